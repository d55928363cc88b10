//go:build race

package coordinator_test

// raceDetector makes signatures thirty times slower.
const raceDetector = true
