package main

import (
	"slices"
	"strings"
)

// The classes of inflected forms; they have no list of their own.
var formClasses = []string{"base form", "third person", "past tense", "past participle", "present participle", "plural"}

// form is an inflected word and the class of its form.
type form struct{ word, class string }

// inflect returns all forms of the word; parts are a verb's principal parts
// ("write", "wrote", "written"), or the regular word alone.
func inflect(how string, parts []string) []form {
	switch how {
	case "verb":
		base := parts[0]
		past, participle := pastOf(base), pastOf(base)
		if len(parts) > 1 {
			past, participle = parts[1], parts[len(parts)-1]
		}
		gerund := gerundOf(base)
		if len(parts) > 3 { // "travel / travelled / travelled / travelling"
			participle, gerund = parts[2], parts[3]
		}
		return []form{{base, "base form"}, {thirdOf(base), "third person"}, {past, "past tense"},
			{participle, "past participle"}, {gerund, "present participle"}}
	case "noun":
		if len(parts) > 1 {
			return []form{{parts[0], ""}, {parts[1], "plural"}}
		}
		return []form{{parts[0], ""}, {pluralOf(parts[0]), "plural"}}
	}
	forms := make([]form, len(parts))
	for i, p := range parts {
		forms[i] = form{p, ""}
	}
	return forms
}

// onFirst applies the ending to the first word of "point out".
func onFirst(phrase string, ending func(string) string) string {
	first, rest, more := strings.Cut(phrase, " ")
	if !more {
		return ending(phrase)
	}
	return ending(first) + " " + rest
}

func thirdOf(base string) string { return onFirst(base, withS) }

func pluralOf(noun string) string {
	if i := strings.LastIndexByte(noun, ' '); i >= 0 {
		return noun[:i+1] + pluralOf(noun[i+1:])
	}
	switch {
	case strings.HasSuffix(noun, "man") && noun != "human" && noun != "german":
		return noun[:len(noun)-2] + "en"
	case strings.HasSuffix(noun, "person") && len(noun) > len("person"):
		return strings.TrimSuffix(noun, "person") + "people"
	}
	return withS(noun)
}

func withS(w string) string {
	switch {
	case endsIn(w, "s", "x", "z", "ch", "sh") || w == "go" || w == "echo" || w == "veto":
		return w + "es"
	case endsInConsonantY(w):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

func pastOf(base string) string {
	return onFirst(base, func(w string) string {
		switch {
		case strings.HasSuffix(w, "e"):
			return w + "d"
		case endsInConsonantY(w):
			return w[:len(w)-1] + "ied"
		case doubles(w):
			return w + w[len(w)-1:] + "ed"
		}
		return w + "ed"
	})
}

func gerundOf(base string) string {
	return onFirst(base, func(w string) string {
		switch {
		case strings.HasSuffix(w, "ie"):
			return w[:len(w)-2] + "ying"
		case strings.HasSuffix(w, "e") && !endsIn(w, "ee", "oe", "ye") && len(w) > 2:
			return w[:len(w)-1] + "ing"
		case doubles(w):
			return w + w[len(w)-1:] + "ing"
		}
		return w + "ing"
	})
}

func endsIn(w string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

func endsInConsonantY(w string) bool {
	return len(w) > 1 && w[len(w)-1] == 'y' && !isVowel(w[len(w)-2])
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubles tells whether a verb of one syllable doubles its last consonant: "plan", "nod".
// Longer verbs that do ("admit") are listed with their parts.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || isVowel(w[n-1]) || strings.IndexByte("wxy", w[n-1]) >= 0 || !isVowel(w[n-2]) || isVowel(w[n-3]) && !strings.HasPrefix(w, "qu") {
		return false
	}
	vowels := 0
	for i := range n - 1 {
		if isVowel(w[i]) && (i == 0 || !isVowel(w[i-1])) {
			vowels++
		}
	}
	return vowels == 1
}
