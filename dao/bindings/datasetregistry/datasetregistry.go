// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package datasetregistry

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IDatasetRegistryDataset is an auto generated low-level Go binding around an user-defined struct.
type IDatasetRegistryDataset struct {
	Creator       common.Address
	Owner         common.Address
	Version       uint32
	ManifestCid   string
	DataCid       string
	EnvelopeCid   string
	DataRoot      [32]byte
	Rows          uint64
	PolicyHash    [32]byte
	Epoch         uint32
	PriceFloorWei *big.Int
	Status        uint8
	Acknowledged  bool
}

// IDatasetRegistryNewVersion is an auto generated low-level Go binding around an user-defined struct.
type IDatasetRegistryNewVersion struct {
	DatasetId   [32]byte
	Version     uint32
	ManifestCid string
	DataCid     string
	EnvelopeCid string
	DataRoot    [32]byte
	Rows        uint64
	PolicyHash  [32]byte
	Epoch       uint32
	Nonce       *big.Int
	Deadline    uint64
}

// IDatasetRegistryRegistration is an auto generated low-level Go binding around an user-defined struct.
type IDatasetRegistryRegistration struct {
	Creator       common.Address
	Salt          [32]byte
	ManifestCid   string
	DataCid       string
	EnvelopeCid   string
	DataRoot      [32]byte
	Rows          uint64
	PolicyHash    [32]byte
	Epoch         uint32
	PriceFloorWei *big.Int
	Nonce         *big.Int
	Deadline      uint64
}

// IDatasetRegistryReseal is an auto generated low-level Go binding around an user-defined struct.
type IDatasetRegistryReseal struct {
	DatasetId   [32]byte
	Version     uint32
	EnvelopeCid string
	Epoch       uint32
	Nonce       *big.Int
	Deadline    uint64
}

// IDatasetRegistryTerms is an auto generated low-level Go binding around an user-defined struct.
type IDatasetRegistryTerms struct {
	Owner             common.Address
	Version           uint32
	Rows              uint64
	Status            uint8
	Acknowledged      bool
	PriceFloorWei     *big.Int
	NextPriceFloorWei *big.Int
}

// IDatasetRegistryVersion is an auto generated low-level Go binding around an user-defined struct.
type IDatasetRegistryVersion struct {
	ManifestCid  string
	DataCid      string
	EnvelopeCid  string
	DataRoot     [32]byte
	PolicyHash   [32]byte
	Rows         uint64
	Epoch        uint32
	Acknowledged bool
}

