package model

import "fmt"

// Family names a kind of network.
type Family string

// Families. Inputs are the encoder's features in its order, except for the
// language model's.
//
// Logistic is multinomial logistic regression and MLP dense layers before it.
// CNN reads a row as an image of Spec.Image in the order row, column, channel
// and puts convolutions before the dense layers. FTTransformer makes a token
// of every column (Gorishniy et al. 2021), adds a [CLS] token, and classifies
// by what attention leaves in it. LM is a causal language model over bytes: a
// row is Inputs bytes as numbers 0–255, its label the byte after them, and
// training predicts every byte of the row from those before it as well.
const (
	Logistic      Family = "logistic"
	MLP           Family = "mlp"
	CNN           Family = "cnn"
	FTTransformer Family = "fttransformer"
	LM            Family = "lm"
)

// Families lists them all.
func Families() []Family { return []Family{Logistic, MLP, CNN, FTTransformer, LM} }

// Limits of the families beyond the mlp.
const (
	MaxImageSide = 512
	MaxChannels  = 64
	MaxKernel    = 11
	MaxTokens    = 2048 // columns of an fttransformer, bytes of context of an lm
	MaxBlocks    = 16
	MaxHeads     = 64
	// LMClasses is the number of bytes there are.
	LMClasses = 256
)

// Image is the shape of a cnn's row; Height·Width·Channels is its inputs.
type Image struct {
	Height   int `json:"height"`
	Width    int `json:"width"`
	Channels int `json:"channels"`
}

// Convolution is one layer: square kernels, equal strides, Padding zeros on
// every side. A side of n pixels becomes (n + 2·Padding − Kernel)/Stride + 1,
// rounded down.
type Convolution struct {
	Filters int `json:"filters"`
	Kernel  int `json:"kernel"`
	Stride  int `json:"stride"`
	Padding int `json:"padding,omitempty"`
}

// Out is the image after c.
func (c Convolution) Out(in Image) Image {
	side := func(n int) int { return (n+2*c.Padding-c.Kernel)/c.Stride + 1 }
	return Image{side(in.Height), side(in.Width), c.Filters}
}

// Size is the number of values of the image.
func (i Image) Size() int { return i.Height * i.Width * i.Channels }

// Transformer is the stack of pre-norm blocks: attention, then two dense
// layers, each added to what came in.
type Transformer struct {
	Width       int `json:"width"` // of a token
	Heads       int `json:"heads"` // divides Width
	Blocks      int `json:"blocks"`
	Feedforward int `json:"feedforward"` // width between a block's dense layers
}

// validateFamily checks what belongs to s's family and that nothing else is
// there.
func (s Spec) validateFamily() error {
	bad := func(field string, v any) error { return fmt.Errorf("%w: %s is %v", ErrOutOfRange, field, v) }
	none := func(field string, v any) error { return bad(field+" ("+string(s.Family)+" has none)", v) }
	minLayers, maxLayers := 0, 0
	switch s.Family {
	case Logistic, FTTransformer, LM:
	case MLP:
		minLayers, maxLayers = 1, MaxLayers
	case CNN:
		maxLayers = MaxLayers
	default:
		return bad("family", fmt.Sprintf("%q", s.Family))
	}
	if maxLayers == 0 && len(s.Hidden) != 0 {
		return none("hidden", s.Hidden)
	}
	if len(s.Hidden) < minLayers || len(s.Hidden) > maxLayers {
		return bad("number of hidden layers", len(s.Hidden))
	}
	for _, w := range s.Hidden {
		if w < 1 || w > MaxWidth {
			return bad("hidden", w)
		}
	}
	switch {
	case s.Family == Logistic && s.Activation != "":
		return none("activation", s.Activation)
	case s.Family != Logistic && s.Activation != ReLU && s.Activation != Tanh:
		return bad("activation", fmt.Sprintf("%q", s.Activation))
	}
	if s.Family == CNN {
		if err := s.validateImage(); err != nil {
			return err
		}
	} else if s.Image != (Image{}) || len(s.Convolutions) != 0 {
		return none("image or convolutions", s.Image)
	}
	if s.Family != FTTransformer && len(s.Columns) != 0 {
		return none("columns", s.Columns)
	}
	if len(s.Columns) > MaxTokens {
		return bad("number of columns", len(s.Columns))
	}
	for _, n := range s.Columns {
		if n < 1 || n > MaxWidth {
			return bad("columns", n)
		}
	}
	t := s.Transformer
	if s.Family != FTTransformer && s.Family != LM {
		if t != (Transformer{}) {
			return none("transformer", t)
		}
		return nil
	}
	switch {
	case t.Width < 1 || t.Width > MaxWidth:
		return bad("transformer.width", t.Width)
	case t.Heads < 1 || t.Heads > MaxHeads || t.Width%t.Heads != 0:
		return bad("transformer.heads", t.Heads)
	case t.Blocks < 1 || t.Blocks > MaxBlocks:
		return bad("transformer.blocks", t.Blocks)
	case t.Feedforward < 1 || t.Feedforward > MaxWidth:
		return bad("transformer.feedforward", t.Feedforward)
	}
	return nil
}

