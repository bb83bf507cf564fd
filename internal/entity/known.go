package entity

// Index finds the names of the caller's list.
type Index struct{}

// match adds the known name that begins at token i and returns its end, i if there is none.
func (x *Index) match(f *finder, i, to int32) int32 { return i }
