## Words of the field: kinds, spheres, conditions and the other lists

list-and = { $first } and { $last }
yes-no-yes = yes
yes-no-no = no
also-yes-no-yes = y, true
also-yes-no-no = n, false
kind-place = place
kind-volunteer = volunteer
kind-association = association
kind-professional = professional
also-kind-place = places, location, venue, building
also-kind-volunteer = volunteers, resident
also-kind-association = associations, group, organisation, organization
also-kind-professional = professionals
kinds-place = Places
kinds-volunteer = Volunteers
kinds-association = Associations
kinds-professional = Professionals
subtype-public-space = public space
subtype-public-property = public property
subtype-private-place = private place
subtype-religious-building = religious building
subtype-volunteer = volunteer
subtype-carer = informal carer
subtype-active-resident = active resident
subtype-peer = peer or buddy
subtype-entrepreneur = entrepreneur
subtype-informal-group = informal group
subtype-resident-initiative = residents’ initiative
subtype-club = club
subtype-foundation = foundation
subtype-peer-support = peer support group
subtype-business-circle = business circle
subtype-community-builder = community builder
subtype-social-worker = social worker
subtype-youth-worker = youth worker
subtype-neighbourhood-team = neighbourhood team
subtype-sports-coach = sports coach
subtype-housing-officer = housing officer
subtype-police-officer = police officer
subtype-teacher = teacher
subtype-health = doctor or care
subtype-policy-officer = policy officer
subtype-chaplain = chaplain
also-subtype-public-space = park, square, playground
also-subtype-public-property = village hall, school, library
also-subtype-private-place = shop, cafe, pub
also-subtype-religious-building = church, mosque, chapel
also-subtype-peer = buddy
also-subtype-entrepreneur = self-employed
also-subtype-resident-initiative = initiative
also-subtype-peer-support = self-help group
also-subtype-health = doctor, care
also-subtype-chaplain = pastor
sphere-personal = personal
sphere-communal = communal
sphere-institutional = institutional
also-sphere-personal = pers, p
also-sphere-communal = com
also-sphere-institutional = inst
condition-security = security
condition-inclusion = inclusion
condition-cohesion = cohesion
condition-empowerment = empowerment
also-condition-security = sec, socio-economic security
also-condition-inclusion = inc, incl
also-condition-cohesion = coh
also-condition-empowerment = emp
function-meet = meeting
function-support = supporting
function-develop = developing
function-relax = relaxing
function-advice = information and advice
function-education = education
function-health = health
function-culture = culture
function-safety = safety
also-function-advice = information
also-function-meet = meet
also-function-support = support
also-function-develop = develop
also-function-relax = relax
target_group-everyone = everyone
target_group-youth = young people
target_group-elderly = elderly people
target_group-families = families
target_group-newcomers = newcomers
target_group-intellectual-disability = people with an intellectual disability
target_group-mental-health = people with a mental health background
target_group-carers = informal carers
target_group-money-worries = people with money worries
also-target_group-everyone = all
also-target_group-youth = youth, children
also-target_group-elderly = elderly, seniors
also-target_group-families = family, parents
also-target_group-newcomers = refugees
also-target_group-intellectual-disability = learning disability
also-target_group-mental-health = mental health
also-target_group-carers = carers
also-target_group-money-worries = debts
status-idea = idea
status-active = active
status-dormant = dormant
status-stopped = stopped
verdict-in = in
verdict-doubt = doubt
verdict-out = out
judgement-yes = yes
judgement-no = no
offering_kind-activity = activity
offering_kind-space = space
offering_kind-thing = thing
offering_kind-service = service
also-offering_kind-thing = item, tool
consent-none = none
consent-oral = oral
consent-written = written
assignment-individual = for individuals
assignment-community = for the community
also-assignment-individual = individual
also-assignment-community = community, collective
relation-meets-in = meets in
relation-member-of = is a member of
relation-active-in = is active in
relation-supports = supports
relation-works-with = works with
relation-knows = knows
relation-refers-to = refers people to
relation-facilitates = facilitates or pays
also-relation-facilitates = facilitates, pays
relation_state-existing = existing
relation_state-wished = wished
gathering-walk = walk
gathering-conversation = conversation
gathering-meeting = meeting
story_kind-story = story
story_kind-quote = quote
story_kind-observation = observation
story_kind-signal = signal
tone-strength = strength
tone-concern = concern
tone-good = simply good
tone-bad = simply bad
tone-plus = plus
audience-everyone = everyone
audience-working-group = the working group only
answer-can = can do this
answer-offers = can teach this
answer-wants = wants or needs this
also-answer-can = can
also-answer-offers = offer
also-answer-wants = want
channel-village-paper = village paper
channel-newsletter = newsletter
channel-group-app = group app
channel-notice-board = notice board
channel-website = website
channel-social-media = social media
channel-word-of-mouth = word of mouth
channel-local-broadcaster = local broadcaster
channel-other = other
action_state-idea = idea
action_state-agreed = agreed
action_state-busy = busy
action_state-done = done
action_state-stopped = stopped
level-micro = micro
level-meso = meso
level-macro = macro
approach-self = ourselves
approach-together = together
approach-professional = professional
approach-government = government
support_source-municipality = municipality
support_source-fund = fund
support_source-province-or-state = province or state
support_source-housing-corporation = housing corporation
support_source-company = company
support_source-knowledge-institute = knowledge institute
support_source-other = other
support_means-money = money
support_means-space = space
support_means-time = time
support_means-knowledge = knowledge
support_state-idea = idea
support_state-applied = applied for
support_state-granted = granted
support_state-rejected = rejected
support_state-finished = finished
record-settings = settings
record-kern = kern
record-asset = asset
record-relation = relation
record-gathering = walk or conversation
record-story = story
record-answer = answer
record-channel = channel
record-vision = vision
record-goal = goal
record-action = action
record-support = outside support
kern-whole-village = whole village
step-map = Map
step-connect = Connect
step-mobilise = Mobilise
step-plan = Vision and plan
step-support = Outside support
nature-untapped = untapped
nature-fragile = fragile
nature-unknown = unknown
nature-missing = missing

