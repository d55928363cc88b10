package receipt

import (
	"errors"
	"fmt"
	"math/bits"
	"strings"
)

// ErrImplausible reports work that the named device cannot have done in the
// time, at the best of its data sheet.
var ErrImplausible = errors.New("receipt claims more than its device can do")

// Peak is the most floating-point operations per second of a device, dense
// (without structured sparsity), by type. Zero: not known.
type Peak struct {
	Float32  uint64 // vector units; with TF32 off this bounds matrix products too
	TF32     uint64 // tensor cores on float32 inputs
	BFloat16 uint64 // tensor cores
}

const tera = 1_000_000_000_000

// peaks are of NVIDIA's data sheets, at boost clocks. A name matches the
// longest entry that it contains.
var peaks = []struct {
	name string
	peak Peak
}{
	{"B200", Peak{80 * tera, 1100 * tera, 2250 * tera}},
	{"GH200", Peak{67 * tera, 494 * tera, 989 * tera}},
	{"H200", Peak{67 * tera, 494 * tera, 989 * tera}},
	{"H200 NVL", Peak{60 * tera, 418 * tera, 836 * tera}},
	{"H100", Peak{67 * tera, 494 * tera, 989 * tera}},
	{"H100 PCIe", Peak{51 * tera, 378 * tera, 756 * tera}},
	{"A100", Peak{19_500_000_000_000, 156 * tera, 312 * tera}},
	{"L40S", Peak{91_600_000_000_000, 183 * tera, 362 * tera}},
	{"L4", Peak{30_300_000_000_000, 60 * tera, 121 * tera}},
	{"A10", Peak{31_200_000_000_000, 62_500_000_000_000, 125 * tera}},
	{"V100", Peak{15_700_000_000_000, 0, 0}},
	{"T4", Peak{8_100_000_000_000, 0, 0}},
	{"RTX 4090", Peak{82_600_000_000_000, 82_600_000_000_000, 165 * tera}},
	{"RTX 3090", Peak{35_600_000_000_000, 35_600_000_000_000, 71 * tera}},
}

// ceiling is for a device that is not listed, a processor among them: no
// single one does an exaFLOP a second in any type that is counted.
const ceiling = 1_000_000 * tera

// PeakOf is the data sheet's peak of a device by its driver's name for it.
func PeakOf(model string) (Peak, bool) {
	best := -1
	for i, p := range peaks {
		if words(model, p.name) && (best < 0 || len(p.name) > len(peaks[best].name)) {
			best = i
		}
	}
	if best < 0 {
		return Peak{}, false
	}
	return peaks[best].peak, true
}

// words says that name stands in text as whole words: an L40 is no L4.
func words(text, name string) bool {
	text = strings.NewReplacer("-", " ", "_", " ").Replace(text)
	return strings.Contains(" "+text+" ", " "+name+" ")
}

// of is the peak for a type; 0 where it is not known. The fastest unit that can
// take the type counts: a receipt does not say whether TF32 was on.
func (p Peak) of(dtype string) uint64 {
	switch dtype {
	case "float32":
		return max(p.Float32, p.TF32)
	case "bfloat16", "float16":
		return p.BFloat16
	}
	return 0
}

// operations are by type in either version.
func (r Receipt) operations() []Operations {
	if r.Version == V1 {
		return []Operations{{r.DType, r.FLOPs}}
	}
	return r.Operations
}

// Plausible refuses a receipt whose rate is above the device's peak: for each
// type, its operations over the busy time. Times are in whole milliseconds
// rounded down, so one is added. An instance (MIG) is held to the whole
// device's peak. It proves nothing of a receipt that passes. Errors:
// ErrImplausible, those of Validate.
func (r Receipt) Plausible() error {
	if err := r.Validate(); err != nil {
		return err
	}
	var peak Peak
	if r.Device != nil {
		peak, _ = PeakOf(r.Device.Model)
	}
	for _, o := range r.operations() {
		limit := peak.of(o.DType)
		if limit == 0 {
			limit = ceiling
		}
		// count / ((busy + 1) / 1000) > limit, without rounding.
		hi, lo := bits.Mul64(o.Count, 1000)
		mostHi, most := bits.Mul64(limit, r.BusyMs+1)
		if r.BusyMs == 1<<64-1 {
			continue // the sum above wrapped; no rate is too high for that time
		}
		if hi > mostHi || hi == mostHi && lo > most {
			return fmt.Errorf("%w: %d operations on %s in %d ms, the peak is %d a second", ErrImplausible, o.Count, o.DType, r.BusyMs, limit)
		}
	}
	return nil
}

// MFU is the share of the device's peak that the busy time used (model FLOPs
// utilisation; Chowdhery et al. 2022), in [0, 1] for a plausible receipt. False
// where the peak is not known, or for a part of a device. Against float32 the
// peak is the vector units', or TF32's if those cannot explain the rate.
func (r Receipt) MFU() (float64, bool) {
	if r.Device == nil || r.Device.MIG != nil && *r.Device.MIG || r.BusyMs == 0 {
		return 0, false
	}
	peak, ok := PeakOf(r.Device.Model)
	if !ok {
		return 0, false
	}
	seconds := float64(r.BusyMs) / 1000
	var used float64
	for _, o := range r.operations() {
		limit := peak.of(o.DType)
		if rate := float64(o.Count) / seconds; o.DType == "float32" && rate <= float64(peak.Float32) {
			limit = peak.Float32
		}
		if limit == 0 {
			return 0, false
		}
		used += float64(o.Count) / float64(limit)
	}
	return used / seconds, true
}
