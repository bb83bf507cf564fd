module github.com/newstext/newstext/bench

go 1.26.0

replace github.com/newstext/newstext => ../

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/newstext/newstext v0.0.0-00010101000000-000000000000
	github.com/rivo/uniseg v0.4.7
)

require (
	github.com/araddon/dateparse v0.0.0-20210429162001-6b43995a97de // indirect
	golang.org/x/text v0.44.0 // indirect
)