## Fields

field-kind = Kind
field-name = Name
field-kern = Kern
field-status = Status
field-spheres = Spheres
field-conditions = Conditions
field-target-groups = Target groups
field-functions = Functions
field-tags = Tags
field-description = Description
field-offerings = Offerings
field-address = Address
field-postcode = Postcode
field-phone = Phone
field-email = E-mail
field-website = Website
field-latitude = Latitude
field-longitude = Longitude
field-verified = Checked on
field-source = Source
field-remarks = Remarks
field-verdict = Verdict
field-verdict-reason = Reason for the verdict
field-criterion-1 = Connects residents
field-criterion-2 = Positive developments
field-criterion-3 = Prevents problems
field-criterion-4 = Support within easy reach
field-criterion-a = No indication needed
field-criterion-b = Everybody is welcome
field-criterion-c = Not mainly commercial
field-criterion-d = Run by volunteers
field-criterion-e = Reciprocal
field-criterion-f = Sincerely committed
field-subtype = Type
field-owner = Owner
field-opening-hours = Opening hours
field-capacity = Room for (people)
field-cost = Cost
field-reachability = Reachability
field-accessibility = Accessibility
field-surroundings = Surroundings
field-key-person = Key person
field-availability = Availability
field-consent = Consent
field-consent-date = Consent given on
field-consent-purpose = Consent for what
field-organisation = Organisation
field-members = Members
field-open-to-newcomers = Open to newcomers
field-role = Role
field-hours = Hours a week here
field-assignment = Assignment
field-from = From
field-to = To
field-state = State
field-since = Since
field-until = Until
field-note = Note
field-date = Date
field-route = Route
field-participants = Participants
field-notes = Notes
field-round-1 = Round 1: which spheres?
field-round-2 = Round 2: which parts?
field-round-3 = Round 3: which support?
field-round-4 = Round 4: which value?
field-text = Text
field-told-by = Told by (role)
field-tone = Tone
field-audience = Who may read this
field-assets = Assets
field-gathering = Walk or conversation
field-asset = Asset
field-question = Question
field-answer = Answer
field-kernen = Kernen
field-run-by = Run by
field-reach = Reach (people)
field-horizon = Year
field-title = Title
field-goal = Goal
field-owners = Who does it
field-level = Level
field-approach = Approach
field-from-gap = From gap
field-start = Start
field-due = Due
field-needs-support = Needs outside support
field-what = What
field-amount-eur = Amount in euros
field-deadline = Deadline
field-actions = Actions
field-village = Name of the village
field-fresh-days = Check again after (days)
field-vision-years = Vision old after (years)
field-told-days = Story needed within (days)
field-retention-months = Review persons after (months)
parts-offering = activity, space, thing or service | name | when | cost | remark
parts-participant = role | number

