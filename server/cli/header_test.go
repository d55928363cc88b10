package cli

import (
	"strings"
	"testing"

	"sahm/trainer/dataset"
)

func TestHeaderIsData(t *testing.T) {
	for text, want := range map[string]bool{
		"age,city,y\n61,Oulu,1\n44,Vaasa,0\n":         false,
		"61,Oulu,1\n44,Vaasa,0\n39,Oulu,1\n":          true, // no header; and Oulu is a city
		"61,Oulu,1\n44,Vaasa,0\n":                     true,
		"61,Oulu,yes\n44,Vaasa,no\n":                  true,
		"61.5,44.25,1\n62.5,41,0\n":                   true,
		"2019,2020,2021,grew\n1,2,3,1\n4,5,6,0\n":     true, // years: to be confirmed
		"61,,yes\n44,1,no\n39,2,maybe\n":              true, // a class of its own and a missing number
		"age,,y\n61,1,1\n44,2,0\n":                    true, // a column without a name
		"\n \nOulu,?,a\nVaasa,1,b\n":                  true,
		"\ufeffa,\"\",y\n1,x,p\n2,z,q\n":              true,
		"61a,b,yes\n44,1,no\n39,2,no\n":               false,
		"c2,c3,class\n5,1,2\n3,2,4\n":                 false,
		"Marja,yes\nPentti,no\nTuula,yes\nEino,yes\n": true, // yes is a label
		"name,answer\nMarja,yes\nPentti,no\n":         false,
	} {
		table, err := dataset.ReadCSV(strings.NewReader(text), dataset.Options{Label: "last", PartOfWhole: true})
		if err != nil {
			t.Fatal(err)
		}
		if got := headerIsData([]byte(text), table); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
