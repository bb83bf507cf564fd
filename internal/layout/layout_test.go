package layout

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/scan"
)

var kindNames = [...]string{"headline", "subhead", "byline", "timestamp", "caption", "credit", "paragraph", "crosshead", "related", "note", "tagline", "separator", "boilerplate"}

// Each line of a story stands behind its kind; a line behind "+" goes on with the block before it.
var pages = map[string]string{
	"paste": `
headline|Council keeps the library open
subhead|Residents cheered as the plan to sell the building was dropped
byline|By Maya Castillo, Staff Writer
timestamp|Updated 9:42 p.m. EDT, Tue April 29, 2025
paragraph|The city council of Fairmont voted on Tuesday night to keep the Elm Street library open.
paragraph|"You don't sell the one warm room a child can walk to," Teresa Vance told the crowd.
crosshead|What happens next
paragraph|The council has to find the money by July, and it has asked a foundation for its help.
related|Read more: Library hours cut again
paragraph|Vance said that she would not give up until the doors were open on Sundays too.
note|Editor's note: This story has been updated with the vote.
tagline|(Reporting by Ann Lee; Editing by Bob Ray)`,
	"pasted page": `
boilerplate|News
boilerplate|Politics
boilerplate|Heat record falls in Alder Valley
boilerplate|Menu
headline|Ferry crash inquiry hears captain was asleep
subhead|Survivors wept as the recording was played on the second day of the inquiry
byline|Beth Rowan
timestamp|Published 12 March 2024
boilerplate|Share
boilerplate|Copy link
caption|The Maid of Arran lies on rocks after the crash in November. (PA Wire)
paragraph|The captain of the ferry was asleep when it ran on to rocks, an inquiry heard on Tuesday.
paragraph|A recording from the bridge, played to the inquiry, had no voice on it for 19 minutes.
boilerplate|Advertisement
paragraph|The inquiry continues on Thursday, when the captain himself is expected to give evidence.
boilerplate|Sign up for our newsletter
boilerplate|Most read
boilerplate|Copyright 2024 Strathclyde Post`,
	"caption and separator": `
headline|Norland may leave fisheries talks: Halvorsen
separator|-
caption|Ingrid Halvorsen arrives for talks in Lisbon, Thursday, May 29, 2025 (Rui Tavares, Pool via AP)
paragraph|Norland has warned that it may end its part in the talks if no serious offer is put forward.
separator|* * *
paragraph|The announcement follows remarks that the minister made on Sunday to a group of reporters.`,
	"wire": `
headline|BANK OF NORLAND LEAVES RATES UNCHANGED
paragraph|    OSLO, March 9 - The Bank of Norland left its main lending
+|rate unchanged at 9.5 pct on Monday, saying inflation had eased
+|since the start of the year.
paragraph|    "There is no case for haste," governor Arne Dahl told a
+|news conference.
paragraph|    Analysts had expected a cut of a quarter point in the second
+|quarter of the year, and some of them still do.`,
	"credit below": `
headline|Bears return to the forest
caption|Three young bears play near a stream in the forest
credit|Photograph: Ana Petrova/Reuters
paragraph|Brown bears have returned to the forest after 60 years, foresters said on Saturday morning.
paragraph|The foresters had only seen tracks until last week, when a camera caught all three of them.`,
	"transcript and capitals": `
headline|Committee presses governor on the fifth floor
paragraph|The committee heard the governor for two hours on Tuesday, and he answered each of its questions.
paragraph|Mr Otieno: Did your office approve a fifth floor, yes or no?
paragraph|Governor Wanja: No. We approved three, and we have the papers.
crosshead|UP NEXT
paragraph|The committee will hear the builders on Thursday, and the neighbours in the week after that.`,
	"pictures and what stands in for them": `
boilerplate|Share
headline|Barriers go up as the river rises
byline|Author: Jane Doe
caption|Water laps at the steps of the church
caption|Water laps at the steps of the church (Image: Lena Ortiz)
paragraph|Barriers have been put up along the quay after the river rose to its highest level in ten years.
paragraph|A council spokesman said that more rain was on its way, and that the barriers would stay in place.
caption|A man with grey hair stands in front of a shop.
caption|Tom Ackroyd runs the shop on the quay. (Wave News: Lena Ortiz)
paragraph|Ackroyd said his cellar was already two inches under water, and he had lost some of his stock.
paragraph|He said the council had told him to wait until the end of the week.
caption|Tom Ackroyd, left, with his son.
paragraph|The water is expected to fall from Thursday, but the forecast for the weekend is no better.
credit|Credit: WAVE
caption|A car stands in the water near Mill Lock on Monday, May 5, 2025.
paragraph|The lock has been shut since Sunday, and the towpath is closed to walkers and to cyclists.
paragraph|The mayor wrote to the residents of the quay:
paragraph|"Not this time."
caption|Sandbags on the quay of Mill Lock.
credit|Photo provided
paragraph|The council meets on Tuesday, when it will hear from the Environment Agency and the insurers.
tagline|(With AP inputs)`,
	"story alone": `
headline|The dryers we tried
byline|By Jane Doe
paragraph|We tried nine dryers over a long wet winter, and three of them were worth the money we paid.
paragraph|Two of them broke within the week, and one was sent back before it had dried a single sock.
crosshead|Best of all
paragraph|We like: it folds flat
paragraph|We like: the low cost of running it
paragraph|Best of all we liked the way that it folds flat in a second
paragraph|The second one is smaller, and it does well in a hall or in a bathroom that has a heater.`,
	"deck, key points and other stories": `
headline|A town sold its water. Now it wants it back.
subhead|In the high desert of the east, a contract that nobody remembers signing has divided neighbors, lawyers and one old family.
byline|By Jane Doe
boilerplate|Key points
subhead|The town sold its water in 1978.
subhead|Nobody remembers the contract.
paragraph|The well behind the house of Dale Marsh gave out on a Sunday, which he remembers for the game that was on.
paragraph|"I turned the tap to fill the bowl of the dog," said Marsh, a retired lineman, "and it coughed at me."
related|WATCH | Dale Marsh shows the well:
related|A well in the desert has run dry
paragraph|The council of the town says that it has a plan for the summer, but it has not said what the plan is.
related|More on this story
related|Well runs dry in the next valley
timestamp|12 December 2023
boilerplate|About the Water Trust
tagline|Acme Water builds and runs pumps and pipes for towns and for farms in four states of the west.`,
	"whom to ask about a release": `
headline|A town sells its water to the next one
paragraph|The town of Fairmont said on Monday that it would sell the water of its wells to the next town for ten years.
paragraph|"We have more of it than we need, and they have none," said the mayor, who had asked for the vote in May.
boilerplate|Media Contact
tagline|Imogen Barker
boilerplate|Town of Fairmont
boilerplate|barker@fairmont.example
boilerplate|Public Affairs Officer
tagline|Ann Lee-Nolan
boilerplate|(901) 555-0144
boilerplate|Privacy Policy
boilerplate|Terms of Use`,
	"what is said of the author, days, a credit above": `
headline|Geese are back, and so are the complaints
byline|By Jane Doe
tagline|Ms. Doe teaches writing at a college in Fresno.
paragraph|Geese have come back to the park in numbers that the city has not seen for ten years, a warden said.
paragraph|"They were here first," the warden said, and he asked all who come to the park to leave them in peace.
credit|LENA ORTIZ / THE DAILY WAVE
caption|A teacher feeds geese by the pond in the park.
crosshead|Monday, July 14
paragraph|A resident of Maple Street said that a goat was on the roof of the house next door, and had been for an hour.
crosshead|Tuesday, July 15
paragraph|The goat was found behind the church, unharmed, and was taken back to the farm that it had come from.
tagline|Jane Doe has written of animals since 2011.`,
	"a list that the story has": `
boilerplate|Share
boilerplate|Sign up for our newsletter
headline|Geese win the day at the county show
byline|By Jane Doe
paragraph|Geese won the day at the county show, where the judges said that they had never seen so many of them.
paragraph|The prizes went to farms from all over the county, and the judges gave them to those who had waited longest.
paragraph|The winners of the day were:
paragraph|Best goose: Hill Farm
paragraph|Best duck: Mill Farm
paragraph|Best hen
paragraph|Farmers said that they would come back next year, and that they would bring more birds with them when they did.
paragraph|Here is a look at what comes next for them:
crosshead|A winter of work
paragraph|Farmers have to mend their fences before the snow, and they have to find hay for the weeks when there is none.
boilerplate|Most read
boilerplate|Goat on roof`,
	"interview": `
headline|'I would rather be bad than bored'
byline|By Jane Doe
paragraph|Ann Lee came to the interview on a bicycle, and she did not stop talking until the last of the coffee had gone.
paragraph|JD: You said in the spring that the songs were dead, and then you wrote eleven of them. What happened to you?
paragraph|AL: It rained, and I was alone in the house with a piano that nobody had tuned for thirty years. So I tuned it.
note|(LAUGHTER)
paragraph|JD: And what comes next?
paragraph|AL: Lunch.
paragraph|She had gone before the bill came, and the waiter said that she always had, and that she always came back to pay it.`,
	"who signs the story and who the picture": `
headline|Fire burns out of control in the southwest
byline|Jane Doe
byline|AAP
paragraph|People east of the town have been told to leave as a fire burns out of control in the southwest of the state.
paragraph|"If you are not ready to defend your house, leave it now," the superintendent of the fire service said.
caption|A warning is in place for parts of the valley. (DFES)
paragraph|Crews were on their way.
boilerplate|#Fire #Valley`,
	"pictures of persons and bodies": `
boilerplate|Share
headline|Hiker found after three nights on the mountain
byline|By Jane Doe
caption|A rescue helicopter hovers near the top of the mountain on Tuesday.
credit|Sutter County Sheriff's Office
paragraph|A hiker who had been missing since Saturday was found alive on Tuesday, and he asked for a sandwich first.
paragraph|“He did everything right, and he stayed where he was,” said Tomas Brekke, who led the search from the air.
caption|Tomas Brekke
paragraph|The hiker had lived on two bars and melted snow, and he had broken his ankle on the way down from the top.
caption|Volunteers carry a stretcher through the snow
caption|Some forty volunteers took part
credit|Photo: Lena Ortiz/Reuters
paragraph|The search took forty people and two dogs, and it cost more than the county has put by for the whole year.
caption|Image: The hiker's car on a road near the lake
paragraph|His car had stood on the road near the lake since Friday, with a note on the seat that said where he had gone.
related|FLORIDA MAN FOUND ASLEEP IN BED OF FURNITURE STORE
paragraph|The hiker was flown to a hospital in the valley, where doctors said that he could go home within the week.`,
	"key points above the text": `
boilerplate|Skip to content
headline|Floodwater cuts off farms as rivers rise in the north
byline|By Jane Doe
caption|Helicopters have dropped hay to cattle near the river. (Supplied: Ann Lee)
boilerplate|In short:
subhead|Eleven farms in the north have been cut off by water for up to nine days, their owners say.
subhead|Farmers fear that thousands of cattle have been lost.
subhead|What's next?
subhead|The bureau expects the river to reach its highest on Thursday.
paragraph|Farmers in the north are counting their cattle from the air as the highest water in fifty years cuts off their homes.
paragraph|A pilot said that she had flown over paddocks where only the tops of the posts could be seen from her seat.
boilerplate|Most read`,
	"log of days": `
boilerplate|Police
headline|Police log: Week of March 2
byline|Staff report
crosshead|Sunday, March 2
paragraph|A caller on Birch Lane said that a neighbor was playing the tuba, and the neighbor agreed to stop.
crosshead|Monday, March 3
paragraph|A wallet was found in the parking lot of the library, and it was returned to its owner by noon.
crosshead|Tuesday, March 4
paragraph|A cow was reported on Mill Road at dawn, and officers walked it home to the farm that it had left.`,
	"review with stars": `
boilerplate|Theatre
headline|The Glass Ladder review – a comedy with knives in the cushions
separator|★★★★☆
subhead|Olive Marchbanks shines in a comedy that has eleven doors
byline|Jane Doe
caption|The cast of the comedy with some of its eleven doors
paragraph|There are eleven doors in the play, and in the course of two hours every one of them is slammed by somebody.
caption|The woman who wrote the piece is seen here in the garden of her house, where she wrote it in nine days
paragraph|The piece was first seen in 1938, and it closed after nine nights because nobody had understood it until then.`,
	"results": `
boilerplate|Sports
headline|Friday's high school football scores
byline|By The Associated Press
paragraph|Alder 42, Benton 7
paragraph|Cedar Falls 28, Dunkerton 24
paragraph|East Marion 14, Fayette 13, OT
boilerplate|Reader Comments`,
	"score sheets, agencies and the headline again": `
boilerplate|Sport
boilerplate|Ireland beat Wales in the rain | Reuters
headline|Ireland beat Wales in the rain
byline|By Jane Doe
paragraph|Ireland: (17) 27
paragraph|Tries: Lowe, Frawley; Pens: Crowley 2
paragraph|Wales: (7) 22
paragraph|Tries: Dyer, Grady; Pen: Costelow
paragraph|Ireland beat Wales in the rain on Saturday, and they had the wind to thank for it more than their feet.
paragraph|“It was wet,” said the captain of Ireland, and the captain of Wales said that he had seen it wetter than that.
paragraph|Ireland: Keenan; Nash, Henshaw, Lowe
paragraph|Replacements: Kelleher, Healy, Bealham.
paragraph|Referee: Ann Lee (Italy)
note|Correction: An earlier version of this story said that the rain fell on Friday. It fell on Saturday.
boilerplate|© Agence France-Presse
boilerplate|Share or comment on this article:
boilerplate|Ireland beat Wales in the rain`,
	"briefs of countries": `
headline|WORLD IN BRIEF
crosshead|PERU
crosshead|Bus falls from mountain road
paragraph|LIMA, Peru (AP) - A bus fell from a mountain road on Wednesday, killing nine people, police said.
crosshead|FRANCE
crosshead|Guards end strike
paragraph|PARIS (Reuters) - Guards at the Grand Gallery went back to work on Thursday after a strike of eleven days.`,
	"deck of two lines": `
headline|THE LAST KEEPER PUTS DOWN HER COINS
subhead|  After fifty years in a booth the size of a wardrobe,
+|  the keeper of the bridge hands in her coins
byline|By JANE DOE
paragraph|    The keeper of the bridge has been sworn at in nine
+|languages, kissed through the window by a sailor and
+|paid once with a live lobster.
paragraph|    On Friday she will raise the bar for the last time,
+|and the owner of the bridge will pull her booth down.
paragraph|    "I will miss the noise," said the keeper, who has
+|lived beside the road since she was a girl of ten.`,
	"portraits, pictures of papers, lists that end": `
boilerplate|Share
headline|How a bus driver became the keeper of the ice
caption|Portrait of Jane Doe
byline|Jane Doe
timestamp|Jan. 26, 2025, 5:02 a.m. ET
paragraph|Every morning the keeper of the ice walks out on to the bay with a yardstick and a flask of soup, he said.
related|Related
related|Which bays have lost the most ice
related|Divers leave the bay
paragraph|The keeper is the oldest man in his village.
paragraph|He has done it on 3,112 mornings, and he knows because he has written each of them down in a book of his own.
caption|The keeper outside his house by the bay at dawn | National World
paragraph|Here's what to look for:
paragraph|• Ice that is clear
paragraph|• Snow on the ice
paragraph|The keeper has fallen through twice, and he says that he learned more on those two days than in all the years between.`,
	"interview without labels": `
headline|A driver who writes plays at night
byline|By Jane Doe
paragraph|Tess Adeyemi drove a night bus for three years, and the play that she wrote on it has sold out its run in Leeds.
crosshead|You drove the bus before the play. Did you know then that you would write of it one day or another, at night?
paragraph|No. I was tired, mostly. You work a split shift, and you don't think of art, you think of your feet and of the soup.
crosshead|Such as?
paragraph|A man once told me that he had left his wife that morning and that she did not know of it yet. He said thank you.
related|Read more: Night buses to go
crosshead|The play is funny, and then it is not.
paragraph|That is how my father was. He died while I wrote the second act, and I could not make it a comedy after that day.
crosshead|What did the depot make of it?
paragraph|They came in uniform, all of them, and they laughed in all of the wrong places, and I have kept every one of those.`,
	"questions of the writer": `
headline|A bridge that nobody asked for
byline|By Jane Doe
paragraph|The county has built a bridge to an island where nobody lives, and it has asked the state for the money to light it.
paragraph|It was done quietly.
paragraph|The engineer who drew it says that he was told to draw it, and that it is a good bridge, and that he would do it again.
crosshead|Who wanted it?
paragraph|Nobody will say. The minutes of the county were lost in a flood, and the clerk who wrote them has left for the coast.
paragraph|The mayor of the next town says that he has never been asked.`,
	"numbers that go on": `
headline|Three short walks by the sea
byline|By Jane Doe
paragraph|Everyone knows the mountain, and far fewer people know the paths below it, which on an April morning are all yours.
crosshead|1. Cromer pier and the long way back along the cliff
paragraph|The path from the pier is paved for most of the way, and it takes you to the oldest light on the coast in an hour.
crosshead|2. Wells
paragraph|A broad track leads through the woods to a beach where seals come ashore, and it is never full before the summer.
crosshead|3. The Precipice, Holt
paragraph|It sounds worse than it is. The path is level all the way, although it is best left alone on a day with a gale in it.`,
	"chapters": `
headline|The keeper who would not leave
byline|By Jane Doe
crosshead|1
paragraph|The keeper of the light came to the island in the spring of 1961, with a goat and a case of books that he never read.
crosshead|2
paragraph|The goat died in the winter of the same year, and from that day on he is said to have spoken to the light itself.`,
	"numbers of a list of stories": `
headline|The keeper who would not leave
byline|By Jane Doe
paragraph|The keeper of the light came to the island in the spring of 1961, with a goat and a case of books that he never read.
paragraph|The goat died in the winter of the same year, and from that day on he is said to have spoken to the light itself.
boilerplate|Most read
boilerplate|1
boilerplate|Rents rise again
boilerplate|2
boilerplate|Cat saves four`,
	"sections of a newsletter": `
headline|The morning brief: rates, rain and a runaway goat
byline|By Jane Doe
paragraph|Good morning. The bank meets today, it will rain until Thursday, and a goat is at large in the streets of Wagga.
crosshead|TOP STORY
paragraph|The bank is expected to leave the rate where it is when its board meets, with two of 31 economists in doubt of it.
crosshead|WORLD
paragraph|Voters in Ecuador go to the polls on Sunday in a run-off that pollsters have called too close for them to predict.
crosshead|SPORT
paragraph|Ann Lee ran the fastest 1,500 metres of the season in Hobart, in front of a crowd of two hundred and of one dog.
boilerplate|Share
paragraph|The goat was last seen at the showground, where it is said to have eaten a hat and the better part of a tuba case.`,
	"recipe": `
headline|Leeks and beans for the first cold night
byline|By Jane Doe
paragraph|Leeks want more heat than most of us dare to give them, and what is left within the black turns silky and sweet.
crosshead|Ingredients
paragraph|6 medium leeks
paragraph|200g white beans
paragraph|½ cup olive oil
paragraph|Juice of one lemon
crosshead|Method
paragraph|1. Trim the leeks, halve them and rinse well between the layers, and lay them in a pot with the cut side down.
paragraph|2. Add the beans and the oil to the leeks, and simmer all of it for half an hour over the lowest of your flames.`,
	"live blog": `
headline|Budget live: duty on fuel to rise
byline|By Jane Doe
timestamp|15.41 GMT
crosshead|Brewers 'cannot absorb another rise'
paragraph|The brewers have just sent out their response, and it is not a happy one, as you can read in full on their page.
timestamp|15.12 GMT
crosshead|What it means for drivers
paragraph|The duty goes up by 3p a litre from April, which for the tank of a family car is about £1.65 more than it was.`,
	"letter in full": `
headline|Minister quits over ferries
byline|By Jane Doe
paragraph|The minister resigned on Tuesday, hours before a report on two late ferries was to be published by the auditor.
paragraph|Here is the letter in full:
paragraph|Dear First Minister,
paragraph|It has been an honour to serve.
paragraph|The report finds that I was not told of the defects.
paragraph|Yours ever,
paragraph|Simon
paragraph|The opposition said that the letter raised more questions than it answered, and it called for a statement.`,
	"player above the text": `
boilerplate|Menu
headline|Rancher finds stolen tractor on the roof of a neighbor
byline|By Jane Doe
timestamp|Published June 3, 2025 1:14pm EDT
boilerplate|close
boilerplate|Video
caption|Rancher describes moment he looked up
caption|Rancher Hob Lee joins 'Valley Mornings' to talk about the strangest theft of all.
paragraph|A tractor that was stolen from a ranch over the weekend was found on the flat roof of a neighbor's shop, deputies said.
related|MAN ACCUSED OF STEALING 40 BEEHIVES IS HELD
paragraph|The sheriff said that a rented crane had lifted the tractor on to the roof of the shop in the small hours of Sunday.
crosshead|HELD FOR NINE DAYS
paragraph|The tractor was not damaged by the crane, the rancher said, and it started on the first try that he made on the roof.`,
	"facts in boxes": `
headline|Haulier orders forty electric trucks
byline|By Jane Doe
timestamp|7 April 2025
caption|The new trucks will be based at the coast and in the north
paragraph|A haulier has ordered forty electric trucks for its overnight work, and they will come in October, the firm has said.
crosshead|At a glance
paragraph|Vehicle: Volvo FE 4x2
paragraph|Range: up to 170 miles
paragraph|Delivery: October 2025
paragraph|The firm has been in the town since 1921, when it had a cart and two horses, and no plan to buy any other thing.
paragraph|A spokesperson for the firm said in an email that:
paragraph|• the price was "a secret";
paragraph|• nobody had asked her before;
paragraph|• the drivers liked it.
boilerplate|Sign up to our weekly newsletter`,
	"credits above their captions": `
boilerplate|BBC
boilerplate|Menu
headline|Village shop to open on seven days a week
timestamp|2 hours ago
boilerplate|Share
byline|Kirsty Amberley
byline|BBC News, Somerset
caption|Volunteers painted the front of the shop themselves last summer
paragraph|A village shop that was saved from closure by its customers is to open on all the seven days of the week, they said.
paragraph|The nearest other shop is seven miles away, and the last of the buses to it was withdrawn from the road in 2019.
credit|Brenda Cole
caption|The shelves of the shop are stocked by local farms
paragraph|A regular customer said that she would not see anybody from one day to the next if it were not for the shop.
boilerplate|Follow BBC Somerset on Facebook and X. Send your story ideas to us on WhatsApp.`,
	"key points with what is next": `
headline|Farmers sow dry as rains fail for third year
byline|By rural reporter Jodie Manning
timestamp|Mon 19 May 2025 at 6:32am
boilerplate|Link copied
boilerplate|In short:
subhead|Growers on the peninsula are sowing into dust after the third failed autumn in a row, and hay is short.
subhead|The government says it will pay for hay until September.
subhead|What's next?
subhead|The bureau will update its outlook on Thursday.
paragraph|The seeder disappears into its own dust.
paragraph|The farmer has had eleven millimetres of rain since January, and he has put in his seed all the same, he said.
paragraph|"You put it in the ground and you hope, and that is all it is, hope," he said, and he looked up at the sky again.`,
	"key points of a wire": `
headline|Shares slip as oil retreats
byline|By Jane Doe
timestamp|June 4, 2025 4:52 PM GMT+1
subhead|Miner falls 11% after forecast
subhead|Oil down 2% on supply worries
paragraph|June 4 (Reuters) - European shares slipped on Wednesday, pulled lower by energy stocks as oil prices retreated from a high.
paragraph|A miner slid 11% after it cut its forecast for shipments of ore, and it took two others of its kind down with it.`,
	"short headline above its deck": `
boilerplate|Opinion
boilerplate|Columnists
headline|Let the buskers play on
subhead|A bylaw that nobody asked for would silence the only free music in the city
byline|Jane Doe
timestamp|August 2, 2025 — 5.00am
paragraph|There is a man on the main street who plays the saw, and he has been not good at it for eleven years on end.
paragraph|The council wants him to have a permit, a test of his amplifier and insurance of twenty million of your dollars.`,
	"mail": `
boilerplate|From: Harbour Watch <list@harbour.example>
boilerplate|To: all@harbour.example
timestamp|Date: Mon, 3 Feb 2025 08:11:02 +0000
boilerplate|Subject: Pilots warn of sand at the bar
headline|Pilots warn of sand at the bar
paragraph|The pilots of the port have warned the masters of deep vessels that the bar has risen by a metre since October.
paragraph|A survey is to be made on the next spring tide, the master of the harbour said when he was asked about it on Friday.`,
	"score above the story": `
headline|Steel sees Inishmore home in extra-time thriller
boilerplate|All-Ireland JFC semi-final
boilerplate|Inishmore 2-14 Cloghmore Gaels 1-16 (AET)
byline|Declan Boyle-Ryan
timestamp|Sun, 03 Aug, 2025
paragraph|It took 84 minutes, four red cards and a ball that may or may not have crossed the line, but they are in a final.
paragraph|They trailed by five points with seven minutes left, and they had lost their captain to a black card before that.`,
	"heading among indented paragraphs": `
headline|A driver who writes plays
byline|By JANE DOE
paragraph|    Tess Adeyemi had never set foot in a theatre until she was
+|23. Four years later her first play, set on a bus, has sold out
+|its run in Leeds.
crosshead|On the bus
paragraph|    A man once told her that he had left his wife that morning
+|and that she did not know of it yet. He got off and said thank
+|you.
crosshead|Why it ends as it does
paragraph|    Her father was funny too. He died while she wrote the second
+|act, and she could not make it a comedy to its end after that.`,
	"release with its deck and notes": `
headline|New fund to help beavers and farmers
subhead|Farmers in four counties can apply for money to protect their crops and the banks of their rivers.
timestamp|Published 3 March 2025
paragraph|Farmers whose land is flooded by beavers will be able to apply for grants under a scheme that was announced today.
paragraph|The fund will pay for fences, for guards around trees and for devices that lower the water behind the dams of them.
note|Notes to editors
note|The fund is worth £1.2 million over three years.
note|Beavers were hunted to extinction in the 16th century.
boilerplate|Share this page`,
	"teams, a referee, a picture, kick-off": `
headline|Wednesday v Luton: team news and kick-off
byline|Our Staff Reporter
timestamp|14 Feb, 2025 05:00 AM3 mins to read
paragraph|Wednesday face Luton at home on Saturday without their captain, who has hurt his calf and will be out for a month.
caption|Ann Lee with her goat outside the station in Sheffield
paragraph|The match kicks off at 12.30pm on Saturday, September 27.
paragraph|Manager Bob Ray said that he would not say who was to play in goal, and then he said it when he was asked again.
paragraph|Wednesday (4-2-3-1): Horvath; Palmer, Lowe; Amass; Ugbo.
paragraph|Luton (3-5-2): Keeley; Mengi, Holmes; Clark; Wells.
paragraph|Referee: Adam Herczeg`,
	"words in marks above a deck": `
headline|"The sea does not care that you are tired"
subhead|Rower Ellie Marsden on sixty days alone
byline|Interview by Jane Doe
paragraph|Ellie Marsden this spring became the youngest woman to row the ocean from the east to the west of it alone, she said.
paragraph|We met in a café by the harbour, where she ate two breakfasts, and where she did not once look out at the water.`,
	"games with their results": `
headline|Prep roundup: Hornets sting Cards
byline|STAFF REPORT
timestamp|Jan 18, 2025
paragraph|Ann Lee scored 31 points, seven of them in the second overtime, as the Hornets beat the Cards on Friday night.
crosshead|Bell County 51, Pineville 44
paragraph|Kim Roe had 20 points and eleven rebounds for the home team, which led from the first minute to the last of them.
crosshead|Knox Central 60, Barbourville 33
paragraph|Knox Central led by 28 points at the half, and its coach sent in all of those who had sat on the bench until then.`,
	"death notices": `
headline|Death notices of the week
timestamp|March 4, 2025
crosshead|Margaret Ann Tully
paragraph|Margaret Ann Tully, 81, of Linden Street, died on Sunday at the hospital after a short illness, her sister said.
paragraph|Calling hours are from four to seven in the afternoon on Thursday at the home of the family on Linden Street.
crosshead|Raymond Boscoe
paragraph|Raymond Boscoe, 74, a retired lineman, died on Friday at his home, and the services for him will be private ones.`,
	"slug, score, appeal, links": `
boilerplate|BC-Cricket-Essex, 2nd Ld-Writethru
headline|Somerset hold on at Taunton as last pair bat out 14 overs
byline|By Jane Doe at Taunton
timestamp|28 April 2025
paragraph|Essex 342 & 211-6 dec: Critchley 88; Gregory 3-44
paragraph|Somerset 287 & 198-9: Abell 67; Harmer 5-61
paragraph|Match drawn: Somerset 12 pts, Essex 13 pts
boilerplate|Your support helps us to tell the story
boilerplate|From the courts to the villages, we are on the ground when the story is developing, and we are there before it.
related|Read more
paragraph|The last pair of Somerset batted for 14 overs to deny Essex victory in a match that had seemed to be over at lunch.
paragraph|"I have never enjoyed a game less," said one of the pair, who had played and missed at eleven of the balls he faced.
related|Read more on county cricket
related|BIN THERE Family fined for putting bin out early
related|PARK LIFE Bench removed for being 'too comfy'
paragraph|The umpires left the field with the players, and one of them had his hand on the shoulder of the last man out there.
boilerplate|Follow YorkshireEcho`,
	"chapters in Roman figures, days with what is on": `
headline|The man who counted every swift
byline|By Jane Doe
timestamp|PublishedJUN 30 2025
crosshead|I.
paragraph|The first thing that he tells you is that you are standing in the wrong place for them, and that you are too late.
crosshead|II.
paragraph|He was born in the old town in 1948, above a shop that sold buttons, and his father was a postman as he was later.
crosshead|Dates to remember
paragraph|Oct. 10: No counting
paragraph|Oct. 17: Picture day
paragraph|Oct. 31: Costume parade, 1:30 p.m.`,
	"headline only": `
headline|Snow closes schools across the north`,
}