## What is wrong with a value

problem-required = Fill in { $field }.
problem-number = “{ $typed }” is no whole number. Type for example 120.
problem-scale = “{ $typed }” is no rating from 1 to 5.
problem-degrees = “{ $typed }” is no coordinate. Type for example 51.768.
problem-yes-no = “{ $typed }” is no yes or no.
problem-day = “{ $typed }” is no day. Type for example today, 12-5 or 12 May 2026.
problem-choice = “{ $typed }” is not in the list.
problem-phone = “{ $typed }” is no phone number. Type for example 024-5550123.
problem-email = “{ $typed }” is no e-mail address. Type for example name@example.nl.
problem-website = “{ $typed }” is no web address. Type for example www.example.nl.
problem-name-unknown = “{ $typed }” is not known.
problem-name-twice = “{ $typed }” is there more than once.
problem-relation-self = Choose two different assets.
problem-relation-twice = This relation is there already.
problem-cell = “{ $typed }” does not fit in this column.
problem-json-key = The key “{ $typed }” does not belong here.
problem-json-expected = This should be { $expected }, not { $found }.
json-text = text
json-number = a whole number
json-scale = a rating from 1 to 5
json-degrees = a coordinate
json-yes-no = true or false
json-day = a date such as 2026-05-12
json-object = an object
json-list = a list
json-id = an id (UUID)
json-answer = an answer
json-action_state = a state of an action
json-approach = an approach
json-assignment = an assignment
json-audience = everyone or working_group
json-channel = a type of channel
json-condition = a condition
json-consent = a level of consent
json-function = a function
json-gathering = walk, conversation or meeting
json-judgement = yes or no
json-kind = a kind
json-level = micro, meso or macro
json-offering_kind = a kind of offering
json-record = a kind
json-relation = a type of relation
json-relation_state = existing or wished
json-sphere = a sphere
json-status = a status
json-subtype = a subtype
json-support_means = money, space, time or knowledge
json-support_source = a source of support
json-support_state = a state of support
json-target_group = a target group
json-tone = a tone
json-verdict = a verdict

## Files: the native format

problem-file-utf8 = This file is no text in UTF-8. Line { $line } holds signs that make no sense.
problem-file-json = This is no valid JSON. Look at line { $line }, column { $column }: { $reason }.
problem-file-format = This file was not made with wijkschouw: its format is “{ $typed }”.
problem-file-newer = This file has version { $typed }. It comes from a newer wijkschouw. Update the program.
problem-file-version = “{ $typed }” is no version of this format. It should be 1.
problem-file-missing = “{ $typed }” is missing here.
problem-file-key-twice = The key “{ $typed }” is there twice.
problem-file-id-twice = The id “{ $typed }” is there more than once.
problem-file-answer-twice = The same asset has answered this question already.
problem-file-link = The id “{ $typed }” is not in this file.
problem-file-kind = This belongs only to the kind { $kind }.

## Files: lists as CSV

csv-empty = There is nothing in this file.
csv-not-text = This file is no text. Save a worksheet as CSV first.
csv-too-large = This file is larger than { $limit } MB. Split it.
csv-too-many-rows = This list has more than { $limit } rows. Split the list.
csv-too-many-columns = This list has more than { $limit } columns. Take columns away.
csv-unclosed-quote = On line { $line } a text starts with ", but its end is missing. Put a " after it.
csv-no-names = No column is called “Name”. The columns are: { $headings }.
csv-no-name = This row has no name.
csv-ragged = This row has { $cells } cells, but there are { $columns } columns.
csv-id-taken = The id { $id } already belongs to something else.
csv-not-of-kind = The kind { $kind } does not have this field.
also-csv-sensitive = ssn, social security, health, illness, medical, medication, diagnosis, allergy, disability, belief, religion, faith, ethnicity, nationality, sexual, political

