package entity

import (
	"fmt"
	"os"
	"testing"
)

func TestZZ(t *testing.T) {
	b, _ := os.ReadFile("/tmp/nmx/zz.txt")
	for _, s := range observed(t, string(b)) {
		fmt.Println(s)
	}
}