func TestKinds(t *testing.T) {
	for name, page := range pages {
		t.Run(name, func(t *testing.T) {
			var lines, want []string
			for line := range strings.SplitSeq(strings.TrimSpace(page), "\n") {
				kind, text, _ := strings.Cut(line, "|")
				lines = append(lines, text)
				if kind != "+" {
					want = append(want, kind+"|"+firstWords(text))
				}
			}
			d := scan.Text(strings.Join(lines, "\n"))
			var got []string
			for _, b := range Read(d).Blocks {
				got = append(got, kindNames[b.Kind]+"|"+firstWords(d.TextOf(b.Range)))
			}
			assert.Equal(t, want, got)
		})
	}
}

// A list may open a page, and end it.
func TestListsAtTheEnds(t *testing.T) {
	quantity := "12 dogs, 14 cats, 3 geese, two goats of the hill farm and a hen of no fixed abode.\n"
	day := "Oct. 10: No counting. Bring your own lunch\n"
	for _, text := range []string{quantity + quantity + quantity, day + day + day, "1\n2\n3", "I.", "Dear Sir,", "Dear Sir,\nYours,\nAnn", "close\nVideo\nWhy?", "Why?\nHow?\nWho?\nWhere?", "From: a\nTo: b\nDate: c", "14:05 GMT\n14:06 GMT\nGoal",
		"square kilometre array observatory\nDASHT-E-LUT"} {
		assert.NotPanics(t, func() { Read(scan.Text(text)) }, text)
	}
}

