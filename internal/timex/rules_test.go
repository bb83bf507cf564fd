package timex

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// makers are the functions of the grammar that take the name of a rule.
var makers = map[string]bool{"said": true, "nearest": true, "set": true, "count": true, "based": true, "within": true, "nth": true, "turnOf": true, "ofDay": true}

// TestEveryRule: no rule of the grammar is without a line in testdata/expressions.txt.
func TestEveryRule(t *testing.T) {
	used := map[string]bool{}
	for _, list := range expressions(t) {
		for _, c := range list {
			_, r := read(withoutBrackets.Replace(c[1]), Options{Published: publishedAt(t, c[0])})
			for _, e := range r.Expressions {
				used[e.Rule] = true
			}
		}
	}
	named := ruleNames(t)
	assert.Greater(t, len(named), 80)
	for name := range named {
		assert.True(t, used[name], "no expression in testdata is read by the rule %q", name)
	}
	for name := range used {
		assert.True(t, named[name] || strings.HasSuffix(name, ":of-period"), "the rule %q is named nowhere", name)
	}
}

// ruleNames collects the names of rules from the source of the grammar.
func ruleNames(t *testing.T) map[string]bool {
	names := map[string]bool{}
	take := func(e ast.Expr) {
		if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
			s, err := strconv.Unquote(l.Value)
			require.NoError(t, err)
			names[s] = true
		}
	}
	files, err := filepath.Glob("grammar/*.go")
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		ast.Inspect(source, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if makers[called(n.Fun)] {
					for _, arg := range n.Args {
						take(arg)
					}
				}
			case *ast.KeyValueExpr:
				if k, ok := n.Key.(*ast.Ident); ok && k.Name == "Rule" {
					take(n.Value)
				}
			case *ast.AssignStmt:
				for i, left := range n.Lhs {
					if i < len(n.Rhs) && namesRule(left) {
						take(n.Rhs[i])
					}
				}
			case *ast.ValueSpec:
				if n.Names[0].Name == "partRules" {
					for _, pair := range n.Values[0].(*ast.CompositeLit).Elts {
						take(pair.(*ast.KeyValueExpr).Value)
					}
				}
			}
			return true
		})
	}
	return names
}

// called returns the name of a function or method.
func called(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// namesRule tells whether an assignment to e gives a rule its name: "rule", "f.Rule".
func namesRule(e ast.Expr) bool {
	name := called(e)
	return name == "rule" || name == "Rule"
}