func (s Spec) validateImage() error {
	bad := func(field string, v any) error { return fmt.Errorf("%w: %s is %v", ErrOutOfRange, field, v) }
	in := s.Image
	switch {
	case in.Height < 1 || in.Height > MaxImageSide:
		return bad("image.height", in.Height)
	case in.Width < 1 || in.Width > MaxImageSide:
		return bad("image.width", in.Width)
	case in.Channels < 1 || in.Channels > MaxChannels:
		return bad("image.channels", in.Channels)
	case len(s.Convolutions) < 1 || len(s.Convolutions) > MaxLayers:
		return bad("number of convolutions", len(s.Convolutions))
	}
	for _, c := range s.Convolutions {
		switch {
		case c.Filters < 1 || c.Filters > MaxWidth:
			return bad("convolutions.filters", c.Filters)
		case c.Kernel < 1 || c.Kernel > MaxKernel:
			return bad("convolutions.kernel", c.Kernel)
		case c.Stride < 1 || c.Stride > c.Kernel:
			return bad("convolutions.stride", c.Stride) // beyond the kernel it would skip pixels
		case c.Padding < 0 || c.Padding >= c.Kernel:
			return bad("convolutions.padding", c.Padding)
		case min(in.Height, in.Width)+2*c.Padding < c.Kernel:
			return bad("convolutions.kernel (larger than its image)", c.Kernel)
		}
		in = c.Out(in)
	}
	return nil
}

// Tokens is the length of a transformer's sequence for a model of inputs
// features: [CLS] and the columns, or the bytes of context. 0 for the others.
func (s Spec) Tokens(inputs int) int {
	switch s.Family {
	case FTTransformer:
		return 1 + len(s.columns(inputs))
	case LM:
		return inputs
	}
	return 0
}

// columns is s.Columns, or one column a feature where it says nothing.
func (s Spec) columns(inputs int) []int {
	if len(s.Columns) > 0 {
		return s.Columns
	}
	ones := make([]int, inputs)
	for i := range ones {
		ones[i] = 1
	}
	return ones
}

// Groups says of every feature to which column, from 0, it belongs; inputs
// must have passed CheckSize.
func (s Spec) Groups(inputs int) []int {
	groups := make([]int, 0, inputs)
	for g, n := range s.columns(inputs) {
		for range n {
			groups = append(groups, g)
		}
	}
	return groups
}

// checkFamilySize checks inputs and classes against the spec.
func (s Spec) checkFamilySize(inputs, classes int) error {
	switch s.Family {
	case CNN:
		if want := s.Image.Size(); inputs != want {
			return fmt.Errorf("%w: %d inputs, the image has %d", ErrOutOfRange, inputs, want)
		}
	case FTTransformer:
		total := 0
		for _, n := range s.Columns {
			total += n
		}
		if len(s.Columns) > 0 && total != inputs {
			return fmt.Errorf("%w: %d inputs, the columns have %d", ErrOutOfRange, inputs, total)
		}
		if len(s.Columns) == 0 && inputs > MaxTokens {
			return fmt.Errorf("%w: %d columns", ErrOutOfRange, inputs)
		}
	case LM:
		if classes != LMClasses || inputs > MaxTokens {
			return fmt.Errorf("%w: context of %d bytes, %d classes", ErrOutOfRange, inputs, classes)
		}
	}
	return nil
}