func firstWords(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(4, len(words))], " ")
}

const body = "\nThe city council of Fairmont voted on Tuesday night to keep the Elm Street library open for a year.\nThe vote ended a fight that had begun last fall when the mayor proposed to sell the old building.\n"

// TestAgencyAboveByline: an agency that signs above a name is its outlet.
func TestAgencyAboveByline(t *testing.T) {
	const story = "\n\nA vaccine that should save them from disease will be dropped across the south from next month.\n\nThe minister said so on Wednesday in the capital."
	for lines, want := range map[string]string{
		"AAP\n\nBy Jane Doe":   "Jane Doe|AAP",
		"AAP\n\nJane Doe":      "Jane Doe|AAP",
		"By Jane Doe\n\nAAP":   "Jane Doe|AAP",
		"AAP\n\nJune 18, 2025": "AAP|",
	} {
		d := scan.Text("Vaccine trial goes south for the winter\n\n" + lines + story)
		l := Read(d)
		var got string
		for _, a := range l.Authors {
			got += d.TextOf(a.Name) + "|" + d.TextOf(a.Outlet)
		}
		assert.Equal(t, want, got, lines)
	}
}

func TestByline(t *testing.T) {
	for line, want := range map[string]string{
		"By Jane Doe": "Jane Doe||",
		"By JANE DOE and JOHN ROE, Associated Press":                    "JANE DOE||; JOHN ROE||Associated Press",
		"By Jane Doe, Staff Writer":                                     "Jane Doe|Staff Writer|",
		"Jane Doe | The Washington Post":                                "Jane Doe||The Washington Post",
		"Catherine Hill @catherinehill / 2 days":                        "Catherine Hill||",
		"By Jane Doe in Paris and John Roe in Kyiv":                     "Jane Doe||; John Roe||",
		"By Associated Press":                                           "Associated Press||",
		"Data team: Jane Doe and John Roe":                              "Jane Doe||; John Roe||",
		"Interview conducted by Jane Doe and John Roe":                  "Jane Doe||; John Roe||",
		"Jane Doe in Zürich and John Roe in London":                     "Jane Doe||; John Roe||",
		"From Jane Doe in Nairobi":                                      "Jane Doe||",
		"From Paris in Springtime":                                      "",
		"By Dr Jane Doe":                                                "Jane Doe||",
		"By Mrs. Doe":                                                   "Mrs. Doe||",
		"Politics live with Jane Doe":                                   "Jane Doe||",
		"Presented by Heathrow":                                         "",
		"Norm Takahashi\nColumnist":                                     "Norm Takahashi|Columnist|",
		"Presented by Jane Doe":                                         "Jane Doe||",
		"Life with Jane Doe":                                            "",
		"By JANE DOE AP Basketball Writer":                              "JANE DOE|AP Basketball Writer|",
		"Jane Doe\nSenior reporter·NZ Herald·":                          "Jane Doe|Senior reporter|NZ Herald",
		"Reported by: Jane Doe, Edited by: Bob Ray":                     "Jane Doe||",
		"Jane Doe with dpa, AFP":                                        "Jane Doe||",
		"ByJane Doe":                                                    "Jane Doe||",
		"Text by Jane Doe":                                              "Jane Doe||",
		"By Anselm Dragoi and Petra Havlova":                            "Anselm Dragoi||; Petra Havlova||",
		"By Jane Doe and Mercy Wanjiru":                                 "Jane Doe||; Mercy Wanjiru||",
		"By Jane Doe, WaveDesk":                                         "Jane Doe||WaveDesk",
		"Jane Doe (now) and John Roe (earlier)":                         "Jane Doe||; John Roe||",
		"By Staff Reporter Jane Doe · Thu 6 Feb 2025 · 3 min read":      "Jane Doe|Staff Reporter|",
		"Jane Doe with AFP, dpa":                                        "Jane Doe||",
		"EXCLUSIVE by JANE DOE, Showbiz Editor":                         "JANE DOE|Showbiz Editor|",
		"Author: Jane Doe":                                              "Jane Doe||",
		"By Chief Reporter\nJane Doe":                                   "Jane Doe||",
		"By Staff Reports":                                              "",
		"By Jane Doe and Agencies":                                      "Jane Doe||",
		"By H. COLEMAN and L. ARGUELLO\nAssociated Press":               "H. COLEMAN||Associated Press; L. ARGUELLO||Associated Press",
		"By MARGIE OLSZEWSKI\nStaff Writer":                             "MARGIE OLSZEWSKI|Staff Writer|",
		"Gemma Tuffin\nNorth of England correspondent @gtuffinsky":      "Gemma Tuffin|North of England correspondent|",
		"By Rhodri Beynon\nBBC Sport at the Aviva Stadium":              "Rhodri Beynon||BBC Sport",
		"DORIS KIM\nSpecial to the Sentinel":                            "DORIS KIM||Sentinel",
		"Steffan Morgan Wales correspondent":                            "Steffan Morgan|Wales correspondent|",
		"By GEMMA STANHOPE, SENIOR REPORTER FOR MAILONLINE":             "GEMMA STANHOPE|SENIOR REPORTER|MAILONLINE",
		"By Musa Danladi, Gusau and Chinyere Okafor, Abuja":             "Musa Danladi||; Chinyere Okafor||",
		"By national rural reporter Kath Lindqvist":                     "Kath Lindqvist|national rural reporter|",
		"By: Marlon Pangilinan - Reporter / @marlonpINQ":                "Marlon Pangilinan|Reporter|",
		"By Brianna Castell Fox News":                                   "Brianna Castell||Fox News",
		"By Eleanor Price (reporting) and Adrian Cole (photography)":    "Eleanor Price||",
		"Jane Doe, Springfield Echo":                                    "Jane Doe||Springfield Echo",
		"By Staff - The Washington Times - Thursday, February 29, 2024": "The Washington Times||",
		"Writer and editor Jane":                                        "",
	} {
		t.Run(line, func(t *testing.T) {
			d := scan.Text("Council keeps the library open\n" + line + body)
			var got []string
			for _, a := range Read(d).Authors {
				got = append(got, d.TextOf(a.Name)+"|"+d.TextOf(a.Role)+"|"+d.TextOf(a.Outlet))
			}
			assert.Equal(t, want, strings.Join(got, "; "))
		})
	}
}

