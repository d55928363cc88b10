// Package leaktest is what programs of the leak harness (docs/leak-harness.md)
// have and no other program does: they write their secrets to a folder that
// the server cannot see, and can be told to have one of the defects that the
// harness must find.
//
// All of that exists only under the build tag leaktest. Without it the package
// is a data type that the harness reads; no program imports it, which
// server/leak tests.
package leaktest

// Names of the environment variables that the tagged build reads.
const (
	// WitnessDir is the folder for secrets; a process without it writes none.
	WitnessDir = "SAHM_WITNESS_DIR"
	// Defects is a comma-separated list of what is to be broken.
	Defects = "SAHM_LEAK"
)

// Defects that can be switched on.
const (
	Masking = "masking" // mask streams are zero: members upload plain vectors
	Sealing = "sealing" // what is encrypted to anybody is passed on as it is
	Log     = "log"     // a trainer logs its mask seeds
	Chain   = "chain"   // a dataset is registered with its key as the salt
	Memory  = "memory"  // a custodian's init prints its sealing key, and the server keeps the output
)

// Secret is one line of a witness file. One of Bytes, Ints and Floats is set.
type Secret struct {
	Kind   string    `json:"kind"`
	Name   string    `json:"name"`
	Bytes  []byte    `json:"bytes,omitempty"`
	Ints   []int64   `json:"ints,omitempty"`
	Floats []float32 `json:"floats,omitempty"`
}

// Kinds of secrets in witness files.
const (
	Seed      = "mask seed"           // Bytes: 32
	Piece     = "key piece"           // Bytes: 32; Name is "dataset/index"
	Recipient = "trainer's key"       // Bytes: X25519 scalar that released pieces are sealed to
	RunKey    = "custodian's run key" // Bytes: X25519 scalar that mask seeds are sealed to
	Update    = "update"              // Ints: what is masked; Floats: before quantising, and the member's own parameters
	Rows      = "encoded rows"        // Floats: row after row
	Inner     = "score of one round"  // Ints: ⟨stream, gradient⟩ of each member
	Masked    = "masked upload"       // Bytes; not secret: proof that uploads are looked at
)
