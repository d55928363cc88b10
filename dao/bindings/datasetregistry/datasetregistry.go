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

// DatasetRegistryMetaData contains all meta data concerning the DatasetRegistry contract.
var DatasetRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"custodians_\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"admitOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"custodians\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICustodianSet\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Dataset\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"},{\"name\":\"acknowledged\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasetOfRoot\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashAck\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRegistration\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashRevocation\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordAcks\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerBySig\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeOwner\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeBySig\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"suspend\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetListed\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRegistered\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"registration\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIDatasetRegistry.Registration\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifestCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"envelopeCid\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"policyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"priceFloorWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRevoked\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetSuspended\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnerRemoved\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AckCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadAck\",\"inputs\":[{\"name\":\"custodian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadStatus\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIDatasetRegistry.Status\"}]},{\"type\":\"error\",\"name\":\"DatasetExists\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateDataRoot\",\"inputs\":[{\"name\":\"dataRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyField\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAcknowledged\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotAdmitted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDatasetOwner\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"UnknownDataset\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"datasetId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "DatasetRegistry",
	Bin: "0x610180604052348015610010575f5ffd5b50604051613b6f380380613b6f83398101604081905261002f91610282565b816040518060400160405280601481526020017f5361686d20446174617365745265676973747279000000000000000000000000815250604051806040016040528060018152602001603160f81b8152506040518060400160405280600c81526020016b14d85a1b4811185d185cd95d60a21b8152506040518060400160405280600581526020016414d052135160da1b815250815f90816100d19190610352565b5060016100de8282610352565b5050506100f0826101dd60201b60201c565b610120526100fd816101dd565b61014052815160208084019190912060e052815190820120610100524660a05261018960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101c057604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6101c98161021a565b506001600160a01b03166101605250610464565b5f5f829050601f81511115610207578260405163305a27a960e01b81526004016101b7919061040c565b805161021282610441565b179392505050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038116811461027f575f5ffd5b50565b5f5f60408385031215610293575f5ffd5b825161029e8161026b565b60208401519092506102af8161026b565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806102e257607f821691505b60208210810361030057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561034d57805f5260205f20601f840160051c8101602085101561032b5750805b601f840160051c820191505b8181101561034a575f8155600101610337565b50505b505050565b81516001600160401b0381111561036b5761036b6102ba565b61037f8161037984546102ce565b84610306565b6020601f8211600181146103b1575f831561039a5750848201515b5f19600385901b1c1916600184901b17845561034a565b5f84815260208120601f198516915b828110156103e057878501518255602094850194600190920191016103c0565b50848210156103fd57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610300575f1960209190910360031b1b16919050565b60805160a05160c05160e051610100516101205161014051610160516136a26104cd5f395f81816104bd01528181610999015261178a01525f611dc401525f611d9401525f61245401525f61242c01525f61238701525f6123b101525f6123db01526136a25ff3fe608060405234801561000f575f5ffd5b5060043610610208575f3560e01c806384b0196e1161011f578063b88d4fde116100a9578063d233fb3811610079578063d233fb3814610496578063d6066841146104b8578063d768add7146104df578063e985e9c5146104ff578063f2fde38b14610512575f5ffd5b8063b88d4fde1461044a578063bf40c1811461045d578063c5104d2514610470578063c87b56dd14610483575f5ffd5b8063990ecbb7116100ef578063990ecbb7146103eb578063a22cb465146103fe578063b1c4235d14610411578063b230bf8b14610424578063b75c7dc614610437575f5ffd5b806384b0196e146103a45780638da5cb5b146103bf57806391364f92146103d057806395d89b41146103e3575f5ffd5b806342842e0e116101a057806370a082311161017057806370a082311461033b578063715018a61461034e5780637a137e6b146103565780637dfd7c58146103695780637ecebe001461037c575f5ffd5b806342842e0e146102d55780635a21aa08146102e85780635ece2b30146103155780636352211e14610328575f5ffd5b806313d49a8b116101db57806313d49a8b14610289578063173825d91461029c57806323b872dd146102af57806334a077fa146102c2575f5ffd5b806301ffc9a71461020c57806306fdde0314610234578063081812fc14610249578063095ea7b314610274575b5f5ffd5b61021f61021a3660046129eb565b610525565b60405190151581526020015b60405180910390f35b61023c610576565b60405161022b9190612a34565b61025c610257366004612a46565b610605565b6040516001600160a01b03909116815260200161022b565b610287610282366004612a7c565b61062c565b005b610287610297366004612a46565b61063b565b6102876102aa366004612aa6565b610796565b6102876102bd366004612ac1565b610829565b6102876102d0366004612b1b565b6108b2565b6102876102e3366004612ac1565b610c4c565b6103076102f6366004612a46565b600a6020525f908152604090205481565b60405190815260200161022b565b610307610323366004612bb8565b610c6b565b61025c610336366004612a46565b610cd7565b610307610349366004612aa6565b610ce1565b610287610d26565b610307610364366004612c35565b610d39565b610287610377366004612cca565b610d8c565b61030761038a366004612aa6565b6001600160a01b03165f9081526008602052604090205490565b6103ac610dd3565b60405161022b9796959493929190612d2c565b6009546001600160a01b031661025c565b6103076103de366004612bb8565b610e15565b61023c610e22565b6103076103f9366004612dc2565b610e31565b61028761040c366004612df4565b610e4a565b61028761041f366004612a46565b610e55565b610287610432366004612aa6565b610f04565b610287610445366004612a46565b610fdc565b610287610458366004612e73565b61102c565b61030761046b366004612f33565b611044565b61030761047e366004612a7c565b611067565b61023c610491366004612a46565b6110ad565b61021f6104a4366004612aa6565b600b6020525f908152604090205460ff1681565b61025c7f000000000000000000000000000000000000000000000000000000000000000081565b6104f26104ed366004612a46565b61111d565b60405161022b9190612fce565b61021f61050d3660046130f0565b61142b565b610287610520366004612aa6565b611458565b5f6001600160e01b031982166380ac58cd60e01b148061055557506001600160e01b03198216635b5e139f60e01b145b8061057057506301ffc9a760e01b6001600160e01b03198316145b92915050565b60605f80546105849061311c565b80601f01602080910402602001604051908101604052809291908181526020018280546105b09061311c565b80156105fb5780601f106105d2576101008083540402835291602001916105fb565b820191905f5260205f20905b8154815290600101906020018083116105de57829003601f168201915b5050505050905090565b5f61060f82611492565b505f828152600460205260409020546001600160a01b0316610570565b6106378282336114ca565b5050565b6106436114d7565b5f61064d82611504565b90506001600a82015460ff16600481111561066a5761066a612f9a565b1415801561069157506003600a82015460ff16600481111561068e5761068e612f9a565b14155b156106c557600a8101546040516303d6491b60e01b81526106bc91849160ff9091169060040161314e565b60405180910390fd5b600a810154610100900460ff166106f25760405163bb6df73360e01b8152600481018390526024016106bc565b80546001600160a01b03165f908152600b602052604090205460ff1661073957805460405163f9eb745360e01b81526001600160a01b0390911660048201526024016106bc565b600a81018054600260ff199091161790556001810154604051600160a01b90910463ffffffff16815282907f317d60b0b90ca64e618c5dcb7843e1a6df17d513b01305672f431537f3521f86906020015b60405180910390a25050565b61079e6114d7565b6001600160a01b0381165f908152600b602052604090205460ff166107e15760405163f9eb745360e01b81526001600160a01b03821660048201526024016106bc565b6001600160a01b0381165f818152600b6020526040808220805460ff19169055517f58619076adf5bb0943d100ef88d52d7c3fd691b19d3a9071b555b651fbf418da9190a250565b6001600160a01b03821661085257604051633250574960e11b81525f60048201526024016106bc565b5f61085e838333611551565b9050836001600160a01b0316816001600160a01b0316146108ac576040516364283d7b60e01b81526001600160a01b03808616600483015260248201849052821660448201526064016106bc565b50505050565b5f6108bc85611504565b600181015490915063ffffffff858116600160a01b9092041614610902576040516312eaaba960e21b81526004810186905263ffffffff851660248201526044016106bc565b6004600a82015460ff16600481111561091d5761091d612f9a565b0361094857600a8101546040516303d6491b60e01b81526106bc91879160ff9091169060040161314e565b600a810154610100900460ff161561097657604051636d35caf160e11b8152600481018690526024016106bc565b6008810154604051637d19cc6360e01b815263ffffffff90911660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637d19cc63906024015f60405180830381865afa1580156109e5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a0c91908101906131fe565b505080519091508314610a3f57805160405163c0f9e2cd60e01b81526106bc918591600401918252602082015260400190565b5f826004018054610a4f9061311c565b80601f0160208091040260200160405190810160405280929190818152602001828054610a7b9061311c565b8015610ac65780601f10610a9d57610100808354040283529160200191610ac6565b820191905f5260205f20905b815481529060010190602001808311610aa957829003601f168201915b509394505f93505050505b8251811015610be9575f610b1c610b178a8a86896008015f9054906101000a900463ffffffff16898881518110610b0a57610b0a6132c9565b6020026020010151611643565b6116c7565b9050610b99848381518110610b3357610b336132c9565b602002602001015182898986818110610b4e57610b4e6132c9565b9050602002810190610b6091906132dd565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506116f392505050565b610be057838281518110610baf57610baf6132c9565b6020026020010151604051632a95efb960e01b81526004016106bc91906001600160a01b0391909116815260200190565b50600101610ad1565b50600a8301805461ff00191661010017905560088301546040805163ffffffff8981168252909216602083015288917f89d8f74acc5ebb628a090d502258af1e7a40616abfad50775d1a57c0d5fdd422910160405180910390a250505050505050565b610c6683838360405180602001604052805f81525061102c565b505050565b5f610c796020830183612aa6565b6001600160a01b0316336001600160a01b031614610cce5733610c9f6020840184612aa6565b60405160016223c24760e11b031981526001600160a01b039283166004820152911660248201526044016106bc565b61057082611763565b5f61057082611492565b5f6001600160a01b038216610d0b576040516322718ad960e21b81525f60048201526024016106bc565b506001600160a01b03165f9081526003602052604090205490565b610d2e6114d7565b610d375f611af4565b565b5f610d81610b17888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506116439050565b979650505050505050565b5f610d9686611b45565b9050610da184611b6c565b610db781610db0888888611ba7565b8585611c11565b610dc18186611c81565b610dcb8682611cd3565b505050505050565b5f6060805f5f5f6060610de4611d8d565b610dec611dbd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f610570610b1783611de8565b6060600180546105849061311c565b5f610e40610b17858585611ba7565b90505b9392505050565b610637338383611f9e565b610e5d6114d7565b5f610e6782611504565b90506002600a82015460ff166004811115610e8457610e84612f9a565b14610eaf57600a8101546040516303d6491b60e01b81526106bc91849160ff9091169060040161314e565b600a81018054600360ff199091161790556001810154604051600160a01b90910463ffffffff16815282907f20148c289a6f0d81553d6f8c6bb4416e7f2625e762025ac102b310e3afa83c7c9060200161078a565b610f0c6114d7565b6001600160a01b038116610f4d5760405163a69290e760e01b81526020600482015260076024820152661858d8dbdd5b9d60ca1b60448201526064016106bc565b6001600160a01b0381165f908152600b602052604090205460ff1615610f915760405163180f6d4b60e11b81526001600160a01b03821660048201526024016106bc565b6001600160a01b0381165f818152600b6020526040808220805460ff19166001179055517fd3788a338e19ee00e21a2692b282b47879ab8cdc06bbfdb039b5edb5a89495969190a250565b610fe581611b45565b6001600160a01b0316336001600160a01b03161461101f57604051638eaccdc160e01b8152600481018290523360248201526044016106bc565b6110298133611cd3565b50565b611037848484610829565b6108ac338585858561205d565b5f61105e6110556020860186612aa6565b610db086611de8565b610e4084611763565b6040516bffffffffffffffffffffffff19606084901b166020820152603481018290525f9060540160405160208183030381529060405280519060200120905092915050565b60606110b882611492565b505f6110ce60408051602081019091525f815290565b90505f8151116110ec5760405180602001604052805f815250610e43565b806110f684612183565b604051602001611107929190613336565b6040516020818303038152906040529392505050565b604080516101a0810182525f8082526020820181905291810182905260608082018190526080820181905260a082015260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081019190915261118d82611504565b604080516101a08101825282546001600160a01b03908116825260018401549081166020830152600160a01b900463ffffffff16918101919091526002820180549192916060840191906111e09061311c565b80601f016020809104026020016040519081016040528092919081815260200182805461120c9061311c565b80156112575780601f1061122e57610100808354040283529160200191611257565b820191905f5260205f20905b81548152906001019060200180831161123a57829003601f168201915b505050505081526020016003820180546112709061311c565b80601f016020809104026020016040519081016040528092919081815260200182805461129c9061311c565b80156112e75780601f106112be576101008083540402835291602001916112e7565b820191905f5260205f20905b8154815290600101906020018083116112ca57829003601f168201915b505050505081526020016004820180546113009061311c565b80601f016020809104026020016040519081016040528092919081815260200182805461132c9061311c565b80156113775780601f1061134e57610100808354040283529160200191611377565b820191905f5260205f20905b81548152906001019060200180831161135a57829003601f168201915b50505091835250506005820154602082015260068201546001600160401b0316604082015260078201546060820152600882015463ffffffff166080820152600982015460a0820152600a82015460c09091019060ff1660048111156113df576113df612f9a565b60048111156113f0576113f0612f9a565b8152600a9190910154610100900460ff1615156020918201525f938452600281526040909320546001600160a01b0316928101929092525090565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b6114606114d7565b6001600160a01b03811661148957604051631e4fbdf760e01b81525f60048201526024016106bc565b61102981611af4565b5f818152600260205260408120546001600160a01b03168061057057604051637e27328960e01b8152600481018490526024016106bc565b610c668383836001612213565b6009546001600160a01b03163314610d375760405163118cdaa760e01b81523360048201526024016106bc565b5f818152600c6020526040812090600a82015460ff16600481111561152b5761152b612f9a565b0361154c57604051633c94bec560e01b8152600481018390526024016106bc565b919050565b5f828152600260205260408120546001600160a01b039081169083161561157d5761157d818486612317565b6001600160a01b038116156115b7576115985f855f5f612213565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b038516156115e5576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b8251602093840120604080517fa07884ca292b0a7500dd286d834f11849fe89900f38b5bf78e8b5e60724fb95c818701528082019790975263ffffffff958616606088015260808701919091529190931660a08501526001600160a01b0390921660c0808501919091528251808503909101815260e0909301909152815191012090565b5f6105706116d361237b565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03611751575f5f61171185856124a4565b5090925090505f81600381111561172a5761172a612f9a565b1480156117485750856001600160a01b0316826001600160a01b0316145b92505050610e43565b61175c8484846124ed565b9050610e43565b5f61177e6117796101808401610160850161334a565b611b6c565b61178782612552565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156117e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118089190613363565b905063ffffffff81166118236101208501610100860161337e565b63ffffffff1614158061183a575063ffffffff8116155b1561187b576118516101208401610100850161337e565b604051636112d25360e01b815263ffffffff918216600482015290821660248201526044016106bc565b61189561188b6020850185612aa6565b8460200135611067565b91505f5f838152600c60205260409020600a015460ff1660048111156118bd576118bd612f9a565b146118de57604051631084f4a560e01b8152600481018390526024016106bc565b60a08301355f908152600a6020526040902054801561191d57604051631290ec9960e11b815260a08501356004820152602481018290526044016106bc565b61193861192d6020860186612aa6565b856101400135611c81565b60a08401355f908152600a60209081526040808320869055858352600c82529091209061196790860186612aa6565b81546001600160a01b03919091166001600160a01b031990911617815560018101805463ffffffff60a01b1916600160a01b1790556119a960408601866132dd565b60028301916119b99190836133dd565b506119c760608601866132dd565b60038301916119d79190836133dd565b506119e560808601866132dd565b60048301916119f59190836133dd565b5060a08501356005820155611a1060e0860160c0870161334a565b60068201805467ffffffffffffffff19166001600160401b039290921691909117905560e08501356007820155611a4f6101208601610100870161337e565b60088201805463ffffffff191663ffffffff929092169190911790556101208501356009820155600a8101805460ff19166001179055611a9b611a956020870187612aa6565b85612711565b611aa86020860186612aa6565b6001600160a01b0316847f47419204dea8f19d9569963d7ef6ba52d8c709a1977a6a0fc32e7a9bd008ef8c600188604051611ae49291906134ff565b60405180910390a3505050919050565b600980546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f611b4f82611504565b505f828152600260205260409020546001600160a01b0316610570565b806001600160401b0316421115611029576040516324730def60e21b81526001600160401b03821660048201524260248201526044016106bc565b604080517f62b295624968db5f66cb618c116bc06ecec3c47bdd138106b12a0d254bc7cf2d6020820152908101849052606081018390526001600160401b03821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b611c5984611c1e856116c7565b84848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506116f392505050565b6108ac57604051639a7d38d960e01b81526001600160a01b03851660048201526024016106bc565b6001600160a01b0382165f908152600860205260409020805460018101909155818114610c66576040516301d4b62360e61b81526001600160a01b0384166004820152602481018290526044016106bc565b5f828152600c602052604090206004600a82015460ff166004811115611cfb57611cfb612f9a565b03611d2657600a8101546040516303d6491b60e01b81526106bc91859160ff9091169060040161314e565b600a8101805460ff191660041790556001810154604051600160a01b90910463ffffffff1681526001600160a01b0383169084907f971fa2b79ae2585801d33f839cc53b248bf97340220b02d4d69c640ce56ef560906020015b60405180910390a3505050565b6060611db87f0000000000000000000000000000000000000000000000000000000000000000612772565b905090565b6060611db87f0000000000000000000000000000000000000000000000000000000000000000612772565b5f7fbe4d136507bca65deb347d7ae825f9e3e4fba9b7c4cc43df95df63e06388975b611e176020840184612aa6565b6020840135611e2960408601866132dd565b604051611e3792919061363c565b604051908190039020611e4d60608701876132dd565b604051611e5b92919061363c565b604051908190039020611e7160808801886132dd565b604051611e7f92919061363c565b604051908190038120611ec59695949392916020019586526001600160a01b0394909416602086015260408501929092526060840152608083015260a082015260c00190565b60408051601f1981840301815291905260a0830135611eea60e0850160c0860161334a565b60e0850135611f016101208701610100880161337e565b610120870135610140880135611f1f6101808a016101608b0161334a565b6040805160208101989098526001600160401b0396871690880152606087019490945263ffffffff909216608086015260a085015260c08401521660e08201526101000160408051601f1981840301815290829052611f819291602001613336565b604051602081830303815290604052805190602001209050919050565b6001600160a01b038316611fc75760405163a9fbf51f60e01b81525f60048201526024016106bc565b6001600160a01b038216611ff957604051630b61174360e31b81526001600160a01b03831660048201526024016106bc565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c319101611d80565b6001600160a01b0383163b1561217c57604051630a85bd0160e11b81526001600160a01b0384169063150b7a029061209f90889088908790879060040161364b565b6020604051808303815f875af19250505080156120d9575060408051601f3d908101601f191682019092526120d691810190613687565b60015b612140573d808015612106576040519150601f19603f3d011682016040523d82523d5f602084013e61210b565b606091505b5080515f0361213857604051633250574960e11b81526001600160a01b03851660048201526024016106bc565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14610dcb57604051633250574960e11b81526001600160a01b03851660048201526024016106bc565b5050505050565b60605f61218f836127af565b60010190505f816001600160401b038111156121ad576121ad612e2f565b6040519080825280601f01601f1916602001820160405280156121d7576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846121e1575b509392505050565b808061222757506001600160a01b03821615155b156122e8575f61223684611492565b90506001600160a01b038316158015906122625750826001600160a01b0316816001600160a01b031614155b80156122755750612273818461142b565b155b1561229e5760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016106bc565b81156122e65783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b612322838383612886565b610c66576001600160a01b03831661235057604051637e27328960e01b8152600481018290526024016106bc565b60405163177e802f60e01b81526001600160a01b0383166004820152602481018290526044016106bc565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156123d357507f000000000000000000000000000000000000000000000000000000000000000046145b156123fd57507f000000000000000000000000000000000000000000000000000000000000000090565b611db8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516041036124db576020840151604085015160608601515f1a6124cd888285856128e7565b9550955095505050506124e6565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f6125606020830183612aa6565b6001600160a01b0316036125a15760405163a69290e760e01b815260206004820152600760248201526631b932b0ba37b960c91b60448201526064016106bc565b6125ae60408201826132dd565b90505f036125ed5760405163a69290e760e01b815260206004820152600b60248201526a1b585b9a59995cdd10da5960aa1b60448201526064016106bc565b6125fa60608201826132dd565b90505f036126355760405163a69290e760e01b815260206004820152600760248201526619185d1850da5960ca1b60448201526064016106bc565b61264260808201826132dd565b90505f036126815760405163a69290e760e01b815260206004820152600b60248201526a195b9d995b1bdc1950da5960aa1b60448201526064016106bc565b60a08101355f036126c05760405163a69290e760e01b815260206004820152600860248201526719185d18549bdbdd60c21b60448201526064016106bc565b6126d060e0820160c0830161334a565b6001600160401b03165f036110295760405163a69290e760e01b81526004016106bc90602080825260049082015263726f777360e01b604082015260600190565b6001600160a01b03821661273a57604051633250574960e11b81525f60048201526024016106bc565b5f61274683835f611551565b90506001600160a01b03811615610c66576040516339e3563760e11b81525f60048201526024016106bc565b60605f61277e836129af565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106127ed5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310612819576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061283757662386f26fc10000830492506010015b6305f5e100831061284f576305f5e100830492506008015b612710831061286357612710830492506004015b60648310612875576064830492506002015b600a83106105705760010192915050565b5f6001600160a01b03831615801590610e405750826001600160a01b0316846001600160a01b031614806128bf57506128bf848461142b565b80610e405750505f908152600460205260409020546001600160a01b03908116911614919050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561292057505f915060039050826129a5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612971573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661299c57505f9250600191508290506129a5565b92505f91508190505b9450945094915050565b5f60ff8216601f81111561057057604051632cd44ac360e21b815260040160405180910390fd5b6001600160e01b031981168114611029575f5ffd5b5f602082840312156129fb575f5ffd5b8135610e43816129d6565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610e436020830184612a06565b5f60208284031215612a56575f5ffd5b5035919050565b6001600160a01b0381168114611029575f5ffd5b803561154c81612a5d565b5f5f60408385031215612a8d575f5ffd5b8235612a9881612a5d565b946020939093013593505050565b5f60208284031215612ab6575f5ffd5b8135610e4381612a5d565b5f5f5f60608486031215612ad3575f5ffd5b8335612ade81612a5d565b92506020840135612aee81612a5d565b929592945050506040919091013590565b63ffffffff81168114611029575f5ffd5b803561154c81612aff565b5f5f5f5f60608587031215612b2e575f5ffd5b843593506020850135612b4081612aff565b925060408501356001600160401b03811115612b5a575f5ffd5b8501601f81018713612b6a575f5ffd5b80356001600160401b03811115612b7f575f5ffd5b8760208260051b8401011115612b93575f5ffd5b949793965060200194505050565b5f6101808284031215612bb2575f5ffd5b50919050565b5f60208284031215612bc8575f5ffd5b81356001600160401b03811115612bdd575f5ffd5b612be984828501612ba1565b949350505050565b5f5f83601f840112612c01575f5ffd5b5081356001600160401b03811115612c17575f5ffd5b602083019150836020828501011115612c2e575f5ffd5b9250929050565b5f5f5f5f5f5f60a08789031215612c4a575f5ffd5b863595506020870135612c5c81612aff565b945060408701356001600160401b03811115612c76575f5ffd5b612c8289828a01612bf1565b9095509350506060870135612c9681612aff565b91506080870135612ca681612a5d565b809150509295509295509295565b80356001600160401b038116811461154c575f5ffd5b5f5f5f5f5f60808688031215612cde575f5ffd5b8535945060208601359350612cf560408701612cb4565b925060608601356001600160401b03811115612d0f575f5ffd5b612d1b88828901612bf1565b969995985093965092949392505050565b60ff60f81b8816815260e060208201525f612d4a60e0830189612a06565b8281036040840152612d5c8189612a06565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612db1578351835260209384019390920191600101612d93565b50909b9a5050505050505050505050565b5f5f5f60608486031215612dd4575f5ffd5b8335925060208401359150612deb60408501612cb4565b90509250925092565b5f5f60408385031215612e05575f5ffd5b8235612e1081612a5d565b915060208301358015158114612e24575f5ffd5b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715612e6b57612e6b612e2f565b604052919050565b5f5f5f5f60808587031215612e86575f5ffd5b8435612e9181612a5d565b93506020850135612ea181612a5d565b92506040850135915060608501356001600160401b03811115612ec2575f5ffd5b8501601f81018713612ed2575f5ffd5b80356001600160401b03811115612eeb57612eeb612e2f565b612efe601f8201601f1916602001612e43565b818152886020838501011115612f12575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60408486031215612f45575f5ffd5b83356001600160401b03811115612f5a575f5ffd5b612f6686828701612ba1565b93505060208401356001600160401b03811115612f81575f5ffd5b612f8d86828701612bf1565b9497909650939450505050565b634e487b7160e01b5f52602160045260245ffd5b60058110612fca57634e487b7160e01b5f52602160045260245ffd5b9052565b60208152612fe86020820183516001600160a01b03169052565b5f602083015161300360408401826001600160a01b03169052565b50604083015163ffffffff811660608401525060608301516101a060808401526130316101c0840182612a06565b90506080840151601f198483030160a085015261304e8282612a06565b91505060a0840151601f198483030160c085015261306c8282612a06565b91505060c084015160e084015260e08401516130946101008501826001600160401b03169052565b506101008401516101208401526101208401516130ba61014085018263ffffffff169052565b506101408401516101608401526101608401516130db610180850182612fae565b506101808401518015156101a085015261220b565b5f5f60408385031215613101575f5ffd5b823561310c81612a5d565b91506020830135612e2481612a5d565b600181811c9082168061313057607f821691505b602082108103612bb257634e487b7160e01b5f52602260045260245ffd5b82815260408101610e436020830184612fae565b5f6001600160401b0382111561317a5761317a612e2f565b5060051b60200190565b5f82601f830112613193575f5ffd5b81516131a66131a182613162565b612e43565b8082825260208201915060208360051b8601019250858311156131c7575f5ffd5b602085015b838110156131e45780518352602092830192016131cc565b5095945050505050565b805160ff8116811461154c575f5ffd5b5f5f5f60608486031215613210575f5ffd5b83516001600160401b03811115613225575f5ffd5b8401601f81018613613235575f5ffd5b80516132436131a182613162565b8082825260208201915060208360051b850101925088831115613264575f5ffd5b6020840193505b8284101561328f57835161327e81612a5d565b82526020938401939091019061326b565b8096505050505060208401516001600160401b038111156132ae575f5ffd5b6132ba86828701613184565b925050612deb604085016131ee565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126132f2575f5ffd5b8301803591506001600160401b0382111561330b575f5ffd5b602001915036819003821315612c2e575f5ffd5b5f81518060208401855e5f93019283525090919050565b5f610e40613344838661331f565b8461331f565b5f6020828403121561335a575f5ffd5b610e4382612cb4565b5f60208284031215613373575f5ffd5b8151610e4381612aff565b5f6020828403121561338e575f5ffd5b8135610e4381612aff565b601f821115610c6657805f5260205f20601f840160051c810160208510156133be5750805b601f840160051c820191505b8181101561217c575f81556001016133ca565b6001600160401b038311156133f4576133f4612e2f565b61340883613402835461311c565b83613399565b5f601f841160018114613439575f85156134225750838201355b5f19600387901b1c1916600186901b17835561217c565b5f83815260208120601f198716915b828110156134685786850135825560209485019460019092019101613448565b5086821015613484575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f5f8335601e198436030181126134ab575f5ffd5b83016020810192503590506001600160401b038111156134c9575f5ffd5b803603821315612c2e575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff831681526040602082015261352c6040820161351f84612a71565b6001600160a01b03169052565b602082013560608201525f6135446040840184613496565b610180608085015261355b6101c0850182846134d7565b91505061356b6060850185613496565b848303603f190160a08601526135828382846134d7565b925050506135936080850185613496565b848303603f190160c08601526135aa8382846134d7565b60a087013560e087015292506135c591505060c08501612cb4565b6001600160401b0381166101008501525060e08401356101208401526135ee6101008501612b10565b63ffffffff81166101408501525061012084013561016084810191909152610140850135610180850152613623908501612cb4565b6001600160401b0381166101a085015250949350505050565b818382375f9101908152919050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061367d90830184612a06565b9695505050505050565b5f60208284031215613697575f5ffd5b8151610e43816129d656",
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
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], datasetRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return datasetRegistry.UnpackStringTooLongError(raw[4:])
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