## Other words above a column

also-field-name = association, organization, full name, display name, group, organisation name, organization name, service name
also-field-name-parts = first name, last name, surname, given name, family name, middle name
also-field-kind = kind of asset
also-field-kern = village, neighbourhood, neighborhood, town, city, place, district, location
also-field-status = current status
also-field-spheres = sphere
also-field-conditions = condition
also-field-target-groups = target group, for whom, audience
also-field-functions = what it does
also-field-tags = tag, keywords, category, categories, theme, themes
also-field-description = about, summary, details
also-field-offerings = offering, activities, services
also-field-address = street address, postal address, visiting address, address 1
also-field-address-parts = street, house number, number
also-field-postcode = postal code, zip code, post code
also-field-phone = telephone, phone number, telephone number, mobile, mobile phone, cell
also-field-email = email address, e-mail address, mail
also-field-website = web site, url, web address, homepage
also-field-latitude = lat
also-field-longitude = lon, lng
also-field-verified = checked, last checked, verified, updated, last updated
also-field-source = origin
also-field-remarks = remark, comments, comment, notes
also-field-subtype = subtype, sort, legal form, legal status
also-field-owner = owned by, managed by
also-field-opening-hours = hours open, open
also-field-capacity = seats, number of people
also-field-cost = costs, price, fee, fees
also-field-key-person = key figure
also-field-availability = available, when available
also-field-organisation = employer, degree of organisation
also-field-members = number of members
also-field-open-to-newcomers = new members welcome
also-field-role = function, job title, function title
also-field-hours = hours per week
also-field-assignment = kind of assignment
## Gaps: what the rules say, and the next move

said-sphere-personal = personal
said-sphere-communal = communal
said-sphere-institutional = institutional
title-sphere-personal = Personal
title-sphere-communal = Communal
title-sphere-institutional = Institutional
title-condition-security = Security
title-condition-inclusion = Inclusion
title-condition-cohesion = Cohesion
title-condition-empowerment = Empowerment
said-kinds-place = places
said-kinds-volunteer = volunteers
said-kinds-association = associations
said-kinds-professional = professionals
gap-whole-village = the whole village
gap-nameless = something without a name
gap-rating-reachability = how well people can get there
gap-rating-accessibility = how accessible it is
gap-rating-surroundings = the surroundings
source-sk = Werkplaats Sociaal Domein Nijmegen, Heumen
source-mv = Movisie (2018), De sociale basis: terug van weggeweest
source-gm = Gespreksmodel sociale basis
source-br = Britt (Verwey-Jonker), De sociale basis in 10 minuten
source-dv = De Vries (2023), Het versterken van de sociale basis
rule-cell = Spheres and conditions
rule-kind = Kinds and conditions
rule-kern = Kernen and conditions
rule-group = Target groups
rule-function = Functions
rule-tags = Sphere and condition chosen
rule-fresh = Verified
rule-capacity = Questions asked
rule-surroundings = Places rated
rule-isolated = Who stands alone
rule-islands = Separate groups
rule-kinds = Links between kinds
rule-spheres = Links between spheres
rule-kernen = Links between kernen
rule-hinge = Hinges
rule-keyperson = Key people
rule-channel = Channels
rule-reach = Reached by a channel
rule-want = Wants and offers
rule-offer = Offers that are used
rule-economy = Local businesses
rule-vision = Vision
rule-condition = Plans for each condition
rule-answered = Actions for what is missing
rule-owner = Who does it
rule-assets = What actions use
rule-overdue = Actions on time
rule-horizon = Looking ahead
rule-told = Stories
rule-covered = Support that is needed
rule-inside-out = Support that builds on the village
rule-deadline = Deadlines
rule-one-source = More than one source
gap-cell = { $sphere } × { $condition }
gap-cell-fragile = In the { $sphere } sphere only { $names } contributes to { $condition }.
gap-cell-unknown = In the { $sphere } sphere nothing is listed yet that contributes to { $condition }, and nobody has looked yet.
gap-cell-missing = In the { $sphere } sphere nothing contributes to { $condition }, and people did look.
move-cell =
    { $nature ->
         [fragile] Who or what else? Add a second one.
         [unknown] Do you know one? Add it. Or go and look together, and note the walk.
        *[other] Who or what could this be? Add it.
    }