func TestDateline(t *testing.T) {
	for opening, want := range map[string]string{
		"PORT HOLLIS, Maine (AP) — The":                                         "PORT HOLLIS, Maine|AP|",
		"KYIV/MOSCOW (Reuters) - The":                                           "KYIV; MOSCOW|Reuters|",
		"AP - The":                                                              "|AP|",
		"PARIS, May 1 (AFP) - The":                                              "PARIS|AFP|May 1",
		"GAZA CITY, Gaza Strip, Sept. 7, 2004 - A":                              "GAZA CITY, Gaza Strip||Sept. 7, 2004",
		"Athens, Greece (Sports Network) - The":                                 "Athens, Greece|Sports Network|",
		"ISLAMABAD, Oct 5: The":                                                 "ISLAMABAD||Oct 5",
		"HONG KONG (Dow Jones)--The":                                            "HONG KONG|Dow Jones|",
		"UNITED NATIONS -- The":                                                 "UNITED NATIONS||",
		"MUMBAI, NEW DELHI (Reuters) - The":                                     "MUMBAI; NEW DELHI|Reuters|",
		"WASHINGTON, D.C. — The":                                                "WASHINGTON, D.C.||",
		"Mwanza, Tanzania, Oct 3, 2024 (AFP) - The":                             "Mwanza, Tanzania|AFP|Oct 3, 2024",
		"MOSCOW, March 19. /TASS/. The":                                         "MOSCOW|TASS|March 19",
		"PITTSBURGH, Sept. 10, 2024 /PRNewswire/ -- The":                        "PITTSBURGH|PRNewswire|Sept. 10, 2024",
		"AUSTIN, Texas--(BUSINESS WIRE)--The":                                   "AUSTIN, Texas|BUSINESS WIRE|",
		"ELKHORN — For years the":                                               "ELKHORN||",
		"LUSANGA (Zambezia), 14 August 2024 – The":                              "LUSANGA||14 August 2024",
		"Topeka, Kansas, United States — The":                                   "Topeka, Kansas, United States||",
		"BARRINGTON PASSAGE, Nova Scotia, Oct. 3, 2023 (GLOBE NEWSWIRE) -- The": "BARRINGTON PASSAGE, Nova Scotia|GLOBE NEWSWIRE|Oct. 3, 2023",
		"CARVER FALLS – The":                                                    "CARVER FALLS||",
		"BREAKING NEWS – The":                                                   "none",
		"BELLIHALLI: The":                                                       "BELLIHALLI||",
		"ABOARD AIR FORCE ONE (AP) — The":                                       "ABOARD AIR FORCE ONE|AP|",
		"STRATFORD-UPON-AVON (PA) - The":                                        "STRATFORD-UPON-AVON|PA|",
		"U.K. WHEAT EXPORTS UP IN MAY - DEFRA says":                             "none",
		"U.K. WHEAT EXPORTS UP IN WEEK - DEFRA says":                            "none",
		"CNN — The":                                                             "|CNN|",
		"London CNN — The":                                                      "London|CNN|",
		"LINWOOD, Ohio\nThe":                                                    "LINWOOD, Ohio||",
		"LINWOOD, Land of Lakes\nThe":                                           "none",
		"KYIV (Reuters) -\nThe":                                                 "KYIV|Reuters|",
		"CNN —\nThe":                                                            "|CNN|",
		"NEW DELHI, Dec 18 (PTI) The":                                           "NEW DELHI|PTI|Dec 18",
		"Paris (AFP) The":                                                       "Paris|AFP|",
		"Dubai: The":                                                            "Dubai||",
		"(NEW YORK) -- The":                                                     "NEW YORK||",
		"COLOMBO (News 1st); The":                                               "COLOMBO|News 1st|",
		"Trump: The":                                                            "none",
		"Israel: The":                                                           "none",
		"Paris (its name) The":                                                  "none",
		"Mexico City, Apr 29 (EFE).- The":                                       "Mexico City|EFE|Apr 29",
		"(ANSA) - ROME, MAY 3 - The":                                            "ROME|ANSA|MAY 3",
		"Akosombo (E/R), Oct. 15, GNA – The":                                    "Akosombo|GNA|Oct. 15",
		"TAIPEI (dpa) - The":                                                    "TAIPEI|dpa|",
		"Ann Lee (French pronunciation: [li]; 23 January 1928) The":             "none",
		"ISLAMABAD, Oct 5: 15 people of the":                                    "ISLAMABAD||Oct 5",
		"[SINGAPORE] The":                                                       "SINGAPORE||",
		"[TOKYO]":                                                               "none",
		"New Delhi:\n\nThe":                                                     "New Delhi||",
		"BELLIHALLI - A sluice gate jammed in the night and the town was under water by noon, police": "BELLIHALLI||",
		"REP. ANN LEE (D-OHIO): We went there on Monday":                                              "none",
		"ROVERS (4-4-2): The": "none",
		"JF (laughs): The":    "none",
		"NASA -- the":         "none",
		"WARNING: the":        "none",
		"Update – the":        "none",
		"MARK COLVIN: The":    "none",
		"Big Blue -- the":     "none",
		"NO LONG GAME: the":   "none",
		"The council - its":   "none",
	} {
		t.Run(opening, func(t *testing.T) {
			d := scan.Text("Council keeps the library open\n" + opening + " council of the town voted on Tuesday night to keep the library open.\n")
			lines := Read(d).Datelines
			if want == "none" {
				assert.Empty(t, lines)
				return
			}
			require.Len(t, lines, 1)
			var places []string
			for _, p := range lines[0].Places {
				places = append(places, d.TextOf(p))
			}
			assert.Equal(t, want, strings.Join(places, "; ")+"|"+d.TextOf(lines[0].Source)+"|"+d.TextOf(lines[0].Date))
		})
	}
}

