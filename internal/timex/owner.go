package timex

import (
	"github.com/newstext/newstext/internal/lexicon/word"
	"github.com/newstext/newstext/internal/scan"
)

// directionOfOwner: "Wednesday's ruling" has been told, but "will start Sunday's race" and "Sunday's race starts at 3" look ahead.
func (a *anchor) directionOfOwner(from, to int32) int {
	if a.opensSentence(from) {
		if a.directionBehind(to) > untold {
			return toFuture
		}
		return toPast
	}
	if a.At(from-1) == word.For && a.isFixture(to+1) && !a.isBlamed(from-2) {
		return toFuture
	}
	for i := from - 1; i >= 0 && i >= from-reach/2; i-- {
		switch t := &a.Tokens[i]; {
		case i == from-2 && t.Phrase == word.AheadOf, a.At(from-1) == word.For && a.readies(i):
			return toFuture
		case t.Entry == word.Will || t.Entry == word.Ll || t.Entry == word.Shall, t.Entry == word.Would && a.At(i+1) != word.Have:
			if a.isDone(to + 1) { // "will appeal against Friday's ruling"
				return toPast
			}
			return toFuture
		case t.Kind == scan.Stop || t.Kind == scan.Semicolon || t.Kind == scan.Comma:
			return toPast
		}
	}
	return toPast
}

// isFixture tells whether the thing that a day owns is one that teams and parties get ready for: "named a side for Saturday's Test".
func (a *anchor) isFixture(i int32) bool {
	for j := i; j < i+3 && a.KindAt(j) == scan.Word; j++ {
		switch a.TextAt(j) {
		case "game", "match", "Test", "final", "semifinal", "semi-final", "clash", "derby", "fixture", "race", "fight", "bout", "tie", "opener",
			"showdown", "trip", "visit", "summit", "election", "vote", "referendum", "debate":
			return true
		}
	}
	return false
}

// isBlamed tells whether the words before "for" tell of what has been done: "was criticised for Saturday's tackle".
func (a *anchor) isBlamed(i int32) bool {
	for j := i; j >= 0 && j > i-4; j-- {
		switch a.TextAt(j) {
		case "blamed", "criticised", "criticized", "praised", "apologised", "apologized", "apology", "fined", "thanked", "booed", "paid",
			"responsible", "votes", "votes'", "turnout", "score", "report":
			return true
		}
	}
	return false
}

// readies tells whether token i says who is ready for what is to come, or not: "back for Saturday's game", "a doubt for Sunday's final".
func (a *anchor) readies(i int32) bool {
	switch a.TextAt(i) {
	case "back", "time", "fit", "available", "unavailable", "ready", "doubt", "doubts", "doubtful", "prepare", "prepares", "preparing",
		"preparations",
		"gearing", "suspended", "sidelined", "tickets", "contention", "favourite", "favourites", "favorite", "favorites":
		return true
	}
	return false
}

// isDone tells whether the thing that a day owns is one that is known only when it is over.
func (a *anchor) isDone(i int32) bool {
	for j := i; j < i+3 && a.KindAt(j) == scan.Word; j++ {
		switch a.TextAt(j) {
		case "ruling", "decision", "verdict", "attack", "attacks", "defeat", "loss", "win", "victory", "shooting", "crash",
			"bombing", "killing", "killings", "arrest", "arrests", "death", "deaths", "announcement":
			return true
		}
	}
	return false
}
