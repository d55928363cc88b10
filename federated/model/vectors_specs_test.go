package model

import "strings"

// specCases are the documents of the vectors, valid and not.
func specCases() []specVector {
	logistic, mlp := string(DefaultSpec(Logistic).Canonical()), string(DefaultSpec(MLP).Canonical())
	var list []specVector
	add := func(name, doc string) { list = append(list, specVector{Name: name, Document: doc}) }
	swap := func(name, doc, old, text string) {
		if !strings.Contains(doc, old) {
			panic(old)
		}
		add(name, strings.Replace(doc, old, text, 1))
	}
	add("logistic", logistic)
	add("mlp", mlp)
	add("white space and another order", " {\t\"l2\":0,\"local_steps\":1,\r\n\"batch_size\":65536,\"optimizer\":{\"learning_rate\":10,\"name\":\"sgd\"},\"family\":\"mlp\",\"activation\":\"t\\u0061nh\",\"hidden\":[8192,1],\"version\":1}\n")
	swap("eight layers", mlp, "[32]", "[1,2,3,4,5,6,7,8]")
	swap("an empty list of layers", logistic, `"optimizer"`, `"hidden":[],"optimizer"`)
	swap("no activation, said", logistic, `"optimizer"`, `"activation":"","optimizer"`)
	for _, n := range []string{"0.05", "5e-2", "5E-324", "1e-7", "0.000001", "0.0000009", "1.0", "10", "9.999999999999999", "0.1000000000000000055511151231257827"} {
		swap("learning rate "+n, logistic, "0.05", n)
	}
	for _, n := range []string{"-0", "0.0", "-0e5", "1", "1e-400"} {
		swap("l2 "+n, logistic, "0.0001", n)
	}
	swap("momentum of sgd is -0", logistic, `"momentum","learning_rate":0.05,"momentum":0.9`, `"sgd","learning_rate":0.05,"momentum":-0.0`)

	add("empty", "")
	add("null", "null")
	add("a list", "[]")
	add("nothing in it", "{}")
	add("two specs", logistic+logistic)
	add("too long", logistic+strings.Repeat(" ", MaxSpecBytes))
	swap("unknown field", logistic, `"version"`, `"dropout":0.5,"version"`)
	swap("unknown field of the optimizer", logistic, `"learning_rate"`, `"nesterov":true,"learning_rate"`)
	swap("another case", logistic, `"version"`, `"Version"`)
	swap("a field twice", logistic, `"version":1`, `"version":1,"version":1`)
	swap("null version", logistic, `"version":1`, `"version":null`)
	swap("null momentum", logistic, `0.9`, `null`)
	swap("null hidden", logistic, `"optimizer"`, `"hidden":null,"optimizer"`)
	swap("optimizer is text", logistic, `{"name":"momentum","learning_rate":0.05,"momentum":0.9}`, `"sgd"`)
	swap("version 2", logistic, `"version":1`, `"version":2`)
	swap("version 1.0", logistic, `"version":1`, `"version":1.0`)
	swap("another family", logistic, `logistic`, `forest`)
	swap("logistic with layers", logistic, `"optimizer"`, `"hidden":[4],"optimizer"`)
	swap("logistic with activation", logistic, `"optimizer"`, `"activation":"relu","optimizer"`)
	swap("mlp without layers", mlp, `[32]`, `[]`)
	swap("nine layers", mlp, `[32]`, `[1,2,3,4,5,6,7,8,9]`)
	swap("a layer of none", mlp, `[32]`, `[0]`)
	swap("a layer too wide", mlp, `[32]`, `[8193]`)
	swap("a layer beyond integers", mlp, `[32]`, `[9223372036854775808]`)
	swap("a layer of text", mlp, `[32]`, `["32"]`)
	swap("half a layer", mlp, `[32]`, `[32.5]`)
	swap("another activation", mlp, `relu`, `gelu`)
	swap("no learning rate", logistic, `0.05`, `0`)
	swap("negative learning rate", logistic, `0.05`, `-0.05`)
	swap("learning rate beyond 10", logistic, `0.05`, `10.000001`)
	swap("learning rate beyond float64", logistic, `0.05`, `1e309`)
	swap("learning rate as text", logistic, `0.05`, `"0.05"`)
	swap("momentum 1", logistic, `0.9`, `1`)
	swap("sgd with momentum", logistic, `"name":"momentum"`, `"name":"sgd"`)
	swap("another optimizer", logistic, `"name":"momentum"`, `"name":"rmsprop"`)
	swap("no rows a step", logistic, `"batch_size":32`, `"batch_size":0`)
	swap("too many rows a step", logistic, `"batch_size":32`, `"batch_size":65537`)
	swap("no steps", logistic, `"local_steps":40`, `"local_steps":0`)
	swap("too many steps", logistic, `"local_steps":40`, `"local_steps":100001`)
	swap("negative l2", logistic, `0.0001`, `-0.0001`)
	swap("l2 beyond 1", logistic, `0.0001`, `1.1`)
	return append(list, laterSpecCases()...)
}

