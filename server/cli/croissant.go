package cli

import (
	"encoding/hex"
	"encoding/json"
	"fmt"

	"sahm/trainer/dataset"
)

// croissant writes a dataset's manifest: MLCommons Croissant 1.1 JSON-LD with
// the ciphertext as its distribution. Column names and types are public,
// values are not.
func croissant(title string, t dataset.Table, dataCID string, sum [32]byte, size int64, envelopeCID string, envelopeSum [32]byte, policy []byte) ([]byte, error) {
	type object = map[string]any
	field := func(name string, numeric bool) object {
		typ := "sc:Text"
		if numeric {
			typ = "sc:Float"
		}
		return object{"@type": "cr:Field", "@id": "rows/" + name, "name": name, "dataType": typ,
			"source": object{"fileObject": object{"@id": "ciphertext"}, "extract": object{"column": name}}}
	}
	fields := []object{}
	for _, c := range t.Features {
		fields = append(fields, field(c.Name, c.Kind == dataset.Numeric))
	}
	fields = append(fields, field(t.LabelName, false))
	doc := object{
		"@context": object{
			"@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/", "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/",
			"dct": "http://purl.org/dc/terms/", "odrl": "http://www.w3.org/ns/odrl/2/", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo",
			"data": object{"@id": "cr:data", "@type": "@json"}, "dataType": object{"@id": "cr:dataType", "@type": "@vocab"}, "examples": object{"@id": "cr:examples", "@type": "@json"},
			"extract": "cr:extract", "field": "cr:field", "fileObject": "cr:fileObject", "fileProperty": "cr:fileProperty", "fileSet": "cr:fileSet", "format": "cr:format", "includes": "cr:includes",
			"isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5", "parentField": "cr:parentField", "path": "cr:path",
			"recordSet": "cr:recordSet", "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated", "replace": "cr:replace", "separator": "cr:separator",
			"source": "cr:source", "subField": "cr:subField", "transform": "cr:transform",
		},
		"@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1",
		"name": title, "description": fmt.Sprintf("%d rows, encrypted. Use is by training runs that the policy allows; the rows are never for download.", t.Rows()),
		"version": "1.0.0", "license": "https://spdx.org/licenses/LicenseRef-Sahm-Policy",
		"odrl:hasPolicy": object{"@type": "odrl:Offer", "odrl:permission": object{"odrl:action": "odrl:derive", "sahmPolicy": json.RawMessage(policy)}},
		"distribution": []object{
			{"@type": "cr:FileObject", "@id": "ciphertext", "name": "ciphertext", "description": "age v1 file (X25519, ChaCha20-Poly1305) of the CSV", "contentUrl": "ipfs://" + dataCID,
				"contentSize": fmt.Sprintf("%d B", size), "encodingFormat": "text/csv", "sha256": hex.EncodeToString(sum[:])},
			{"@type": "cr:FileObject", "@id": "envelope", "name": "envelope", "description": "the file's key, shared among the custodians", "contentUrl": "ipfs://" + envelopeCID,
				"encodingFormat": "application/json", "sha256": hex.EncodeToString(envelopeSum[:])},
		},
		"recordSet": []object{{"@type": "cr:RecordSet", "@id": "rows", "name": "rows", "field": fields}},
	}
	return json.MarshalIndent(doc, "", " ")
}
