//go:build portal

package web

import "embed"

// dist is what `npm run build` made of src. The build tag keeps `go test
// ./...` and `go vet` free of Node: `make build` sets it.
//
//go:embed all:dist
var dist embed.FS

const folder = "dist"