// laterSpecCases are of the families, optimizers, strategies and clips that came
// after the first two.
func laterSpecCases() []specVector {
	logistic, mlp := string(DefaultSpec(Logistic).Canonical()), string(DefaultSpec(MLP).Canonical())
	cnn, ft, lm := string(DefaultSpec(CNN).Canonical()), string(DefaultSpec(FTTransformer).Canonical()), string(DefaultSpec(LM).Canonical())
	record, recordMLP := string(RecordSpec(Logistic).Canonical()), string(RecordSpec(MLP).Canonical())
	var list []specVector
	add := func(name, doc string) { list = append(list, specVector{Name: name, Document: doc}) }
	swap := func(name, doc, old, text string) {
		if !strings.Contains(doc, old) {
			panic(old)
		}
		add(name, strings.Replace(doc, old, text, 1))
	}
	last := func(name, doc, more string) { add(name, strings.TrimSuffix(doc, "}")+","+more+"}") }

	add("cnn", cnn)
	add("fttransformer", ft)
	add("lm", lm)
	swap("a cnn without dense layers", cnn, `"hidden":[64],`, ``)
	swap("padding of none, said", cnn, `"padding":1`, `"padding":0`)
	swap("padding of -0", cnn, `"padding":1`, `"padding":-0`)
	swap("one convolution more than fits", cnn, `"kernel":3,"stride":1,"padding":1`, `"kernel":9,"stride":1`)
	swap("stride beyond the kernel", cnn, `"stride":2`, `"stride":4`)
	swap("padding of a whole kernel", cnn, `"padding":1`, `"padding":3`)
	swap("negative padding", cnn, `"padding":1`, `"padding":-1`)
	swap("kernel too large", cnn, `"kernel":3`, `"kernel":12`)
	swap("no filters", cnn, `"filters":16`, `"filters":0`)
	swap("image too high", cnn, `"height":8`, `"height":513`)
	swap("image of the largest side", cnn, `"height":8,"width":8,"channels":1`, `"height":512,"width":512,"channels":64`)
	swap("too many channels", cnn, `"channels":1`, `"channels":65`)
	swap("image without channels", cnn, `,"channels":1`, ``)
	swap("cnn without image", cnn, `"image":{"height":8,"width":8,"channels":1},`, ``)
	swap("no convolutions", cnn, `{"filters":16,"kernel":3,"stride":1,"padding":1},{"filters":32,"kernel":3,"stride":2,"padding":1}`, ``)
	swap("nine convolutions", cnn, `"convolutions":[`, `"convolutions":[`+strings.Repeat(`{"filters":1,"kernel":1,"stride":1},`, 7))
	swap("convolutions are an object", cnn, `"convolutions":[{"filters":16,"kernel":3,"stride":1,"padding":1},{"filters":32,"kernel":3,"stride":2,"padding":1}]`, `"convolutions":{}`)
	swap("a convolution is null", cnn, `"convolutions":[`, `"convolutions":[null,`)
	swap("unknown field of a convolution", cnn, `"filters":16`, `"filters":16,"dilation":2`)
	swap("a convolution's field twice", cnn, `"filters":16`, `"filters":16,"filters":16`)
	swap("null of a convolution", cnn, `"padding":1`, `"padding":null`)
	swap("unknown field of the image", cnn, `"channels":1`, `"channels":1,"depth":1`)
	swap("cnn without activation", cnn, `"activation":"relu",`, ``)
	swap("cnn with columns", cnn, `"hidden"`, `"columns":[1],"hidden"`)
	swap("cnn with blocks", cnn, `"hidden"`, `"transformer":{"width":4,"heads":1,"blocks":1,"feedforward":4},"hidden"`)
	swap("logistic with an image of nothing", logistic, `"optimizer"`, `"image":{"height":0,"width":-0},"convolutions":[],"columns":[],"transformer":{},"optimizer"`)
	swap("logistic with an image", logistic, `"optimizer"`, `"image":{"height":1,"width":1,"channels":1},"optimizer"`)
	swap("mlp with convolutions", mlp, `"hidden"`, `"convolutions":[{"filters":1,"kernel":1,"stride":1}],"hidden"`)
	swap("null image", logistic, `"optimizer"`, `"image":null,"optimizer"`)
	swap("null convolutions", logistic, `"optimizer"`, `"convolutions":null,"optimizer"`)

	swap("columns", ft, `"transformer"`, `"columns":[8192,1,3],"transformer"`)
	swap("columns, none", ft, `"transformer"`, `"columns":[],"transformer"`)
	swap("a column of none", ft, `"transformer"`, `"columns":[1,0],"transformer"`)
	swap("a column too wide", ft, `"transformer"`, `"columns":[8193],"transformer"`)
	swap("the most columns", ft, `"transformer"`, `"columns":[1`+strings.Repeat(",1", MaxTokens-1)+`],"transformer"`)
	swap("too many columns", ft, `"transformer"`, `"columns":[1`+strings.Repeat(",1", MaxTokens)+`],"transformer"`)
	swap("lm with columns", lm, `"transformer"`, `"columns":[1],"transformer"`)
	swap("mlp with columns", mlp, `"hidden"`, `"columns":[1],"hidden"`)
	swap("lm with layers", lm, `"activation"`, `"hidden":[4],"activation"`)
	swap("heads that do not divide", ft, `"heads":4`, `"heads":5`)
	swap("too many heads", ft, `"width":32,"heads":4`, `"width":65,"heads":65`)
	swap("no heads", ft, `"heads":4`, `"heads":0`)
	swap("too many blocks", lm, `"blocks":2`, `"blocks":17`)
	swap("the largest blocks", lm, `"width":64,"heads":4,"blocks":2,"feedforward":128`, `"width":8192,"heads":64,"blocks":16,"feedforward":8192`)
	swap("no feedforward", lm, `"feedforward":128`, `"feedforward":0`)
	swap("width too large", lm, `"width":64`, `"width":8256`)
	swap("fttransformer without blocks", ft, `"transformer":{"width":32,"heads":4,"blocks":2,"feedforward":64},`, ``)
	swap("unknown field of the transformer", ft, `"heads":4`, `"heads":4,"dropout":0.1`)
	swap("logistic with blocks", logistic, `"optimizer"`, `"transformer":{"width":4,"heads":1,"blocks":1,"feedforward":4},"optimizer"`)

	const momentum, adam = `"name":"momentum","learning_rate":0.05,"momentum":0.9`, `"name":"adam","learning_rate":0.003,"beta1":0.9,"beta2":0.99,"epsilon":1e-8`
	const adamw = `"name":"adamw","learning_rate":0.003,"beta1":0.9,"beta2":0.99,"epsilon":1e-8,"weight_decay":0.01`
	for _, o := range []struct{ name, text string }{
		{"adam", adam},
		{"adamw", adamw},
		{"adam's smallest epsilon", strings.Replace(adam, "1e-8", "0.000000000001", 1)},
		{"epsilon too small", strings.Replace(adam, "1e-8", "9.9e-13", 1)},
		{"epsilon 1", strings.Replace(adam, "1e-8", "1", 1)},
		{"epsilon above 1", strings.Replace(adam, "1e-8", "1.5", 1)},
		{"no epsilon", strings.Replace(adam, `,"epsilon":1e-8`, "", 1)},
		{"beta1 0", strings.Replace(adam, "0.9,", "0,", 1)},
		{"beta2 1", strings.Replace(adam, "0.99", "1", 1)},
		{"adam with momentum", adam + `,"momentum":0.9`},
		{"adam with -0 of momentum and decay", adam + `,"momentum":-0,"weight_decay":-0.0`},
		{"adam with decay", adam + `,"weight_decay":0.01`},
		{"adamw without decay", strings.Replace(adamw, `,"weight_decay":0.01`, "", 1)},
		{"adamw with decay 1", strings.Replace(adamw, "0.01", "1", 1)},
		{"adamw with decay above 1", strings.Replace(adamw, "0.01", "1.01", 1)},
		{"momentum with beta1", momentum + `,"beta1":0.9`},
		{"momentum with epsilon", momentum + `,"epsilon":1e-8`},
		{"cosine", momentum + `,"schedule":{"name":"cosine","steps":200}`},
		{"cosine with a floor", adamw + `,"schedule":{"floor":0.1,"name":"cosine","steps":1000000000}`},
		{"cosine with floors of -0", adam + `,"schedule":{"name":"cosine","steps":1,"floor":-0,"factor":-0}`},
		{"cosine with floor 1", adam + `,"schedule":{"name":"cosine","steps":1,"floor":1}`},
		{"cosine with a factor", adam + `,"schedule":{"name":"cosine","steps":1,"factor":0.5}`},
		{"step", momentum + `,"schedule":{"name":"step","steps":100,"factor":0.5}`},
		{"step without factor", momentum + `,"schedule":{"name":"step","steps":100}`},
		{"step with a floor", momentum + `,"schedule":{"name":"step","steps":100,"factor":0.5,"floor":0.1}`},
		{"step of no steps", momentum + `,"schedule":{"name":"step","steps":0,"factor":0.5}`},
		{"step of too many steps", momentum + `,"schedule":{"name":"step","steps":1000000001,"factor":0.5}`},
		{"a schedule of nothing", momentum + `,"schedule":{"name":"","steps":0,"floor":-0}`},
		{"a schedule without name", momentum + `,"schedule":{"steps":5}`},
		{"another schedule", momentum + `,"schedule":{"name":"linear","steps":5}`},
		{"unknown field of the schedule", momentum + `,"schedule":{"name":"cosine","steps":5,"warmup":2}`},
		{"null schedule", momentum + `,"schedule":null`},
	} {
		swap("optimizer: "+o.name, logistic, momentum, o.text)
	}
	swap("an unknown field beside a wrong value", ft, `"version":1`, `"version":"1","x":1`)
	swap("an unknown field within, after a wrong value", ft, `"version":1`, `"version":"1","strategy":{"name":"fedavg","x":1}`)

	for _, o := range []struct{ name, text string }{
		{"fedavg is left out", `{"name":"fedavg"}`},
		{"fedavg with nothing, said", `{"name":"fedavg","mu":-0.0,"beta1":0,"beta2":0,"tau":0,"personal_head":false}`},
		{"fedprox", `{"name":"fedprox","mu":0.1}`},
		{"fedprox with -0 of others", `{"name":"fedprox","mu":10,"beta1":-0.0,"tau":-0}`},
		{"fedprox without mu", `{"name":"fedprox"}`},
		{"mu above 10", `{"name":"fedprox","mu":10.5}`},
		{"fedavg with mu", `{"name":"fedavg","mu":0.1}`},
		{"fedadam", `{"tau":0.001,"beta2":0.99,"beta1":0.9,"name":"fedadam"}`},
		{"fedadam without betas", `{"name":"fedadam","tau":1,"beta1":-0}`},
		{"fedadam without tau", `{"name":"fedadam","beta1":0.9,"beta2":0.99}`},
		{"fedadam with beta2 1", `{"name":"fedadam","beta1":0.9,"beta2":1,"tau":0.001}`},
		{"fedadam with tau above 1", `{"name":"fedadam","beta1":0.9,"beta2":0.99,"tau":1.5}`},
		{"fedadam with negative beta1", `{"name":"fedadam","beta1":-0.9,"beta2":0.99,"tau":0.001}`},
		{"fedprox with tau", `{"name":"fedprox","mu":0.1,"tau":0.001}`},
		{"scaffold", `{"name":"scaffold"}`},
		{"another strategy", `{"name":"fedsgd"}`},
		{"strategy of nothing", `{}`},
		{"strategy of text", `"fedavg"`},
		{"strategy of null", `null`},
		{"personal head", `{"name":"fedavg","personal_head":true}`},
		{"personal head of text", `{"name":"fedavg","personal_head":"yes"}`},
		{"early stop", `{"name":"fedavg","early_stop":{"patience":3,"min_delta":1e-3}}`},
		{"early stop without delta", `{"name":"scaffold","early_stop":{"min_delta":-0.0,"patience":1000}}`},
		{"early stop of no patience", `{"name":"fedavg","early_stop":{}}`},
		{"early stop of too much patience", `{"name":"fedavg","early_stop":{"patience":1001}}`},
		{"early stop of too large a delta", `{"name":"fedavg","early_stop":{"patience":1,"min_delta":1000.1}}`},
		{"early stop of negative delta", `{"name":"fedavg","early_stop":{"patience":1,"min_delta":-1}}`},
		{"early stop of null", `{"name":"fedavg","early_stop":null}`},
		{"unknown field of early stop", `{"name":"fedavg","early_stop":{"patience":1,"metric":"loss"}}`},
		{"drawn", `{"name":"fedavg","participation":{"kind":"drawn","members":5}}`},
		{"deadline", `{"name":"fedprox","mu":0.1,"participation":{"members":1048576,"kind":"deadline"}}`},
		{"buffered and all else", `{"name":"fedadam","beta1":0.9,"beta2":0.99,"tau":0.001,"personal_head":true,"early_stop":{"patience":2},"participation":{"kind":"buffered","members":1}}`},
		{"participation of nobody", `{"name":"fedavg","participation":{"kind":"drawn"}}`},
		{"participation of too many", `{"name":"fedavg","participation":{"kind":"drawn","members":1048577}}`},
		{"participation of another kind", `{"name":"fedavg","participation":{"kind":"all","members":5}}`},
		{"participation of null", `{"name":"fedavg","participation":null}`},
		{"unknown field of participation", `{"name":"fedavg","participation":{"kind":"drawn","members":5,"rate":0.5}}`},
		{"unknown field of the strategy", `{"name":"fedavg","rate":1}`},
	} {
		last("strategy: "+o.name, mlp, `"strategy":`+o.text)
	}
	last("a personal head of logistic", logistic, `"strategy":{"name":"fedavg","personal_head":true}`)
	last("scaffold with adam", ft, `"strategy":{"name":"scaffold"}`)
	last("scaffold with a schedule", strings.Replace(mlp, momentum, momentum+`,"schedule":{"name":"cosine","steps":9}`, 1), `"strategy":{"name":"scaffold"}`)

	add("record-level logistic", record)
	add("record-level mlp", recordMLP)
	for _, n := range []string{"0.000001", "0.0000015", "1e-7", "1000000", "1000000.000001", "0.1234567", "0.333333", "999999.999999", "-0.0", "-1", "1e6", "0.30000000000000004"} {
		swap("row_clip "+n, record, `"row_clip":1`, `"row_clip":`+n)
	}
	last("row_clip of a cnn", cnn, `"row_clip":1`)
	last("row_clip of none, of an lm", lm, `"row_clip":0`)
	return list
}