func TestCredit(t *testing.T) {
	for credit, want := range map[string]string{
		"(Julien Moreau, Pool via AP)":                            "Julien Moreau|AP|pool",
		"(AP Photo/Maria Lopez, File)":                            "Maria Lopez|AP|file",
		"REUTERS/Jonathan Miller/File Photo":                      "Jonathan Miller|REUTERS|file",
		"Photo by JOHN MARTIN/AFP via Getty Images":               "JOHN MARTIN|AFP, Getty Images|",
		"Johannes Weber | AFP | Getty Images":                     "Johannes Weber|AFP, Getty Images|",
		"(Robert Walker/Miami Herald via AP)":                     "Robert Walker|Miami Herald, AP|",
		"Lena Ortiz/Photonic":                                     "Lena Ortiz|Photonic|",
		"Lena Ortiz & Tom van der Berg/Photonic":                  "Lena Ortiz, Tom van der Berg|Photonic|",
		"Credit: Lena Ortiz / Getty Images Europe":                "Lena Ortiz|Getty Images Europe|",
		"Lena Ortiz / AFP - Getty Images":                         "Lena Ortiz|AFP, Getty Images|",
		"Lena Ortiz/EPA-EFE/Shutterstock":                         "Lena Ortiz|EPA-EFE, Shutterstock|",
		"Lena Ortiz/ABACAPRESS.COM":                               "Lena Ortiz|ABACAPRESS.COM|",
		"Mandatory Credit: Lena Ortiz-Imagn Images":               "Lena Ortiz|Imagn Images|",
		"(Supplied: Linwood Library)":                             "|Linwood Library|handout",
		"(Supplied: Lena Ortiz)":                                  "Lena Ortiz||handout",
		"Dr Lena Ortiz/Photonic":                                  "Lena Ortiz|Photonic|",
		"(Lena Ortiz and LENA ORTIZ/AFP)":                         "Lena Ortiz|AFP|",
		"PHOTO BY LENA ORTIZ":                                     "LENA ORTIZ||",
		"Mohammed al-Masri/Photonic":                              "Mohammed al-Masri|Photonic|",
		"Photo by Lena Ortiz on Photonic":                         "Lena Ortiz|Photonic|",
		"Lena Ortiz, Pool via AP":                                 "Lena Ortiz|AP|pool",
		"Handout via Reuters":                                     "|Reuters|handout",
		"(Photo: Getty Images)":                                   "|Getty Images|",
		"[Karim Haddad/AFP]":                                      "Karim Haddad|AFP|",
		"Lena Ortiz | Photonic":                                   "Lena Ortiz|Photonic|",
		"Lena Ortiz / The Daily Wave":                             "Lena Ortiz|The Daily Wave|",
		"(Photo courtesy Lena Ortiz)":                             "Lena Ortiz||handout",
		"(Photo courtesy of Lena Ortiz)":                          "Lena Ortiz||handout",
		"(Courtesy of Green Hill School)":                         "|Green Hill School|handout",
		"(Photo provided by Lena Ortiz)":                          "Lena Ortiz||handout",
		"(Provided photo)":                                        "||handout",
		"(Submitted photo)":                                       "||handout",
		"© Lena Ortiz/Photonic":                                   "Lena Ortiz|Photonic|",
		"© Lena Ortiz":                                            "Lena Ortiz||",
		"(© Lena Ortiz)":                                          "Lena Ortiz||",
		"NASA/JPL-Caltech":                                        "|NASA, JPL-Caltech|",
		"(NASA/JPL-Caltech)":                                      "|NASA, JPL-Caltech|",
		"Photo: Lena Ortiz for The Daily Wave":                    "Lena Ortiz|The Daily Wave|",
		"(Express photo by Lena Ortiz)":                           "Lena Ortiz|Express|",
		"(Wave photo/Lena Ortiz)":                                 "Lena Ortiz|Wave|",
		"Photo credit: Lena Ortiz | Wave Media Group":             "Lena Ortiz|Wave Media Group|",
		"(ABC News: Lena Ortiz)":                                  "Lena Ortiz|ABC News|",
		"(Image: Lena Ortiz)":                                     "Lena Ortiz||",
		"Photo / Lena Ortiz":                                      "Lena Ortiz||",
		"Pic: Lena Ortiz":                                         "Lena Ortiz||",
		"Picture: Lena Ortiz/Photonic":                            "Lena Ortiz|Photonic|",
		"Lena Ortiz for Photonic":                                 "Lena Ortiz|Photonic|",
		"Photo by Lena Ortiz, Photonic":                           "Lena Ortiz|Photonic|",
		"PHOTO: LENA ORTIZ":                                       "LENA ORTIZ||",
		"(File pic)":                                              "||file",
		"FILE PHOTO: Photonic":                                    "|Photonic|file",
		"Credit Lena Ortiz for The Daily Wave":                    "Lena Ortiz|The Daily Wave|",
		"Courtesy Lena Ortiz":                                     "Lena Ortiz||handout",
		"Flickr/Lena Ortiz":                                       "Lena Ortiz|Flickr|",
		"Lena Ortiz via Flickr":                                   "Lena Ortiz|Flickr|",
		"© Photonic / Lena Ortiz":                                 "Lena Ortiz|Photonic|",
		"© AFP 2024 / LENA ORTIZ":                                 "LENA ORTIZ|AFP|",
		"- Copyright Lena Ortiz/AP":                               "Lena Ortiz|AP|",
		"Source: AFP":                                             "|AFP|",
		"| Lena Ortiz/WAVE":                                       "Lena Ortiz|WAVE|",
		"Staff photo by Lena Ortiz":                               "Lena Ortiz||",
		"U.S. Navy photo by Lena Ortiz":                           "Lena Ortiz|U.S. Navy|",
		"Photo illustration: Lena Ortiz/Wave. Photo: Ann Lee/AFP": "Lena Ortiz, Ann Lee|Wave, AFP|",
		"Rob Smith/Photonic":                                      "Rob Smith|Photonic|",
		"Photo: Jelly Smith":                                      "Jelly Smith||",
		"(Submitted by Lena Ortiz)":                               "Lena Ortiz||handout",
		"Lena Ortiz, Photonic News":                               "Lena Ortiz|Photonic News|",
		"(Nikolai Petrov/Ministry of Health/Handout via REUTERS)": "Nikolai Petrov|Ministry of Health, REUTERS|handout",
	} {
		t.Run(credit, func(t *testing.T) {
			d := scan.Text("Council keeps the library open\nA woman reads at the window of the library on Tuesday. " + credit + body)
			captions := Read(d).Captions
			require.Len(t, captions, 1)
			c := captions[0].Credit
			names := func(all []scan.Range) string {
				var texts []string
				for _, r := range all {
					texts = append(texts, d.TextOf(r))
				}
				return strings.Join(texts, ", ")
			}
			flags := ""
			for flag, set := range map[string]bool{"pool": c.Pool, "file": c.File, "handout": c.Handout} {
				if set {
					flags += flag
				}
			}
			assert.Equal(t, want, names(c.Photographers)+"|"+names(c.Agencies)+"|"+flags)
		})
	}
}

