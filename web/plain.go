//go:build !portal

package web

import "embed"

// dist holds one page that says how to get the portal.
//
//go:embed plain
var dist embed.FS

const folder = "plain"
