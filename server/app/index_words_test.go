package app

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
)

func credits(milli int64) dao.Wei {
	return dao.NewWei(new(big.Int).Mul(big.NewInt(milli), big.NewInt(1e15)))
}

// quality is how the market's own dynamics read.
func quality() string {
	d := dynamics()
	return fmt.Sprintf("%.2f %% to %.2f %%, by steps of %.2f %%", float64(d.QualityMinBps)/100, float64(d.QualityMaxBps)/100, float64(d.QualityStepBps)/100)
}

func TestWords(t *testing.T) {
	s := newSpeller(testContracts)
	c := chain.NewContracts(nil, testContracts)
	now := chain.PriceParameters{BasePriceWei: credits(20_000), PerRowWei: credits(100), TierBps: [3]uint32{9_000, 10_000, 15_000}, GuaranteedBps: 5_000,
		ComputePerSeatRoundWei: credits(1_000), CustodyPerRoundWei: credits(5_000), DAOFeeBps: 250}
	next := now
	next.BasePriceWei, next.GuaranteedBps = credits(12_500), 6_050
	account, id := dao.Address{0xaa}, dao.Hash{0xbb}
	call := func(to dao.Address, data []byte) api.Call { return api.Call{To: to, Data: data} }
	stranger := dao.Address{0xcc}
	listing := call(c.PackList(id))
	for _, x := range []struct {
		name       string
		call       api.Call
		value      dao.Wei
		prices     *chain.PriceParameters
		text, kind string
	}{
		{"admit", call(c.PackAdmitOwner(account)), dao.Wei{}, nil, "Admit " + account.String() + " as a verified owner", kindList},
		{"list", listing, dao.Wei{}, nil, "List dataset " + id.String(), kindList},
		{"suspend", call(c.PackSuspend(id)), dao.Wei{}, nil, "Suspend dataset " + id.String(), kindSuspend},
		{"base", call(c.PackSetDatasetBase(id, credits(1_500))), dao.Wei{}, nil, "Set the base price of dataset " + id.String() + " to 1.5 credit", kindList},
		{"two prices", call(c.PackSetParameters(next)), dao.Wei{}, &now, "Set prices: base 12.5 credit per dataset; 60.50 % guaranteed", kindPrice},
		{"the same prices", call(c.PackSetParameters(now)), dao.Wei{}, &now, "Set prices: base 20 credit per dataset; 0.1 credit per row; 50.00 % guaranteed; tiers at 9000, 10000 and 15000 of 10000; 1 credit per seat and round; 5 credit custody per round; 2.50 % DAO fee", kindPrice},
		{"with money", listing, dao.WeiOf(7), nil, "Send 7 wei with: List dataset " + id.String(), kindOther},
		{"another method", call(c.PackRemoveOwner(account)), dao.Wei{}, nil, `Call removeOwner of the dataset registry with {"account":"` + account.String() + `"}`, kindOther},
		{"another contract", api.Call{To: stranger, Data: listing.Data}, dao.Wei{}, nil, "Call 0x" + hex.EncodeToString(listing.Data[:4]) + " of " + stranger.String() + " with 32 bytes of arguments", kindOther},
		{"more than words tell", api.Call{To: testContracts.Datasets, Data: append(append([]byte{}, listing.Data...), 1)}, dao.Wei{}, nil, "Call 0x" + hex.EncodeToString(listing.Data[:4]) + " of " + testContracts.Datasets.String() + " with 33 bytes of arguments", kindOther},
		{"cut off", api.Call{To: testContracts.Datasets, Data: listing.Data[:20]}, dao.Wei{}, nil, "Call 0x" + hex.EncodeToString(listing.Data[:4]) + " of " + testContracts.Datasets.String() + " with 16 bytes of arguments", kindOther},
		{"coins", api.Call{To: stranger}, credits(1_500), nil, "Pay 1.5 of the chain's own coin from the treasury to " + stranger.String(), kindPayment},
		{"nothing", api.Call{To: stranger}, dao.Wei{}, nil, "Call " + stranger.String() + " with 0 bytes of data", kindOther},
		{"delist", call(c.PackDelist(id)), dao.Wei{}, nil, "Delist dataset " + id.String() + " for good", kindDelist},
		{"royalty", call(c.PackSetRoyalty(250)), dao.Wei{}, nil, "Set the advisory royalty to 2.50 %", kindFees},
		{"dynamics", call(c.PackSetDynamics(dynamics())), dao.Wei{}, nil, "Set how prices move: demand rises by 50000, decays by 688 in ten minutes, at most 1386294 (millionths of an exponent); quality " + quality(), kindDynamics},
		{"committee", call(c.PackSetCommittee([]dao.Address{{1}, {2}, {3}}, []dao.Hash{{1}, {2}, {3}}, 2)), dao.Wei{}, nil, "Set the custodians of the next epoch: 3 members, 2 signatures for a result", kindCommittee},
		{"credit", call(c.PackTransferCredit(account, credits(2_500))), dao.Wei{}, nil, "Pay 2.5 credit from the treasury to " + account.String(), kindPayment},
		{"votes", call(c.PackTransferVotes(account, credits(7_000))), dao.Wei{}, nil, "Pay 7 votes from the treasury to " + account.String(), kindPayment},
		{"window", call(c.PackSetChallengeWindow(90)), dao.Wei{}, nil, "Set the challenge window to 1m30s", kindParameter},
		{"stake", call(c.PackSetMinStake(credits(150_000))), dao.Wei{}, nil, "Set the least stake of a trainer to 150 credit", kindParameter},
		{"voids", call(c.PackSetEscrowDisputes(account)), dao.Wei{}, nil, "Set the disputes contract that may void results to " + account.String(), kindParameter},
		{"slashes", call(c.PackSetTrainerDisputes(account)), dao.Wei{}, nil, "Set the disputes contract that may slash to " + account.String(), kindParameter},
		{"rate", call(c.PackSetVoteRate(credits(3_000))), dao.Wei{}, nil, "Set the votes minted for one credit earned to 3", kindParameter},
		{"cap", call(c.PackSetVoteCap(credits(9_000))), dao.Wei{}, nil, "Set the most votes minted in an epoch to 9", kindParameter},
		{"timelock", call(c.PackSetTimelockDelay(3_600)), dao.Wei{}, nil, "Set the timelock's delay to 1h0m0s", kindParameter},
		{"delay", call(c.PackSetVotingDelay(60)), dao.Wei{}, nil, "Set the voting delay to 1m0s", kindParameter},
		{"period", call(c.PackSetVotingPeriod(60)), dao.Wei{}, nil, "Set the voting period to 1m0s", kindParameter},
		{"extension", call(c.PackSetVoteExtension(60)), dao.Wei{}, nil, "Set the vote extension after a late quorum to 1m0s", kindParameter},
		{"threshold", call(c.PackSetProposalThreshold(credits(5_000))), dao.Wei{}, nil, "Set the votes needed to propose to 5", kindParameter},
		{"quorum", call(c.PackSetQuorum(7)), dao.Wei{}, nil, "Set the quorum to 7 % of all votes", kindParameter},
		{"guardian", call(c.PackSetGuardian(account)), dao.Wei{}, nil, "Set the guardian to " + account.String(), kindParameter},
		{"no guardian", call(c.PackSetGuardian(dao.Address{})), dao.Wei{}, nil, "Remove the guardian", kindParameter},
	} {
		if text, kind := s.words(x.call, x.value, x.prices); text != x.text || kind != x.kind {
			t.Errorf("%s: %q, %s; want %q, %s", x.name, text, kind, x.text, x.kind)
		}
	}
	long := call(c.PackGovernorPropose([]chain.Action{{To: stranger, Data: make([]byte, 4_000)}}, "x"))
	if text, _ := s.words(long, dao.Wei{}, nil); len([]rune(text)) != maxWords || !strings.HasSuffix(text, "…") {
		t.Errorf("%d runes", len([]rune(text)))
	}
}

func TestTitleOf(t *testing.T) {
	for in, want := range map[string]string{"": untitled, "\n \n": untitled, "List them\n\nDraft 0a.": "List them", "# Title\nbody": "Title", "a\x00b": "a\uFFFDb", " one line ": "one line"} {
		if got := titleOf(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