gap-kind = { $kinds } × { $condition }
gap-kind-unknown =
    { $count ->
         [0] No { $kinds } are listed yet, so none for { $condition }; nobody has looked yet.
         [one] One of the { $kinds } is known and does not contribute to { $condition }; nobody has looked yet.
        *[other] Of the { $count } { $kinds } none contributes to { $condition }; nobody has looked yet.
    }
gap-kind-missing =
    { $count ->
         [0] There are no { $kinds }, so none for { $condition }.
         [one] One of the { $kinds } is known and does not contribute to { $condition }.
        *[other] Of the { $count } { $kinds } none contributes to { $condition }.
    }
move-kind = Do you know one that does contribute to { $condition }? Add it.
gap-kern = { $kern } × { $condition }
gap-kern-unknown =
    { $count ->
         [0] Nothing is listed for { $kern } yet, so nothing for { $condition }; nobody has looked yet.
         [one] The only asset of { $kern } does not contribute to { $condition }; nobody has looked yet.
        *[other] Of the { $count } assets of { $kern } none contributes to { $condition }; nobody has looked yet.
    }
gap-kern-missing =
    { $count ->
         [0] Nothing was found in { $kern }, so nothing for { $condition }.
         [one] The only asset of { $kern } does not contribute to { $condition }.
        *[other] Of the { $count } assets of { $kern } none contributes to { $condition }.
    }
move-kern = What is there in { $kern } for { $condition }? Add it.
gap-group = Target group: { $group }
gap-group-fragile =
    { $entries ->
         [one] For { $group } there is only { $names }, which is for everyone; a general offer does not reach those who need a helping hand.
        *[other] For { $group } there are only { $entries } assets that are for everyone; a general offer does not reach those who need a helping hand.
    }
gap-group-unknown = Nothing is listed for { $group } yet, and nobody has looked yet.
gap-group-missing = There is nothing for { $group }, nor anything for everyone.
move-group = Who or what is there especially for { $group }? Add it.
gap-function =
    { $nature ->
         [fragile] Function { $function }: hard to get to
        *[other] Function { $function }
    }
gap-function-fragile =
    { $entries ->
         [one] For { $function } there is only { $names }, and the place is not easy to get to and use, or has not been rated.
        *[other] For { $function } there are { $entries } assets, but none at a place that is easy to get to and use (3 or more).
    }
gap-function-unknown = Nothing is listed for { $function } yet, and nobody has looked yet.
gap-function-missing = There is nothing for { $function }, and people did look.
move-function =
    { $nature ->
         [fragile] { $move ->
            [edit] See together what would make the place better, and rate it.
           *[other] Where does { $names } meet? Add the relation with a good place.
        }
        *[other] Where is this possible? Add a place or a group.
    }
gap-tags = { $asset }: no sphere or condition yet
gap-tags-unknown = Nobody has chosen yet to which sphere or condition { $asset } belongs.
move-tags = Choose a sphere and a condition together.
gap-fresh = { $asset }: not verified
gap-fresh-unknown =
    { $dated ->
         [yes] { $count ->
            [one] The details of { $asset } were verified one day ago; that is too long.
           *[other] The details of { $asset } were verified { $count } days ago; that is too long.
        }
        *[other] The details of { $asset } have never been verified.
    }
