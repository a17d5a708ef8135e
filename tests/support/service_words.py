"""Scenes and openings of the loopback writing service's questions."""

# Each scene has words of its own, so that two questions of one form still differ in most of their words:
# actor | place | what the actor does | containers | things
_SCENES = """
baker|in Lisbon|fills|trays|cinnamon rolls
gardener|near Kyoto|plants|flower beds|tulip bulbs
librarian|at Oakdale School|sorts|shelves|picture atlases
fisherman|from Bergen|packs|ice boxes|silver herrings
carpenter|in Nairobi|loads|crates|wooden stools
beekeeper|above Salzburg|stacks|hives|honey frames
tailor|on Market Street|opens|drawers|brass buttons
astronomer|in Chile|labels|folders|comet photographs
coach|of the rowing club|checks|lockers|life jackets
potter|from Oaxaca|heats|kilns|clay mugs
zookeeper|in Toronto|readies|feeding bins|ripe bananas
pilot|on Baffin Island|carries|mail sacks|postal parcels
florist|beside the station|wraps|bouquets|white roses
mechanic|in Detroit|empties|toolboxes|spark plugs
nurse|on the night shift|refills|cabinets|cotton bandages
farmer|outside Lyon|picks|baskets|green pears
sculptor|in Athens|ships|pallets|marble tiles
musician|from Havana|buys|cases|guitar strings
geologist|in Iceland|collects|sample bags|basalt chips
weaver|in Cusco|dyes|bundles|alpaca threads
chemist|at the harbour lab|rinses|racks|glass flasks
janitor|of the museum|replaces|lamps|halogen bulbs
shepherd|in Wales|moves|pens|spring lambs
chocolatier|in Ghent|seals|gift tins|hazelnut pralines
photographer|in Jaipur|prints|albums|street portraits
electrician|under the bridge|unrolls|cable drums|copper wires
diver|off Zanzibar|brings up|nets|spotted shells
mason|in Prague|builds|columns|grey bricks
barber|on the corner|folds|hampers|striped towels
forester|in Oregon|marks|plots|cedar seedlings
clockmaker|in Geneva|cleans|cabinets|pocket watches
grocer|on Elm Road|arranges|pyramids|juicy oranges
animator|in Seoul|draws|storyboards|cartoon panels
plumber|at the stadium|carries|bundles|plastic pipes
surfer|from Hawaii|waxes|racks|short boards
printer|in Leipzig|binds|parcels|recipe booklets
conductor|in Vienna|hands out|stands|violin scores
referee|at the tournament|inspects|bags|leather footballs
toymaker|in Nuremberg|paints|cartons|toy soldiers
sailor|on the ferry|coils|chests|hemp ropes
milkman|in Dublin|delivers|cartons|glass bottles
archaeologist|near Luxor|brushes|trenches|pottery shards
dentist|in Mumbai|orders|packets|mint toothbrushes
ranger|in the savanna|counts|herds|plains zebras
jeweller|in Antwerp|sets|velvet cases|garnet rings
cyclist|across Denmark|fits|wheels|steel spokes
cook|on the oil rig|stirs|kettles|lentil dumplings
programmer|in Tallinn|ships|cartons|circuit boards
glazier|at the cathedral|mounts|windows|ruby panes
vet|in the valley|treats|barns|dairy goats
painter|in Marrakesh|mixes|buckets|pigment cubes
teacher|in room twelve|prepares|envelopes|fraction cards
courier|through Berlin|drops|satchels|sealed letters
collector|in Bogota|mounts|frames|blue butterflies
acrobat|of the circus|hangs|poles|paper lanterns
surveyor|along the canal|drives|rows|boundary stakes
brewer|in Pilsen|rolls|wagons|oak barrels
tiler|at the pool|lays|strips|ceramic squares
hiker|in Patagonia|fills|rucksacks|energy bars
tuner|at the opera|replaces|pianos|ivory keys
milliner|in Milan|trims|hatboxes|ostrich feathers
biologist|by the lagoon|tags|tanks|baby turtles
trucker|on Route 9|unloads|trailers|melon boxes
puppeteer|in Bali|restores|trunks|shadow puppets
"""
_OPENINGS = """
The summer fair opens on Sunday.
Heavy rain is expected tonight.
A reporter is watching closely.
The new van has just broken down.
Two cousins help after lunch.
Prices rose again last month.
Nobody wants to waste anything.
The power failed for an hour.
A rival firm lies across the street.
The mayor praised this business.
Snow blocks the northern pass.
An old ledger was found upstairs.
Fresh supplies came by train.
The youngest apprentice asks a riddle.
Guests arrive from overseas soon.
Everything must fit the budget.
A loud drum wakes the neighbours.
The inspector knocks at noon.
Dust covers the whole floor.
Music plays in the background.
A blue notebook holds all figures.
The harvest festival is near.
Grandmother tells how it used to be.
The lift is out of order.
A dog sleeps under the table.
Today is the owner's birthday.
School children visit this morning.
The contract ends in December.
Fog hides the other shore.
A film crew needs some help.
The radio announces a strike.
Sunlight floods the wide hall.
Every window stands open.
A parrot repeats the orders.
The roof was repaired in spring.
Letters pile up near the door.
Someone spilled green ink.
The wedding party is hungry.
A prize waits for quick thinkers.
The cellar smells of cedar.
Tourists queue beside the fountain.
Half the team has caught a cold.
An engineer tests her invention.
The bus leaves before dawn.
Candles light the back room.
A strange invoice causes trouble.
The orchestra rehearses next door.
Somebody left the gate unlocked.
The calendar shows a leap year.
Paint is drying on the stairs.
A kind stranger offers advice.
The crane lifts heavy beams.
Autumn leaves cover the yard.
A chess club meets there weekly.
The insurance needs exact data.
Bells ring from the tower.
The last customer paid in coins.
A thick hedge hides the entrance.
The museum plans an exhibition.
"""
OPENINGS = tuple(_OPENINGS.strip().splitlines())
SCENES = tuple(tuple(line.split("|")) for line in _SCENES.strip().splitlines())
