package native

// Products of small matrices, single-threaded: a step's parallelism is over
// shards of the batch. The right factor is packed into panels of 32 columns (a
// last one of 16 where that is enough), zero-padded, so that the kernels know
// no edges but the last rows, which they compute again from the row before.

// tileRows is how many rows of the result a kernel keeps in registers.
const tileRows = 6

// panels is a packed right factor [k, n].
type panels struct {
	k, n int
	data []float32
}

// panelSize is how many values panels of [k, n] take.
func panelSize(k, n int) int {
	full := n / 32 * 32
	switch rest := n - full; {
	case rest > 16:
		full += 32
	case rest > 0:
		full += 16
	}
	return k * full
}

func panelWidth(rest int) int {
	if rest > 16 {
		return 32
	}
	return 16
}

// pack fills p with the matrix b, whose rows are ldb apart.
func (p *panels) pack(b []float32, ldb int) {
	dst := p.data
	for at := 0; at < p.n; at += 32 {
		w := panelWidth(p.n - at)
		have := min(w, p.n-at)
		for row := range p.k {
			d := dst[row*w : (row+1)*w]
			copy(d, b[row*ldb+at:row*ldb+at+have])
			clear(d[have:])
		}
		dst = dst[p.k*w:]
	}
}

// packTransposed fills p with the transpose of b [n, k], rows ldb apart.
func (p *panels) packTransposed(b []float32, ldb int) {
	dst := p.data
	for at := 0; at < p.n; at += 32 {
		w := panelWidth(p.n - at)
		have := min(w, p.n-at)
		d := dst[:p.k*w]
		if have < w {
			clear(d)
		}
		for j := range have {
			for i, v := range b[(at+j)*ldb : (at+j)*ldb+p.k] {
				d[i*w+j] = v
			}
		}
		dst = dst[p.k*w:]
	}
}

// left is a left factor [m, k]: element (i, p) is data[i·row + p·col].
type left struct {
	data     []float32
	row, col int
}

// mul stores a·b, plus bias on every row where there is one, into the m rows
// of c, ldc apart; with add it adds to them instead.
func mul(c []float32, ldc, m int, a left, b panels, bias []float32, add bool) {
	if m == 0 || b.n == 0 {
		return
	}
	_, _ = c[(m-1)*ldc+b.n-1], b.data[panelSize(b.k, b.n)-1]
	if b.k > 0 {
		_ = a.data[(m-1)*a.row+(b.k-1)*a.col]
	}
	var start [32]float32
	var edge [tileRows * 32]float32
	data := b.data
	for at := 0; at < b.n; at += 32 {
		w := panelWidth(b.n - at)
		have := min(w, b.n-at)
		if bias != nil {
			clear(start[copy(start[:], bias[at:at+have]):])
		}
		for i := 0; i < m; i += tileRows {
			rows := min(tileRows, m-i)
			if have == w {
				tile(w, b.k, rows, a.data[i*a.row:], a.row, a.col, data, &start, c[i*ldc+at:], ldc, add)
				continue
			}
			tile(w, b.k, rows, a.data[i*a.row:], a.row, a.col, data, &start, edge[:], w, false)
			for r := range rows {
				dst, src := c[(i+r)*ldc+at:(i+r)*ldc+at+have], edge[r*w:r*w+have]
				if !add {
					copy(dst, src)
					continue
				}
				for j, v := range src {
					dst[j] += v
				}
			}
		}
		data = data[b.k*w:]
	}
}

// tileScalar is the portable kernel; see tile.
func tileScalar(w, k, rows int, a []float32, ars, acs int, b []float32, start *[32]float32, c []float32, ldc int, add bool) {
	for r := range rows {
		acc := *start
		row := acc[:w]
		for p := range k {
			v := a[r*ars+p*acs]
			for j, x := range b[p*w : p*w+w] {
				row[j] += float32(v * x)
			}
		}
		dst := c[r*ldc : r*ldc+w]
		if !add {
			copy(dst, row)
			continue
		}
		for j, v := range row {
			dst[j] += v
		}
	}
}
