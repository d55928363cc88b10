package chain

// Advice says what to do about a refusal, in one or two sentences.
func (e *RevertError) Advice() string { return "" }
