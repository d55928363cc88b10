package dao

// StatisticsSpec is the model spec of a statistics order, to the byte: there is
// no model. Such an order is bought, assigned, charged to privacy budgets and
// settled as a run of one round. What its round sums is the column statistics of
// the datasets' catalogue, what is published is what custodians signed, and
// nothing is trained.
const StatisticsSpec = `{"version":1,"purpose":"statistics"}`

// StatisticsOnly reports whether the order is a statistics order.
func (o *Order) StatisticsOnly() bool {
	return o.Training.SpecHash == Keccak256([]byte(StatisticsSpec))
}

// checkStatistics checks what is particular to a statistics order: one sum in
// one round of long words, whose length is the schema's in both places.
func (o *Order) checkStatistics() error {
	t := o.Training
	switch {
	case !o.StatisticsOnly():
		return nil
	case t.Rounds != 1 || t.WordBits != 64 || t.ModelLength != t.StatsLength:
		return badOrder("a statistics order is one round of 64-bit words, and both its lengths are that of the statistics")
	case o.Private() && o.Privacy.Steps != 1:
		return badOrder("a statistics order noises one sum, not %d", o.Privacy.Steps)
	case o.Record() && o.Privacy.SamplingPpb != samplingOne:
		return badOrder("a statistics order counts every row: its sampling rate is 1")
	}
	return nil
}
