package leak

import (
	"strings"

	"sahm/mpc/leaktest"
)

// plan is what happens in a run.
type plan struct {
	name    string
	defects string
	rounds  int
	// trouble: a further contributor's file is one that trainers refuse, and in
	// training the server is killed and started again.
	trouble bool
	expect  Expectation
}

// trainers for the datasets and the validation set, and one to spare.
func (p plan) trainers() int {
	if p.trouble {
		return 6
	}
	return 5
}

// controls are the runs. Masking and sealing are apart, so that what is found
// without the one is not owed to the other.
var controls = []plan{
	{name: "clean", rounds: 2},
	{name: "clean, a refusal, the server killed", rounds: 3, trouble: true},
	{name: "masking off, key as salt, logged seeds, kept keys", defects: strings.Join([]string{leaktest.Masking, leaktest.Chain, leaktest.Log, leaktest.Memory}, ","), rounds: 1,
		expect: Expectation{
			Must: map[string][]Channel{
				leaktest.Update: {Blobs, HTTP, DataDir},
				DatasetKey:      {HTTP, SQL, Chain, DataDir},
				leaktest.Seed:   {Logs},
				SealingKey:      {Memory},
			},
			May: map[string][]Channel{leaktest.Update: {Memory}, DatasetKey: {Memory}},
		}},
	{name: "sealing off", defects: leaktest.Sealing, rounds: 1,
		expect: Expectation{
			Must: map[string][]Channel{
				Row:            {Kubo, HTTP, DataDir},
				leaktest.Piece: {Kubo, HTTP, DataDir, Bus, SQL, JetStream},
				DatasetKey:     {Kubo, HTTP, DataDir},
				leaktest.Seed:  {Bus, SQL, JetStream, DataDir},
			},
			May: map[string][]Channel{Row: {Memory}, leaktest.Piece: {Memory}, DatasetKey: {Memory, Bus, SQL, JetStream}, leaktest.Seed: {Memory}},
		}},
}
