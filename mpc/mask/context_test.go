package mask

import "sahm/dao"

// testContext fills every field with something that is not zero.
func testContext(bits Bits, length int) Context {
	return Context{
		Version: Version, ChainID: 1337,
		Contract: dao.Address{1}, RunID: dao.Hash{2}, OrderHash: dao.Hash{3},
		Attempt: 1, Round: 4, Purpose: Train,
		DatasetID: dao.Hash{5}, DatasetVersion: 6,
		Contributor: dao.Address{7}, Trainer: dao.Address{8},
		Epoch: 9, Subset: 1, ModelHash: dao.Hash{10},
		Bits: bits, Length: uint64(length), UploadNonce: [16]byte{11},
	}
}