// DatasetRegistryMetaData contains all meta data concerning the DatasetRegistry contract.
var DatasetRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_ROYALTY_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addVersion\",\"inputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.NewVersion\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"admitOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Dataset\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOfRoot\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delist\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashAck\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRegistration\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRevocation\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heads\",\"inputs\":[{\"name\":\"datasetIds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"builder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enough\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"words\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"owners\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerAt\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordAcks\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerBySig\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestListing\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reseal\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Reseal\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeBySig\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royaltyBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPriceFloor\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoyalty\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"suspend\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[{\"name\":\"datasetIds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"list_\",\"type\":\"tuple[]\",\"internalType\":\"structIDatasetRegistry.Terms[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextPriceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"versionOf\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Version\",\"components\":[{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DataRootFreed\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetDelisted\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetFloorSet\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetListed\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetPolicySet\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRegistered\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"registration\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetResealed\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRevoked\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetSuspended\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetVersionAdded\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"update\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDatasetRegistry.NewVersion\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListingRequested\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerRemoved\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltySet\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AckCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadAck\",\"inputs\":[{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadStatus\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DatasetExists\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateDataRoot\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyField\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDatasetOwner\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYet\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameEpoch\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooMuch\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownDataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongVersion\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "DatasetRegistry",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161635b38038061635b83398101604081905261002f91610282565b816040518060400160405280601481526020017f5361686d20446174617365745265676973747279000000000000000000000000815250604051806040016040528060018152602001603160f81b8152506040518060400160405280600c81526020016b14d85a1b4811185d185cd95d60a21b8152506040518060400160405280600581526020016414d052135160da1b815250815f90816100d19190610352565b5060016100de8282610352565b5050506100f0826101dd60201b60201c565b610120526100fd816101dd565b61014052815160208084019190912060e052815190820120610100524660a05261018960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101c057604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6101c98161021a565b506001600160a01b03166101605250610464565b5f5f829050601f81511115610207578260405163305a27a960e01b81526004016101b7919061040c565b805161021282610441565b179392505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038116811461027f575f5ffd5b50565b5f5f60408385031215610293575f5ffd5b825161029e8161026b565b60208401519092506102af8161026b565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806102e257607f821691505b60208210810361030057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561034d57805f5260205f20601f840160051c8101602085101561032b5750805b601f840160051c820191505b8181101561034a575f8155600101610337565b50505b505050565b81516001600160401b0381111561036b5761036b6102ba565b61037f8161037984546102ce565b84610306565b6020601f8211600181146103b1575f831561039a5750848201515b5f19600385901b1c1916600184901b17845561034a565b5f84815260208120601f198516915b828110156103e057878501518255602094850194600190920191016103c0565b50848210156103fd57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610300575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051615e8e6104cd5f395f81816106c201528181610bda0152613ff401525f61302501525f612ff501525f61419a01525f61417201525f6140cd01525f6140f701525f6141210152615e8e5ff3fe608060405234801561000f575f5ffd5b50600436106102b1575f3560e01c80637ecebe001161017b578063b3d2371c116100e4578063c87b56dd1161009e578063d606684111610079578063d6066841146106bd578063d768add7146106e4578063e985e9c514610704578063f2fde38b14610717575f5ffd5b8063c87b56dd14610668578063d233fb381461067b578063d37e791e1461069d575f5ffd5b8063b3d2371c146105f4578063b75c7dc614610607578063b88d4fde1461061a578063bf40c1811461062d578063c5104d2514610640578063c63adb2b14610653575f5ffd5b8063990ecbb711610135578063990ecbb7146105745780639c13307014610587578063a22cb4651461059a578063b1a3efa9146105ad578063b1c4235d146105ce578063b230bf8b146105e1575f5ffd5b80637ecebe00146104e557806384b0196e1461050d5780638da5cb5b146105285780638eb3fccf1461053957806391364f921461055957806395d89b411461056c575f5ffd5b80633dca40e61161021d57806366e31ef4116101d757806366e31ef41461047e57806370a0823114610491578063715018a6146104a45780637a137e6b146104ac5780637dfd7c58146104bf5780637e977726146104d2575f5ffd5b80633dca40e6146103e957806341072fad1461040557806342842e0e146104185780635a21aa081461042b5780635ece2b30146104585780636352211e1461046b575f5ffd5b806323b872dd1161026e57806323b872dd146103585780632a55205a1461036b5780632d0a85aa1461039d5780632fceb635146103b057806334a077fa146103c357806336e79a5a146103d6575f5ffd5b806301ffc9a7146102b557806306fdde03146102dd578063081812fc146102f2578063095ea7b31461031d57806313d49a8b14610332578063173825d914610345575b5f5ffd5b6102c86102c3366004614b24565b61072a565b60405190151581526020015b60405180910390f35b6102e5610754565b6040516102d49190614b6d565b610305610300366004614b7f565b6107e3565b6040516001600160a01b0390911681526020016102d4565b61033061032b366004614bb5565b61080a565b005b610330610340366004614b7f565b610819565b610330610353366004614bdf565b610920565b610330610366366004614bfa565b6109b3565b61037e610379366004614c38565b610a3c565b604080516001600160a01b0390931683526020830191909152016102d4565b6103306103ab366004614b7f565b610a7e565b6103306103be366004614c95565b610ae7565b6103306103d1366004614d5c565b610b20565b6103306103e4366004614db3565b610e91565b6103f26103e881565b60405161ffff90911681526020016102d4565b610330610413366004614dea565b610f42565b610330610426366004614bfa565b610fd8565b61044a610439366004614b7f565b600a6020525f908152604090205481565b6040519081526020016102d4565b61044a610466366004614e75565b610ff2565b610305610479366004614b7f565b61105e565b61033061048c366004614ea6565b611068565b61044a61049f366004614bdf565b611099565b6103306110de565b61044a6104ba366004614ed9565b6110f1565b6103306104cd366004614f58565b611146565b6103056104e0366004614c38565b611173565b61044a6104f3366004614bdf565b6001600160a01b03165f9081526008602052604090205490565b6105156111f5565b6040516102d49796959493929190614ff4565b6009546001600160a01b0316610305565b61054c610547366004615063565b611237565b6040516102d491906150d5565b61044a610567366004614e75565b6113dd565b6102e56113ea565b61044a61058236600461517d565b6113f9565b6103306105953660046151af565b611412565b6103306105a836600461522c565b611446565b6105c06105bb366004615267565b611451565b6040516102d49291906152d1565b6103306105dc366004614b7f565b611566565b6103306105ef366004614bdf565b611618565b6103306106023660046152f2565b6116f0565b610330610615366004614b7f565b61172a565b61033061062836600461536f565b611784565b61044a61063b36600461542f565b61179c565b61044a61064e366004614bb5565b6117c6565b6009546103f290600160a01b900461ffff1681565b6102e5610676366004614b7f565b61180c565b6102c8610689366004614bdf565b600b6020525f908152604090205460ff1681565b6106b06106ab36600461547d565b61187c565b6040516102d491906154a0565b6103057f000000000000000000000000000000000000000000000000000000000000000081565b6106f76106f2366004614b7f565b611bb0565b6040516102d4919061554f565b6102c8610712366004615671565b611ee3565b610330610725366004614bdf565b611f10565b5f6001600160e01b0319821663152a902d60e11b148061074e575061074e82611f4a565b92915050565b60605f80546107629061569d565b80601f016020809104026020016040519081016040528092919081815260200182805461078e9061569d565b80156107d95780601f106107b0576101008083540402835291602001916107d9565b820191905f5260205f20905b8154815290600101906020018083116107bc57829003601f168201915b5050505050905090565b5f6107ed82611f99565b505f828152600460205260409020546001600160a01b031661074e565b610815828233611fd1565b5050565b610821611fde565b5f61082b8261200b565b8054909150610845908390600160d01b900460ff1661205c565b8054600160d81b900460ff166108765760405163bb6df73360e01b8152600481018390526024015b60405180910390fd5b5f828152600e60209081526040808320546001600160a01b0316808452600b9092529091205460ff166108c75760405163f9eb745360e01b81526001600160a01b038216600482015260240161086d565b815460ff60d01b1916600160d11b1780835560408051600160901b90920463ffffffff1682525184917f317d60b0b90ca64e618c5dcb7843e1a6df17d513b01305672f431537f3521f86919081900360200190a2505050565b610928611fde565b6001600160a01b0381165f908152600b602052604090205460ff1661096b5760405163f9eb745360e01b81526001600160a01b038216600482015260240161086d565b6001600160a01b0381165f818152600b6020526040808220805460ff19169055517f58619076adf5bb0943d100ef88d52d7c3fd691b19d3a9071b555b651fbf418da9190a250565b6001600160a01b0382166109dc57604051633250574960e11b81525f600482015260240161086d565b5f6109e88383336120b2565b9050836001600160a01b0316816001600160a01b031614610a36576040516364283d7b60e01b81526001600160a01b038086166004830152602482018490528216604482015260640161086d565b50505050565b5f828152600e602052604081205460095482916001600160a01b031690610a72908590600160a01b900461ffff166127106120f0565b915091505b9250929050565b610a86611fde565b5f610a908261200b565b9050610a9e828260056121a0565b8054604051600160901b90910463ffffffff16815282907f032035ee79ce6ce7bba00cab3d44746a334973c5525d5cc5bc3f27ab90087bc6906020015b60405180910390a25050565b610b118335610af585612278565b6080860135610b0a60c0880160a089016156cf565b8686612359565b50610b1b8361239e565b505050565b5f610b2a8561200b565b805490915063ffffffff858116600160901b9092041614610b6d576040516312eaaba960e21b81526004810186905263ffffffff8516602482015260440161086d565b8054610b84908690600160d01b900460ff166125dc565b8054600160d81b900460ff1615610bb157604051636d35caf160e11b81526004810186905260240161086d565b8054604051637d19cc6360e01b8152600160b01b90910463ffffffff1660048201819052905f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637d19cc63906024015f60405180830381865afa158015610c26573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610c4d9190810190615784565b505080519091508414610c8057805160405163c0f9e2cd60e01b815261086d918691600401918252602082015260400190565b5f878152600f6020908152604080832063ffffffff8a16845290915281206002018054610cac9061569d565b80601f0160208091040260200160405190810160405280929190818152602001828054610cd89061569d565b8015610d235780601f10610cfa57610100808354040283529160200191610d23565b820191905f5260205f20905b815481529060010190602001808311610d0657829003601f168201915b509394505f93505050505b8251811015610e33575f610d66610d618b8b8689898881518110610d5457610d5461584f565b602002602001015161262d565b6126bb565b9050610de3848381518110610d7d57610d7d61584f565b6020026020010151828a8a86818110610d9857610d9861584f565b9050602002810190610daa9190615863565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126e792505050565b610e2a57838281518110610df957610df961584f565b6020026020010151604051632a95efb960e01b815260040161086d91906001600160a01b0391909116815260200190565b50600101610d2e565b50835460ff60d81b1916600160d81b1784556040805163ffffffff89811682528516602082015289917f89d8f74acc5ebb628a090d502258af1e7a40616abfad50775d1a57c0d5fdd422910160405180910390a25050505050505050565b610e99611fde565b6103e861ffff82161115610eec5760405163a584cc4560e01b8152606060048201526007606482015266726f79616c747960c81b608482015261ffff821660248201526103e8604482015260a40161086d565b6009805461ffff60a01b1916600160a01b61ffff8416908102919091179091556040519081527f092d0aa94dc2b378c7fd77faaaf4cb3fd8336ae247cd486fb593726705772ac09060200160405180910390a150565b5f610f4f87878787612757565b90505f610f60888388888888612359565b90505f610f6d89896127cf565b8054909150610f87908a90600160d01b900460ff1661205c565b60405163ffffffff891681526001600160a01b038316908a907fb55f196667a3ba8695489632d2450598c7a0ffcd67d4a405d8a7502dc14da2799060200160405180910390a3505050505050505050565b610b1b83838360405180602001604052805f815250611784565b5f6110006020830183614bdf565b6001600160a01b0316336001600160a01b03161461105557336110266020840184614bdf565b60405160016223c24760e11b031981526001600160a01b0392831660048201529116602482015260440161086d565b61074e8261282f565b5f61074e82611f99565b5f61107587878787612c24565b9050611085878287878787612359565b506110908787612c7b565b50505050505050565b5f6001600160a01b0382166110c3576040516322718ad960e21b81525f600482015260240161086d565b506001600160a01b03165f9081526003602052604090205490565b6110e6611fde565b6110ef5f612e1d565b565b5f611139610d61888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925089915061262d9050565b90505b9695505050505050565b5f611152868686612e6e565b905061116b86611166888489898989612359565b612ed8565b505050505050565b5f61117d8361200b565b504282106111a757604051634442ac1960e11b81526004810183905242602482015260440161086d565b5f8381526010602052604081206111be9084612f3d565b90506001600160a01b038116156111d557806111ed565b5f848152600e60205260409020546001600160a01b03165b949350505050565b5f6060805f5f5f6060611206612fee565b61120e61301e565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60605f611242613049565b63ffffffff169050826001600160401b038111156112625761126261532b565b6040519080825280602002602001820160405280156112c757816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f199092019101816112805790505b5091505f5b838110156113d5575f8585838181106112e7576112e761584f565b9050602002013590505f6112fa8261200b565b90505f85848151811061130f5761130f61584f565b6020026020010151905061132283613056565b6001600160a01b03168152815460ff600160d81b820481168015156080850152600160901b830463ffffffff1692600160601b810465ffffffffffff1692600160d01b9091041690602085016040860160608701846005811115611388576113886150a1565b6005811115611399576113996150a1565b90526001600160401b03909416909352505063ffffffff90911690526113c0838387613072565b60c083015260a09091015250506001016112cc565b505092915050565b5f61074e610d61836130f7565b6060600180546107629061569d565b5f611408610d61858585612e6e565b90505b9392505050565b5f6114208888888888613291565b9050611430888287878787612359565b5061143c8888886132f4565b5050505050505050565b6108153383836133b5565b60605f85806001600160401b0381111561146d5761146d61532b565b604051908082528060200260200182016040528015611496578160200160208202803683370190505b5092505f5b8181101561154b57600581901b8901355f818152600c6020526040812054908190036114dd57604051633c94bec560e01b81526004810183905260240161086d565b6114e98160e01c151590565b15611536575f828152600c60205260408120611514908490611509613049565b63ffffffff16613072565b5090506bffffffffffffffffffffffff1982166001600160601b038216179150505b600183019250808360051b870152505061149b565b506115598888888888613474565b9150509550959350505050565b61156e611fde565b5f6115788261200b565b905060028154600160d01b900460ff166005811115611599576115996150a1565b146115c75780546040516303d6491b60e01b815261086d918491600160d01b90910460ff16906004016158a5565b805460ff60d01b1916600360d01b17808255604051600160901b90910463ffffffff16815282907f20148c289a6f0d81553d6f8c6bb4416e7f2625e762025ac102b310e3afa83c7c90602001610adb565b611620611fde565b6001600160a01b0381166116615760405163a69290e760e01b81526020600482015260076024820152661858d8dbdd5b9d60ca1b604482015260640161086d565b6001600160a01b0381165f908152600b602052604090205460ff16156116a55760405163180f6d4b60e11b81526001600160a01b038216600482015260240161086d565b6001600160a01b0381165f818152600b6020526040808220805460ff19166001179055517fd3788a338e19ee00e21a2692b282b47879ab8cdc06bbfdb039b5edb5a89495969190a250565b5f61171e84356116ff86613610565b61012087013561171761016089016101408a016156cf565b8787612359565b9050610a368482613778565b6117338161200b565b5061173d81613056565b6001600160a01b0316336001600160a01b03161461177757604051638eaccdc160e01b81526004810182905233602482015260440161086d565b6117818133612ed8565b50565b61178f8484846109b3565b610a363385858585613b02565b5f6117bd6117ad6020860186614bdf565b6117b6866130f7565b8585613c28565b6114088461282f565b6040516bffffffffffffffffffffffff19606084901b166020820152603481018290525f9060540160405160208183030381529060405280519060200120905092915050565b606061181782611f99565b505f61182d60408051602081019091525f815290565b90505f81511161184b5760405180602001604052805f81525061140b565b8061185584613c98565b6040516020016118669291906158d0565b6040516020818303038152906040529392505050565b6118d06040518061010001604052806060815260200160608152602001606081526020015f81526020015f81526020015f6001600160401b031681526020015f63ffffffff1681526020015f151581525090565b5f6118da8461200b565b905063ffffffff831615806119005750805463ffffffff600160901b9091048116908416115b1561192d576040516312eaaba960e21b81526004810185905263ffffffff8416602482015260440161086d565b5f848152600f6020908152604080832063ffffffff8716845290915290819020815161010081019092528054829082906119669061569d565b80601f01602080910402602001604051908101604052809291908181526020018280546119929061569d565b80156119dd5780601f106119b4576101008083540402835291602001916119dd565b820191905f5260205f20905b8154815290600101906020018083116119c057829003601f168201915b505050505081526020016001820180546119f69061569d565b80601f0160208091040260200160405190810160405280929190818152602001828054611a229061569d565b8015611a6d5780601f10611a4457610100808354040283529160200191611a6d565b820191905f5260205f20905b815481529060010190602001808311611a5057829003601f168201915b50505050508152602001600282018054611a869061569d565b80601f0160208091040260200160405190810160405280929190818152602001828054611ab29061569d565b8015611afd5780601f10611ad457610100808354040283529160200191611afd565b820191905f5260205f20905b815481529060010190602001808311611ae057829003601f168201915b505050918352505060038201546020820152600482015460408201526005909101546001600160401b0381166060830152600160401b810463ffffffff9081166080840152600160601b90910460ff16151560a0909201919091528254919350600160901b909104811690841603611ba9578054600160d81b810460ff16151560e0840152600160b01b810463ffffffff1660c0840152600160601b900465ffffffffffff1660a08301525b5092915050565b604080516101a0810182525f8082526020820181905291810182905260608082018190526080820181905260a082015260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810182905290611c208361200b565b5f848152600f602090815260408083208454600160901b900463ffffffff1684528252808320878452600e909252909120546001600160a01b03168452909150611c6984613056565b6001600160a01b031660208401528154600160901b900463ffffffff16604084015280548190611c989061569d565b80601f0160208091040260200160405190810160405280929190818152602001828054611cc49061569d565b8015611d0f5780601f10611ce657610100808354040283529160200191611d0f565b820191905f5260205f20905b815481529060010190602001808311611cf257829003601f168201915b50505050508360600181905250806001018054611d2b9061569d565b80601f0160208091040260200160405190810160405280929190818152602001828054611d579061569d565b8015611da25780601f10611d7957610100808354040283529160200191611da2565b820191905f5260205f20905b815481529060010190602001808311611d8557829003601f168201915b50505050508360800181905250806002018054611dbe9061569d565b80601f0160208091040260200160405190810160405280929190818152602001828054611dea9061569d565b8015611e355780601f10611e0c57610100808354040283529160200191611e35565b820191905f5260205f20905b815481529060010190602001808311611e1857829003601f168201915b505050505060a0840152600381015460c08401528154600160601b810465ffffffffffff1660e08501526004820154610100850152600160b01b900463ffffffff16610120840152611e8a8483611509613049565b506101408401528154610160840190600160d01b900460ff166005811115611eb457611eb46150a1565b90816005811115611ec757611ec76150a1565b9052505054600160d81b900460ff161515610180820152919050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b611f18611fde565b6001600160a01b038116611f4157604051631e4fbdf760e01b81525f600482015260240161086d565b61178181612e1d565b5f6001600160e01b031982166380ac58cd60e01b1480611f7a57506001600160e01b03198216635b5e139f60e01b145b8061074e57506301ffc9a760e01b6001600160e01b031983161461074e565b5f818152600260205260408120546001600160a01b03168061074e57604051637e27328960e01b81526004810184905260240161086d565b610b1b8383836001613d28565b6009546001600160a01b031633146110ef5760405163118cdaa760e01b815233600482015260240161086d565b5f818152600c60205260408120908154600160d01b900460ff166005811115612036576120366150a1565b0361205757604051633c94bec560e01b81526004810183905260240161086d565b919050565b6001816005811115612070576120706150a1565b141580156120905750600381600581111561208d5761208d6150a1565b14155b156108155781816040516303d6491b60e01b815260040161086d9291906158a5565b5f6120be848484613e2c565b90506001600160a01b0381161561140b575f8381526010602052604090206120e7904286613f1e565b50509392505050565b5f5f5f6120fd8686613f37565b91509150815f0361212157838181612117576121176158e4565b049250505061140b565b818411612138576121386003851502601118613f53565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b81546121b7908490600160d01b900460ff166125dc565b81548190839060ff60d01b1916600160d01b8360058111156121db576121db6150a1565b02179055505f838152600f602090815260408083208554600160901b810463ffffffff168552925290912090600160d81b900460ff168061222757506005810154600160601b900460ff165b156122325750505050565b60038101545f818152600a602052604080822082905551869183917f10b70868a0472f531e59cc34ff3cf24ed730f98f5b0255aa5a88d177a26511809190a35050505050565b5f7fe3b10fd2c3a8fddeabd0e46634e53d138ea4113e9a92cb58f01c8a7116057c8c82356122ac60408501602086016158f8565b6122b96040860186615863565b6040516122c7929190615913565b6040519081900390206122e060808701606088016158f8565b60808701356122f560c0890160a08a016156cf565b60408051602081019890985287019590955263ffffffff9384166060870152608086019290925290911660a084015260c08301526001600160401b031660e0820152610100015b604051602081830303815290604052805190602001209050919050565b5f6123638761200b565b5061236d87613056565b905061237884613f64565b336001600160a01b038216146123945761239481878585613c28565b61113c8186613f9f565b5f6123b982356123b460408501602086016158f8565b6127cf565b80549091506123d490833590600160d01b900460ff166125dc565b6123e16040830183615863565b90505f036124205760405163a69290e760e01b815260206004820152600b60248201526a195b9d995b1bdc1950da5960aa1b604482015260640161086d565b61243861243360808401606085016158f8565b613ff1565b61244860808301606084016158f8565b8154600160b01b900463ffffffff908116911614801561247057508054600160d81b900460ff165b156124af57813561248760808401606085016158f8565b604051637df064ff60e11b8152600481019290925263ffffffff16602482015260440161086d565b81355f908152600f602090815260408083209183916124d3919087019087016158f8565b63ffffffff168152602081019190915260409081015f2091506124f890840184615863565b6002830191612508919083615966565b508154600160d81b900460ff16156125305760058101805460ff60601b1916600160601b1790555b61254060808401606085016158f8565b825465ff00ffffffff60b01b1916600160b01b63ffffffff929092169190910260ff60d81b191617825561257a60408401602085016158f8565b63ffffffff1683357f53902835fdd53da50310e901ab4d8777764105ad0d26029c8872b3496bacb6cf6125b360808701606088016158f8565b6125c06040880188615863565b6040516125cf93929190615a47565b60405180910390a3505050565b60048160058111156125f0576125f06150a1565b14806120905750600581600581111561260b5761260b6150a1565b036108155781816040516303d6491b60e01b815260040161086d9291906158a5565b8251602080850191909120604080517fa07884ca292b0a7500dd286d834f11849fe89900f38b5bf78e8b5e60724fb95c93810193909352820187905263ffffffff80871660608401526080830191909152831660a08201526001600160a01b03821660c08201525f9060e0015b60405160208183030381529060405280519060200120905095945050505050565b5f61074e6126c76140c1565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612745575f5f61270585856141ea565b5090925090505f81600381111561271e5761271e6150a1565b14801561273c5750856001600160a01b0316826001600160a01b0316145b9250505061140b565b612750848484614233565b905061140b565b604080517f54cb4a8793b265c05102e7793a0a2e0821005e1c46de1211631fdc5bb47b79b8602082015290810185905263ffffffff84166060820152608081018390526001600160401b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b5f6127d98361200b565b805490915063ffffffff838116600160901b909204161461074e5780546040516316230fdd60e11b81526004810185905263ffffffff8085166024830152600160901b909204909116604482015260640161086d565b5f61284a612845610180840161016085016156cf565b613f64565b5f6128586020840184614bdf565b6001600160a01b0316036128995760405163a69290e760e01b815260206004820152600760248201526631b932b0ba37b960c91b604482015260640161086d565b6128b36128a96020840184614bdf565b83602001356117c6565b90505f5f828152600c6020526040902054600160d01b900460ff1660058111156128df576128df6150a1565b1461290057604051631084f4a560e01b81526004810182905260240161086d565b5f61295c6129116040850185615863565b61291e6060870187615863565b61292b6080890189615863565b60a08a013561294060e08c0160c08d016156cf565b60e08c01356129576101208e016101008f016158f8565b614298565b905061297961296e6020850185614bdf565b846101400135613f9f565b60a08301355f908152600a6020908152604090912083905561299d90840184614bdf565b5f838152600e60205260409081902080546001600160a01b0319166001600160a01b039390931692909217909155805160e08101909152806129e361012086013561447e565b6001600160601b0316815265ffffffffffff8316602082015260016040820152606001612a18610120860161010087016158f8565b63ffffffff168152602001600181525f60208083018290526040928301829052858252600c815290829020835181549285015193850151606086015163ffffffff908116600160b01b0263ffffffff60b01b1991909216600160901b021667ffffffffffffffff60901b1965ffffffffffff909616600160601b0271ffffffffffffffffffffffffffffffffffff199095166001600160601b039093169290921793909317939093169290921717808255608083015190829060ff60d01b1916600160d01b836005811115612aef57612aef6150a1565b021790555060a0820151815460c0909301511515600160e01b0260ff60e01b19911515600160d81b029190911661ffff60d81b19909316929092179190911790555f828152600f60209081526040808320600184529091529081902090612b5890850185615863565b8291612b65919083615966565b50612b736060850185615863565b6001830191612b83919083615966565b50612b916080850185615863565b6002830191612ba1919083615966565b5060a0840135600382015560e08401356004820155612bcc612bc66020860186614bdf565b846144df565b612bd96020850185614bdf565b6001600160a01b0316837f47419204dea8f19d9569963d7ef6ba52d8c709a1977a6a0fc32e7a9bd008ef8c600187604051612c15929190615ab0565b60405180910390a35050919050565b604080517f9c82bb6f102d8dc9eebc14b35626cd860434a8e0814dc1bef5477316e8703558602082015290810185905260608101849052608081018390526001600160401b03821660a08201525f9060c0016127af565b5f828152600c602052604090208054612c9f908490600160d01b900460ff166125dc565b5f612ca98361447e565b90505f612cb4613049565b90505f612cc886858463ffffffff16613072565b509050426001600160601b0384168210612d055784546bffffffffffffffffffffffff60ff60e01b0119166001600160601b038516178555612dc8565b84546001600160601b038084166bffffffffffffffffffffffff60ff60e01b011990921691909117600160e01b17865560408051808201909152908516815260208101612d53856002615c02565b63ffffffff9081169091525f898152600d60209081526040909120835181549490920151909216600160601b026fffffffffffffffffffffffffffffffff199093166001600160601b0390911617919091179055610258612db5846002615c02565b63ffffffff16612dc59190615c1e565b90505b604080516001600160601b03861681526001600160401b038316602082015288917f520fd595697afbc169c4ce49dc809a0fd91f024b6fa463a69ae61e192092a5f5910160405180910390a250505050505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b604080517f62b295624968db5f66cb618c116bc06ecec3c47bdd138106b12a0d254bc7cf2d6020820152908101849052606081018390526001600160401b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b5f828152600c60205260409020612ef1838260046121a0565b8054604051600160901b90910463ffffffff1681526001600160a01b0383169084907f971fa2b79ae2585801d33f839cc53b248bf97340220b02d4d69c640ce56ef560906020016125cf565b81545f9081816005811115612f9a575f612f5684614540565b612f609085615c35565b5f888152602090209091508101546001600160601b039081169087161015612f8a57809150612f98565b612f95816001615c48565b92505b505b5f612fa787878585614693565b90508015612fe157612fcb87612fbe600184615c35565b5f91825260209091200190565b54600160601b90046001600160a01b0316612fe3565b5f5b979650505050505050565b60606130197f00000000000000000000000000000000000000000000000000000000000000006146e2565b905090565b60606130197f00000000000000000000000000000000000000000000000000000000000000006146e2565b5f61301961025842615c5b565b5f818152600260205260408120546001600160a01b031661074e565b81546001600160601b038116908190600160e01b900460ff16156130ef575f858152600d602052604090208054600160601b900463ffffffff166130b7856001615c48565b106130ca5780546001600160601b031691505b8054600160601b900463ffffffff1684106130ed5780546001600160601b031692505b505b935093915050565b5f7fbe4d136507bca65deb347d7ae825f9e3e4fba9b7c4cc43df95df63e06388975b6131266020840184614bdf565b60208401356131386040860186615863565b604051613146929190615913565b60405190819003902061315c6060870187615863565b60405161316a929190615913565b6040519081900390206131806080880188615863565b60405161318e929190615913565b6040519081900381206131d49695949392916020019586526001600160a01b0394909416602086015260408501929092526060840152608083015260a082015260c00190565b60408051601f1981840301815291905260a08301356131f960e0850160c086016156cf565b60e0850135613210610120870161010088016158f8565b61012087013561014088013561322e6101808a016101608b016156cf565b6040805160208101989098526001600160401b0396871690880152606087019490945263ffffffff909216608086015260a085015260c08401521660e0820152610100015b60408051601f198184030181529082905261233c92916020016158d0565b604080517f1de2b565a85e944e08f4321b344a285c5c0b1b9bf57a3fc098b3ba5f67992765602082015290810186905263ffffffff851660608201526080810184905260a081018390526001600160401b03821660c08201525f9060e00161269a565b5f6132ff84846127cf565b8054909150613319908590600160d01b900460ff166125dc565b5f8290036133575760405163a69290e760e01b815260206004820152600a6024820152690e0ded8d2c6f290c2e6d60b31b604482015260640161086d565b5f848152600f6020908152604080832063ffffffff8716808552908352928190206004018590555184815286917fa054dec544999d63607e83c2507cda3efd027a0e9036414166e43a2775126aec910160405180910390a350505050565b6001600160a01b0383166133de5760405163a9fbf51f60e01b81525f600482015260240161086d565b6001600160a01b03821661341057604051630b61174360e31b81526001600160a01b038316600482015260240161086d565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3191016125cf565b5f80613480838761471f565b6001600160401b038111156134975761349761532b565b6040519080825280602002602001820160405280156134c0578160200160208202803683370190505b5090505f5b86811080156134d357508383105b15613605575f6134fa8989848181106134ee576134ee61584f565b90506020020135613056565b9050866001600160a01b0316816001600160a01b0316148061352d5750856001600160a01b0316816001600160a01b0316145b8061355057506001600160a01b0381165f908152600b602052604090205460ff16155b1561355b57506135f5565b5f5b84811080156135975750816001600160a01b03168482815181106135835761358361584f565b60200260200101516001600160a01b031614155b156135ac576135a581615c7a565b905061355d565b8481036135f2578184866135bf81615c7a565b9750815181106135d1576135d161584f565b60200260200101906001600160a01b031690816001600160a01b0316815250505b50505b6135fe81615c7a565b90506134c5565b505095945050505050565b5f7f8393e7e290715f6afd297b7a5aff611d1cea933a58d3ac2351fcd69fff92cc95823561364460408501602086016158f8565b6136516040860186615863565b60405161365f929190615913565b6040519081900390206136756060870187615863565b604051613683929190615913565b6040519081900390206136996080880188615863565b6040516136a7929190615913565b60408051918290038220602083019790975281019490945263ffffffff9092166060840152608083015260a082015260c081019190915260e00160408051601f1981840301815291905260a083013561370660e0850160c086016156cf565b60e085013561371d610120870161010088016158f8565b61012087013561373561016089016101408a016156cf565b6040805160208101979097526001600160401b0395861690870152606086019390935263ffffffff909116608085015260a08401521660c082015260e001613273565b81355f818152600c602052604090208054909161379e91600160d01b900460ff166125dc565b8054600160901b900463ffffffff166137b8816001615c48565b6137c860408601602087016158f8565b63ffffffff16146138205783356137e560408601602087016158f8565b6137f0836001615c02565b6040516316230fdd60e11b8152600481019390935263ffffffff918216602484015216604482015260640161086d565b5f6138796138316040870187615863565b61383e6060890189615863565b61384b60808b018b615863565b60a08c013561386060e08e0160c08f016156cf565b8d60e001358e61010001602081019061295791906158f8565b85355f818152600f6020818152604080842063ffffffff89811686528184528286208b54600582018054600160601b80840465ffffffffffff166cffffffffff000000000000000019909216600160d81b850460ff161515919091026bffffffff0000000000000000191617600160b01b909304909416600160401b029190911767ffffffffffffffff19169290921790915560a08d01358652600a8452828620879055958552928252949550929391929091839161393c918b01908b016158f8565b63ffffffff168152602081019190915260409081015f20915061396190880188615863565b829161396e919083615966565b5061397c6060880188615863565b600183019161398c919083615966565b5061399a6080880188615863565b60028301916139aa919083615966565b5060a0870135600382015560e087013560048201556139d1610120880161010089016158f8565b85546dffffffff00000000ffffffffffff60601b1916600160b01b63ffffffff929092169190910265ffffffffffff60601b191617600160601b65ffffffffffff851602178555613a2860408801602089016158f8565b855469ff0000000000ffffffff60901b1916600160901b63ffffffff929092169190910260ff60d81b191617855560028554600160d01b900460ff166005811115613a7557613a756150a1565b03613a8c57845460ff60d01b1916600160d01b1785555b613a9c60408801602089016158f8565b63ffffffff16866001600160a01b0316885f01357f5b7b22b80db27c3a8fda26584caff9a6d7b325746829a909549f6d572416ce8e885f01601a9054906101000a900460ff168b604051613af1929190615c92565b60405180910390a450505050505050565b6001600160a01b0383163b15613c2157604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613b44908890889087908790600401615dba565b6020604051808303815f875af1925050508015613b7e575060408051601f3d908101601f19168201909252613b7b91810190615dec565b60015b613be5573d808015613bab576040519150601f19603f3d011682016040523d82523d5f602084013e613bb0565b606091505b5080515f03613bdd57604051633250574960e11b81526001600160a01b038516600482015260240161086d565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461116b57604051633250574960e11b81526001600160a01b038516600482015260240161086d565b5050505050565b613c7084613c35856126bb565b84848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126e792505050565b610a3657604051639a7d38d960e01b81526001600160a01b038516600482015260240161086d565b60605f613ca48361472e565b60010190505f816001600160401b03811115613cc257613cc261532b565b6040519080825280601f01601f191660200182016040528015613cec576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084613cf6575b509392505050565b8080613d3c57506001600160a01b03821615155b15613dfd575f613d4b84611f99565b90506001600160a01b03831615801590613d775750826001600160a01b0316816001600160a01b031614155b8015613d8a5750613d888184611ee3565b155b15613db35760405163a9fbf51f60e01b81526001600160a01b038416600482015260240161086d565b8115613dfb5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b0390811690831615613e5857613e58818486614805565b6001600160a01b03811615613e9257613e735f855f5f613d28565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615613ec0576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f80613f2b858585614869565b91509150935093915050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b806001600160401b0316421115611781576040516324730def60e21b81526001600160401b038216600482015242602482015260440161086d565b6001600160a01b0382165f908152600860205260409020805460018101909155818114610b1b576040516301d4b62360e61b81526001600160a01b03841660048201526024810182905260440161086d565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa15801561404e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140729190615e07565b90508063ffffffff168263ffffffff16141580614093575063ffffffff8116155b1561081557604051636112d25360e01b815263ffffffff80841660048301528216602482015260440161086d565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561411957507f000000000000000000000000000000000000000000000000000000000000000046145b1561414357507f000000000000000000000000000000000000000000000000000000000000000090565b613019604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103614221576020840151604085015160608601515f1a614213888285856149bf565b95509550955050505061422c565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f8981036142d75760405163a69290e760e01b815260206004820152600b60248201526a1b585b9a59995cdd10da5960aa1b604482015260640161086d565b5f8890036143125760405163a69290e760e01b815260206004820152600760248201526619185d1850da5960ca1b604482015260640161086d565b5f8690036143515760405163a69290e760e01b815260206004820152600b60248201526a195b9d995b1bdc1950da5960aa1b604482015260640161086d565b5f85900361438d5760405163a69290e760e01b815260206004820152600860248201526719185d18549bdbdd60c21b604482015260640161086d565b836001600160401b03165f036143b65760405163a69290e760e01b815260040161086d90615e22565b65ffffffffffff6001600160401b03851611156143f0578365ffffffffffff60405163a584cc4560e01b815260040161086d929190615e45565b5f83900361442e5760405163a69290e760e01b815260206004820152600a6024820152690e0ded8d2c6f290c2e6d60b31b604482015260640161086d565b61443782613ff1565b5f858152600a6020526040902054801561446e57604051631290ec9960e11b8152600481018790526024810182905260440161086d565b50929a9950505050505050505050565b5f6001600160601b038211156144db5760405163a584cc4560e01b815260606004820152600d60648201526c7072696365466c6f6f7257656960981b6084820152602481018390526001600160601b03604482015260a40161086d565b5090565b6001600160a01b03821661450857604051633250574960e11b81525f600482015260240161086d565b5f61451483835f6120b2565b90506001600160a01b03811615610b1b576040516339e3563760e11b81525f600482015260240161086d565b5f6001821161454d575090565b816001600160801b82106145665760809190911c9060401b5b600160401b821061457c5760409190911c9060201b5b64010000000082106145935760209190911c9060101b5b6201000082106145a85760109190911c9060081b5b61010082106145bc5760089190911c9060041b5b601082106145cf5760049190911c9060021b5b600482106145db5760011b5b600302600190811c908185816145f3576145f36158e4565b048201901c9050600181858161460b5761460b6158e4565b048201901c90506001818581614623576146236158e4565b048201901c9050600181858161463b5761463b6158e4565b048201901c90506001818581614653576146536158e4565b048201901c9050600181858161466b5761466b6158e4565b048201901c905061468a818581614684576146846158e4565b04821190565b90039392505050565b5f5b81831015613d20575f8581526020902083831660028585180401908101546001600160601b03868116911611156146ce578092506146dc565b6146d9816001615c48565b93505b50614695565b60605f6146ee83614a87565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f82821882841002821861140b565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b831061476c5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310614798576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106147b657662386f26fc10000830492506010015b6305f5e10083106147ce576305f5e100830492506008015b61271083106147e257612710830492506004015b606483106147f4576064830492506002015b600a831061074e5760010192915050565b614810838383614aae565b610b1b576001600160a01b03831661483e57604051637e27328960e01b81526004810182905260240161086d565b60405163177e802f60e01b81526001600160a01b03831660048201526024810182905260440161086d565b82545f9081908015614964575f61488587612fbe600185615c35565b80549091506001600160601b0380821691600160601b90046001600160a01b03169088168211156148c957604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036149055782546001600160601b0316600160601b6001600160a01b03891602178355614956565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b94508593506130ef92505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b0291909316179201919091559050816130ef565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156149f857505f91506003905082614a7d565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614a49573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614a7457505f925060019150829050614a7d565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561074e57604051632cd44ac360e21b815260040160405180910390fd5b5f6001600160a01b038316158015906114085750826001600160a01b0316846001600160a01b03161480614ae75750614ae78484611ee3565b806114085750505f908152600460205260409020546001600160a01b03908116911614919050565b6001600160e01b031981168114611781575f5ffd5b5f60208284031215614b34575f5ffd5b813561140b81614b0f565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61140b6020830184614b3f565b5f60208284031215614b8f575f5ffd5b5035919050565b6001600160a01b0381168114611781575f5ffd5b803561205781614b96565b5f5f60408385031215614bc6575f5ffd5b8235614bd181614b96565b946020939093013593505050565b5f60208284031215614bef575f5ffd5b813561140b81614b96565b5f5f5f60608486031215614c0c575f5ffd5b8335614c1781614b96565b92506020840135614c2781614b96565b929592945050506040919091013590565b5f5f60408385031215614c49575f5ffd5b50508035926020909101359150565b5f5f83601f840112614c68575f5ffd5b5081356001600160401b03811115614c7e575f5ffd5b602083019150836020828501011115610a77575f5ffd5b5f5f5f60408486031215614ca7575f5ffd5b83356001600160401b03811115614cbc575f5ffd5b840160c08187031215614ccd575f5ffd5b925060208401356001600160401b03811115614ce7575f5ffd5b614cf386828701614c58565b9497909650939450505050565b63ffffffff81168114611781575f5ffd5b803561205781614d00565b5f5f83601f840112614d2c575f5ffd5b5081356001600160401b03811115614d42575f5ffd5b6020830191508360208260051b8501011115610a77575f5ffd5b5f5f5f5f60608587031215614d6f575f5ffd5b843593506020850135614d8181614d00565b925060408501356001600160401b03811115614d9b575f5ffd5b614da787828801614d1c565b95989497509550505050565b5f60208284031215614dc3575f5ffd5b813561ffff8116811461140b575f5ffd5b80356001600160401b0381168114612057575f5ffd5b5f5f5f5f5f5f60a08789031215614dff575f5ffd5b863595506020870135614e1181614d00565b945060408701359350614e2660608801614dd4565b925060808701356001600160401b03811115614e40575f5ffd5b614e4c89828a01614c58565b979a9699509497509295939492505050565b5f6101808284031215614e6f575f5ffd5b50919050565b5f60208284031215614e85575f5ffd5b81356001600160401b03811115614e9a575f5ffd5b6111ed84828501614e5e565b5f5f5f5f5f5f60a08789031215614ebb575f5ffd5b863595506020870135945060408701359350614e2660608801614dd4565b5f5f5f5f5f5f60a08789031215614eee575f5ffd5b863595506020870135614f0081614d00565b945060408701356001600160401b03811115614f1a575f5ffd5b614f2689828a01614c58565b9095509350506060870135614f3a81614d00565b91506080870135614f4a81614b96565b809150509295509295509295565b5f5f5f5f5f60808688031215614f6c575f5ffd5b8535945060208601359350614f8360408701614dd4565b925060608601356001600160401b03811115614f9d575f5ffd5b614fa988828901614c58565b969995985093965092949392505050565b5f8151808452602084019350602083015f5b82811015614fea578151865260209586019590910190600101614fcc565b5093949350505050565b60ff60f81b8816815260e060208201525f61501260e0830189614b3f565b82810360408401526150248189614b3f565b606084018890526001600160a01b038716608085015260a0840186905283810360c085015290506150558185614fba565b9a9950505050505050505050565b5f5f60208385031215615074575f5ffd5b82356001600160401b03811115615089575f5ffd5b61509585828601614d1c565b90969095509350505050565b634e487b7160e01b5f52602160045260245ffd5b600681106150d157634e487b7160e01b5f52602160045260245ffd5b9052565b602080825282518282018190525f918401906040840190835b8181101561517257835160018060a01b03815116845263ffffffff60208201511660208501526001600160401b036040820151166040850152606081015161513960608601826150b5565b5060808101511515608085015260a081015160a085015260c081015160c08501525060e0830192506020840193506001810190506150ee565b509095945050505050565b5f5f5f6060848603121561518f575f5ffd5b83359250602084013591506151a660408501614dd4565b90509250925092565b5f5f5f5f5f5f5f60c0888a0312156151c5575f5ffd5b8735965060208801356151d781614d00565b955060408801359450606088013593506151f360808901614dd4565b925060a08801356001600160401b0381111561520d575f5ffd5b6152198a828b01614c58565b989b979a50959850939692959293505050565b5f5f6040838503121561523d575f5ffd5b823561524881614b96565b91506020830135801515811461525c575f5ffd5b809150509250929050565b5f5f5f5f5f6080868803121561527b575f5ffd5b85356001600160401b03811115615290575f5ffd5b61529c88828901614d1c565b90965094505060208601356152b081614b96565b925060408601356152c081614b96565b949793965091946060013592915050565b604081525f6152e36040830185614fba565b90508260208301529392505050565b5f5f5f60408486031215615304575f5ffd5b83356001600160401b03811115615319575f5ffd5b84016101608187031215614ccd575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156153675761536761532b565b604052919050565b5f5f5f5f60808587031215615382575f5ffd5b843561538d81614b96565b9350602085013561539d81614b96565b92506040850135915060608501356001600160401b038111156153be575f5ffd5b8501601f810187136153ce575f5ffd5b80356001600160401b038111156153e7576153e761532b565b6153fa601f8201601f191660200161533f565b81815288602083850101111561540e575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60408486031215615441575f5ffd5b83356001600160401b03811115615456575f5ffd5b61546286828701614e5e565b93505060208401356001600160401b03811115614ce7575f5ffd5b5f5f6040838503121561548e575f5ffd5b82359150602083013561525c81614d00565b602081525f825161010060208401526154bd610120840182614b3f565b90506020840151601f198483030160408501526154da8282614b3f565b9150506040840151601f198483030160608501526154f88282614b3f565b91505060608401516080840152608084015160a084015260a084015161552960c08501826001600160401b03169052565b5060c084015163ffffffff811660e08501525060e0840151801515610100850152613d20565b602081526155696020820183516001600160a01b03169052565b5f602083015161558460408401826001600160a01b03169052565b50604083015163ffffffff811660608401525060608301516101a060808401526155b26101c0840182614b3f565b90506080840151601f198483030160a08501526155cf8282614b3f565b91505060a0840151601f198483030160c08501526155ed8282614b3f565b91505060c084015160e084015260e08401516156156101008501826001600160401b03169052565b5061010084015161012084015261012084015161563b61014085018263ffffffff169052565b5061014084015161016084015261016084015161565c6101808501826150b5565b506101808401518015156101a0850152613d20565b5f5f60408385031215615682575f5ffd5b823561568d81614b96565b9150602083013561525c81614b96565b600181811c908216806156b157607f821691505b602082108103614e6f57634e487b7160e01b5f52602260045260245ffd5b5f602082840312156156df575f5ffd5b61140b82614dd4565b5f6001600160401b038211156157005761570061532b565b5060051b60200190565b5f82601f830112615719575f5ffd5b815161572c615727826156e8565b61533f565b8082825260208201915060208360051b86010192508583111561574d575f5ffd5b602085015b8381101561576a578051835260209283019201615752565b5095945050505050565b805160ff81168114612057575f5ffd5b5f5f5f60608486031215615796575f5ffd5b83516001600160401b038111156157ab575f5ffd5b8401601f810186136157bb575f5ffd5b80516157c9615727826156e8565b8082825260208201915060208360051b8501019250888311156157ea575f5ffd5b6020840193505b8284101561581557835161580481614b96565b8252602093840193909101906157f1565b8096505050505060208401516001600160401b03811115615834575f5ffd5b6158408682870161570a565b9250506151a660408501615774565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112615878575f5ffd5b8301803591506001600160401b03821115615891575f5ffd5b602001915036819003821315610a77575f5ffd5b8281526040810161140b60208301846150b5565b5f81518060208401855e5f93019283525090919050565b5f6114086158de83866158b9565b846158b9565b634e487b7160e01b5f52601260045260245ffd5b5f60208284031215615908575f5ffd5b813561140b81614d00565b818382375f9101908152919050565b601f821115610b1b57805f5260205f20601f840160051c810160208510156159475750805b601f840160051c820191505b81811015613c21575f8155600101615953565b6001600160401b0383111561597d5761597d61532b565b6159918361598b835461569d565b83615922565b5f601f8411600181146159c2575f85156159ab5750838201355b5f19600387901b1c1916600186901b178355613c21565b5f83815260208120601f198716915b828110156159f157868501358255602094850194600190920191016159d1565b5086821015615a0d575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff84168152604060208201525f615a66604083018486615a1f565b95945050505050565b5f5f8335601e19843603018112615a84575f5ffd5b83016020810192503590506001600160401b03811115615aa2575f5ffd5b803603821315610a77575f5ffd5b63ffffffff8316815260406020820152615add60408201615ad084614baa565b6001600160a01b03169052565b602082013560608201525f615af56040840184615a6f565b6101806080850152615b0c6101c085018284615a1f565b915050615b1c6060850185615a6f565b848303603f190160a0860152615b33838284615a1f565b92505050615b446080850185615a6f565b848303603f190160c0860152615b5b838284615a1f565b60a087013560e08701529250615b7691505060c08501614dd4565b6001600160401b0381166101008501525060e0840135610120840152615b9f6101008501614d11565b63ffffffff81166101408501525061012084013561016084810191909152610140850135610180850152615bd4908501614dd4565b6001600160401b0381166101a08501525b50949350505050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff818116838216019081111561074e5761074e615bee565b808202811582820484141761074e5761074e615bee565b8181038181111561074e5761074e615bee565b8082018082111561074e5761074e615bee565b5f82615c7557634e487b7160e01b5f52601260045260245ffd5b500490565b5f60018201615c8b57615c8b615bee565b5060010190565b615c9c81846150b5565b604060208201525f5f8335905080604084015250615cbc60208401614d11565b63ffffffff166060830152615cd46040840184615a6f565b6101606080850152615ceb6101a085018284615a1f565b915050615cfb6060850185615a6f565b848303603f190160a0860152615d12838284615a1f565b92505050615d236080850185615a6f565b848303603f190160c0860152615d3a838284615a1f565b60a087013560e08701529250615d5591505060c08501614dd4565b6001600160401b0381166101008501525060e0840135610120840152615d7e6101008501614d11565b63ffffffff811661014085015250610120840135610160840152615da56101408501614dd4565b6001600160401b038116610180850152615be5565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061113c90830184614b3f565b5f60208284031215615dfc575f5ffd5b815161140b81614b0f565b5f60208284031215615e17575f5ffd5b815161140b81614d00565b602081525f61074e602083016004815263726f777360e01b602082015260400190565b606081525f615e68606083016004815263726f777360e01b602082015260400190565b90506001600160401b038416602083015265ffffffffffff83166040830152939250505056",
}

// DatasetRegistry is an auto generated Go binding around an Ethereum contract.
type DatasetRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DatasetRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewDatasetRegistry creates a new instance of DatasetRegistry.
func NewDatasetRegistry() *DatasetRegistry {
	parsed, err := DatasetRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DatasetRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DatasetRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner, address custodians_) returns()
func (datasetRegistry *DatasetRegistry) PackConstructor(initialOwner common.Address, custodians_ common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("", initialOwner, custodians_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXROYALTYBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dca40e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint16)
func (datasetRegistry *DatasetRegistry) PackMAXROYALTYBPS() []byte {
	enc, err := datasetRegistry.abi.Pack("MAX_ROYALTY_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXROYALTYBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dca40e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint16)
func (datasetRegistry *DatasetRegistry) TryPackMAXROYALTYBPS() ([]byte, error) {
	return datasetRegistry.abi.Pack("MAX_ROYALTY_BPS")
}

// UnpackMAXROYALTYBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dca40e6.
//
// Solidity: function MAX_ROYALTY_BPS() view returns(uint16)
func (datasetRegistry *DatasetRegistry) UnpackMAXROYALTYBPS(data []byte) (uint16, error) {
	out, err := datasetRegistry.abi.Unpack("MAX_ROYALTY_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackAddVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d2371c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addVersion((bytes32,uint32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint64) v, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) PackAddVersion(v IDatasetRegistryNewVersion, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("addVersion", v, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d2371c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addVersion((bytes32,uint32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint64) v, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) TryPackAddVersion(v IDatasetRegistryNewVersion, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("addVersion", v, signature)
}

// PackAdmitOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb230bf8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admitOwner(address account) returns()
func (datasetRegistry *DatasetRegistry) PackAdmitOwner(account common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("admitOwner", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmitOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb230bf8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admitOwner(address account) returns()
func (datasetRegistry *DatasetRegistry) TryPackAdmitOwner(account common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("admitOwner", account)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (datasetRegistry *DatasetRegistry) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (datasetRegistry *DatasetRegistry) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (datasetRegistry *DatasetRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (datasetRegistry *DatasetRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (datasetRegistry *DatasetRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := datasetRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCustodians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6066841.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function custodians() view returns(address)
func (datasetRegistry *DatasetRegistry) PackCustodians() []byte {
	enc, err := datasetRegistry.abi.Pack("custodians")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCustodians is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6066841.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function custodians() view returns(address)
func (datasetRegistry *DatasetRegistry) TryPackCustodians() ([]byte, error) {
	return datasetRegistry.abi.Pack("custodians")
}

// UnpackCustodians is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6066841.
//
// Solidity: function custodians() view returns(address)
func (datasetRegistry *DatasetRegistry) UnpackCustodians(data []byte) (common.Address, error) {
	out, err := datasetRegistry.abi.Unpack("custodians", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDataset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd768add7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataset(bytes32 datasetId) view returns((address,address,uint32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint8,bool) d)
func (datasetRegistry *DatasetRegistry) PackDataset(datasetId [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("dataset", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd768add7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataset(bytes32 datasetId) view returns((address,address,uint32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint8,bool) d)
func (datasetRegistry *DatasetRegistry) TryPackDataset(datasetId [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("dataset", datasetId)
}

// UnpackDataset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd768add7.
//
// Solidity: function dataset(bytes32 datasetId) view returns((address,address,uint32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint8,bool) d)
func (datasetRegistry *DatasetRegistry) UnpackDataset(data []byte) (IDatasetRegistryDataset, error) {
	out, err := datasetRegistry.abi.Unpack("dataset", data)
	if err != nil {
		return *new(IDatasetRegistryDataset), err
	}
	out0 := *abi.ConvertType(out[0], new(IDatasetRegistryDataset)).(*IDatasetRegistryDataset)
	return out0, nil
}

// PackDatasetOfRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a21aa08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasetOfRoot(bytes32 dataRoot) view returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) PackDatasetOfRoot(dataRoot [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("datasetOfRoot", dataRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasetOfRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a21aa08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasetOfRoot(bytes32 dataRoot) view returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) TryPackDatasetOfRoot(dataRoot [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("datasetOfRoot", dataRoot)
}

// UnpackDatasetOfRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a21aa08.
//
// Solidity: function datasetOfRoot(bytes32 dataRoot) view returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackDatasetOfRoot(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("datasetOfRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d0a85aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delist(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) PackDelist(datasetId [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("delist", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d0a85aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delist(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) TryPackDelist(datasetId [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("delist", datasetId)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (datasetRegistry *DatasetRegistry) PackEip712Domain() []byte {
	enc, err := datasetRegistry.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (datasetRegistry *DatasetRegistry) TryPackEip712Domain() ([]byte, error) {
	return datasetRegistry.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (datasetRegistry *DatasetRegistry) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := datasetRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (datasetRegistry *DatasetRegistry) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (datasetRegistry *DatasetRegistry) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (datasetRegistry *DatasetRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := datasetRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHashAck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a137e6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAck(bytes32 datasetId, uint32 version, string envelopeCid, uint32 epoch, address custodian) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) PackHashAck(datasetId [32]byte, version uint32, envelopeCid string, epoch uint32, custodian common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("hashAck", datasetId, version, envelopeCid, epoch, custodian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a137e6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAck(bytes32 datasetId, uint32 version, string envelopeCid, uint32 epoch, address custodian) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) TryPackHashAck(datasetId [32]byte, version uint32, envelopeCid string, epoch uint32, custodian common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("hashAck", datasetId, version, envelopeCid, epoch, custodian)
}

// UnpackHashAck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a137e6b.
//
// Solidity: function hashAck(bytes32 datasetId, uint32 version, string envelopeCid, uint32 epoch, address custodian) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) UnpackHashAck(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("hashAck", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashRegistration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91364f92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRegistration((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) PackHashRegistration(r IDatasetRegistryRegistration) []byte {
	enc, err := datasetRegistry.abi.Pack("hashRegistration", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRegistration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91364f92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRegistration((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) TryPackHashRegistration(r IDatasetRegistryRegistration) ([]byte, error) {
	return datasetRegistry.abi.Pack("hashRegistration", r)
}

// UnpackHashRegistration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91364f92.
//
// Solidity: function hashRegistration((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) UnpackHashRegistration(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("hashRegistration", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashRevocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x990ecbb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRevocation(bytes32 datasetId, uint256 nonce, uint64 deadline) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) PackHashRevocation(datasetId [32]byte, nonce *big.Int, deadline uint64) []byte {
	enc, err := datasetRegistry.abi.Pack("hashRevocation", datasetId, nonce, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRevocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x990ecbb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRevocation(bytes32 datasetId, uint256 nonce, uint64 deadline) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) TryPackHashRevocation(datasetId [32]byte, nonce *big.Int, deadline uint64) ([]byte, error) {
	return datasetRegistry.abi.Pack("hashRevocation", datasetId, nonce, deadline)
}

// UnpackHashRevocation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x990ecbb7.
//
// Solidity: function hashRevocation(bytes32 datasetId, uint256 nonce, uint64 deadline) view returns(bytes32)
func (datasetRegistry *DatasetRegistry) UnpackHashRevocation(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("hashRevocation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHeads is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1a3efa9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heads(bytes32[] datasetIds, address builder, address coordinator, uint256 enough) view returns(uint256[] words, uint256 owners)
func (datasetRegistry *DatasetRegistry) PackHeads(datasetIds [][32]byte, builder common.Address, coordinator common.Address, enough *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("heads", datasetIds, builder, coordinator, enough)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeads is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1a3efa9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heads(bytes32[] datasetIds, address builder, address coordinator, uint256 enough) view returns(uint256[] words, uint256 owners)
func (datasetRegistry *DatasetRegistry) TryPackHeads(datasetIds [][32]byte, builder common.Address, coordinator common.Address, enough *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("heads", datasetIds, builder, coordinator, enough)
}

// HeadsOutput serves as a container for the return parameters of contract
// method Heads.
type HeadsOutput struct {
	Words  []*big.Int
	Owners *big.Int
}

// UnpackHeads is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1a3efa9.
//
// Solidity: function heads(bytes32[] datasetIds, address builder, address coordinator, uint256 enough) view returns(uint256[] words, uint256 owners)
func (datasetRegistry *DatasetRegistry) UnpackHeads(data []byte) (HeadsOutput, error) {
	out, err := datasetRegistry.abi.Unpack("heads", data)
	outstruct := new(HeadsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Words = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Owners = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5104d25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(address creator, bytes32 salt) pure returns(bytes32)
func (datasetRegistry *DatasetRegistry) PackIdOf(creator common.Address, salt [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("idOf", creator, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5104d25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(address creator, bytes32 salt) pure returns(bytes32)
func (datasetRegistry *DatasetRegistry) TryPackIdOf(creator common.Address, salt [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("idOf", creator, salt)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5104d25.
//
// Solidity: function idOf(address creator, bytes32 salt) pure returns(bytes32)
func (datasetRegistry *DatasetRegistry) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd233fb38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAdmitted(address account) view returns(bool)
func (datasetRegistry *DatasetRegistry) PackIsAdmitted(account common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("isAdmitted", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd233fb38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAdmitted(address account) view returns(bool)
func (datasetRegistry *DatasetRegistry) TryPackIsAdmitted(account common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("isAdmitted", account)
}

// UnpackIsAdmitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd233fb38.
//
// Solidity: function isAdmitted(address account) view returns(bool)
func (datasetRegistry *DatasetRegistry) UnpackIsAdmitted(data []byte) (bool, error) {
	out, err := datasetRegistry.abi.Unpack("isAdmitted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (datasetRegistry *DatasetRegistry) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (datasetRegistry *DatasetRegistry) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (datasetRegistry *DatasetRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := datasetRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13d49a8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) PackList(datasetId [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("list", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13d49a8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) TryPackList(datasetId [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("list", datasetId)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (datasetRegistry *DatasetRegistry) PackName() []byte {
	enc, err := datasetRegistry.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (datasetRegistry *DatasetRegistry) TryPackName() ([]byte, error) {
	return datasetRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (datasetRegistry *DatasetRegistry) UnpackName(data []byte) (string, error) {
	out, err := datasetRegistry.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (datasetRegistry *DatasetRegistry) PackNonces(owner common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (datasetRegistry *DatasetRegistry) TryPackNonces(owner common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (datasetRegistry *DatasetRegistry) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := datasetRegistry.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (datasetRegistry *DatasetRegistry) PackOwner() []byte {
	enc, err := datasetRegistry.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (datasetRegistry *DatasetRegistry) TryPackOwner() ([]byte, error) {
	return datasetRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (datasetRegistry *DatasetRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := datasetRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e977726.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerAt(bytes32 datasetId, uint256 time) view returns(address)
func (datasetRegistry *DatasetRegistry) PackOwnerAt(datasetId [32]byte, time *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("ownerAt", datasetId, time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e977726.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerAt(bytes32 datasetId, uint256 time) view returns(address)
func (datasetRegistry *DatasetRegistry) TryPackOwnerAt(datasetId [32]byte, time *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("ownerAt", datasetId, time)
}

// UnpackOwnerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e977726.
//
// Solidity: function ownerAt(bytes32 datasetId, uint256 time) view returns(address)
func (datasetRegistry *DatasetRegistry) UnpackOwnerAt(data []byte) (common.Address, error) {
	out, err := datasetRegistry.abi.Unpack("ownerAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (datasetRegistry *DatasetRegistry) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (datasetRegistry *DatasetRegistry) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (datasetRegistry *DatasetRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := datasetRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecordAcks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34a077fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordAcks(bytes32 datasetId, uint32 version, bytes[] signatures) returns()
func (datasetRegistry *DatasetRegistry) PackRecordAcks(datasetId [32]byte, version uint32, signatures [][]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("recordAcks", datasetId, version, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordAcks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34a077fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordAcks(bytes32 datasetId, uint32 version, bytes[] signatures) returns()
func (datasetRegistry *DatasetRegistry) TryPackRecordAcks(datasetId [32]byte, version uint32, signatures [][]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("recordAcks", datasetId, version, signatures)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ece2b30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r) returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) PackRegister(r IDatasetRegistryRegistration) []byte {
	enc, err := datasetRegistry.abi.Pack("register", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ece2b30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r) returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) TryPackRegister(r IDatasetRegistryRegistration) ([]byte, error) {
	return datasetRegistry.abi.Pack("register", r)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ece2b30.
//
// Solidity: function register((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r) returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegisterBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf40c181.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerBySig((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r, bytes signature) returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) PackRegisterBySig(r IDatasetRegistryRegistration, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("registerBySig", r, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf40c181.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerBySig((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r, bytes signature) returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) TryPackRegisterBySig(r IDatasetRegistryRegistration, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("registerBySig", r, signature)
}

// UnpackRegisterBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf40c181.
//
// Solidity: function registerBySig((address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) r, bytes signature) returns(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackRegisterBySig(data []byte) ([32]byte, error) {
	out, err := datasetRegistry.abi.Unpack("registerBySig", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRemoveOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x173825d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeOwner(address account) returns()
func (datasetRegistry *DatasetRegistry) PackRemoveOwner(account common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("removeOwner", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x173825d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeOwner(address account) returns()
func (datasetRegistry *DatasetRegistry) TryPackRemoveOwner(account common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("removeOwner", account)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (datasetRegistry *DatasetRegistry) PackRenounceOwnership() []byte {
	enc, err := datasetRegistry.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (datasetRegistry *DatasetRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return datasetRegistry.abi.Pack("renounceOwnership")
}

// PackRequestListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41072fad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestListing(bytes32 datasetId, uint32 version, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) PackRequestListing(datasetId [32]byte, version uint32, nonce *big.Int, deadline uint64, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("requestListing", datasetId, version, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41072fad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestListing(bytes32 datasetId, uint32 version, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) TryPackRequestListing(datasetId [32]byte, version uint32, nonce *big.Int, deadline uint64, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("requestListing", datasetId, version, nonce, deadline, signature)
}

// PackReseal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fceb635.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reseal((bytes32,uint32,string,uint32,uint256,uint64) r, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) PackReseal(r IDatasetRegistryReseal, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("reseal", r, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReseal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fceb635.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reseal((bytes32,uint32,string,uint32,uint256,uint64) r, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) TryPackReseal(r IDatasetRegistryReseal, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("reseal", r, signature)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) PackRevoke(datasetId [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("revoke", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) TryPackRevoke(datasetId [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("revoke", datasetId)
}

// PackRevokeBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dfd7c58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeBySig(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) PackRevokeBySig(datasetId [32]byte, nonce *big.Int, deadline uint64, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("revokeBySig", datasetId, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dfd7c58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeBySig(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) TryPackRevokeBySig(datasetId [32]byte, nonce *big.Int, deadline uint64, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("revokeBySig", datasetId, nonce, deadline, signature)
}

// PackRoyaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63adb2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyBps() view returns(uint16)
func (datasetRegistry *DatasetRegistry) PackRoyaltyBps() []byte {
	enc, err := datasetRegistry.abi.Pack("royaltyBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63adb2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyBps() view returns(uint16)
func (datasetRegistry *DatasetRegistry) TryPackRoyaltyBps() ([]byte, error) {
	return datasetRegistry.abi.Pack("royaltyBps")
}

// UnpackRoyaltyBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63adb2b.
//
// Solidity: function royaltyBps() view returns(uint16)
func (datasetRegistry *DatasetRegistry) UnpackRoyaltyBps(data []byte) (uint16, error) {
	out, err := datasetRegistry.abi.Unpack("royaltyBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address, uint256)
func (datasetRegistry *DatasetRegistry) PackRoyaltyInfo(tokenId *big.Int, salePrice *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("royaltyInfo", tokenId, salePrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address, uint256)
func (datasetRegistry *DatasetRegistry) TryPackRoyaltyInfo(tokenId *big.Int, salePrice *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("royaltyInfo", tokenId, salePrice)
}

// RoyaltyInfoOutput serves as a container for the return parameters of contract
// method RoyaltyInfo.
type RoyaltyInfoOutput struct {
	Arg0 common.Address
	Arg1 *big.Int
}

// UnpackRoyaltyInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a55205a.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address, uint256)
func (datasetRegistry *DatasetRegistry) UnpackRoyaltyInfo(data []byte) (RoyaltyInfoOutput, error) {
	out, err := datasetRegistry.abi.Unpack("royaltyInfo", data)
	outstruct := new(RoyaltyInfoOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (datasetRegistry *DatasetRegistry) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (datasetRegistry *DatasetRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (datasetRegistry *DatasetRegistry) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (datasetRegistry *DatasetRegistry) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (datasetRegistry *DatasetRegistry) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := datasetRegistry.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (datasetRegistry *DatasetRegistry) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return datasetRegistry.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c133070.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy(bytes32 datasetId, uint32 version, bytes32 policyHash, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) PackSetPolicy(datasetId [32]byte, version uint32, policyHash [32]byte, nonce *big.Int, deadline uint64, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("setPolicy", datasetId, version, policyHash, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c133070.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy(bytes32 datasetId, uint32 version, bytes32 policyHash, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) TryPackSetPolicy(datasetId [32]byte, version uint32, policyHash [32]byte, nonce *big.Int, deadline uint64, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("setPolicy", datasetId, version, policyHash, nonce, deadline, signature)
}

// PackSetPriceFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66e31ef4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPriceFloor(bytes32 datasetId, uint256 priceFloorWei, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) PackSetPriceFloor(datasetId [32]byte, priceFloorWei *big.Int, nonce *big.Int, deadline uint64, signature []byte) []byte {
	enc, err := datasetRegistry.abi.Pack("setPriceFloor", datasetId, priceFloorWei, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPriceFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66e31ef4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPriceFloor(bytes32 datasetId, uint256 priceFloorWei, uint256 nonce, uint64 deadline, bytes signature) returns()
func (datasetRegistry *DatasetRegistry) TryPackSetPriceFloor(datasetId [32]byte, priceFloorWei *big.Int, nonce *big.Int, deadline uint64, signature []byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("setPriceFloor", datasetId, priceFloorWei, nonce, deadline, signature)
}

// PackSetRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36e79a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoyalty(uint16 bps) returns()
func (datasetRegistry *DatasetRegistry) PackSetRoyalty(bps uint16) []byte {
	enc, err := datasetRegistry.abi.Pack("setRoyalty", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36e79a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoyalty(uint16 bps) returns()
func (datasetRegistry *DatasetRegistry) TryPackSetRoyalty(bps uint16) ([]byte, error) {
	return datasetRegistry.abi.Pack("setRoyalty", bps)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (datasetRegistry *DatasetRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (datasetRegistry *DatasetRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (datasetRegistry *DatasetRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := datasetRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c4235d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspend(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) PackSuspend(datasetId [32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("suspend", datasetId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c4235d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspend(bytes32 datasetId) returns()
func (datasetRegistry *DatasetRegistry) TryPackSuspend(datasetId [32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("suspend", datasetId)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (datasetRegistry *DatasetRegistry) PackSymbol() []byte {
	enc, err := datasetRegistry.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (datasetRegistry *DatasetRegistry) TryPackSymbol() ([]byte, error) {
	return datasetRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (datasetRegistry *DatasetRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := datasetRegistry.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eb3fccf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms(bytes32[] datasetIds) view returns((address,uint32,uint64,uint8,bool,uint256,uint256)[] list_)
func (datasetRegistry *DatasetRegistry) PackTerms(datasetIds [][32]byte) []byte {
	enc, err := datasetRegistry.abi.Pack("terms", datasetIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eb3fccf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms(bytes32[] datasetIds) view returns((address,uint32,uint64,uint8,bool,uint256,uint256)[] list_)
func (datasetRegistry *DatasetRegistry) TryPackTerms(datasetIds [][32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("terms", datasetIds)
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eb3fccf.
//
// Solidity: function terms(bytes32[] datasetIds) view returns((address,uint32,uint64,uint8,bool,uint256,uint256)[] list_)
func (datasetRegistry *DatasetRegistry) UnpackTerms(data []byte) ([]IDatasetRegistryTerms, error) {
	out, err := datasetRegistry.abi.Unpack("terms", data)
	if err != nil {
		return *new([]IDatasetRegistryTerms), err
	}
	out0 := *abi.ConvertType(out[0], new([]IDatasetRegistryTerms)).(*[]IDatasetRegistryTerms)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (datasetRegistry *DatasetRegistry) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (datasetRegistry *DatasetRegistry) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (datasetRegistry *DatasetRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := datasetRegistry.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (datasetRegistry *DatasetRegistry) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := datasetRegistry.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (datasetRegistry *DatasetRegistry) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return datasetRegistry.abi.Pack("transferFrom", from, to, tokenId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (datasetRegistry *DatasetRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := datasetRegistry.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (datasetRegistry *DatasetRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return datasetRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd37e791e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionOf(bytes32 datasetId, uint32 version) view returns((string,string,string,bytes32,bytes32,uint64,uint32,bool) v)
func (datasetRegistry *DatasetRegistry) PackVersionOf(datasetId [32]byte, version uint32) []byte {
	enc, err := datasetRegistry.abi.Pack("versionOf", datasetId, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd37e791e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionOf(bytes32 datasetId, uint32 version) view returns((string,string,string,bytes32,bytes32,uint64,uint32,bool) v)
func (datasetRegistry *DatasetRegistry) TryPackVersionOf(datasetId [32]byte, version uint32) ([]byte, error) {
	return datasetRegistry.abi.Pack("versionOf", datasetId, version)
}

// UnpackVersionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd37e791e.
//
// Solidity: function versionOf(bytes32 datasetId, uint32 version) view returns((string,string,string,bytes32,bytes32,uint64,uint32,bool) v)
func (datasetRegistry *DatasetRegistry) UnpackVersionOf(data []byte) (IDatasetRegistryVersion, error) {
	out, err := datasetRegistry.abi.Unpack("versionOf", data)
	if err != nil {
		return *new(IDatasetRegistryVersion), err
	}
	out0 := *abi.ConvertType(out[0], new(IDatasetRegistryVersion)).(*IDatasetRegistryVersion)
	return out0, nil
}

// DatasetRegistryApproval represents a Approval event raised by the DatasetRegistry contract.
type DatasetRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryApproval) ContractEventName() string {
	return DatasetRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (datasetRegistry *DatasetRegistry) UnpackApprovalEvent(log *types.Log) (*DatasetRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryApproval)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryApprovalForAll represents a ApprovalForAll event raised by the DatasetRegistry contract.
type DatasetRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryApprovalForAll) ContractEventName() string {
	return DatasetRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (datasetRegistry *DatasetRegistry) UnpackApprovalForAllEvent(log *types.Log) (*DatasetRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryApprovalForAll)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDataRootFreed represents a DataRootFreed event raised by the DatasetRegistry contract.
type DatasetRegistryDataRootFreed struct {
	DataRoot  [32]byte
	DatasetId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDataRootFreedEventName = "DataRootFreed"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDataRootFreed) ContractEventName() string {
	return DatasetRegistryDataRootFreedEventName
}

// UnpackDataRootFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DataRootFreed(bytes32 indexed dataRoot, bytes32 indexed datasetId)
func (datasetRegistry *DatasetRegistry) UnpackDataRootFreedEvent(log *types.Log) (*DatasetRegistryDataRootFreed, error) {
	event := "DataRootFreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDataRootFreed)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetAcknowledged represents a DatasetAcknowledged event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetAcknowledged struct {
	DatasetId [32]byte
	Version   uint32
	Epoch     uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetAcknowledgedEventName = "DatasetAcknowledged"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetAcknowledged) ContractEventName() string {
	return DatasetRegistryDatasetAcknowledgedEventName
}

// UnpackDatasetAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetAcknowledged(bytes32 indexed datasetId, uint32 version, uint32 epoch)
func (datasetRegistry *DatasetRegistry) UnpackDatasetAcknowledgedEvent(log *types.Log) (*DatasetRegistryDatasetAcknowledged, error) {
	event := "DatasetAcknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetAcknowledged)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetDelisted represents a DatasetDelisted event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetDelisted struct {
	DatasetId [32]byte
	Version   uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetDelistedEventName = "DatasetDelisted"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetDelisted) ContractEventName() string {
	return DatasetRegistryDatasetDelistedEventName
}

// UnpackDatasetDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetDelisted(bytes32 indexed datasetId, uint32 version)
func (datasetRegistry *DatasetRegistry) UnpackDatasetDelistedEvent(log *types.Log) (*DatasetRegistryDatasetDelisted, error) {
	event := "DatasetDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetDelisted)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetFloorSet represents a DatasetFloorSet event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetFloorSet struct {
	DatasetId     [32]byte
	PriceFloorWei *big.Int
	EffectiveAt   uint64
	Raw           *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetFloorSetEventName = "DatasetFloorSet"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetFloorSet) ContractEventName() string {
	return DatasetRegistryDatasetFloorSetEventName
}

// UnpackDatasetFloorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetFloorSet(bytes32 indexed datasetId, uint256 priceFloorWei, uint64 effectiveAt)
func (datasetRegistry *DatasetRegistry) UnpackDatasetFloorSetEvent(log *types.Log) (*DatasetRegistryDatasetFloorSet, error) {
	event := "DatasetFloorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetFloorSet)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetListed represents a DatasetListed event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetListed struct {
	DatasetId [32]byte
	Version   uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetListedEventName = "DatasetListed"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetListed) ContractEventName() string {
	return DatasetRegistryDatasetListedEventName
}

// UnpackDatasetListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetListed(bytes32 indexed datasetId, uint32 version)
func (datasetRegistry *DatasetRegistry) UnpackDatasetListedEvent(log *types.Log) (*DatasetRegistryDatasetListed, error) {
	event := "DatasetListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetListed)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetPolicySet represents a DatasetPolicySet event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetPolicySet struct {
	DatasetId  [32]byte
	Version    uint32
	PolicyHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetPolicySetEventName = "DatasetPolicySet"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetPolicySet) ContractEventName() string {
	return DatasetRegistryDatasetPolicySetEventName
}

// UnpackDatasetPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetPolicySet(bytes32 indexed datasetId, uint32 indexed version, bytes32 policyHash)
func (datasetRegistry *DatasetRegistry) UnpackDatasetPolicySetEvent(log *types.Log) (*DatasetRegistryDatasetPolicySet, error) {
	event := "DatasetPolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetPolicySet)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetRegistered represents a DatasetRegistered event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetRegistered struct {
	DatasetId    [32]byte
	Creator      common.Address
	Version      uint32
	Registration IDatasetRegistryRegistration
	Raw          *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetRegisteredEventName = "DatasetRegistered"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetRegistered) ContractEventName() string {
	return DatasetRegistryDatasetRegisteredEventName
}

// UnpackDatasetRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetRegistered(bytes32 indexed datasetId, address indexed creator, uint32 version, (address,bytes32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint256,uint64) registration)
func (datasetRegistry *DatasetRegistry) UnpackDatasetRegisteredEvent(log *types.Log) (*DatasetRegistryDatasetRegistered, error) {
	event := "DatasetRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetRegistered)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetResealed represents a DatasetResealed event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetResealed struct {
	DatasetId   [32]byte
	Version     uint32
	Epoch       uint32
	EnvelopeCid string
	Raw         *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetResealedEventName = "DatasetResealed"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetResealed) ContractEventName() string {
	return DatasetRegistryDatasetResealedEventName
}

// UnpackDatasetResealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetResealed(bytes32 indexed datasetId, uint32 indexed version, uint32 epoch, string envelopeCid)
func (datasetRegistry *DatasetRegistry) UnpackDatasetResealedEvent(log *types.Log) (*DatasetRegistryDatasetResealed, error) {
	event := "DatasetResealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetResealed)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetRevoked represents a DatasetRevoked event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetRevoked struct {
	DatasetId [32]byte
	Version   uint32
	Owner     common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetRevokedEventName = "DatasetRevoked"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetRevoked) ContractEventName() string {
	return DatasetRegistryDatasetRevokedEventName
}

// UnpackDatasetRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetRevoked(bytes32 indexed datasetId, uint32 version, address indexed owner)
func (datasetRegistry *DatasetRegistry) UnpackDatasetRevokedEvent(log *types.Log) (*DatasetRegistryDatasetRevoked, error) {
	event := "DatasetRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetRevoked)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetSuspended represents a DatasetSuspended event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetSuspended struct {
	DatasetId [32]byte
	Version   uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetSuspendedEventName = "DatasetSuspended"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetSuspended) ContractEventName() string {
	return DatasetRegistryDatasetSuspendedEventName
}

// UnpackDatasetSuspendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetSuspended(bytes32 indexed datasetId, uint32 version)
func (datasetRegistry *DatasetRegistry) UnpackDatasetSuspendedEvent(log *types.Log) (*DatasetRegistryDatasetSuspended, error) {
	event := "DatasetSuspended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetSuspended)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryDatasetVersionAdded represents a DatasetVersionAdded event raised by the DatasetRegistry contract.
type DatasetRegistryDatasetVersionAdded struct {
	DatasetId [32]byte
	Owner     common.Address
	Version   uint32
	Status    uint8
	Update    IDatasetRegistryNewVersion
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryDatasetVersionAddedEventName = "DatasetVersionAdded"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryDatasetVersionAdded) ContractEventName() string {
	return DatasetRegistryDatasetVersionAddedEventName
}

// UnpackDatasetVersionAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetVersionAdded(bytes32 indexed datasetId, address indexed owner, uint32 indexed version, uint8 status, (bytes32,uint32,string,string,string,bytes32,uint64,bytes32,uint32,uint256,uint64) update)
func (datasetRegistry *DatasetRegistry) UnpackDatasetVersionAddedEvent(log *types.Log) (*DatasetRegistryDatasetVersionAdded, error) {
	event := "DatasetVersionAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryDatasetVersionAdded)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the DatasetRegistry contract.
type DatasetRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryEIP712DomainChanged) ContractEventName() string {
	return DatasetRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (datasetRegistry *DatasetRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*DatasetRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryListingRequested represents a ListingRequested event raised by the DatasetRegistry contract.
type DatasetRegistryListingRequested struct {
	DatasetId [32]byte
	Version   uint32
	Owner     common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryListingRequestedEventName = "ListingRequested"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryListingRequested) ContractEventName() string {
	return DatasetRegistryListingRequestedEventName
}

// UnpackListingRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ListingRequested(bytes32 indexed datasetId, uint32 version, address indexed owner)
func (datasetRegistry *DatasetRegistry) UnpackListingRequestedEvent(log *types.Log) (*DatasetRegistryListingRequested, error) {
	event := "ListingRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryListingRequested)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryOwnerAdmitted represents a OwnerAdmitted event raised by the DatasetRegistry contract.
type DatasetRegistryOwnerAdmitted struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryOwnerAdmittedEventName = "OwnerAdmitted"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryOwnerAdmitted) ContractEventName() string {
	return DatasetRegistryOwnerAdmittedEventName
}

// UnpackOwnerAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerAdmitted(address indexed account)
func (datasetRegistry *DatasetRegistry) UnpackOwnerAdmittedEvent(log *types.Log) (*DatasetRegistryOwnerAdmitted, error) {
	event := "OwnerAdmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryOwnerAdmitted)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryOwnerRemoved represents a OwnerRemoved event raised by the DatasetRegistry contract.
type DatasetRegistryOwnerRemoved struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryOwnerRemovedEventName = "OwnerRemoved"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryOwnerRemoved) ContractEventName() string {
	return DatasetRegistryOwnerRemovedEventName
}

// UnpackOwnerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerRemoved(address indexed account)
func (datasetRegistry *DatasetRegistry) UnpackOwnerRemovedEvent(log *types.Log) (*DatasetRegistryOwnerRemoved, error) {
	event := "OwnerRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryOwnerRemoved)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the DatasetRegistry contract.
type DatasetRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryOwnershipTransferred) ContractEventName() string {
	return DatasetRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (datasetRegistry *DatasetRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*DatasetRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryRoyaltySet represents a RoyaltySet event raised by the DatasetRegistry contract.
type DatasetRegistryRoyaltySet struct {
	Bps uint16
	Raw *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryRoyaltySetEventName = "RoyaltySet"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryRoyaltySet) ContractEventName() string {
	return DatasetRegistryRoyaltySetEventName
}

// UnpackRoyaltySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltySet(uint16 bps)
func (datasetRegistry *DatasetRegistry) UnpackRoyaltySetEvent(log *types.Log) (*DatasetRegistryRoyaltySet, error) {
	event := "RoyaltySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryRoyaltySet)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DatasetRegistryTransfer represents a Transfer event raised by the DatasetRegistry contract.
type DatasetRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DatasetRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DatasetRegistryTransfer) ContractEventName() string {
	return DatasetRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (datasetRegistry *DatasetRegistry) UnpackTransferEvent(log *types.Log) (*DatasetRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != datasetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DatasetRegistryTransfer)
	if len(log.Data) > 0 {
		if err := datasetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range datasetRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (datasetRegistry *DatasetRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["AckCount"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackAckCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["AlreadyAcknowledged"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackAlreadyAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["AlreadyAdmitted"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackAlreadyAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["BadAck"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackBadAckError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["BadStatus"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackBadStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["DatasetExists"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackDatasetExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["DuplicateDataRoot"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackDuplicateDataRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["EmptyField"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackEmptyFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["NotAcknowledged"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackNotAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["NotCreator"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackNotCreatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["NotDatasetOwner"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackNotDatasetOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["SameEpoch"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackSameEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["UnknownDataset"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackUnknownDatasetError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["UnknownVersion"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackUnknownVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["WrongVersion"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackWrongVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DatasetRegistryAckCount represents a AckCount error raised by the DatasetRegistry contract.
type DatasetRegistryAckCount struct {
	Given   *big.Int
	Members *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AckCount(uint256 given, uint256 members)
func DatasetRegistryAckCountErrorID() common.Hash {
	return common.HexToHash("0xc0f9e2cd866f0763ace3f0a42d0e88ea7b4f1b3e91c2785eb56ac727d4d79cb5")
}

// UnpackAckCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AckCount(uint256 given, uint256 members)
func (datasetRegistry *DatasetRegistry) UnpackAckCountError(raw []byte) (*DatasetRegistryAckCount, error) {
	out := new(DatasetRegistryAckCount)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "AckCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryAlreadyAcknowledged represents a AlreadyAcknowledged error raised by the DatasetRegistry contract.
type DatasetRegistryAlreadyAcknowledged struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAcknowledged(bytes32 datasetId)
func DatasetRegistryAlreadyAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xda6b95e2c9f071445ece031af3fe257da9e7df817c4acc647a849616f32e86d8")
}

// UnpackAlreadyAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAcknowledged(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackAlreadyAcknowledgedError(raw []byte) (*DatasetRegistryAlreadyAcknowledged, error) {
	out := new(DatasetRegistryAlreadyAcknowledged)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "AlreadyAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryAlreadyAdmitted represents a AlreadyAdmitted error raised by the DatasetRegistry contract.
type DatasetRegistryAlreadyAdmitted struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAdmitted(address account)
func DatasetRegistryAlreadyAdmittedErrorID() common.Hash {
	return common.HexToHash("0x301eda96bb30c357104431e0350b3a2bd993b34ea0dd186ebfddacff70ef326e")
}

// UnpackAlreadyAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAdmitted(address account)
func (datasetRegistry *DatasetRegistry) UnpackAlreadyAdmittedError(raw []byte) (*DatasetRegistryAlreadyAdmitted, error) {
	out := new(DatasetRegistryAlreadyAdmitted)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "AlreadyAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryBadAck represents a BadAck error raised by the DatasetRegistry contract.
type DatasetRegistryBadAck struct {
	Custodian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAck(address custodian)
func DatasetRegistryBadAckErrorID() common.Hash {
	return common.HexToHash("0x2a95efb985ed2f744768805cf9f17f800fdb26fd04ef46d597fcd70f597c6fb0")
}

// UnpackBadAckError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAck(address custodian)
func (datasetRegistry *DatasetRegistry) UnpackBadAckError(raw []byte) (*DatasetRegistryBadAck, error) {
	out := new(DatasetRegistryBadAck)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "BadAck", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryBadSignature represents a BadSignature error raised by the DatasetRegistry contract.
type DatasetRegistryBadSignature struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address signer)
func DatasetRegistryBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address signer)
func (datasetRegistry *DatasetRegistry) UnpackBadSignatureError(raw []byte) (*DatasetRegistryBadSignature, error) {
	out := new(DatasetRegistryBadSignature)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryBadStatus represents a BadStatus error raised by the DatasetRegistry contract.
type DatasetRegistryBadStatus struct {
	DatasetId [32]byte
	Status    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStatus(bytes32 datasetId, uint8 status)
func DatasetRegistryBadStatusErrorID() common.Hash {
	return common.HexToHash("0x03d6491b58091f4ba5b37b6c2313bbffb83ad28464223a1d06748cb6003f0a04")
}

// UnpackBadStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStatus(bytes32 datasetId, uint8 status)
func (datasetRegistry *DatasetRegistry) UnpackBadStatusError(raw []byte) (*DatasetRegistryBadStatus, error) {
	out := new(DatasetRegistryBadStatus)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "BadStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the DatasetRegistry contract.
type DatasetRegistryCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func DatasetRegistryCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (datasetRegistry *DatasetRegistry) UnpackCheckpointUnorderedInsertionError(raw []byte) (*DatasetRegistryCheckpointUnorderedInsertion, error) {
	out := new(DatasetRegistryCheckpointUnorderedInsertion)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryDatasetExists represents a DatasetExists error raised by the DatasetRegistry contract.
type DatasetRegistryDatasetExists struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DatasetExists(bytes32 datasetId)
func DatasetRegistryDatasetExistsErrorID() common.Hash {
	return common.HexToHash("0x1084f4a500122fdf2a6106b0b4fec430e6b6a3013470065022c68612f29981b3")
}

// UnpackDatasetExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DatasetExists(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackDatasetExistsError(raw []byte) (*DatasetRegistryDatasetExists, error) {
	out := new(DatasetRegistryDatasetExists)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "DatasetExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryDuplicateDataRoot represents a DuplicateDataRoot error raised by the DatasetRegistry contract.
type DatasetRegistryDuplicateDataRoot struct {
	DataRoot  [32]byte
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateDataRoot(bytes32 dataRoot, bytes32 datasetId)
func DatasetRegistryDuplicateDataRootErrorID() common.Hash {
	return common.HexToHash("0x2521d932347f9c47ebf4a5c7c60462f787e3b244b57c55f8caa066a45d3debc5")
}

// UnpackDuplicateDataRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateDataRoot(bytes32 dataRoot, bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackDuplicateDataRootError(raw []byte) (*DatasetRegistryDuplicateDataRoot, error) {
	out := new(DatasetRegistryDuplicateDataRoot)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "DuplicateDataRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the DatasetRegistry contract.
type DatasetRegistryERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func DatasetRegistryERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (datasetRegistry *DatasetRegistry) UnpackERC721IncorrectOwnerError(raw []byte) (*DatasetRegistryERC721IncorrectOwner, error) {
	out := new(DatasetRegistryERC721IncorrectOwner)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the DatasetRegistry contract.
type DatasetRegistryERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func DatasetRegistryERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (datasetRegistry *DatasetRegistry) UnpackERC721InsufficientApprovalError(raw []byte) (*DatasetRegistryERC721InsufficientApproval, error) {
	out := new(DatasetRegistryERC721InsufficientApproval)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721InvalidApprover represents a ERC721InvalidApprover error raised by the DatasetRegistry contract.
type DatasetRegistryERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func DatasetRegistryERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (datasetRegistry *DatasetRegistry) UnpackERC721InvalidApproverError(raw []byte) (*DatasetRegistryERC721InvalidApprover, error) {
	out := new(DatasetRegistryERC721InvalidApprover)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721InvalidOperator represents a ERC721InvalidOperator error raised by the DatasetRegistry contract.
type DatasetRegistryERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func DatasetRegistryERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (datasetRegistry *DatasetRegistry) UnpackERC721InvalidOperatorError(raw []byte) (*DatasetRegistryERC721InvalidOperator, error) {
	out := new(DatasetRegistryERC721InvalidOperator)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721InvalidOwner represents a ERC721InvalidOwner error raised by the DatasetRegistry contract.
type DatasetRegistryERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func DatasetRegistryERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (datasetRegistry *DatasetRegistry) UnpackERC721InvalidOwnerError(raw []byte) (*DatasetRegistryERC721InvalidOwner, error) {
	out := new(DatasetRegistryERC721InvalidOwner)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the DatasetRegistry contract.
type DatasetRegistryERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func DatasetRegistryERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (datasetRegistry *DatasetRegistry) UnpackERC721InvalidReceiverError(raw []byte) (*DatasetRegistryERC721InvalidReceiver, error) {
	out := new(DatasetRegistryERC721InvalidReceiver)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721InvalidSender represents a ERC721InvalidSender error raised by the DatasetRegistry contract.
type DatasetRegistryERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func DatasetRegistryERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (datasetRegistry *DatasetRegistry) UnpackERC721InvalidSenderError(raw []byte) (*DatasetRegistryERC721InvalidSender, error) {
	out := new(DatasetRegistryERC721InvalidSender)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryERC721NonexistentToken represents a ERC721NonexistentToken error raised by the DatasetRegistry contract.
type DatasetRegistryERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func DatasetRegistryERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (datasetRegistry *DatasetRegistry) UnpackERC721NonexistentTokenError(raw []byte) (*DatasetRegistryERC721NonexistentToken, error) {
	out := new(DatasetRegistryERC721NonexistentToken)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryEmptyField represents a EmptyField error raised by the DatasetRegistry contract.
type DatasetRegistryEmptyField struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyField(string field)
func DatasetRegistryEmptyFieldErrorID() common.Hash {
	return common.HexToHash("0xa69290e7cac040ed0e694b9ddf4f08dea75b8deaa26a26ca604c3dd1384e4e45")
}

// UnpackEmptyFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyField(string field)
func (datasetRegistry *DatasetRegistry) UnpackEmptyFieldError(raw []byte) (*DatasetRegistryEmptyField, error) {
	out := new(DatasetRegistryEmptyField)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "EmptyField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryExpired represents a Expired error raised by the DatasetRegistry contract.
type DatasetRegistryExpired struct {
	Deadline uint64
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 deadline, uint256 time)
func DatasetRegistryExpiredErrorID() common.Hash {
	return common.HexToHash("0x91cc37bcaeec164e5bc377adb7e09e2a00c91458581814d0294b11a1ab47958a")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 deadline, uint256 time)
func (datasetRegistry *DatasetRegistry) UnpackExpiredError(raw []byte) (*DatasetRegistryExpired, error) {
	out := new(DatasetRegistryExpired)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryInvalidAccountNonce represents a InvalidAccountNonce error raised by the DatasetRegistry contract.
type DatasetRegistryInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DatasetRegistryInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (datasetRegistry *DatasetRegistry) UnpackInvalidAccountNonceError(raw []byte) (*DatasetRegistryInvalidAccountNonce, error) {
	out := new(DatasetRegistryInvalidAccountNonce)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryInvalidShortString represents a InvalidShortString error raised by the DatasetRegistry contract.
type DatasetRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DatasetRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (datasetRegistry *DatasetRegistry) UnpackInvalidShortStringError(raw []byte) (*DatasetRegistryInvalidShortString, error) {
	out := new(DatasetRegistryInvalidShortString)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryNotAcknowledged represents a NotAcknowledged error raised by the DatasetRegistry contract.
type DatasetRegistryNotAcknowledged struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAcknowledged(bytes32 datasetId)
func DatasetRegistryNotAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xbb6df733e126f4c02f7106a9bd5d898513e9859880eaa42ca5ab472f8a44a98c")
}

// UnpackNotAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAcknowledged(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackNotAcknowledgedError(raw []byte) (*DatasetRegistryNotAcknowledged, error) {
	out := new(DatasetRegistryNotAcknowledged)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "NotAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryNotAdmitted represents a NotAdmitted error raised by the DatasetRegistry contract.
type DatasetRegistryNotAdmitted struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmitted(address account)
func DatasetRegistryNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0xf9eb7453ab8744e4cb94d46ace41077884bf6f2444cf33296649fc80d1eeb578")
}

// UnpackNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmitted(address account)
func (datasetRegistry *DatasetRegistry) UnpackNotAdmittedError(raw []byte) (*DatasetRegistryNotAdmitted, error) {
	out := new(DatasetRegistryNotAdmitted)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryNotCreator represents a NotCreator error raised by the DatasetRegistry contract.
type DatasetRegistryNotCreator struct {
	Account common.Address
	Creator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCreator(address account, address creator)
func DatasetRegistryNotCreatorErrorID() common.Hash {
	return common.HexToHash("0xffb87b72c92a85ae6d7c44561e530309a10023e32accfbde9c3d70671ddd4700")
}

// UnpackNotCreatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCreator(address account, address creator)
func (datasetRegistry *DatasetRegistry) UnpackNotCreatorError(raw []byte) (*DatasetRegistryNotCreator, error) {
	out := new(DatasetRegistryNotCreator)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "NotCreator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryNotDatasetOwner represents a NotDatasetOwner error raised by the DatasetRegistry contract.
type DatasetRegistryNotDatasetOwner struct {
	DatasetId [32]byte
	Account   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDatasetOwner(bytes32 datasetId, address account)
func DatasetRegistryNotDatasetOwnerErrorID() common.Hash {
	return common.HexToHash("0x8eaccdc1b52db93a85d294d562791ed24447da6552d74021e93a3e93ebc6847e")
}

// UnpackNotDatasetOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDatasetOwner(bytes32 datasetId, address account)
func (datasetRegistry *DatasetRegistry) UnpackNotDatasetOwnerError(raw []byte) (*DatasetRegistryNotDatasetOwner, error) {
	out := new(DatasetRegistryNotDatasetOwner)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "NotDatasetOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryNotYet represents a NotYet error raised by the DatasetRegistry contract.
type DatasetRegistryNotYet struct {
	Time *big.Int
	Now  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 time, uint256 now_)
func DatasetRegistryNotYetErrorID() common.Hash {
	return common.HexToHash("0x888558320d09ed9b7b965b904be6d07d351a9c045dabaa3df5f534b914275941")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 time, uint256 now_)
func (datasetRegistry *DatasetRegistry) UnpackNotYetError(raw []byte) (*DatasetRegistryNotYet, error) {
	out := new(DatasetRegistryNotYet)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DatasetRegistry contract.
type DatasetRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DatasetRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (datasetRegistry *DatasetRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*DatasetRegistryOwnableInvalidOwner, error) {
	out := new(DatasetRegistryOwnableInvalidOwner)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DatasetRegistry contract.
type DatasetRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DatasetRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (datasetRegistry *DatasetRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DatasetRegistryOwnableUnauthorizedAccount, error) {
	out := new(DatasetRegistryOwnableUnauthorizedAccount)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistrySameEpoch represents a SameEpoch error raised by the DatasetRegistry contract.
type DatasetRegistrySameEpoch struct {
	DatasetId [32]byte
	Epoch     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameEpoch(bytes32 datasetId, uint32 epoch)
func DatasetRegistrySameEpochErrorID() common.Hash {
	return common.HexToHash("0xfbe0c9fe29ae079b00362947894779e8ba7cbe237d8a0df78e3aac1c7f65c24d")
}

// UnpackSameEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameEpoch(bytes32 datasetId, uint32 epoch)
func (datasetRegistry *DatasetRegistry) UnpackSameEpochError(raw []byte) (*DatasetRegistrySameEpoch, error) {
	out := new(DatasetRegistrySameEpoch)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "SameEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryStringTooLong represents a StringTooLong error raised by the DatasetRegistry contract.
type DatasetRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DatasetRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (datasetRegistry *DatasetRegistry) UnpackStringTooLongError(raw []byte) (*DatasetRegistryStringTooLong, error) {
	out := new(DatasetRegistryStringTooLong)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryTooMuch represents a TooMuch error raised by the DatasetRegistry contract.
type DatasetRegistryTooMuch struct {
	Field string
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch(string field, uint256 given, uint256 most)
func DatasetRegistryTooMuchErrorID() common.Hash {
	return common.HexToHash("0xa584cc45b31f4d3ab18a77274d2f580ffb8cc717e215efcd9a4721f0a9f2c7ec")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch(string field, uint256 given, uint256 most)
func (datasetRegistry *DatasetRegistry) UnpackTooMuchError(raw []byte) (*DatasetRegistryTooMuch, error) {
	out := new(DatasetRegistryTooMuch)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryUnknownDataset represents a UnknownDataset error raised by the DatasetRegistry contract.
type DatasetRegistryUnknownDataset struct {
	DatasetId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDataset(bytes32 datasetId)
func DatasetRegistryUnknownDatasetErrorID() common.Hash {
	return common.HexToHash("0x3c94bec56bc1266c49e043be972e8684667e27b756b79b02c3a2c97f738ed9d7")
}

// UnpackUnknownDatasetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDataset(bytes32 datasetId)
func (datasetRegistry *DatasetRegistry) UnpackUnknownDatasetError(raw []byte) (*DatasetRegistryUnknownDataset, error) {
	out := new(DatasetRegistryUnknownDataset)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "UnknownDataset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryUnknownVersion represents a UnknownVersion error raised by the DatasetRegistry contract.
type DatasetRegistryUnknownVersion struct {
	DatasetId [32]byte
	Version   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVersion(bytes32 datasetId, uint32 version)
func DatasetRegistryUnknownVersionErrorID() common.Hash {
	return common.HexToHash("0x4baaaea489a76935fa057f2eb11f4e2a175d00e894ae77b9cf38b293c33aa26f")
}

// UnpackUnknownVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVersion(bytes32 datasetId, uint32 version)
func (datasetRegistry *DatasetRegistry) UnpackUnknownVersionError(raw []byte) (*DatasetRegistryUnknownVersion, error) {
	out := new(DatasetRegistryUnknownVersion)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "UnknownVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryWrongEpoch represents a WrongEpoch error raised by the DatasetRegistry contract.
type DatasetRegistryWrongEpoch struct {
	Given   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint32 given, uint32 current)
func DatasetRegistryWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x6112d2538b1799486a209770faf93444b9236ffa01c9143ca10ac4712d756b97")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint32 given, uint32 current)
func (datasetRegistry *DatasetRegistry) UnpackWrongEpochError(raw []byte) (*DatasetRegistryWrongEpoch, error) {
	out := new(DatasetRegistryWrongEpoch)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DatasetRegistryWrongVersion represents a WrongVersion error raised by the DatasetRegistry contract.
type DatasetRegistryWrongVersion struct {
	DatasetId [32]byte
	Given     uint32
	Expected  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVersion(bytes32 datasetId, uint32 given, uint32 expected)
func DatasetRegistryWrongVersionErrorID() common.Hash {
	return common.HexToHash("0x2c461fbab0ba711bd8901d7b2618a891cc8c5506dd293ceea7c56b3b210aef70")
}

// UnpackWrongVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVersion(bytes32 datasetId, uint32 given, uint32 expected)
func (datasetRegistry *DatasetRegistry) UnpackWrongVersionError(raw []byte) (*DatasetRegistryWrongVersion, error) {
	out := new(DatasetRegistryWrongVersion)
	if err := datasetRegistry.abi.UnpackIntoInterface(out, "WrongVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}