move-fresh = Is it still right? Check it and fill in the day.
gap-capacity = { $asset }: nothing asked yet
gap-capacity-unknown = { $asset } has not been asked a single question yet about what can be offered and what is needed.
move-capacity = Ask a first question and write down the answer.
gap-surroundings = { $asset }: not rated yet
gap-surroundings-unknown = Of { $asset } these have not been rated yet: { $ratings }.
move-surroundings = Go and look, and rate it from 1 to 5.
gap-isolated = { $asset }: stands alone
gap-isolated-untapped = { $asset } has no relation with anybody.
move-isolated = With whom does { $asset } work, or who could help? Add a relation.
gap-islands = { $count } separate groups
gap-islands-unknown = Those who are connected fall apart in { $count } separate groups; the largest have { $sizes } assets. Nobody has looked yet whether there is more.
gap-islands-missing = Those who are connected fall apart in { $count } separate groups; the largest have { $sizes } assets.
move-islands = Who knows somebody in the other group? Add one relation between the two largest groups.
gap-kinds = { $one } and { $other }
gap-kinds-unknown = No relation between { $one } and { $other } is listed yet, and nobody has looked yet.
gap-kinds-missing = There is not a single relation between { $one } and { $other }.
move-kinds = Who can start with whom? Add a relation between { $one } and { $other }.
gap-spheres = { $one } and { $other }
gap-spheres-unknown = No relation between the { $one } and the { $other } sphere is listed yet, and nobody has looked yet.
gap-spheres-missing = There is not a single relation between the { $one } and the { $other } sphere.
move-spheres = Who can bring the { $one } and the { $other } sphere together? Add a relation.
gap-kernen = { $kern }: on its own
gap-kernen-unknown =
    { $count ->
         [one] The only asset of { $kern } has no relation with another kern yet, and nobody has looked yet.
        *[other] The { $count } assets of { $kern } have no relation with another kern yet, and nobody has looked yet.
    }
gap-kernen-missing =
    { $count ->
         [one] The only asset of { $kern } has no relation with another kern or with the whole village.
        *[other] The { $count } assets of { $kern } have no relation with another kern or with the whole village.
    }
move-kernen = Who in { $kern } knows somebody elsewhere? Add a relation.
gap-hinge = { $asset }: hinge
gap-hinge-fragile = Without { $asset } a group falls apart: { $count } assets would then be cut off from the rest.
move-hinge = Add a relation that does not go through { $asset }.
gap-keyperson = { $kern }: key people
gap-keyperson-fragile = { $names } is the only key person for { $kern }.
gap-keyperson-unknown = No key person is known for { $kern } yet, and nobody has looked yet.
gap-keyperson-missing = There is no key person for { $kern }.
move-keyperson =
    { $nature ->
         [fragile] Who else? Add somebody.
        *[other] To whom do people listen here? Add somebody.
    }
gap-channel = { $kern }: channels
gap-channel-fragile = There is only one channel to reach people in { $kern }.
gap-channel-unknown = No channel to reach people in { $kern } is known yet, and nobody has looked yet.
gap-channel-missing = There is no channel to reach people in { $kern }.
move-channel =
    { $nature ->
         [fragile] How else do people hear things here? Add a second channel.
        *[other] How do people hear things here: paper, group app, notice board? Add it.
    }
gap-reach = { $asset }: reached by no channel
gap-reach-untapped = { $asset } is reached by no channel at all.
move-reach =
    { $move ->
         [edit] Does { $asset } read or hear this channel? Put it on the list.
        *[other] How do you reach { $asset }? Add the channel.
    }
gap-want = Wanted: { $question }
gap-want-fragile =
    { $count ->
         [one] One asset wants “{ $question }”, and only one other offers it.
        *[other] { $count } assets want “{ $question }”, and only one other offers it.
    }
gap-want-unknown =
    { $count ->
         [one] One asset wants “{ $question }”; nobody else offers it, and nobody has looked yet.
        *[other] { $count } assets want “{ $question }”; nobody else offers it, and nobody has looked yet.
    }
gap-want-missing =
    { $count ->
         [one] One asset wants “{ $question }”, and nobody else offers it.
        *[other] { $count } assets want “{ $question }”, and nobody else offers it.
    }
move-want =
    { $nature ->
         [fragile] Who else can do this? Write down the offer.
        *[other] Who can teach this to others? Write down the offer.
    }
