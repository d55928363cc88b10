package api

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/mpc/upload"
	"sahm/server/api/gen"
)

// bodyPatience is how long the next byte of a blob may take.
const bodyPatience = time.Minute

// PutBlob implements gen.ServerInterface.
func (s *Server) PutBlob(c *gin.Context, id gen.Hash, sha256 string) {
	run, account, err := s.participant(c, id)
	if err != nil {
		s.fail(c, err)
		return
	}
	body, err := s.bounded(c, s.cfg.Limits.BlobBytes)
	if err == nil {
		err = s.cfg.Blobs.Put(c, run, sha256, account, body)
		if body.passed {
			err = fmt.Errorf("%w: a blob is at most %d bytes", ErrTooLarge, s.cfg.Limits.BlobBytes)
		}
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Status(http.StatusNoContent)
}

// FindBlob implements gen.ServerInterface.
func (s *Server) FindBlob(c *gin.Context, id gen.Hash, sha256 string) {
	run, account, err := s.participant(c, id)
	if err != nil {
		s.fail(c, err)
		return
	}
	have, whole, err := s.cfg.Blobs.Received(c, run, sha256, account)
	if err != nil {
		s.fail(c, err)
		return
	}
	received(c, have, whole)
	c.Status(http.StatusNoContent)
}

// received says where the next byte belongs.
func received(c *gin.Context, have int64, whole bool) {
	complete := "?0"
	if whole {
		complete = "?1"
	}
	c.Header("Upload-Offset", strconv.FormatInt(have, 10))
	c.Header("Upload-Complete", complete)
	c.Header("Cache-Control", "no-store")
}

// AppendBlob implements gen.ServerInterface.
func (s *Server) AppendBlob(c *gin.Context, id gen.Hash, sha256 string, params gen.AppendBlobParams) {
	run, account, err := s.participant(c, id)
	if err != nil {
		s.fail(c, err)
		return
	}
	offset, err := upload.ParseOffset(params.UploadOffset)
	size, serr := upload.ParseOffset(params.UploadLength)
	if err := errors.Join(err, serr); err != nil {
		s.fail(c, malformed("%v", err))
		return
	}
	if size > s.cfg.Limits.BlobBytes {
		s.fail(c, fmt.Errorf("%w: a blob is at most %d bytes", ErrTooLarge, s.cfg.Limits.BlobBytes))
		return
	}
	if c.ContentType() != "application/octet-stream" {
		s.fail(c, malformed("send the bytes as application/octet-stream"))
		return
	}
	body := &livelyBody{c.Request.Body, http.NewResponseController(c.Writer)}
	have, whole, err := s.cfg.Blobs.Append(c, run, sha256, account, size, offset, body)
	switch {
	case err == nil && whole:
		received(c, have, true)
		c.Status(http.StatusCreated)
	case err == nil, errors.Is(err, ErrInterrupted):
		received(c, have, false)
		c.Status(http.StatusAccepted)
	case errors.Is(err, ErrWrongOffset):
		received(c, have, false)
		s.fail(c, err)
	default:
		s.fail(c, err)
	}
}

// livelyBody fails when no byte comes for a while, and when it is closed, also
// if a Read waits at that moment. Errors of deadlines are not looked at: where
// there is no connection to set them on, there is none to wait for.
type livelyBody struct {
	r       io.Reader
	control *http.ResponseController
}

// Read implements io.Reader.
func (b *livelyBody) Read(p []byte) (int, error) {
	_ = b.control.SetReadDeadline(time.Now().Add(bodyPatience))
	n, err := b.r.Read(p)
	if err != nil {
		_ = b.control.SetReadDeadline(time.Time{})
	}
	return n, err
}

// Close implements io.Closer.
func (b *livelyBody) Close() error {
	_ = b.control.SetReadDeadline(time.Unix(1, 0))
	return nil
}

// GetBlob implements gen.ServerInterface.
func (s *Server) GetBlob(c *gin.Context, id gen.Hash, sha256 string, _ gen.GetBlobParams) {
	run, _, err := s.participant(c, id)
	if err != nil {
		s.fail(c, err)
		return
	}
	r, err := s.cfg.Blobs.Open(c, run, sha256)
	if err != nil {
		s.fail(c, err)
		return
	}
	defer r.Close()
	c.Header("Content-Type", "application/octet-stream")
	c.Header("Cache-Control", "private, no-store")
	c.Header("ETag", `"`+sha256+`"`)
	http.ServeContent(c.Writer, c.Request, "", time.Time{}, r)
}
