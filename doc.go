// Package newstext turns the raw text of a news story into typed values.
package newstext
