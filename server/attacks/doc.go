// Package attacks shows, as one table, that the layers of the market refuse
// what an attacker would try: each line of TestAttacks is one attack on the
// code that runs in production, the layer that stopped it, and the error it
// stopped it with, and each has a control, the same thing without the attack,
// that goes through.
//
// It checks nothing itself and holds no code of its own: a layer whose check
// is lost turns its line red. Every condition that a layer checks is tested
// beside that layer; here is one example of each kind.
//
//	make test-attacks
package attacks