// A credit on its own line has its form, whoever is on a list.
func TestCreditLine(t *testing.T) {
	for line, want := range map[string]Kind{
		"Lena Ortiz/Photonic":                              Credit,
		"LENA ORTIZ/AFP via Getty Images":                  Credit,
		"Lena Ortiz via Photonic":                          Credit,
		"Lena Ortiz / AFP - Getty Images":                  Credit,
		"Sipa USA via AP":                                  Credit,
		"Image source, Photonic":                           Credit,
		"Alamy":                                            Credit,
		"Photograph: Ministry of Defence/AFP/Getty Images": Credit,
		"© Lena Ortiz/Photonic":                            Credit,
		"(Photo courtesy Lena Ortiz)":                      Credit,
		"Photo courtesy Lena Ortiz":                        Credit,
		"NASA/JPL-Caltech":                                 Credit,
		"Photo provided":                                   Credit,
		"Photo credit: Pool":                               Credit,
		"Lena Ortiz | Photonic":                            Credit,
		"Lena Ortiz / The Daily Wave":                      Credit,
		"Photo: Lena Ortiz for The Daily Wave":             Credit,
		"Photograph by Lena Ortiz":                         Credit,
		"Contributed photo":                                Credit,
		"Getty":                                            Credit,
		"RNZ / Lena Ortiz":                                 Credit,
		"LENA ORTIZ/GLOBE STAFF":                           Credit,
		"© Reuters":                                        Credit,
		"© AFP 2024 / LENA ORTIZ":                          Credit,
		"Copyright Lena Ortiz/AP":                          Credit,
		"Source: AFP":                                      Credit,
		"ST PHOTO: LENA ORTIZ":                             Credit,
		"Staff photo by Lena Ortiz":                        Credit,
		"Lena Ortiz, Getty Images":                         Credit,
		"Flickr/Lena Ortiz":                                Credit,
		"Lights out/Doors shut":                            Crosshead,
		"Lena Ortiz waved to us via a neighbour":           Crosshead,
	} {
		t.Run(line, func(t *testing.T) {
			l := Read(scan.Text("Council keeps the library open\n" + body + "\nA woman reads at the window of the library on Tuesday.\n" + line + body))
			var kinds []Kind
			for _, b := range l.Blocks {
				kinds = append(kinds, b.Kind)
			}
			require.Contains(t, kinds, want)
			if want == Credit {
				assert.Contains(t, kinds, Caption)
			}
		})
	}
}

func TestWarnings(t *testing.T) {
	for text, want := range map[string]string{
		strings.TrimSpace(body):                                 "no-headline",
		"Council keeps the library open\n" + body:               "",
		"Council keeps the library open\nStaff Reporter" + body: "byline-without-name",
		"News\nElm Street library of Fairmont to stay open\nMenu\nFairmont council keeps Elm Street library\nBy Jane Doe" + body: "two-headlines",
	} {
		t.Run(text[:20], func(t *testing.T) {
			var codes []string
			for _, w := range Read(scan.Text(text)).Warnings {
				codes = append(codes, w.Code)
			}
			assert.Equal(t, want, strings.Join(codes, " "))
		})
	}
}

func BenchmarkRead(b *testing.B) {
	story := strings.TrimSpace(strings.ReplaceAll(pages["paste"], "|", ""))
	for name, text := range map[string]string{"story": strings.Repeat(body, 20), "page": story, "one-word lines": strings.Repeat("word\n", 20000), "one line": strings.Repeat("The rain fell on the town all day. ", 2000)} {
		d := scan.Text(text)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(d)
			}
		})
	}
}
