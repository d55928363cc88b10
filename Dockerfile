# The three programs in one image: sahm, sahm-trainer, sahm-custodian.
#   docker build --build-arg VERSION=$(git describe --always) -t sahm .
FROM node:22-bookworm-slim AS portal
WORKDIR /src/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY web .
RUN npm run build

FROM golang:1.26-bookworm AS build
WORKDIR /src
ENV GOTOOLCHAIN=local GOFLAGS=-mod=readonly CGO_CFLAGS="-O2 -g -Wno-deprecated-declarations"
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
COPY --from=portal /src/web/dist web/dist
ARG VERSION=dev
# The training backend's SIMD kernels exist on amd64 only; the Makefile sets the same.
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \
    case "$(uname -m)" in x86_64) export GOEXPERIMENT=simd ;; esac; \
    for program in server/cmd/sahm trainer/cmd/sahm-trainer mpc/cmd/sahm-custodian; do \
      go build -trimpath -tags portal -ldflags "-s -w -X main.version=$VERSION" -o /out/ "./$program" || exit 1; \
    done

# Not a static image: the programs are linked with libc, because go-nvml opens
# the NVIDIA driver at run time where there is one.
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/ /usr/local/bin/
COPY LICENSE NOTICE /usr/share/doc/sahm/
# The folders exist so that fresh volumes mounted on them belong to the user.
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin sahm \
    && for i in 1 2 3 4 5 6 7 8; do mkdir -p /data/custodians/$i /data/trainers/$i; done \
    && chown -R sahm:sahm /data && chmod -R go-rwx /data
USER 10001
WORKDIR /data
ENV GOMLX_NO_AUTO_INSTALL=1
EXPOSE 8420
ENTRYPOINT ["sahm"]
CMD ["up", "--data-dir", "/data", "--listen", "0.0.0.0:8420"]
