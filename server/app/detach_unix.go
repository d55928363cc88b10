//go:build unix

package app

import (
	"os/exec"
	"syscall"
)

// detach puts the child in its own process group, so that Ctrl-C in a terminal
// reaches the server alone, which then stops its children in order.
func detach(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }
