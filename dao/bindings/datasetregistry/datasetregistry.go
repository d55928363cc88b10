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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_ROYALTY_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addVersion\",\"inputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.NewVersion\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"admitOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Dataset\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOfRoot\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delist\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashAck\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRegistration\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRevocation\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerAt\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordAcks\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerBySig\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestListing\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reseal\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Reseal\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeBySig\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royaltyBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPriceFloor\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoyalty\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"suspend\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[{\"name\":\"datasetIds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structIDatasetRegistry.Terms[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextPriceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"versionOf\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Version\",\"components\":[{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DataRootFreed\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetDelisted\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetFloorSet\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetListed\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetPolicySet\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRegistered\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"registration\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetResealed\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRevoked\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetSuspended\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetVersionAdded\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"update\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDatasetRegistry.NewVersion\",\"components\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListingRequested\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerRemoved\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltySet\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AckCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadAck\",\"inputs\":[{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadStatus\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DatasetExists\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateDataRoot\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyField\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDatasetOwner\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYet\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameEpoch\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooMuch\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownDataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongVersion\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "DatasetRegistry",
	Bin: "0x610180604052348015610010575f5ffd5b50604051615fc4380380615fc483398101604081905261002f91610282565b816040518060400160405280601481526020017f5361686d20446174617365745265676973747279000000000000000000000000815250604051806040016040528060018152602001603160f81b8152506040518060400160405280600c81526020016b14d85a1b4811185d185cd95d60a21b8152506040518060400160405280600581526020016414d052135160da1b815250815f90816100d19190610352565b5060016100de8282610352565b5050506100f0826101dd60201b60201c565b610120526100fd816101dd565b61014052815160208084019190912060e052815190820120610100524660a05261018960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101c057604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6101c98161021a565b506001600160a01b03166101605250610464565b5f5f829050601f81511115610207578260405163305a27a960e01b81526004016101b7919061040c565b805161021282610441565b179392505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038116811461027f575f5ffd5b50565b5f5f60408385031215610293575f5ffd5b825161029e8161026b565b60208401519092506102af8161026b565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806102e257607f821691505b60208210810361030057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561034d57805f5260205f20601f840160051c8101602085101561032b5750805b601f840160051c820191505b8181101561034a575f8155600101610337565b50505b505050565b81516001600160401b0381111561036b5761036b6102ba565b61037f8161037984546102ce565b84610306565b6020601f8211600181146103b1575f831561039a5750848201515b5f19600385901b1c1916600184901b17845561034a565b5f84815260208120601f198516915b828110156103e057878501518255602094850194600190920191016103c0565b50848210156103fd57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610300575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051615af76104cd5f395f818161068701528181610baa0152613d2201525f612eb701525f612e8701525f613ec801525f613ea001525f613dfb01525f613e2501525f613e4f0152615af75ff3fe608060405234801561000f575f5ffd5b5060043610610297575f3560e01c80637ecebe0011610161578063b75c7dc6116100ca578063d233fb3811610084578063d233fb3814610640578063d37e791e14610662578063d606684114610682578063d768add7146106a9578063e985e9c5146106c9578063f2fde38b146106dc575f5ffd5b8063b75c7dc6146105cc578063b88d4fde146105df578063bf40c181146105f2578063c5104d2514610605578063c63adb2b14610618578063c87b56dd1461062d575f5ffd5b8063990ecbb71161011b578063990ecbb71461055a5780639c1330701461056d578063a22cb46514610580578063b1c4235d14610593578063b230bf8b146105a6578063b3d2371c146105b9575f5ffd5b80637ecebe00146104cb57806384b0196e146104f35780638da5cb5b1461050e5780638eb3fccf1461051f57806391364f921461053f57806395d89b4114610552575f5ffd5b80633dca40e61161020357806366e31ef4116101bd57806366e31ef41461046457806370a0823114610477578063715018a61461048a5780637a137e6b146104925780637dfd7c58146104a55780637e977726146104b8575f5ffd5b80633dca40e6146103cf57806341072fad146103eb57806342842e0e146103fe5780635a21aa08146104115780635ece2b301461043e5780636352211e14610451575f5ffd5b806323b872dd1161025457806323b872dd1461033e5780632a55205a146103515780632d0a85aa146103835780632fceb6351461039657806334a077fa146103a957806336e79a5a146103bc575f5ffd5b806301ffc9a71461029b57806306fdde03146102c3578063081812fc146102d8578063095ea7b31461030357806313d49a8b14610318578063173825d91461032b575b5f5ffd5b6102ae6102a9366004614843565b6106ef565b60405190151581526020015b60405180910390f35b6102cb610719565b6040516102ba919061488c565b6102eb6102e636600461489e565b6107a8565b6040516001600160a01b0390911681526020016102ba565b6103166103113660046148d4565b6107cf565b005b61031661032636600461489e565b6107de565b6103166103393660046148fe565b6108e5565b61031661034c366004614919565b610978565b61036461035f366004614957565b610a01565b604080516001600160a01b0390931683526020830191909152016102ba565b61031661039136600461489e565b610a43565b6103166103a43660046149b4565b610aac565b6103166103b7366004614a7b565b610ae5565b6103166103ca366004614ad2565b610e63565b6103d86103e881565b60405161ffff90911681526020016102ba565b6103166103f9366004614b09565b610f14565b61031661040c366004614919565b610faa565b61043061041f36600461489e565b600a6020525f908152604090205481565b6040519081526020016102ba565b61043061044c366004614b94565b610fc4565b6102eb61045f36600461489e565b611030565b610316610472366004614bc5565b61103a565b6104306104853660046148fe565b61106b565b6103166110b0565b6104306104a0366004614bf8565b6110c3565b6103166104b3366004614c77565b611118565b6102eb6104c6366004614957565b611145565b6104306104d93660046148fe565b6001600160a01b03165f9081526008602052604090205490565b6104fb6111c7565b6040516102ba9796959493929190614cd9565b6009546001600160a01b03166102eb565b61053261052d366004614d6f565b611209565b6040516102ba9190614de1565b61043061054d366004614b94565b61134c565b6102cb611359565b610430610568366004614e89565b611368565b61031661057b366004614ebb565b611381565b61031661058e366004614f38565b6113b5565b6103166105a136600461489e565b6113c0565b6103166105b43660046148fe565b611472565b6103166105c7366004614f73565b61154a565b6103166105da36600461489e565b611584565b6103166105ed366004614ff0565b6115cc565b6104306106003660046150b0565b6115e4565b6104306106133660046148d4565b61160e565b6009546103d890600160a01b900461ffff1681565b6102cb61063b36600461489e565b611654565b6102ae61064e3660046148fe565b600b6020525f908152604090205460ff1681565b6106756106703660046150fe565b6116c4565b6040516102ba9190615121565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b6106bc6106b736600461489e565b611a06565b6040516102ba91906151d0565b6102ae6106d73660046152f2565b611d30565b6103166106ea3660046148fe565b611d5d565b5f6001600160e01b0319821663152a902d60e11b1480610713575061071382611d97565b92915050565b60605f80546107279061531e565b80601f01602080910402602001604051908101604052809291908181526020018280546107539061531e565b801561079e5780601f106107755761010080835404028352916020019161079e565b820191905f5260205f20905b81548152906001019060200180831161078157829003601f168201915b5050505050905090565b5f6107b282611de6565b505f828152600460205260409020546001600160a01b0316610713565b6107da828233611e1e565b5050565b6107e6611e2b565b5f6107f082611e58565b805490915061080a908390600160f01b900460ff16611ea9565b8054600160f81b900460ff1661083b5760405163bb6df73360e01b8152600481018390526024015b60405180910390fd5b5f828152600e60209081526040808320546001600160a01b0316808452600b9092529091205460ff1661088c5760405163f9eb745360e01b81526001600160a01b0382166004820152602401610832565b815460ff60f01b1916600160f11b1780835560408051600160d01b90920463ffffffff1682525184917f317d60b0b90ca64e618c5dcb7843e1a6df17d513b01305672f431537f3521f86919081900360200190a2505050565b6108ed611e2b565b6001600160a01b0381165f908152600b602052604090205460ff166109305760405163f9eb745360e01b81526001600160a01b0382166004820152602401610832565b6001600160a01b0381165f818152600b6020526040808220805460ff19169055517f58619076adf5bb0943d100ef88d52d7c3fd691b19d3a9071b555b651fbf418da9190a250565b6001600160a01b0382166109a157604051633250574960e11b81525f6004820152602401610832565b5f6109ad838333611eff565b9050836001600160a01b0316816001600160a01b0316146109fb576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610832565b50505050565b5f828152600e602052604081205460095482916001600160a01b031690610a37908590600160a01b900461ffff16612710611f61565b915091505b9250929050565b610a4b611e2b565b5f610a5582611e58565b9050610a6382826005612011565b8054604051600160d01b90910463ffffffff16815282907f032035ee79ce6ce7bba00cab3d44746a334973c5525d5cc5bc3f27ab90087bc6906020015b60405180910390a25050565b610ad68335610aba856120e9565b6080860135610acf60c0880160a08901615350565b86866121ca565b50610ae08361220f565b505050565b5f610aef85611e58565b805490915063ffffffff858116600160d01b9092041614610b32576040516312eaaba960e21b81526004810186905263ffffffff85166024820152604401610832565b8054610b49908690600160f01b900460ff16612473565b8054600160f81b900460ff1615610b7657604051636d35caf160e11b815260048101869052602401610832565b5f858152600d6020526040808220549051637d19cc6360e01b8152600160e01b90910463ffffffff166004820181905291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637d19cc63906024015f60405180830381865afa158015610bf6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610c1d9190810190615405565b505080519091508414610c5057805160405163c0f9e2cd60e01b8152610832918691600401918252602082015260400190565b5f878152600f6020908152604080832063ffffffff8a16845290915281206002018054610c7c9061531e565b80601f0160208091040260200160405190810160405280929190818152602001828054610ca89061531e565b8015610cf35780601f10610cca57610100808354040283529160200191610cf3565b820191905f5260205f20905b815481529060010190602001808311610cd657829003601f168201915b509394505f93505050505b8251811015610e03575f610d36610d318b8b8689898881518110610d2457610d246154d0565b60200260200101516124c4565b612552565b9050610db3848381518110610d4d57610d4d6154d0565b6020026020010151828a8a86818110610d6857610d686154d0565b9050602002810190610d7a91906154e4565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061257e92505050565b610dfa57838281518110610dc957610dc96154d0565b6020026020010151604051632a95efb960e01b815260040161083291906001600160a01b0391909116815260200190565b50600101610cfe565b5083546001600160f81b0316600160f81b1784556040805163ffffffff89811682528516602082015289917f89d8f74acc5ebb628a090d502258af1e7a40616abfad50775d1a57c0d5fdd422910160405180910390a25050505050505050565b610e6b611e2b565b6103e861ffff82161115610ebe5760405163a584cc4560e01b8152606060048201526007606482015266726f79616c747960c81b608482015261ffff821660248201526103e8604482015260a401610832565b6009805461ffff60a01b1916600160a01b61ffff8416908102919091179091556040519081527f092d0aa94dc2b378c7fd77faaaf4cb3fd8336ae247cd486fb593726705772ac09060200160405180910390a150565b5f610f21878787876125ee565b90505f610f328883888888886121ca565b90505f610f3f8989612666565b8054909150610f59908a90600160f01b900460ff16611ea9565b60405163ffffffff891681526001600160a01b038316908a907fb55f196667a3ba8695489632d2450598c7a0ffcd67d4a405d8a7502dc14da2799060200160405180910390a3505050505050505050565b610ae083838360405180602001604052805f8152506115cc565b5f610fd260208301836148fe565b6001600160a01b0316336001600160a01b0316146110275733610ff860208401846148fe565b60405160016223c24760e11b031981526001600160a01b03928316600482015291166024820152604401610832565b610713826126c6565b5f61071382611de6565b5f61104787878787612aed565b90506110578782878787876121ca565b506110628787612b44565b50505050505050565b5f6001600160a01b038216611095576040516322718ad960e21b81525f6004820152602401610832565b506001600160a01b03165f9081526003602052604090205490565b6110b8611e2b565b6110c15f612caf565b565b5f61110b610d31888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506124c49050565b90505b9695505050505050565b5f611124868686612d00565b905061113d866111388884898989896121ca565b612d6a565b505050505050565b5f61114f83611e58565b5042821061117957604051634442ac1960e11b815260048101839052426024820152604401610832565b5f8381526010602052604081206111909084612dcf565b90506001600160a01b038116156111a757806111bf565b5f848152600e60205260409020546001600160a01b03165b949350505050565b5f6060805f5f5f60606111d8612e80565b6111e0612eb0565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60605f611214612edb565b604080516020808252810186905263ffffffff9290921692508491905f9061123d90839061553a565b90505f5b83811015611345575f88888381811061125c5761125c6154d0565b9050602002013590505f5f825f52600c60205260405f20549150600d60205260405f2054905060f082901c60ff165f036112ac57604051633c94bec560e01b815260048101849052602401610832565b5f5f6112da836001600160601b0316606085901c6001600160601b031660c086901c63ffffffff168d612ee8565b915091506001600160a01b038416875263ffffffff8460d01c16602088015265ffffffffffff8460a01c16604088015260ff8460f01c1660608801528360f81c60808801528160a08801528060c088015260e087019650866040525050505050806001019050611241565b5081810382f35b5f610713610d3183612f2d565b6060600180546107279061531e565b5f611377610d31858585612d00565b90505b9392505050565b5f61138f88888888886130c7565b905061139f8882878787876121ca565b506113ab88888861312a565b5050505050505050565b6107da3383836131eb565b6113c8611e2b565b5f6113d282611e58565b905060028154600160f01b900460ff1660058111156113f3576113f3614dad565b146114215780546040516303d6491b60e01b8152610832918491600160f01b90910460ff169060040161554d565b805460ff60f01b1916600360f01b17808255604051600160d01b90910463ffffffff16815282907f20148c289a6f0d81553d6f8c6bb4416e7f2625e762025ac102b310e3afa83c7c90602001610aa0565b61147a611e2b565b6001600160a01b0381166114bb5760405163a69290e760e01b81526020600482015260076024820152661858d8dbdd5b9d60ca1b6044820152606401610832565b6001600160a01b0381165f908152600b602052604090205460ff16156114ff5760405163180f6d4b60e11b81526001600160a01b0382166004820152602401610832565b6001600160a01b0381165f818152600b6020526040808220805460ff19166001179055517fd3788a338e19ee00e21a2692b282b47879ab8cdc06bbfdb039b5edb5a89495969190a250565b5f6115788435611559866132aa565b61012087013561157161016089016101408a01615350565b87876121ca565b90506109fb8482613412565b61158d81611e58565b546001600160a01b031633146115bf57604051638eaccdc160e01b815260048101829052336024820152604401610832565b6115c98133612d6a565b50565b6115d7848484610978565b6109fb33858585856137b7565b5f6116056115f560208601866148fe565b6115fe86612f2d565b85856138dd565b611377846126c6565b6040516bffffffffffffffffffffffff19606084901b166020820152603481018290525f9060540160405160208183030381529060405280519060200120905092915050565b606061165f82611de6565b505f61167560408051602081019091525f815290565b90505f8151116116935760405180602001604052805f81525061137a565b8061169d8461394d565b6040516020016116ae929190615578565b6040516020818303038152906040529392505050565b6117186040518061010001604052806060815260200160608152602001606081526020015f81526020015f81526020015f6001600160401b031681526020015f63ffffffff1681526020015f151581525090565b5f61172284611e58565b905063ffffffff831615806117485750805463ffffffff600160d01b9091048116908416115b15611775576040516312eaaba960e21b81526004810185905263ffffffff84166024820152604401610832565b5f848152600f6020908152604080832063ffffffff8716845290915290819020815161010081019092528054829082906117ae9061531e565b80601f01602080910402602001604051908101604052809291908181526020018280546117da9061531e565b80156118255780601f106117fc57610100808354040283529160200191611825565b820191905f5260205f20905b81548152906001019060200180831161180857829003601f168201915b5050505050815260200160018201805461183e9061531e565b80601f016020809104026020016040519081016040528092919081815260200182805461186a9061531e565b80156118b55780601f1061188c576101008083540402835291602001916118b5565b820191905f5260205f20905b81548152906001019060200180831161189857829003601f168201915b505050505081526020016002820180546118ce9061531e565b80601f01602080910402602001604051908101604052809291908181526020018280546118fa9061531e565b80156119455780601f1061191c57610100808354040283529160200191611945565b820191905f5260205f20905b81548152906001019060200180831161192857829003601f168201915b505050918352505060038201546020820152600482015460408201526005909101546001600160401b0381166060830152600160401b810463ffffffff9081166080840152600160601b90910460ff16151560a0909201919091528254919350600160d01b9091048116908416036119ff5780545f858152600d6020526040902054600160f81b820460ff16151560e0850152600160e01b900463ffffffff1660c0840152600160a01b900465ffffffffffff1660a08301525b5092915050565b604080516101a0810182525f8082526020820181905291810182905260608082018190526080820181905260a082015260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101829052610180810182905290611a7683611e58565b5f848152600f60209081526040808320845463ffffffff600160d01b820416808652918452828520898652600e855294839020546001600160a01b03908116895216928701929092528501528054919250908190611ad39061531e565b80601f0160208091040260200160405190810160405280929190818152602001828054611aff9061531e565b8015611b4a5780601f10611b2157610100808354040283529160200191611b4a565b820191905f5260205f20905b815481529060010190602001808311611b2d57829003601f168201915b50505050508360600181905250806001018054611b669061531e565b80601f0160208091040260200160405190810160405280929190818152602001828054611b929061531e565b8015611bdd5780601f10611bb457610100808354040283529160200191611bdd565b820191905f5260205f20905b815481529060010190602001808311611bc057829003601f168201915b50505050508360800181905250806002018054611bf99061531e565b80601f0160208091040260200160405190810160405280929190818152602001828054611c259061531e565b8015611c705780601f10611c4757610100808354040283529160200191611c70565b820191905f5260205f20905b815481529060010190602001808311611c5357829003601f168201915b505050505060a0840152600381015460c08401528154600160a01b900465ffffffffffff1660e084015260048101546101008401525f848152600d6020526040902054600160e01b900463ffffffff16610120840152611cd784611cd2612edb565b6139dd565b506101408401528154610160840190600160f01b900460ff166005811115611d0157611d01614dad565b90816005811115611d1457611d14614dad565b9052505054600160f81b900460ff161515610180820152919050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b611d65611e2b565b6001600160a01b038116611d8e57604051631e4fbdf760e01b81525f6004820152602401610832565b6115c981612caf565b5f6001600160e01b031982166380ac58cd60e01b1480611dc757506001600160e01b03198216635b5e139f60e01b145b8061071357506301ffc9a760e01b6001600160e01b0319831614610713565b5f818152600260205260408120546001600160a01b03168061071357604051637e27328960e01b815260048101849052602401610832565b610ae08383836001613a55565b6009546001600160a01b031633146110c15760405163118cdaa760e01b8152336004820152602401610832565b5f818152600c60205260408120908154600160f01b900460ff166005811115611e8357611e83614dad565b03611ea457604051633c94bec560e01b815260048101839052602401610832565b919050565b6001816005811115611ebd57611ebd614dad565b14158015611edd57506003816005811115611eda57611eda614dad565b14155b156107da5781816040516303d6491b60e01b815260040161083292919061554d565b5f611f0b848484613b59565b5f848152600c6020526040902080546001600160a01b0319166001600160a01b038781169190911790915590915081161561137a575f838152601060205260409020611f58904286613c4b565b50509392505050565b5f5f5f611f6e8686613c65565b91509150815f03611f9257838181611f8857611f8861558c565b049250505061137a565b818411611fa957611fa96003851502601118613c81565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b8154612028908490600160f01b900460ff16612473565b81548190839060ff60f01b1916600160f01b83600581111561204c5761204c614dad565b02179055505f838152600f602090815260408083208554600160d01b810463ffffffff168552925290912090600160f81b900460ff168061209857506005810154600160601b900460ff165b156120a35750505050565b60038101545f818152600a602052604080822082905551869183917f10b70868a0472f531e59cc34ff3cf24ed730f98f5b0255aa5a88d177a26511809190a35050505050565b5f7fe3b10fd2c3a8fddeabd0e46634e53d138ea4113e9a92cb58f01c8a7116057c8c823561211d60408501602086016155a0565b61212a60408601866154e4565b6040516121389291906155bb565b60405190819003902061215160808701606088016155a0565b608087013561216660c0890160a08a01615350565b60408051602081019890985287019590955263ffffffff9384166060870152608086019290925290911660a084015260c08301526001600160401b031660e0820152610100015b604051602081830303815290604052805190602001209050919050565b5f6121d487611e58565b546001600160a01b031690506121e984613c92565b336001600160a01b0382161461220557612205818785856138dd565b61110e8186613ccd565b5f61222a823561222560408501602086016155a0565b612666565b805490915061224590833590600160f01b900460ff16612473565b61225260408301836154e4565b90505f036122915760405163a69290e760e01b815260206004820152600b60248201526a195b9d995b1bdc1950da5960aa1b6044820152606401610832565b6122a96122a460808401606085016155a0565b613d1f565b6122b960808301606084016155a0565b82355f908152600d6020526040902054600160e01b900463ffffffff90811691161480156122ef57508054600160f81b900460ff165b1561232e57813561230660808401606085016155a0565b604051637df064ff60e11b8152600481019290925263ffffffff166024820152604401610832565b81355f908152600f60209081526040808320918391612352919087019087016155a0565b63ffffffff168152602081019190915260409081015f209150612377908401846154e4565b600283019161238791908361560e565b508154600160f81b900460ff16156123af5760058101805460ff60601b1916600160601b1790555b6123bf60808401606085016155a0565b83355f908152600d6020908152604091829020805463ffffffff94909416600160e01b026001600160e01b039094169390931790925583546001600160f81b03168455612411919085019085016155a0565b63ffffffff1683357f53902835fdd53da50310e901ab4d8777764105ad0d26029c8872b3496bacb6cf61244a60808701606088016155a0565b61245760408801886154e4565b604051612466939291906156ef565b60405180910390a3505050565b600481600581111561248757612487614dad565b1480611edd575060058160058111156124a2576124a2614dad565b036107da5781816040516303d6491b60e01b815260040161083292919061554d565b8251602080850191909120604080517fa07884ca292b0a7500dd286d834f11849fe89900f38b5bf78e8b5e60724fb95c93810193909352820187905263ffffffff80871660608401526080830191909152831660a08201526001600160a01b03821660c08201525f9060e0015b60405160208183030381529060405280519060200120905095945050505050565b5f61071361255e613def565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036125dc575f5f61259c8585613f18565b5090925090505f8160038111156125b5576125b5614dad565b1480156125d35750856001600160a01b0316826001600160a01b0316145b9250505061137a565b6125e7848484613f61565b905061137a565b604080517f54cb4a8793b265c05102e7793a0a2e0821005e1c46de1211631fdc5bb47b79b8602082015290810185905263ffffffff84166060820152608081018390526001600160401b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050949350505050565b5f61267083611e58565b805490915063ffffffff838116600160d01b90920416146107135780546040516316230fdd60e11b81526004810185905263ffffffff8085166024830152600160d01b9092049091166044820152606401610832565b5f6126e16126dc61018084016101608501615350565b613c92565b5f6126ef60208401846148fe565b6001600160a01b0316036127305760405163a69290e760e01b815260206004820152600760248201526631b932b0ba37b960c91b6044820152606401610832565b61274a61274060208401846148fe565b836020013561160e565b90505f5f828152600c6020526040902054600160f01b900460ff16600581111561277657612776614dad565b1461279757604051631084f4a560e01b815260048101829052602401610832565b5f6127f36127a860408501856154e4565b6127b560608701876154e4565b6127c260808901896154e4565b60a08a01356127d760e08c0160c08d01615350565b60e08c01356127ee6101208e016101008f016155a0565b613fc6565b905061281061280560208501856148fe565b846101400135613ccd565b60a08301355f908152600a60209081526040909120839055612834908401846148fe565b5f838152600e6020908152604080832080546001600160a01b0319166001600160a01b03958616179055805160a08101825283815265ffffffffffff868116828501908152600183850181815260608501918252608085018890528a8852600c90965293909520825181549651955163ffffffff16600160d01b0263ffffffff60d01b1996909316600160a01b026001600160d01b0319909716971696909617949094179283168417855590519093929091839160ff60f01b191664ffffffffff60d01b1990911617600160f01b83600581111561291457612914614dad565b02179055506080918201518154901515600160f81b026001600160f81b03909116179055604080519182019052806129506101208601356141ac565b6001600160601b031681525f60208201819052604082015260600161297d610120860161010087016155a0565b63ffffffff9081169091525f848152600d602090815260408083208551815487850151888501516060909901518816600160e01b026001600160e01b0399909816600160c01b02989098166001600160c01b036001600160601b03998a16600160601b026001600160c01b0319909316999093169890981717169590951793909317909355600f8352818120600182529092529081902090612a21908501856154e4565b8291612a2e91908361560e565b50612a3c60608501856154e4565b6001830191612a4c91908361560e565b50612a5a60808501856154e4565b6002830191612a6a91908361560e565b5060a0840135600382015560e08401356004820155612a95612a8f60208601866148fe565b8461420d565b612aa260208501856148fe565b6001600160a01b0316837f47419204dea8f19d9569963d7ef6ba52d8c709a1977a6a0fc32e7a9bd008ef8c600187604051612ade929190615758565b60405180910390a35050919050565b604080517f9c82bb6f102d8dc9eebc14b35626cd860434a8e0814dc1bef5477316e8703558602082015290810185905260608101849052608081018390526001600160401b03821660a08201525f9060c001612646565b5f828152600c6020526040902054612b67908390600160f01b900460ff16612473565b5f612b71826141ac565b90505f612b7c612edb565b90505f612b8985836139dd565b505f868152600d60205260409020909150426001600160601b0385168310612bc95781546001600160e01b0319166001600160601b038616178255612c5a565b8285612bd6866002615896565b84546fffffffffffffffffffffffffffffffff60601b1916600160c01b63ffffffff92909216919091026bffffffffffffffffffffffff60601b191617600160601b6001600160601b0392831602176bffffffffffffffffffffffff19169116178255610258612c47856002615896565b63ffffffff16612c5791906158b2565b90505b604080516001600160601b03871681526001600160401b038316602082015288917f520fd595697afbc169c4ce49dc809a0fd91f024b6fa463a69ae61e192092a5f5910160405180910390a250505050505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b604080517f62b295624968db5f66cb618c116bc06ecec3c47bdd138106b12a0d254bc7cf2d6020820152908101849052606081018390526001600160401b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b5f828152600c60205260409020612d8383826004612011565b8054604051600160d01b90910463ffffffff1681526001600160a01b0383169084907f971fa2b79ae2585801d33f839cc53b248bf97340220b02d4d69c640ce56ef56090602001612466565b81545f9081816005811115612e2c575f612de88461426e565b612df290856158c9565b5f888152602090209091508101546001600160601b039081169087161015612e1c57809150612e2a565b612e2781600161553a565b92505b505b5f612e39878785856143c1565b90508015612e7357612e5d87612e506001846158c9565b5f91825260209091200190565b54600160601b90046001600160a01b0316612e75565b5f5b979650505050505050565b6060612eab7f0000000000000000000000000000000000000000000000000000000000000000614410565b905090565b6060612eab7f0000000000000000000000000000000000000000000000000000000000000000614410565b5f612eab610258426158dc565b5f80831580612f00575083612efe84600161553a565b105b15612f0f575084905080612f24565b838310612f1c5784612f1e565b855b85915091505b94509492505050565b5f7fbe4d136507bca65deb347d7ae825f9e3e4fba9b7c4cc43df95df63e06388975b612f5c60208401846148fe565b6020840135612f6e60408601866154e4565b604051612f7c9291906155bb565b604051908190039020612f9260608701876154e4565b604051612fa09291906155bb565b604051908190039020612fb660808801886154e4565b604051612fc49291906155bb565b60405190819003812061300a9695949392916020019586526001600160a01b0394909416602086015260408501929092526060840152608083015260a082015260c00190565b60408051601f1981840301815291905260a083013561302f60e0850160c08601615350565b60e0850135613046610120870161010088016155a0565b6101208701356101408801356130646101808a016101608b01615350565b6040805160208101989098526001600160401b0396871690880152606087019490945263ffffffff909216608086015260a085015260c08401521660e0820152610100015b60408051601f19818403018152908290526121ad9291602001615578565b604080517f1de2b565a85e944e08f4321b344a285c5c0b1b9bf57a3fc098b3ba5f67992765602082015290810186905263ffffffff851660608201526080810184905260a081018390526001600160401b03821660c08201525f9060e001612531565b5f6131358484612666565b805490915061314f908590600160f01b900460ff16612473565b5f82900361318d5760405163a69290e760e01b815260206004820152600a6024820152690e0ded8d2c6f290c2e6d60b31b6044820152606401610832565b5f848152600f6020908152604080832063ffffffff8716808552908352928190206004018590555184815286917fa054dec544999d63607e83c2507cda3efd027a0e9036414166e43a2775126aec910160405180910390a350505050565b6001600160a01b0383166132145760405163a9fbf51f60e01b81525f6004820152602401610832565b6001600160a01b03821661324657604051630b61174360e31b81526001600160a01b0383166004820152602401610832565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c319101612466565b5f7f8393e7e290715f6afd297b7a5aff611d1cea933a58d3ac2351fcd69fff92cc9582356132de60408501602086016155a0565b6132eb60408601866154e4565b6040516132f99291906155bb565b60405190819003902061330f60608701876154e4565b60405161331d9291906155bb565b60405190819003902061333360808801886154e4565b6040516133419291906155bb565b60408051918290038220602083019790975281019490945263ffffffff9092166060840152608083015260a082015260c081019190915260e00160408051601f1981840301815291905260a08301356133a060e0850160c08601615350565b60e08501356133b7610120870161010088016155a0565b6101208701356133cf61016089016101408a01615350565b6040805160208101979097526001600160401b0395861690870152606086019390935263ffffffff909116608085015260a08401521660c082015260e0016130a9565b81355f818152600c602052604090208054909161343891600160f01b900460ff16612473565b8054600160d01b900463ffffffff1661345281600161553a565b61346260408601602087016155a0565b63ffffffff16146134ba57833561347f60408601602087016155a0565b61348a836001615896565b6040516316230fdd60e11b8152600481019390935263ffffffff9182166024840152166044820152606401610832565b5f6135136134cb60408701876154e4565b6134d860608901896154e4565b6134e560808b018b6154e4565b60a08c01356134fa60e08e0160c08f01615350565b8d60e001358e6101000160208101906127ee91906155a0565b85355f818152600f6020818152604080842063ffffffff89811686528184528286208b54888852600d865284882054600583018054600160a01b840465ffffffffffff166cffffffffff000000000000000019909116600160601b600160f81b90950460ff161515949094026bffffffff0000000000000000191693909317600160e01b909204909416600160401b021767ffffffffffffffff19161790915560a08d01358652600a845282862087905595855292825294955092939192909183916135e3918b01908b016155a0565b63ffffffff168152602081019190915260409081015f209150613608908801886154e4565b829161361591908361560e565b5061362360608801886154e4565b600183019161363391908361560e565b5061364160808801886154e4565b600283019161365191908361560e565b5060a0870135600382015560e08701356004820155613678610120880161010089016155a0565b87355f908152600d602090815260409182902080546001600160e01b0316600160e01b63ffffffff959095169490940293909317909255865465ffffffffffff60a01b1916600160a01b65ffffffffffff8716021787556136de919089019089016155a0565b8554600164ff0000000160d01b0316600160d01b63ffffffff92909216919091026001600160f81b031617855560028554600160f01b900460ff16600581111561372a5761372a614dad565b0361374157845460ff60f01b1916600160f01b1785555b61375160408801602089016155a0565b63ffffffff16866001600160a01b0316885f01357f5b7b22b80db27c3a8fda26584caff9a6d7b325746829a909549f6d572416ce8e885f01601e9054906101000a900460ff168b6040516137a69291906158fb565b60405180910390a450505050505050565b6001600160a01b0383163b156138d657604051630a85bd0160e11b81526001600160a01b0384169063150b7a02906137f9908890889087908790600401615a23565b6020604051808303815f875af1925050508015613833575060408051601f3d908101601f1916820190925261383091810190615a55565b60015b61389a573d808015613860576040519150601f19603f3d011682016040523d82523d5f602084013e613865565b606091505b5080515f0361389257604051633250574960e11b81526001600160a01b0385166004820152602401610832565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461113d57604051633250574960e11b81526001600160a01b0385166004820152602401610832565b5050505050565b613925846138ea85612552565b84848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061257e92505050565b6109fb57604051639a7d38d960e01b81526001600160a01b0385166004820152602401610832565b60605f6139598361444d565b60010190505f816001600160401b0381111561397757613977614fac565b6040519080825280601f01601f1916602001820160405280156139a1576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846139ab575b509392505050565b5f828152600d60209081526040808320815160808101835290546001600160601b03808216808452600160601b830490911694830185905263ffffffff600160c01b83048116948401859052600160e01b9092048216606084015285949293613a499391928816612ee8565b92509250509250929050565b8080613a6957506001600160a01b03821615155b15613b2a575f613a7884611de6565b90506001600160a01b03831615801590613aa45750826001600160a01b0316816001600160a01b031614155b8015613ab75750613ab58184611d30565b155b15613ae05760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610832565b8115613b285783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b0390811690831615613b8557613b85818486614524565b6001600160a01b03811615613bbf57613ba05f855f5f613a55565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615613bed576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f80613c58858585614588565b915091505b935093915050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b806001600160401b03164211156115c9576040516324730def60e21b81526001600160401b0382166004820152426024820152604401610832565b6001600160a01b0382165f908152600860205260409020805460018101909155818114610ae0576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610832565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015613d7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613da09190615a70565b90508063ffffffff168263ffffffff16141580613dc1575063ffffffff8116155b156107da57604051636112d25360e01b815263ffffffff808416600483015282166024820152604401610832565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613e4757507f000000000000000000000000000000000000000000000000000000000000000046145b15613e7157507f000000000000000000000000000000000000000000000000000000000000000090565b612eab604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613f4f576020840151604085015160608601515f1a613f41888285856146de565b955095509550505050613f5a565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f8981036140055760405163a69290e760e01b815260206004820152600b60248201526a1b585b9a59995cdd10da5960aa1b6044820152606401610832565b5f8890036140405760405163a69290e760e01b815260206004820152600760248201526619185d1850da5960ca1b6044820152606401610832565b5f86900361407f5760405163a69290e760e01b815260206004820152600b60248201526a195b9d995b1bdc1950da5960aa1b6044820152606401610832565b5f8590036140bb5760405163a69290e760e01b815260206004820152600860248201526719185d18549bdbdd60c21b6044820152606401610832565b836001600160401b03165f036140e45760405163a69290e760e01b815260040161083290615a8b565b65ffffffffffff6001600160401b038516111561411e578365ffffffffffff60405163a584cc4560e01b8152600401610832929190615aae565b5f83900361415c5760405163a69290e760e01b815260206004820152600a6024820152690e0ded8d2c6f290c2e6d60b31b6044820152606401610832565b61416582613d1f565b5f858152600a6020526040902054801561419c57604051631290ec9960e11b81526004810187905260248101829052604401610832565b50929a9950505050505050505050565b5f6001600160601b038211156142095760405163a584cc4560e01b815260606004820152600d60648201526c7072696365466c6f6f7257656960981b6084820152602481018390526001600160601b03604482015260a401610832565b5090565b6001600160a01b03821661423657604051633250574960e11b81525f6004820152602401610832565b5f61424283835f611eff565b90506001600160a01b03811615610ae0576040516339e3563760e11b81525f6004820152602401610832565b5f6001821161427b575090565b816001600160801b82106142945760809190911c9060401b5b600160401b82106142aa5760409190911c9060201b5b64010000000082106142c15760209190911c9060101b5b6201000082106142d65760109190911c9060081b5b61010082106142ea5760089190911c9060041b5b601082106142fd5760049190911c9060021b5b600482106143095760011b5b600302600190811c908185816143215761432161558c565b048201901c905060018185816143395761433961558c565b048201901c905060018185816143515761435161558c565b048201901c905060018185816143695761436961558c565b048201901c905060018185816143815761438161558c565b048201901c905060018185816143995761439961558c565b048201901c90506143b88185816143b2576143b261558c565b04821190565b90039392505050565b5f5b818310156139d5575f8581526020902083831660028585180401908101546001600160601b03868116911611156143fc5780925061440a565b61440781600161553a565b93505b506143c3565b60605f61441c836147a6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b831061448b5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106144b7576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106144d557662386f26fc10000830492506010015b6305f5e10083106144ed576305f5e100830492506008015b612710831061450157612710830492506004015b60648310614513576064830492506002015b600a83106107135760010192915050565b61452f8383836147cd565b610ae0576001600160a01b03831661455d57604051637e27328960e01b815260048101829052602401610832565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610832565b82545f9081908015614683575f6145a487612e506001856158c9565b80549091506001600160601b0380821691600160601b90046001600160a01b03169088168211156145e857604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036146245782546001600160601b0316600160601b6001600160a01b03891602178355614675565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b9450859350613c5d92505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b029190931617920191909155905081613c5d565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561471757505f9150600390508261479c565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614768573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661479357505f92506001915082905061479c565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561071357604051632cd44ac360e21b815260040160405180910390fd5b5f6001600160a01b038316158015906113775750826001600160a01b0316846001600160a01b0316148061480657506148068484611d30565b806113775750505f908152600460205260409020546001600160a01b03908116911614919050565b6001600160e01b0319811681146115c9575f5ffd5b5f60208284031215614853575f5ffd5b813561137a8161482e565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61137a602083018461485e565b5f602082840312156148ae575f5ffd5b5035919050565b6001600160a01b03811681146115c9575f5ffd5b8035611ea4816148b5565b5f5f604083850312156148e5575f5ffd5b82356148f0816148b5565b946020939093013593505050565b5f6020828403121561490e575f5ffd5b813561137a816148b5565b5f5f5f6060848603121561492b575f5ffd5b8335614936816148b5565b92506020840135614946816148b5565b929592945050506040919091013590565b5f5f60408385031215614968575f5ffd5b50508035926020909101359150565b5f5f83601f840112614987575f5ffd5b5081356001600160401b0381111561499d575f5ffd5b602083019150836020828501011115610a3c575f5ffd5b5f5f5f604084860312156149c6575f5ffd5b83356001600160401b038111156149db575f5ffd5b840160c081870312156149ec575f5ffd5b925060208401356001600160401b03811115614a06575f5ffd5b614a1286828701614977565b9497909650939450505050565b63ffffffff811681146115c9575f5ffd5b8035611ea481614a1f565b5f5f83601f840112614a4b575f5ffd5b5081356001600160401b03811115614a61575f5ffd5b6020830191508360208260051b8501011115610a3c575f5ffd5b5f5f5f5f60608587031215614a8e575f5ffd5b843593506020850135614aa081614a1f565b925060408501356001600160401b03811115614aba575f5ffd5b614ac687828801614a3b565b95989497509550505050565b5f60208284031215614ae2575f5ffd5b813561ffff8116811461137a575f5ffd5b80356001600160401b0381168114611ea4575f5ffd5b5f5f5f5f5f5f60a08789031215614b1e575f5ffd5b863595506020870135614b3081614a1f565b945060408701359350614b4560608801614af3565b925060808701356001600160401b03811115614b5f575f5ffd5b614b6b89828a01614977565b979a9699509497509295939492505050565b5f6101808284031215614b8e575f5ffd5b50919050565b5f60208284031215614ba4575f5ffd5b81356001600160401b03811115614bb9575f5ffd5b6111bf84828501614b7d565b5f5f5f5f5f5f60a08789031215614bda575f5ffd5b863595506020870135945060408701359350614b4560608801614af3565b5f5f5f5f5f5f60a08789031215614c0d575f5ffd5b863595506020870135614c1f81614a1f565b945060408701356001600160401b03811115614c39575f5ffd5b614c4589828a01614977565b9095509350506060870135614c5981614a1f565b91506080870135614c69816148b5565b809150509295509295509295565b5f5f5f5f5f60808688031215614c8b575f5ffd5b8535945060208601359350614ca260408701614af3565b925060608601356001600160401b03811115614cbc575f5ffd5b614cc888828901614977565b969995985093965092949392505050565b60ff60f81b8816815260e060208201525f614cf760e083018961485e565b8281036040840152614d09818961485e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614d5e578351835260209384019390920191600101614d40565b50909b9a5050505050505050505050565b5f5f60208385031215614d80575f5ffd5b82356001600160401b03811115614d95575f5ffd5b614da185828601614a3b565b90969095509350505050565b634e487b7160e01b5f52602160045260245ffd5b60068110614ddd57634e487b7160e01b5f52602160045260245ffd5b9052565b602080825282518282018190525f918401906040840190835b81811015614e7e57835160018060a01b03815116845263ffffffff60208201511660208501526001600160401b0360408201511660408501526060810151614e456060860182614dc1565b5060808101511515608085015260a081015160a085015260c081015160c08501525060e083019250602084019350600181019050614dfa565b509095945050505050565b5f5f5f60608486031215614e9b575f5ffd5b8335925060208401359150614eb260408501614af3565b90509250925092565b5f5f5f5f5f5f5f60c0888a031215614ed1575f5ffd5b873596506020880135614ee381614a1f565b95506040880135945060608801359350614eff60808901614af3565b925060a08801356001600160401b03811115614f19575f5ffd5b614f258a828b01614977565b989b979a50959850939692959293505050565b5f5f60408385031215614f49575f5ffd5b8235614f54816148b5565b915060208301358015158114614f68575f5ffd5b809150509250929050565b5f5f5f60408486031215614f85575f5ffd5b83356001600160401b03811115614f9a575f5ffd5b840161016081870312156149ec575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715614fe857614fe8614fac565b604052919050565b5f5f5f5f60808587031215615003575f5ffd5b843561500e816148b5565b9350602085013561501e816148b5565b92506040850135915060608501356001600160401b0381111561503f575f5ffd5b8501601f8101871361504f575f5ffd5b80356001600160401b0381111561506857615068614fac565b61507b601f8201601f1916602001614fc0565b81815288602083850101111561508f575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f604084860312156150c2575f5ffd5b83356001600160401b038111156150d7575f5ffd5b6150e386828701614b7d565b93505060208401356001600160401b03811115614a06575f5ffd5b5f5f6040838503121561510f575f5ffd5b823591506020830135614f6881614a1f565b602081525f8251610100602084015261513e61012084018261485e565b90506020840151601f1984830301604085015261515b828261485e565b9150506040840151601f19848303016060850152615179828261485e565b91505060608401516080840152608084015160a084015260a08401516151aa60c08501826001600160401b03169052565b5060c084015163ffffffff811660e08501525060e08401518015156101008501526139d5565b602081526151ea6020820183516001600160a01b03169052565b5f602083015161520560408401826001600160a01b03169052565b50604083015163ffffffff811660608401525060608301516101a060808401526152336101c084018261485e565b90506080840151601f198483030160a0850152615250828261485e565b91505060a0840151601f198483030160c085015261526e828261485e565b91505060c084015160e084015260e08401516152966101008501826001600160401b03169052565b506101008401516101208401526101208401516152bc61014085018263ffffffff169052565b506101408401516101608401526101608401516152dd610180850182614dc1565b506101808401518015156101a08501526139d5565b5f5f60408385031215615303575f5ffd5b823561530e816148b5565b91506020830135614f68816148b5565b600181811c9082168061533257607f821691505b602082108103614b8e57634e487b7160e01b5f52602260045260245ffd5b5f60208284031215615360575f5ffd5b61137a82614af3565b5f6001600160401b0382111561538157615381614fac565b5060051b60200190565b5f82601f83011261539a575f5ffd5b81516153ad6153a882615369565b614fc0565b8082825260208201915060208360051b8601019250858311156153ce575f5ffd5b602085015b838110156153eb5780518352602092830192016153d3565b5095945050505050565b805160ff81168114611ea4575f5ffd5b5f5f5f60608486031215615417575f5ffd5b83516001600160401b0381111561542c575f5ffd5b8401601f8101861361543c575f5ffd5b805161544a6153a882615369565b8082825260208201915060208360051b85010192508883111561546b575f5ffd5b6020840193505b82841015615496578351615485816148b5565b825260209384019390910190615472565b8096505050505060208401516001600160401b038111156154b5575f5ffd5b6154c18682870161538b565b925050614eb2604085016153f5565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126154f9575f5ffd5b8301803591506001600160401b03821115615512575f5ffd5b602001915036819003821315610a3c575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561071357610713615526565b8281526040810161137a6020830184614dc1565b5f81518060208401855e5f93019283525090919050565b5f6113776155868386615561565b84615561565b634e487b7160e01b5f52601260045260245ffd5b5f602082840312156155b0575f5ffd5b813561137a81614a1f565b818382375f9101908152919050565b601f821115610ae057805f5260205f20601f840160051c810160208510156155ef5750805b601f840160051c820191505b818110156138d6575f81556001016155fb565b6001600160401b0383111561562557615625614fac565b61563983615633835461531e565b836155ca565b5f601f84116001811461566a575f85156156535750838201355b5f19600387901b1c1916600186901b1783556138d6565b5f83815260208120601f198716915b828110156156995786850135825560209485019460019092019101615679565b50868210156156b5575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff84168152604060208201525f61570e6040830184866156c7565b95945050505050565b5f5f8335601e1984360301811261572c575f5ffd5b83016020810192503590506001600160401b0381111561574a575f5ffd5b803603821315610a3c575f5ffd5b63ffffffff831681526040602082015261578560408201615778846148c9565b6001600160a01b03169052565b602082013560608201525f61579d6040840184615717565b61018060808501526157b46101c0850182846156c7565b9150506157c46060850185615717565b848303603f190160a08601526157db8382846156c7565b925050506157ec6080850185615717565b848303603f190160c08601526158038382846156c7565b60a087013560e0870152925061581e91505060c08501614af3565b6001600160401b0381166101008501525060e08401356101208401526158476101008501614a30565b63ffffffff8116610140850152506101208401356101608481019190915261014085013561018085015261587c908501614af3565b6001600160401b0381166101a08501525b50949350505050565b63ffffffff818116838216019081111561071357610713615526565b808202811582820484141761071357610713615526565b8181038181111561071357610713615526565b5f826158f657634e487b7160e01b5f52601260045260245ffd5b500490565b6159058184614dc1565b604060208201525f5f833590508060408401525061592560208401614a30565b63ffffffff16606083015261593d6040840184615717565b61016060808501526159546101a0850182846156c7565b9150506159646060850185615717565b848303603f190160a086015261597b8382846156c7565b9250505061598c6080850185615717565b848303603f190160c08601526159a38382846156c7565b60a087013560e087015292506159be91505060c08501614af3565b6001600160401b0381166101008501525060e08401356101208401526159e76101008501614a30565b63ffffffff811661014085015250610120840135610160840152615a0e6101408501614af3565b6001600160401b03811661018085015261588d565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061110e9083018461485e565b5f60208284031215615a65575f5ffd5b815161137a8161482e565b5f60208284031215615a80575f5ffd5b815161137a81614a1f565b602081525f610713602083016004815263726f777360e01b602082015260400190565b606081525f615ad1606083016004815263726f777360e01b602082015260400190565b90506001600160401b038416602083015265ffffffffffff83166040830152939250505056",
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
// Solidity: function terms(bytes32[] datasetIds) view returns((address,uint32,uint64,uint8,bool,uint256,uint256)[])
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
// Solidity: function terms(bytes32[] datasetIds) view returns((address,uint32,uint64,uint8,bool,uint256,uint256)[])
func (datasetRegistry *DatasetRegistry) TryPackTerms(datasetIds [][32]byte) ([]byte, error) {
	return datasetRegistry.abi.Pack("terms", datasetIds)
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eb3fccf.
//
// Solidity: function terms(bytes32[] datasetIds) view returns((address,uint32,uint64,uint8,bool,uint256,uint256)[])
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
