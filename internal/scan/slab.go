package scan

// Slab is memory that is lent in pieces and taken back as a whole, for what a
// stage needs for one text.
type Slab[T any] struct {
	free []T // of the piece of memory at hand
	all  []T
}

// Take returns n zero values.
func (s *Slab[T]) Take(n int) []T {
	if n > len(s.free) {
		s.all = make([]T, max(n, 2*len(s.all))) // those who have pieces of the old one keep them
		s.free = s.all
	}
	piece := s.free[:n:n]
	s.free = s.free[n:]
	clear(piece)
	return piece
}

// Reset takes all pieces back.
func (s *Slab[T]) Reset() { s.free = s.all }