gap-offer = { $asset }: offer not used
gap-offer-untapped = { $asset } offers something, but has no relation and no part in an action.
move-offer = What could you ask { $asset } for? Make it an action.
gap-economy = Local businesses
gap-economy-untapped =
    { $count ->
         [one] There is one local business or private place ({ $names }), without a relation and without a part in an action.
        *[other] There are { $count } local businesses or private places; none of them has a relation or a part in an action.
    }
gap-economy-unknown = No entrepreneur, private place or business circle is listed yet, and nobody has looked yet.
gap-economy-missing = There is no entrepreneur, private place or business circle.
move-economy =
    { $nature ->
         [untapped] What could { $names } contribute? Ask, and make it an action.
        *[other] Which shop, café or entrepreneur is there? Add it.
    }
gap-vision = Vision
gap-vision-unknown =
    { $dated ->
         [yes] { $count ->
            [one] The vision is more than a year old; nobody knows whether it still holds.
           *[other] The vision is more than { $count } years old; nobody knows whether it still holds.
        }
        *[other] The vision has no date; nobody knows whether it still holds.
    }
gap-vision-missing = There is no vision yet: one text on where the village wants to go.
move-vision =
    { $nature ->
         [unknown] Read the vision together again and fill in the date.
        *[other] Where does the village want to go? Write it down together, with the date.
    }
gap-condition = { $condition }: no goal or action
gap-condition-missing = There is no goal and no open action for { $condition }.
move-condition = What does the village want to reach for { $condition }? Add a goal.
gap-answered = { $sphere } × { $condition }: no action yet
gap-answered-missing = In the { $sphere } sphere something is missing for { $condition }, and no open action is about it.
move-answered = What could we do about this? Add an action.
gap-owner = { $action }: who does it
gap-owner-fragile =
    { $entries ->
         [one] The action “{ $action }” is done by { $names } alone; no volunteer or association takes part.
        *[other] The action “{ $action }” is done by { $names }, without a volunteer or association.
    }
gap-owner-missing = Nobody does the action “{ $action }”.
move-owner =
    { $nature ->
         [fragile] Which resident or association joins in? Put them on it.
        *[other] Who takes this up? Put a name on it.
    }
gap-assets = { $action }: uses nothing
gap-assets-untapped = The action “{ $action }” uses nothing of what is there already.
move-assets = Which place, person or group could help? Put it with the action.
gap-overdue = { $action }: overdue
gap-overdue-fragile =
    { $count ->
         [one] The action “{ $action }” should have been done yesterday.
        *[other] The action “{ $action }” should have been done { $count } days ago.
    }
move-overdue = Done? Set it to done. Not yet? Choose a new date.
gap-horizon = Looking ahead
gap-horizon-missing = No goal reaches { $year } and no open action runs for more than a year.
move-horizon = What should be different in { $year }? Add a goal.
gap-told = { $condition }: no recent story
gap-told-unknown =
    { $count ->
         [one] No story on { $condition } was written down since yesterday.
        *[other] No story on { $condition } was written down in the last { $count } days.
    }
move-told = Who can tell something about this? Write down the story.
gap-covered = { $action }: no support yet
gap-covered-missing = The action “{ $action }” needs support from outside, and there is none yet.
move-covered = Who could support this? Add support from outside.
gap-inside-out = { $support }: builds on nothing
gap-inside-out-fragile = “{ $support }” is for actions that use nothing of what the village already has.
move-inside-out = What from the village itself could join in? Put it with the action.
gap-deadline = { $support }: deadline
gap-deadline-fragile =
    { $count ->
         [0] “{ $support }” is still an idea, and today is the last day.
         [one] “{ $support }” is still an idea, and tomorrow is the last day.
        *[other] “{ $support }” is still an idea, and the last day is in { $count } days.
    }
gap-deadline-missing =
    { $count ->
         [one] “{ $support }” is still an idea, and yesterday was the last day.
        *[other] “{ $support }” is still an idea, and the last day was { $count } days ago.
    }
move-deadline =
    { $nature ->
         [fragile] Who applies for it? Then set it to applied for.
        *[other] Is it still possible? Choose a new date, or set it to rejected.
    }
gap-one-source = All from one source
gap-one-source-fragile = All { $count } times that support was granted, it came from { $support }.
move-one-source = Who else could support you? Add a second source.
