## Words of the field: kinds, spheres, conditions and the other lists

list-and = { $first } and { $last }
list-label = phone
also-list-label = telephone, mobile, cell, address
# Between two numbers.
list-or = or
also-list-or = and, else
# What may stand around the name of a kern.
list-kern-around = village
also-list-kern-around = municipality, town
# Above the names, if no other column holds any.
list-name-else = building
also-list-name-else = venue, location, hall, room
# What says that a list is one of places.
list-of-places = building
also-list-of-places = buildings, venue, venues, location, locations, hall, halls, room, rooms
list-place-size = m2
also-list-place-size = floor area, surface
features-too-large = This part is too large to read: more than 1 MiB. Make it smaller.
import-counts-namesakes = { $count ->
    [one] { $count } row is called as an earlier one and stands apart.
   *[other] { $count } rows are called as an earlier one and stand apart.
}
import-counts-cleaned = { $count ->
    [one] { $count } text named somebody you erased for good. That is left out.
   *[other] { $count } texts named somebody you erased for good. That is left out.
}
import-counts-alike = { $count ->
    [one] { $count } new one resembles another in this list: once taken in, it is among the doubles (key J).
   *[other] { $count } new ones resemble another in this list: once taken in, they are among the doubles (key J).
}
import-counts-titles = { $count ->
    [one] { $count } row is a title.
   *[other] { $count } rows are titles.
}
cli-import-people =
    { $count ->
        [one] New: one volunteer who is named in a row
       *[other] New: { $count } volunteers who are named in a row
    }
cli-import-answered =
    { $count ->
        [one] Chosen earlier what it is: one row
       *[other] Chosen earlier what they are: { $count } rows
    }
cli-import-doubles =
    { $count ->
        [one] Resembles what was there: one row. Look at the doubles
       *[other] Resembles what was there: { $count } rows. Look at the doubles
    }
cli-import-namesakes =
    { $count ->
        [one] Called as an earlier row, but saying something else: one row; it stands apart
       *[other] Called as an earlier row, but saying something else: { $count } rows; they stand apart
    }
cli-import-cleaned =
    { $count ->
        [one] Named somebody who was erased for good: one line; that is left out
       *[other] Named somebody who was erased for good: { $count } lines; that is left out
    }
cli-import-footers =
    { $count ->
        [one] No asset, such as a total or a source: one row
       *[other] No asset, such as a total or a source: { $count } rows
    }
cli-import-turned =
    { $count ->
        [one] Turned round: one name with the surname first
       *[other] Turned round: { $count } names with the surname first
    }
cli-import-purposes =
    { $count ->
        [one] Agreed to something else alone or said no somewhere, and is not named: one person
       *[other] Agreed to something else alone or said no somewhere, and are not named: { $count } people
    }
cli-import-above =
    { $rows ->
        [one] Note: one line with text above the headings stays out: “{ $first }…”. Are the headings higher up? Read the list in the program (key I) and choose the heading row there
       *[other] Note: { $rows } lines with text above the headings stay out. The first: “{ $first }…”. Are the headings higher up? Read the list in the program (key I) and choose the heading row there
    }
cli-import-alike =
    { $count ->
        [one] Resembles another in this list: one new entry. Look at the doubles
       *[other] Resemble another in this list: { $count } new entries. Look at the doubles
    }
cli-import-titles =
    { $count ->
        [one] Read as a title above other rows: one row
       *[other] Read as a title above other rows: { $count } rows
    }
cli-import-skipped =
    { $count ->
        [one] Skipped: one row
       *[other] Skipped: { $count } rows
    }
cli-import-list-clash = Row { $line }, { $name }: { $field } is “{ $own }” here and stays so. The list says “{ $said }”.
cli-import-list-one-yes = Row { $line }, { $name }: one “yes” does not count for more people. Ask { $name } in person. { $field } stays “{ $own }”.
cli-import-list-earlier = Row { $line }, { $name }: an earlier row says “{ $own }” for { $field }, and that counts. This row says “{ $said }”.
cli-import-list-no = Row { $line }, { $name }: an earlier row says “{ $own }” for { $field }. This row says “{ $said }”, and that counts.
cli-import-list-end = Row { $line }, { $name }: the consent has an end: “{ $said }”. Without a new yes this person is not named.
cli-import-list-refusal = Row { $line }, { $name }: { $field } was “{ $own }” here. The list says “{ $said }”: the consent is withdrawn.
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
also-offering_kind-activity = activities
offering_kind-space = space
offering_kind-thing = thing
offering_kind-service = service
also-offering_kind-service = services
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
field-consent-withdrawn = Consent withdrawn on
field-consent-was-for = Consent was for
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
problem-consent-mixed = “{ $typed }” is neither a yes nor a no. For now that person is not named. May they be? Choose that in the form.
problem-choice = “{ $typed }” is not in the list.
problem-choose = “{ $typed }” is not in the list. Choose from the list.
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

## Around every screen

screen-overview = Overview
screen-inventory = Inventory
screen-network = Network
screen-plan = Plan
screen-stories = Stories
screen-map = Map
title-demo = DEMO, made-up village
title-demo-short = DEMO
title-read-only = READ ONLY
too-small = The window is too small. Make it larger: at least 60 characters wide and 16 lines high.
saved-all = all saved
saved-at = all saved · { $time }
saved-not = read only
note-done = { $what } · u = undo
note-undone = Undone: { $what } · ^R = redo
note-redone = Done again: { $what } · u = undo
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
nothing-changed = Nothing has changed.
cannot-save-barred = Not kept. You may not write in this file. Copy it to a folder of your own.
cannot-save-damaged = Read only: this file is damaged. Press n for the way out.
cannot-save-reading = Read only: work in the other window, or close it.
key-unknown = The key { $key } does nothing here. ? shows what works.
key-not-here = That does not work here. ? shows what does.
paste-refused = Paste into a field. Press i, n or / first.
interrupt-loses = What you half typed will be lost: you can only read here. Ctrl-C once more: leave without it.
interrupt-again = Press Ctrl-C again to leave.
nowhere-back = You are where you began.
language-changed = The screen is now in English.
no-demo-here = There is no demo village here to take away.
edit-demo-loaded = demo village Wielrade opened
edit-demo-removed = demo village taken away
edit-founded = { $village } begun
draft-offered = This was not finished yet. Go on, or ^X throws it away.
talk-stored-since = This was not finished yet. More was stored since: that comes first.
form-deleted = What you edit here was deleted or joined meanwhile. ^S adds it again, without connections.
form-since = Stored here meanwhile: ‘{ $stored }’. What you typed is still here.
form-since-emptied = This field was emptied meanwhile. What you typed is still here.
form-since-both = This field has changed since. What you added now stands with what is stored.
form-since-again = Something else was stored here meanwhile. See what it should be. ^S once more keeps what you see.
preferences-no-room = Your preferences were not saved: the disk is full. Make room and choose them again.
preferences-not-saved = Your preferences could not be saved (code: { $code }).
preferences-broken = Preferences, line { $line }: this cannot be read. The usual settings apply for now. The file stays as it is: { $path }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Overview

counting = Counting…
overview-empty = Nothing has been entered yet. Press n for the first asset.
overview-there =
    { $count ->
         [one] One asset
        *[other] { $count } assets
    }: { $kinds }
count-place =
    { $count ->
         [one] 1 place
        *[other] { $count } places
    }
count-volunteer =
    { $count ->
         [one] 1 volunteer
        *[other] { $count } volunteers
    }
count-association =
    { $count ->
         [one] 1 association
        *[other] { $count } associations
    }
count-professional =
    { $count ->
         [one] 1 professional
        *[other] { $count } professionals
    }
step-progress = { $held } of { $checks }
step-nothing = nothing to check yet
matrix-spheres = Spheres and conditions
matrix-kinds = Kinds and conditions
matrix-kernen = Kernen and conditions
matrix-groups = Target groups and conditions
matrix-functions = Functions and conditions
matrix-empty = No rows. Choose them in the settings (^P, settings).
matrix-help = Tab, arrows: choose a cell. Enter shows what is in it. m: another table.
short-security = Security
short-inclusion = Inclus.
short-cohesion = Cohesion
short-empowerment = Empow.
gaps-of-step = Gaps in step { $step }
gaps-none = No gaps in this step. Well done.
gaps-nothing-to-check = There is nothing to check here yet. Begin with step 1: map what there is.
gaps-no-support-yet = No support needed yet. Tick “Needs outside support” at an action (4 Plan), or add support: press 4, then m until you see Support.
gap-move = Enter: { $advice }
gap-rests =
    Rests on: { $names }{ $more ->
         [0] {""}
        *[other] {" "}and { $more } more
    }
quote = “{ $text }” — { $by }
no-gap-here = No gap chosen: choose one with ↑↓ first.
gap-rests-on-nothing = This gap rests on no asset. Enter opens the next move.
choose-kind = What kind of asset is it?
choose-scope = What do you want to look at?
scope-all = Everything
scope-group = Target group

## Inventory

inventory-count = { $found } of { $total }
marked-short = { $count } marked
marked-count =
    { $count ->
         [0] Nothing marked any more.
         [one] One asset marked.
        *[other] { $count } assets marked.
    }
inventory-empty = No assets yet. Press n to enter the first one.
inventory-nothing-found = Nothing found. Esc clears the search.
inventory-unknown-term = Nothing found. There is no search term “{ $term }”. These are: kind:place or status:active. Esc clears the search.
search-label = Search:
search-example = / for example: music kind:association
entry-gone = (deleted)
short-kind-place = plac
short-kind-volunteer = vol
short-kind-association = assc
short-kind-professional = prof
letter-condition-security = S
letter-condition-inclusion = I
letter-condition-cohesion = C
letter-condition-empowerment = E
letter-sphere-personal = P
letter-sphere-communal = C
letter-sphere-institutional = I
detail-not-counted = Does not count: not active, or verdict “out”.
detail-relations = Relations
detail-actions = Actions
detail-channels = Reached by
detail-stories = Stories
detail-answers = Capacities
criteria = Criteria
criteria-met = { $count } of 10
and-more = and { $count } more
relation-line = { $how } { $other }
relation-line-ended = { $how } { $other } (ended)
relation-line-wished = { $how } { $other } (wish)
relation-from-meets-in = hosts
relation-from-member-of = has as member
relation-from-active-in = has active
relation-from-supports = is supported by
relation-from-works-with = works with
relation-from-knows = knows
relation-from-refers-to = gets people from
relation-from-facilitates = is facilitated by
sort-conditions = Number of conditions
choose-sort = Sort by
choose-group = Group by
group-none = No groups
choose-columns = Which columns?
choose-kern = Which kern?
no-entry-chosen = No asset chosen: choose one with ↑↓ first.
copied = { $name } is on the clipboard.
ask-delete = Delete { $count } assets, such as { $names }?
edit-deleted = { $name } deleted
edit-deleted-many = { $count } assets deleted
edit-verified =
    { $count ->
         [one] One asset checked
        *[other] { $count } assets checked
    }
action-make-action = Make an action of it
hint-make-action = action
about-action-make-action = Opens an action that fits this gap.
also-action-make-action = plan, task, agreement, to do
step-short-map = Map
step-short-connect = Connect
step-short-mobilise = Mobilise
step-short-plan = Plan
step-short-support = Support
short-sphere-personal = Personal
short-sphere-communal = Communal
short-target_group-youth = Young
short-target_group-elderly = Elderly
short-target_group-newcomers = Newcomers
short-target_group-intellectual-disability = Int. disab.
short-target_group-mental-health = Mental h.
short-target_group-carers = Carers
short-target_group-money-worries = Money
short-sphere-institutional = Institut.
gap-nature = { $nature } · rule { $rule } · source { $source }

## What you can do

hint-up = up
action-up = up
about-action-up = Goes up one line.
also-action-up = previous line, above
hint-down = down
action-down = down
about-action-down = Goes down one line.
also-action-down = next line, below
hint-left = left
action-left = to the left
about-action-left = Goes one place to the left.
also-action-left = previous column
hint-right = right
action-right = to the right
about-action-right = Goes one place to the right.
also-action-right = next column
hint-page-up = screen up
action-page-up = a screen up
about-action-page-up = Goes up a whole screen.
also-action-page-up = page up, scroll back
hint-page-down = screen down
action-page-down = a screen down
about-action-page-down = Goes down a whole screen.
also-action-page-down = page down, scroll on
hint-first = first
action-first = to the first
about-action-first = Goes to the first line.
also-action-first = beginning, top, home
hint-last = last
action-last = to the last
about-action-last = Goes to the last line.
also-action-last = end, bottom
hint-open = open
action-open = open
about-action-open = Opens what is chosen, or does it.
also-action-open = view, details, show, run, choose
hint-back = back
action-back = back
about-action-back = Goes one step back or closes the panel.
also-action-back = close, cancel, escape
hint-next = next
action-next = next field
about-action-next = Goes to the next field or panel.
also-action-next = tab, onwards
hint-previous = previous
action-previous = previous field
about-action-previous = Goes to the previous field or panel.
also-action-previous = field before
hint-return = return
action-return = back to where you were
about-action-return = Brings you back to where you came from.
also-action-return = where was i, last place, previous screen, return
hint-save = keep
action-save = keep
about-action-save = Keeps what is on the form.
also-action-save = save, store, done, save form
hint-mark = mark
action-mark = mark
about-action-mark = Puts a tick beside this line, or takes it away.
also-action-mark = tick, check, select, pick, tick off
hint-mark-all = mark all
action-mark-all = mark all
about-action-mark-all = Puts a tick beside everything in the list.
also-action-mark-all = select all, tick everything, all lines, everything
hint-new = new
action-new = new asset
about-action-new = Adds something new, with a form.
also-action-new = add, create, enter, insert, add place, add volunteer, add club, add person
hint-edit = change
action-edit = change
about-action-edit = Opens the form. With entries marked, it changes all of them at once.
also-action-edit = edit, modify, correct, update, adjust, rename, change phone number, change name, change several at once, edit marked, set status, set kern, give verdict, key person
hint-tag = tag
action-tag = tag
about-action-tag = Gives spheres, conditions and target groups to what is chosen.
also-action-tag = label, labels, choose sphere, choose condition, target group, categorise, classify
hint-why = why
action-why = why this tag
about-action-why = Says in a few words why a tag belongs there.
also-action-why = reason, explain tag, note with tag, motivation
hint-verify = checked
action-verify = checked
about-action-verify = Records that this was checked today and is right.
also-action-verify = verify, confirm, still right, up to date, validate, review
hint-delete = delete
action-delete = delete
about-action-delete = Takes away what is chosen. Undo brings it back.
also-action-delete = remove, throw away, erase, get rid of, trash, bin, discard, take out
hint-undo = undo
action-undo = undo
about-action-undo = Takes the last change back.
also-action-undo = take back, revert, roll back, mistake, oops, restore, step back, by accident
hint-redo = redo
action-redo = do again
about-action-redo = Does again what you just took back.
also-action-redo = redo, repeat, once more
hint-search = search
action-search = search
about-action-search = Searches as you type, and forgives typing errors.
also-action-search = find, look up, where is, locate, search name
hint-filter = filter
action-filter = filter
about-action-filter = Shows only a part: a kern, a kind or a target group.
also-action-filter = show only, limit, narrow down, one kern, subset, show less
hint-matrix = matrix
action-matrix = another matrix
about-action-matrix = Shows another overview: by kind, kern, target group or function.
also-action-matrix = table, grid, other overview, cross table, cells, islands, hinges, wishes, who stands alone
hint-sort = sort
action-sort = sort
about-action-sort = Puts the list in another order.
also-action-sort = order, alphabetical, arrange, rank, by name
hint-reverse = reverse
action-reverse = reverse the order
about-action-reverse = Turns the list round.
also-action-reverse = other way round, descending, ascending, backwards, z to a
hint-group = group
action-group = group
about-action-group = Puts together what belongs together, for example by kern.
also-action-group = put together, by kern, by kind, cluster, headings
hint-columns = columns
action-columns = choose columns
about-action-columns = Chooses which columns the list shows.
also-action-columns = show fields, hide column, add column, width
hint-copy = copy
action-copy = copy
about-action-copy = Puts the phone, the address or everything on the clipboard.
also-action-copy = clipboard, duplicate text, paste into mail, take over
hint-overview = overview
action-overview = to the overview
about-action-overview = Shows the five steps, the matrix and the gaps.
also-action-overview = gaps, steps, home screen, start, progress, what is missing
hint-inventory = inventory
action-inventory = to the inventory
about-action-inventory = Shows the list of everything there is.
also-action-inventory = list, assets, all places, all people, what there is, see volunteers
hint-network = network
action-network = to the network
about-action-network = Shows who and what is connected, and who stands alone.
also-action-network = relations, connections, who knows whom, islands, hinge, who stands alone
hint-plan = plan
action-plan = to the plan
about-action-plan = Shows vision, goals, actions and outside support.
also-action-plan = vision, goals, actions, agenda, funding, outside support, who does what, deadline
hint-stories = stories
action-stories = to the stories
about-action-stories = Shows stories, walks and conversations.
also-action-stories = story, quotes, observations, signals, walk, conversation, meeting
hint-map = map
action-map = to the map
about-action-map = Shows where everything in the village is.
also-action-map = where is what, places on the map
hint-kernen = kernen
action-kernen = kernen
about-action-kernen = Adds kernen, gives them another name or takes them away.
also-action-kernen = neighbourhoods, districts, villages, add neighbourhood, village core
hint-settings = settings
action-settings = settings of the village
about-action-settings = Decides the name, the target groups, the functions and the terms.
also-action-settings = name of the village, set target groups, set functions, rules, terms
hint-preferences = preferences
action-preferences = preferences
about-action-preferences = Chooses the language and the colours, and says where everything is. Larger letters: mostly Ctrl and + in the window.
also-action-preferences = where is everything, options, appearance, file, folder, location, privacy, font size, larger letters, text size, zoom text
hint-whereabouts = where is all
action-whereabouts = where is everything
about-action-whereabouts = Shows the file, the last copy and the version. Makes a copy, on a stick too.
also-action-whereabouts = copy, copy to stick, backup, keep safe, usb, where is my file, version, size
hint-tour = tour
action-tour = tour
about-action-tour = Begins the tour of five minutes through the demo village, or ends it.
also-action-tour = explanation, learn, practise, get to know, how does it work, course, begin, lesson
hint-tour-next = on
action-tour-next = tour: on
about-action-tour-next = Goes to the next stop of the tour.
also-action-tour-next = next stop, skip, tour next
hint-inventories = other village
action-inventories = another inventory
about-action-inventories = Opens another village, or begins a new one.
also-action-inventories = other village, new village, open file, switch, other file, new inventory
hint-demo = example
action-demo = look at the demo village
about-action-demo = Loads a made-up village to look around.
also-action-demo = demo, try out, practise, example, look around
hint-remove-demo = demo away
action-remove-demo = take the demo village away
about-action-remove-demo = Takes the made-up village away, so that you can begin yourself.
also-action-remove-demo = remove demo, delete example, start empty, start over, clean start
hint-language = Nederlands
action-language = Dutch or English
about-action-language = Changes between Dutch and English.
also-action-language = language, translate, dutch, other language
hint-theme = colours
action-theme = other colours
about-action-theme = Takes the next set of colours.
also-action-theme = theme, dark, light, contrast, black and white, background, hard to read
hint-palette = commands
action-palette = commands
about-action-palette = Shows everything that you can do, by name.
also-action-palette = menu, what can i do, all commands
hint-help = help
action-help = help
about-action-help = Shows all keys and explains the terms.
also-action-help = explain, keys, shortcuts, how does it work, manual, terms, what does it mean
hint-redraw = redraw
action-redraw = draw the screen again
about-action-redraw = Draws the whole screen again.
also-action-redraw = refresh, garbled screen, repaint, broken screen
hint-quit = leave
action-quit = leave
about-action-quit = Closes the program. Everything is kept.
also-action-quit = quit, exit, close, stop, go home, shut down
hint-interrupt = leave
action-interrupt = leave by pressing twice
about-action-interrupt = Closes the program when you press twice.
also-action-interrupt = abort, break off, emergency stop
hint-yes = yes
action-yes = yes
about-action-yes = Says yes to the question.
also-action-yes = agree, go on
hint-no = no
action-no = no
about-action-no = Says no to the question.
also-action-no = do not, rather not

## Panels

panel-search = Search:
panel-nothing-found = Nothing found. Type fewer letters or another word.
confirm-title = Are you sure?
confirm-no = no, do nothing
confirm-yes = yes, go on
confirm-how = Choose yes with y, or no with Enter.
confirm-not-done = Not done. Nothing was changed.
palette-title = Commands
palette-ask = What do you want to do?
palette-where = (Works { $where }.)
palette-elsewhere = “{ $name }” works { $where }.
where-everywhere = everywhere
where-rows = in lists
where-form = on a form
where-overview = in 1 Overview
where-inventory = in 2 Inventory
where-network = in 3 Network
where-plan = in 4 Plan
where-stories = in 5 Stories
where-map = in 6 Map
where-tags = in the panel with tags
where-start = at the first start
where-demo = only in the demo village
where-question = at a question
help-title-keys = Help: keys (Tab: terms)
help-title-terms = Help: terms (Tab: keys)
help-here = On this screen
help-everywhere = Everywhere
help-moving = Moving
help-answers = Answers on this screen
help-answer = Works on the screen itself: close the help with Esc and press this key.
help-among-terms = Not among the keys, but among the terms. Enter or Tab shows them.
help-among-keys = Not among the terms, but among the keys. Enter or Tab shows them.
key-tag = { $tag }: on or off
key-tag-chosen = the chosen tag: on or off
key-tag-why = why the chosen tag is there
key-answer-next = to the next question
key-answer-back = take the last answer back
key-answer-find = find a question or questionnaire
key-sphere-why = why this sphere
key-verdict-none = not discussed yet
key-value = type { $value }
term-asset = asset
term-kern = kern
term-sphere = sphere
term-condition = condition
term-step = the five steps
term-gap = gap
term-verdict = verdict
term-counted = counted
term-looked-at = looked at
term-hinge = hinge
term-walk-list = walk list
term-walk-line = walk line
term-key-person = key person
explain-asset = Everything that is of use to the village: a place, a volunteer, an association or a professional.
explain-kern = A part of the village with a name of its own, such as a neighbourhood. What belongs to no kern is of the whole village.
explain-sphere = Whose it is: of people themselves, of a group or of an institution. A thing may belong to several spheres.
explain-sphere-personal = A person with family, friends and neighbours. This network moves along with that person.
explain-sphere-communal = People who seek each other out: groups, clubs and initiatives of residents.
explain-sphere-institutional = Professionals, facilities and places that support people and groups.
explain-condition = What people need to live well together. There are four. They are knobs that the village can turn.
explain-condition-security = Enough to live on: money, work, a home and care. It is about what is fair.
explain-condition-inclusion = Everybody can take part and is welcome. It is about being equal.
explain-condition-cohesion = People know each other and help each other. It is about being there for one another.
explain-condition-empowerment = People get strength and room to choose and to grow. It is about dignity.
explain-step = This is how you work from what there is to what is needed. At each step the program puts questions to your inventory.
explain-step-map = Step 1: write down what there is. Who does what, where, and for whom?
explain-step-connect = Step 2: tie people, groups and places together. Who stands alone?
explain-step-mobilise = Step 3: let people know what there is, and use it. What lies unused?
explain-step-plan = Step 4: choose together where the village wants to go, and who does what.
explain-step-support = Step 5: only then ask for outside help, for what the village cannot do itself.
explain-gap = A spot in the inventory where something can still be done. Each gap says why it is there and what you can do.
explain-nature-untapped = It is there already, but nobody uses it. Here you gain the soonest.
explain-nature-fragile = It hangs on one person, group or place. Without that one it is gone.
explain-nature-unknown = Nobody has looked or asked yet. It may well be there.
explain-nature-missing = People looked, and there is nothing. This always comes last.
explain-verdict = Does the group count this as part of the social base: in, doubt or out? Above all, ask each other why.
explain-counted = A thing counts when it is active and its verdict is not “out”. The rest stays and can be found.
explain-looked-at = A kern has been looked at when a walk or conversation about it is recorded. So “not looked” stays apart from “not there”.
explain-hinge = Somebody or something that connects groups. Without this hinge they fall apart.
explain-key-person = Somebody who knows many people and whom others follow.
explain-walk-list = The list to take along on a walk: places by street, then associations and key people. W makes one and prints it. The numbers always stay right.
explain-walk-line = After the walk, type a line for each number, such as 12 r4 a2 s3 b loose tiles. r is reachability, a accessibility, s surroundings: each 1 to 5. g is good, b bad, + a plus, with text behind it. x is seen. With 0 and a name you add what was missing. A ! begins an agreement.
welcome-title = Welcome
welcome-hello = Good to have you here. Two questions, then you can begin. You can change everything later.
welcome-no-file = There is no file { $file } yet. If you go on, a new inventory begins there. Wrong place? Stop by pressing Ctrl-C twice.
welcome-empty-file = Nothing is in { $file } yet. If you go on, a new inventory begins there. Wrong place? Stop by pressing Ctrl-C twice.
welcome-copies-left =
    { $copies ->
        [one] A copy of an inventory is still here, of { $day } at { $time }
       *[other] { $copies } copies of an inventory are still here, the last one of { $day } at { $time }
    }{ $count ->
        [0] .
        [one] , with one asset.
       *[other] , with { $count } assets.
    } You can still put it back: ^P, “earlier copies”. Or begin a new village here.
ask-put-back-left =
    The inventory is no longer there. { $copies ->
        [one] There is still a copy, of { $day } at { $time }
       *[other] There are still { $copies } copies, the last one of { $day } at { $time }
    }{ $count ->
        [0] .
        [one] , with one asset.
       *[other] , with { $count } assets.
    } Put it back? If not, you begin a new village.
welcome-village = What is your village called?
welcome-kernen = Which kernen?
welcome-kernen-how = With commas between: North, Centre. May stay empty.
welcome-demo = Look first? Ctrl-D: a demo village, with a tour.
welcome-file = Everything is in one file, on this computer alone: { $file }
welcome-private = Laptop lost? Nobody can read an encrypted disk. See whether BitLocker, FileVault or LUKS is on (F1, Tab).
welcome-first-line = You pasted several lines: only the first is here. Import a list later on, with I.
welcome-name-needed = Type the name of your village first.
welcome-stay = Type a name and Enter. To leave: Ctrl-C twice.
kernen-title = Kernen of the village
kernen-all = All kernen
kernen-entries = { $count ->
    [one] { $count } asset
   *[other] { $count } assets
}
kernen-empty = There are no kernen yet. Press n to add one.
kernen-all-how = Enter shows the whole village. With n you add a kern.
kernen-how = Enter shows this kern only. When you delete it, what is here belongs to the whole village.
kernen-name = Name of the kern:
kernen-name-how = Type the name. Enter keeps it, Esc goes back.
kernen-choose-first = First choose a kern with the arrows.
kern-twice = The kern “{ $name }” is there already.
kern-added = Kern { $name } added
kern-renamed = Kern { $old } is now called { $name }
kern-deleted = { $count ->
    [0] Kern { $name } deleted
    [one] Kern { $name } deleted, { $count } asset now belongs to the whole village
   *[other] Kern { $name } deleted, { $count } assets now belong to the whole village
}
preferences-title = Preferences
preferences-language = Language
preferences-colours = Colours
preferences-places = Where is everything?
preferences-file = file
preferences-folder = folder
preferences-private = privacy
preferences-copied = This is now on the clipboard.
language-nl = Nederlands
language-en = English
about-language-nl = Everything in Dutch. Your own texts stay as they are.
about-language-en = Everything in English.
colours-terminal = of the terminal
colours-light = light
colours-dark = dark
colours-contrast = high contrast
colours-none = no colours
about-colours-terminal = The colours that your window has itself. This always fits.
about-colours-light = Dark letters on a light background. Good for a beamer.
about-colours-dark = Light letters on a dark background. Calm in the evening.
about-colours-contrast = White and yellow on black. Good if you see less well.
about-colours-none = Only bold, underlined and reversed.
about-private = Everything is in this one file. Nothing leaves this computer. If the laptop gets lost, nobody can read an encrypted disk: BitLocker, FileVault or LUKS.
inventories-title = Inventories
inventories-present = you are here now
inventories-other = Another one or a new one…
inventories-place = Where is it?
inventories-how = Type or drag a file here. If it is not there yet, you begin a new village.
inventories-already = This inventory is open already.
inventories-type-first = First type the name of a file.

## The tour

tour-title = Tour { $stop } of { $stops }
tour-keys = ^N on
tour-ended = The tour is over. ^P and “tour” begins it again.
tour-no-demo = The demo village is no longer in its file. Begin a new inventory (^P) and press ^D there.
tour-none = There is no tour now. ^P and “tour” begins one.
tour-steps = A made-up village. At the top five steps, with how much is right. → goes to step 2.
tour-gaps = At the right the gaps of that step. Below you read why. ↓ chooses the next gap.
tour-inventory = Press 2: there is everything that the village has.
tour-search = Searching goes with /. Press it.
tour-type = Type: dorps. The list follows, also with a typing error. Enter ends the search.
tour-tag = Press t and then a letter: that tag goes on or off. Enter keeps it.
tour-delete = Press d: then the chosen asset is gone. Go ahead, it does no harm.
tour-undo = Press u: that takes back the last change. Everything can go back, tomorrow too.
tour-new = Now you: press i, type a name and after it #place, and press Enter. Esc closes.
tour-find = ^P finds every command by name, ? shows all keys. Try one; Esc closes it.
tour-end = That was all. Your own village: ^P and “another inventory”. ^N ends the tour.

## Where is everything?

whereabouts-title = Where is everything?
whereabouts-file = File
whereabouts-size = Size
whereabouts-copied = Last copy
whereabouts-preferences = Preferences
whereabouts-version = Version
whereabouts-size-is = { $assets ->
    [one] { $kilobytes } kB, { $assets } asset
   *[other] { $kilobytes } kB, { $assets } assets
}
whereabouts-version-is = wijkschouw { $version }
whereabouts-never = never yet; make one now, best on a stick
whereabouts-copied-at = { $day } { $time }
whereabouts-copy = Make a copy
whereabouts-other = In another place…
whereabouts-how = Enter makes a copy of everything here: { $target }
whereabouts-type = Type or drag a folder or a new file here.
copy-busy = Making the copy: { $path }
copy-made = Copy made: { $path }
copy-no-folder = There is no such folder: { $path }. Choose another place.
copy-exists = There is a file here already: { $path }. Choose another name.

## Searching the list: what may stand before the colon, and headings

filter-kind = kind
filter-kern = neighbourhood
filter-subtype = type
filter-spheres = sphere
filter-conditions = condition
filter-target-groups = group
filter-functions = function
filter-status = status
filter-verdict = verdict
filter-tags = tag
filter-verified = verified
filter-has = has
also-filter-kern = core, district
also-filter-spheres = spheres
also-filter-conditions = conditions
also-filter-target-groups = groups, target, for
also-filter-functions = functions
also-filter-tags = tags, keyword
checked-ever = ever
checked-never = never
checked-old = old
also-checked-ever = yes
also-checked-never = no
heading-no-sphere = Without a sphere
heading-no-target-group = Without a target group
json-story_kind = a kind of story

## What is wrong with a questionnaire

questionnaire-form = { $file }, line { $line } is not right. Check the text, or take the line out. ({ $reason })
questionnaire-not-text = { $file }, line { $line }: this is no plain text. Save the file as UTF-8.
questionnaire-too-large = { $file } is too large for a questionnaire. Split it up.
questionnaire-unreadable = { $file } cannot be read. Check whether the file is yours. ({ $code })
questionnaire-kind = { $file }, line { $line }: there is no kind “{ $kind }”. Choose place, volunteer, association or professional.
questionnaire-other-kind = { $file }, line { $line }: “{ $id }” is for another kind. Take the line with kind out, or choose another id.
questionnaire-id = { $file }, line { $line }: the id “{ $id }” can only have a-z, 0-9 and _.
questionnaire-twice = { $file }, line { $line }: “{ $id }” is there already. Choose another id.
questionnaire-option-twice = { $file }, line { $line }: the answer “{ $id }” is in it twice. Choose another code.
questionnaire-options = { $file }, line { $line }: “{ $id }” is not right. Only answer = "choice" has options, and then at least one.
questionnaire-too-many-options = { $file }, line { $line }: “{ $id }” has too many answers. There can be nine.
questionnaire-answer = { $file }, line { $line }: there is no “{ $kind }”. Choose skill, thing, scale, choice, number, yes_no or text.
questionnaire-missing = { $file }, line { $line }: { $name } is missing here. Fill it in.
questionnaire-empty = { $file }: there is no question in it. Put a [[group]] with questions in it.
questionnaire-empty-group = { $file }, line { $line }: there is no question in “{ $id }”. Put a [[group.question]] in it.
questionnaires-more =
    { $count ->
        [one] { $first } One more thing is wrong. All of it is in wijkschouw check.
       *[other] { $first } { $count } more things are wrong. All of it is in wijkschouw check.
    }

## Questionnaires on the screen

ask-title = { $name }: { $title }
ask-title-several = { $number } of { $count }: { $name }: { $title }
ask-place = { $number } of { $count }
ask-done =
    { $count ->
        [0] nothing answered yet
       *[other] { $count } answered
    }
ask-no-answer = no answer (leaves the question empty)
ask-odd = Answer of before: { $answer }
ask-help = Press a digit. Space: on, 0: leave empty, u: take back, /: find a question.
ask-half-typed = This answer was not finished yet. Go on.
ask-help-typing = Type the answer. Arrow down skips.
ask-help-end = With Enter or Esc you are done. Arrow up goes back.
ask-help-next = With Enter you go on with the next one.
ask-end = This was the last question. Everything is kept; you can always go on later.
ask-unknown =
    { $count ->
        [one] One answer belongs to a question that is no longer there:
       *[other] { $count } answers belong to questions that are no longer there:
    }
ask-where = Where do you want to go on?
ask-which = Which questionnaire for this { $kind }?
ask-progress = { $title } ({ $done } of { $count })
ask-question = Question: { $question }
ask-question-answered = Question: { $question } ({ $answer })
ask-key = answer: { $answer }
answer-thing-can = has this
answer-thing-offers = others may use this
answer-thing-wants = needs this
answer-of-five = { $number } of 5
scale-least = the least
scale-most = the most
edit-answered = { $name }: { $question } ({ $answer })
edit-answer-taken = { $name }: answer gone at { $question }
detail-answers-group = { $group }: { $answers }
detail-answer = { $question } - { $answer }
detail-answers-unknown = Questions that are no longer there
workbook-ask-how = Choose somebody in 2 Inventory, and press T.

## What is offered

offering-new = Offered by { $name }
offering-edit = Change what { $name } offers
offering-kind = Sort
offering-name = What is it
offering-when = When
offering-cost = Cost
offering-remarks = Remarks
offering-kind-how = Choose with a digit or with the arrows.
offering-name-how = For example: coffee morning, trailer, hall for 40 people.
offering-when-how = For example: Tue 10 am, Monday through Friday, every day.
offering-cost-how = For example: free, 2 euros, to be agreed.
offering-remarks-how = What else is there to say? Enter stores it.
edit-offering-added = “{ $offering }” added to { $name }
edit-offering-changed = “{ $offering }” of { $name } changed
edit-offering-deleted = “{ $offering }” taken away from { $name }
offerings-title = What is offered
offerings-count = Offered: { $found } of { $total }
offerings-label = Search:
offerings-all = Everything
offerings-choose-kind = What do you want to see?
offerings-whose = of { $name }, { $kern }
offerings-empty = Nothing is offered yet. Choose something in 2 Inventory and press o.
offerings-empty-in-filter = Nothing is offered within the filter: { $scope }. With f on the overview you choose another part.
offerings-nothing-found = Nothing found. Try another word, or fewer words.
offerings-none-chosen = Nothing is offered here yet.
offerings-no-contact = No phone or e-mail of { $name } is known.

## Days: as they are written and searched

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
weekday-daily = every day
weekday-workdays = weekdays
weekday-weekend = weekend
weekday-through = through
weekday-except = except
weekday-today = today
weekday-tomorrow = tomorrow
also-weekday-monday = Mon, Mondays
also-weekday-tuesday = Tue, Tues, Tuesdays
also-weekday-wednesday = Wed, Wednesdays
also-weekday-thursday = Thu, Thur, Thurs, Thursdays
also-weekday-friday = Fri, Fridays
also-weekday-saturday = Sat, Saturdays
also-weekday-sunday = Sun, Sundays
also-weekday-daily = daily, all week
also-weekday-workdays = weekday, working days, working day
also-weekday-weekend = weekends
also-weekday-through = thru, up to and including
also-weekday-except = not, closed
filler-question = who
also-filler-question = what, where, which, when, has, have, is, are, there, a, an, the, to, on, in, of, for, at, can, i, we, somebody, something, borrow, rent, do, may, also, any

## Demand and supply

demand-title = Demand and supply
demand-count =
    { $wants ->
        [one] Demand and supply: one want, { $unmatched } without an offer
       *[other] Demand and supply: { $wants } wants, { $unmatched } without an offer
    }
demand-empty = Nobody has said yet what they look for or offer. Choose somebody in 2 Inventory and press T.
demand-counts = wanted { $wants }, offered { $offers }, can { $able }
demand-part-unmatched = Wanted, and offered by nobody yet
demand-part-matched = Wanted and offered
demand-part-unasked = Offered, and wanted by nobody yet
demand-want = { $name } looks for this
demand-offer = { $name } offers this
demand-pair = offers: { $giving }
demand-pair-able = can: { $giving }
demand-related = know each other already
demand-wished = wished
demand-through = through { $name }
demand-key = ask { $name }
demand-nobody = nobody in between yet
demand-told-want = { $name } looks for: { $question }. Nobody offers this or can do it yet.
demand-told-question = { $question }. Enter: who else can do this?
demand-told-offer = { $name } offers: { $question }. Nobody asks for it yet.
demand-told-pair = { $wanting } looks for: { $question }. { $giving } offers it.
demand-told-able = { $wanting } looks for: { $question }. { $giving } can do it, and could be asked.
demand-told-related = { $wanting } and { $giving } know each other already.
demand-told-wished = It is a wish already that { $wanting } and { $giving } get to know each other.
demand-told-through = { $name } knows { $wanting } and { $giving }, and can introduce them.
demand-told-key = Key person { $name } could perhaps introduce { $wanting } and { $giving }.
demand-told-nobody = Nobody yet knows both { $wanting } and { $giving }.
demand-told-return = The other way round, { $giving } looks for what { $wanting } offers: { $question }.
demand-none-chosen = First choose a question or a name.

## The names of these commands and places

where-offerings = in the list of what is offered
where-offering = at something that is offered
where-demand = at demand and supply
where-questionnaire = in a questionnaire
hint-add-offering = add an offer
action-add-offering = add what is offered
about-action-add-offering = Notes what somebody does, has, lends or can do for you.
also-action-add-offering = lend, offer something, add activity, rent out a room, add service, add things, new offering
hint-offerings = offers
action-offerings = see what is offered
about-action-offerings = Everything there is to do, to use, to borrow or to ask for.
also-action-offerings = who has a trailer, trailer, borrow, lending, activities, what is there to do, what is on tuesday, rent a room, find a hall, agenda, list of offers, aanbod
hint-demand = demand
action-demand = demand and supply
about-action-demand = Who looks for what another can give, and who can introduce them.
also-action-demand = who looks for what, who wants to learn what, who can help, match, matching, request, talents, swap, vraag en aanbod
hint-questionnaire = questionnaire
action-questionnaire = questionnaire
about-action-questionnaire = Asks what somebody can do, can teach others and looks for.
also-action-questionnaire = talents, capacities, skills, what can somebody do, what does somebody want to learn, head heart and hands, ask questions, answers, interview, survey

## The file

store-missing = This file is not there: { $path }. Check its name.
store-gone =
    This file is no longer there: { $path }. { $copies ->
        [one] There is still a copy of the inventory, of { $last }. Go back to it with “{ $restore }”.
       *[other] There are still { $copies } copies of the inventory, the last one of { $last }. Go back to it with “{ $restore }”.
    }
store-newer = A newer version of wijkschouw made this file: { $path }. Nothing in it has changed. Put the newest version of wijkschouw on this computer. (File: version { $found }. This program: version { $known }.)
store-foreign =
    This is no file of wijkschouw: { $path }. Nothing in it was changed. { $copies ->
        [0] { $maybe ->
            [0] Choose another file. Was this an inventory? Then use what you kept elsewhere.
           *[other] Choose another file. Was it an inventory? Then it is damaged. Save what can be saved with “{ $save }”.
        }
       *[other] There are copies of the inventory that was here, the last one of { $last }. Go back to it with “{ $restore }”.
    }
store-empty =
    This file is empty: { $path }. { $copies ->
        [0] It may still be being copied. Wait a moment, or choose another file.
       *[other] Is it still being copied? Then wait a moment. If not, there are copies of the inventory, the last one of { $last }. Go back to it with “{ $restore }”.
    }
store-damaged =
    This file is damaged: { $path }. Nothing in it was changed. Keep it. { $saved ->
        [0] { $copies ->
            [0] Save what can be saved with “{ $save }”.
           *[other] Go back to a copy with “{ $restore }”. Or save what can be saved with “{ $save }”.
        }
       *[other] What could be saved has been saved already. Open it with “{ $open }”.
    } (code: { $code })
store-held =
    { $known ->
        [user] Already open with { $user }: you can only read. Close it there to write here. (since { $since }, process { $process })
        [host] Already open on { $host }: you can only read. Close it there to write here. (since { $since }, process { $process })
        [neither] Already open somewhere else: you can only read. Close it there to write here. (since { $since }, process { $process })
       *[both] Already open with { $user } on { $host }: you can only read. Close it there to write here. (since { $since }, process { $process })
    }
store-held-unknown = This file is already open somewhere else. For now you can only read it. Close it there to write here.
store-barred = You may not write in this file or folder: you can only look. Copy it to a folder of your own to write.
store-read-only = This file is open for reading, not for writing: { $path }. Open it again when nobody else has it open.
store-changed-elsewhere = Do this once more: another program wrote in this file. Nothing was overwritten: { $path }
store-replaced = Another file stands under this name now, or it is gone: { $path }. Nothing more has been written in it. Close wijkschouw and look what happened to the file.
store-only-look = You may read this file, not change it: { $path }. Choose another file or ask who looks after the computer.
store-no-writing = You may not write here: { $path }. Looking is possible. To change it, copy it to a folder of your own.
store-no-place = Nothing can be written here: { $path }. Choose another folder.
store-link-loop = This link points to itself: { $path }. Choose the file itself.
store-no-rights = You may not read or write here: { $path }. Choose another folder or ask whoever manages the computer. (code: { $code })
store-long-name = The name of this file is too long: { $path }. Choose a shorter name.
store-full = The disk is full: { $path }. Nothing is lost. Make room and try again.
store-half-erased = Erasing was begun and is not done yet: { $path }. It goes on by itself at the next start.{ $full ->
    [0] { "" }
   *[other] {" "}The disk is full: make room first.
}
store-not-a-file = This is not a file but something else, such as a folder: { $path }. Choose a file.
store-itself = This is the file itself: { $path }. Choose another name for the copy.
store-failed = Reading or writing did not work: { $path }. What was there is still there. Try again. (code: { $code })
store-finding-damaged = The file is damaged: a part of it cannot be read any more.
store-finding-past =
    { $count ->
        [0] Only the history is hit. All else is whole.
        [one] Only the history is hit. The one asset is still whole.
       *[other] Only the history is hit. All { $count } assets are still whole.
    }
store-finding-cell = { $named ->
    [0] At { $kind } without a name, { $field } cannot be read well: “{ $found }”. ({ $id })
   *[other] At { $kind } “{ $title }”, { $field } cannot be read well: “{ $found }”. ({ $id })
}
store-finding-id = Of something it cannot be read what it is. It was passed over: { $kind } (“{ $found }”)
store-finding-orphan = A loose piece of data belongs to nothing and was passed over. ({ $table }: { $id })
store-finding-reference = In table { $table }, rows point at something in { $parent } that is not there: { $count }
store-finding-required = At { $kind } “{ $title }”, { $field } is not filled in. ({ $id })
store-finding-relation-self = This { $kind } leads from an asset to itself: { $id }
store-finding-relation-twice = This { $kind } is there already: { $id }
store-finding-history = Step { $edit } can no longer be taken back.
store-finding-draft = A half-filled form can no longer be read: { $form }

## Files: the native format

problem-file-utf8 = This file is no text in UTF-8. Line { $line } holds signs that make no sense.
problem-file-json = This is no valid JSON. Look at line { $line }, column { $column }.
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
csv-calendar = This is a calendar. It is not read in: it holds days alone, and no list of assets.
csv-network = This is a drawing of a network. It is not read in. Save the list behind it as XLSX or CSV.
csv-not-text = There are signs in this file that are not text. Is it a workbook? Then save it as XLSX or CSV. Is it a list? Then open it in a spreadsheet and save it anew.
csv-club-unknown = “{ $name }” is not in the inventory yet. Take in the list of associations first, or add it.
csv-broken-workbook = This sheet is damaged or of another sort. Save it again as XLSX or CSV.
csv-too-large = This file is larger than { $limit } MB. Split it.
csv-too-many-rows = This list has more than { $limit } rows. Split the list.
csv-too-many-columns = This list has more than { $limit } columns. Take columns away.
csv-unclosed-quote = On line { $line } a text starts with ", but its end is missing. Put a " after it.
csv-name-ditto = Where the name belongs it says “{ $name }”. Fill in the name itself there in the list.
csv-name-nobody = Where the name belongs it says “{ $name }”: that is nobody. If you know the name, fill it in in the list.
csv-household = “{ $name }” are people who live together. That is in the remarks now. If you want them as volunteers, add their first names in the list.
csv-household-name = “{ $name }” are people who live together, and are here as one. Make it a row for each person in the list, with a first name.
csv-home-of-club = This address stands behind somebody. It is with the association now, and everybody can see it. If they live there, take it away there.
csv-number-of-club = This number stands behind several people. It is with the association now, and everybody can see it. If it is of one of them, take it away there.
csv-number-of-one = Several people stand in front of this number. Whose it is does not show. It is in the remarks now, which only you see.
csv-number-secret = This is secret or better not used. Whoever stands here is not on the list of whom to call.
csv-agreed-by-several = There is one yes and there are more people: { $names }. For now it is noted of none of them. Ask them. Who said yes you choose at their name in step 4, or later on their own page.
csv-agreed-to-one-thing-by-several = There is one yes to one thing and there are more people: { $names }. For now it is noted of none of them. Ask them, and write it on their own page.
csv-ditto-nothing = It says “{ $said }”, but there is nothing above it. Fill it in there in the list.
csv-ditto-elsewhere = It says “{ $said }”. Only you know who that is. Fill in the name itself there in the list, or connect that person here with the key r.
csv-no-names = No column is called “Name”. The columns are: { $headings }. Take the list in in the program itself: there you choose the column with the name.
csv-no-name = This row has no name.
csv-name-card = An entire address card stands where the name belongs. Fill in the name itself in the list, and take the card out.
csv-of-letter = “{ $line }” seems to be a greeting or a sentence of a letter and stays out. Is it an asset? Then add it yourself.
csv-ragged = This row has { $cells } cells, but there are { $columns } columns.
csv-id-taken = The id { $id } already belongs to something else.
csv-place-turned = The place stood the wrong way round (north and east changed over). It was turned round: { $north } north, { $east } east.
csv-place-far = This place is outside Europe: { $north } north, { $east } east. Is that right?
csv-not-of-kind = The kind { $kind } does not have this field.
also-csv-sensitive = ssn, bic, social security, birth, iban, bank account, passport, health, illness, medical, medication, diagnosis, allergy, disability, belief, religion, faith, ethnicity, nationality, sexual, political, trade union, criminal record, diet, social benefits, welfare, debts, marital, country of origin, care needs, income
also-csv-sensitive-alone = church, party, limitation, limitations, union, child, name of child, name of the child, pupil
also-csv-emergency = ice, emergency contact, emergency number, emergency phone, in case of emergency, next of kin

## Other words above a column

also-field-name = association, org. name, name of organisation, name of organization, organization, full name, display name, group, organisation name, organization name, service name
also-field-consent-date = date of consent, consent date
also-field-consent-purpose = consent for, purpose of consent
also-field-kind = kind of asset
also-field-kern = village, neighbourhood, neighborhood, town, city, place, district, location, address 1 city, home city
also-field-status = current status
also-status-dormant = inactive, not active, on hold
also-status-stopped = ended, dissolved, defunct, closed down, discontinued
list-status = Active
also-list-status = still active, is active
list-status-yes = Yes
also-list-status-yes = y, true
list-status-no = No
also-list-status-no = false
also-field-spheres = sphere
also-field-conditions = condition
also-field-target-groups = target group, for whom, audience
also-field-functions = what it does
also-field-tags = tag, group membership, keywords, category, categories, theme, themes
also-field-description = about, summary, details
also-field-offerings = offering, activities, services, skill, skills, talents, can do, can help with
also-field-address = street address, postal address, visiting address, address 1, address 1 formatted
also-field-address-parts = street, house number, address 1 street, home street
also-field-postcode = postal code, zip code, post code, address 1 postal code, home postal code
also-field-phone = telephone, daytime phone, phone daytime, phone number, telephone number, mobile, mobile phone, cell, phone 1 value, phone 2 value, phone 1 - value, home phone, business phone, work phone, primary phone
also-field-email = email address, email addresses, e-mail addresses, e-mail address, mail, e-mail 1 value, e-mail 1 - value, email 1 value, e-mail 2 value, home email, work email
also-field-website = web site, url, web address, homepage
also-field-latitude = lat
also-field-longitude = lon, lng
also-field-verified = checked, last checked, verified, updated, last updated
also-field-source = origin
also-field-remarks = remark, comments, comment, notes
also-field-subtype = subtype, nature of the organisation, nature of the organization, sort, legal form, legal status
also-field-owner = owned by, managed by
also-field-opening-hours = hours open, open
also-field-capacity = seats, number of people
also-field-cost = costs, price, fee, fees
also-field-key-person = key figure
also-field-availability = available, when available
also-field-organisation = employer, degree of organisation
also-field-members = number of members
also-field-open-to-newcomers = new members welcome
also-field-role = function, job title, function title, organization 1 title, organization title
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
         [one] For { $function } there is only { $names }. That is not easy to get to and use, or has not been rated.
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
gap-islands-unknown = What is connected forms { $count } separate groups; the largest have { $sizes } assets. Nobody has looked yet whether there is more.
gap-islands-missing = What is connected forms { $count } separate groups; the largest have { $sizes } assets.
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
         [edit] Does this channel reach { $asset }? Put it on the list.
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
    { $years ->
         [0] { $count ->
             [one] No story on { $condition } was written down since yesterday.
            *[other] No story on { $condition } was written down in the last { $count } days.
         }
         [one] No story on { $condition } was written down in the last year.
        *[other] No story on { $condition } was written down in the last { $years } years.
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
gap-one-source-fragile =
    { $count ->
         [2] Both times that support was granted, it came from { $support }.
        *[other] All { $count } times that support was granted, it came from { $support }.
    }
move-one-source = Who else could support you? Add a second source.

## The command line

cli-about = What a village has, who carries it, and where the gaps are. Everything stays on this computer: nothing goes over the network.
cli-usage = wijkschouw [COMMAND] [OPTIONS]
cli-examples =
    wijkschouw                            the screen
    wijkschouw demo                       the screen, with the demo village
    wijkschouw --read-aloud               in lines, for a screen reader
    wijkschouw import list.csv            take a list in
    wijkschouw gaps                       the five steps and their gaps
    wijkschouw add 'Brass band #association @kerkwiel !coh'
    wijkschouw export --output list.csv
    wijkschouw help import                one command explained
cli-after =
    Everything is in one file on this computer; “wijkschouw where” says where.
    The program never connects to anything: no telemetry, no check for new versions.
    Exit codes
      0    done
      1    refused or failed; nothing was written
      2    wrong use
      3    done, but some rows were refused
      130  stopped
cli-heading-examples = Examples:
cli-heading-usage = Usage:
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-verbs = Commands
cli-value-file = FILE
cli-value-taal = LANGUAGE
cli-value-color = WHEN
cli-value-target = FILE|FOLDER
cli-value-repair = NEW.db
cli-value-source = FILE
cli-value-kind = KIND
cli-value-sheet = NAME
cli-value-refused = FILE
cli-value-format = FORMAT
cli-value-output = FILE
cli-value-step = STEP
cli-value-kern = NAME
cli-value-line = 'ENTRY LINE'
cli-value-shell = SHELL
cli-value-verb = COMMAND
cli-value-today = DAY
cli-arg-file = The inventory; otherwise that of WIJKSCHOUW_FILE, or the file in the usual place
cli-arg-taal = The language, nl or en (also: --language)
cli-arg-color = Colours on the screen: never, auto or always. The commands themselves use none
cli-arg-today = The day that the rules go by: YYYY-MM-DD
cli-arg-help = Explanation; short with -h
cli-arg-version = The version of the program and of SQLite
cli-arg-json = Output for other programs (JSON)
cli-arg-dry-run = Change nothing, only say what would happen
cli-arg-verb = The command
cli-demo-about = Open the screen with the demo village Wielrade
cli-demo-usage = wijkschouw demo
cli-help-about = Explain a command
cli-help-usage = wijkschouw help [COMMAND]
cli-import-about = Take a file into the inventory. The same file twice adds nothing the second time.
cli-import-usage = wijkschouw import FILE [OPTIONS]
cli-import-examples =
    wijkschouw import list.csv
    wijkschouw import --dry-run list.csv     look first
    wijkschouw import --kind place halls.csv
    wijkschouw import addresses.vcf
    wijkschouw import --nameless map.geojson
    wijkschouw import heumen.json
    wijkschouw import - < list.csv
cli-import-arg-source = The file: XLSX, XLS, ODS, CSV, lines of text (TXT), vCard, GeoJSON, OpenStreetMap, HSDS or of wijkschouw; “-” is standard input
cli-import-arg-kind = The kind if a row does not say it: place, volunteer, association or professional
cli-import-arg-sheet = The sheet, by its name
cli-import-arg-anew = Without what you chose in the program for lists with these columns
cli-import-arg-refused = Where refused rows go, each with its reason; mend them and take them over again
cli-import-arg-strict = Take nothing in if one row is refused
cli-export-about = Give everything out
cli-export-usage = wijkschouw export [FORMAT] [FILE] [OPTIONS]
cli-export-examples =
    wijkschouw export > heumen.json           everything, to be taken in again
    wijkschouw export xlsx village.xlsx       a spreadsheet, for others
    wijkschouw export xlsx village.xlsx --for self
    wijkschouw export --output list.csv       the list, for Excel
    wijkschouw export --format csv | head
cli-export-arg-format = The format. Without a choice the name of the file decides, or else json
cli-export-arg-output = Where to; “-” is standard output
cli-export-arg-yes = Replace what is there already
cli-exported = Saved: { $path }
cli-gaps-about = The five steps and their gaps, with the next move
cli-gaps-usage = wijkschouw gaps [--step STEP] [--kern NAME] [--all] [--today DAY] [--json]
cli-gaps-examples =
    wijkschouw gaps
    wijkschouw gaps --step 2 --kern Malden
    wijkschouw gaps --json --today 2026-11-22
cli-gaps-arg-step = Only this step: 1 to 5
cli-gaps-arg-kern = Only this village core and what belongs to the whole village
cli-gaps-step = { $number } { $step }: { $held } of { $checks }
cli-gaps-step-empty = { $number } { $step }: nothing to check yet
cli-gaps-nature = { $nature } ({ $count })
cli-add-about = Store one entry line
cli-add-usage = wijkschouw add 'ENTRY LINE' [--dry-run] [--json]
cli-add-examples =
    wijkschouw add 'Brass band #association @kerkwiel %com !coh +elderly =relax >Dorpshuis 024-5550123'
    wijkschouw add --dry-run 'Playground #place -- behind the church'
    wijkschouw add 'Els Peters #volunteer * >member:"Brass band"'
    #kind  @kern  %sphere  !condition  +target group  =function  >relation  *  -- description
cli-add-arg-line = The line; put quotes around it
cli-added = Added: { $name }
cli-add-dry = Nothing has changed. This would be added: { $name }
cli-add-no-name = There is no name in the line. Nothing was stored.
cli-add-unknown = “{ $word }” is not known and is now in the name.
cli-add-resembling = Resembles something that is there already: { $name }
cli-check-about = Check whether everything in the file is as it should be
cli-check-usage = wijkschouw check [--repair NEW.db] [--json]
cli-check-good =
    { $count ->
        [one] Everything is right. There is one asset.
       *[other] Everything is right. There are { $count } assets.
    }
cli-check-bad =
    { $count ->
        [one] One thing is not right. Make a copy of the file first.
       *[other] { $count } things are not right. Make a copy of the file first.
    }
cli-undo-about = Take the last edit back. Up to two years and 5000 edits back; the last 500 edits always.
cli-undo-usage = wijkschouw undo [--yes] [--json]
cli-undo-arg-yes = Do not ask, also when a lot is taken back at once
cli-undo-large = This takes back a lot at once ({ $count } records): { $what }. Do you want that? Type yes or no.
cli-undo-not = Nothing was taken back.
cli-undone = Undone: { $what }
cli-undone-large = Those were { $count } records at once. “wijkschouw redo” brings them back.
cli-redo-about = Do again what was taken back
cli-redo-usage = wijkschouw redo [--json]
cli-redone = Done again: { $what }
cli-where-about = Where is everything?
cli-where-usage = wijkschouw where [--json]
cli-where-size = { $kilobytes } kB · SQLite { $sqlite }
cli-where-assets =
    { $count ->
        [one] One asset
       *[other] { $count } assets
    }
cli-where-new = This file is not there yet. It is made with the first asset.
cli-where-open = Others on this computer can read this file. It holds personal data: close its rights.
cli-completions-about = Completion with Tab in the shell: bash, zsh, fish, powershell or elvish
cli-completions-usage = wijkschouw completions SHELL
cli-completions-examples =
    wijkschouw completions bash > ~/.local/share/bash-completion/completions/wijkschouw
cli-completions-arg-shell = bash, zsh, fish, powershell or elvish
cli-man-about = A page of the manual, for man
cli-man-usage = wijkschouw man [COMMAND]
cli-man-examples =
    wijkschouw man > ~/.local/share/man/man1/wijkschouw.1
cli-man-name = Name
cli-man-synopsis = Synopsis
cli-man-description = Description
cli-man-extra = More
cli-man-version = Version
cli-edit-added = { $name } added
cli-edit-imported = { $file } taken in
cli-import-type = Paste or type the list and close with Ctrl-D.
cli-import-strict = Nothing has changed: with --strict no row may be refused. Without --strict this would happen:
cli-import-dry = Nothing has changed. This would happen:
cli-import-list = Read as { $encoding }, with { $separator } between the cells.
cli-import-lines = Read as { $encoding }, each line as one entry.
cli-import-sheet = Read from sheet “{ $sheet }”.
cli-import-sheet-of = Read from sheet “{ $sheet }”. Not read: { $others }.
cli-import-as-before = Read as you chose before for a list with these columns. With --anew those choices do not hold.
cli-import-near-kern = New kern “{ $word }”: it is like kern { $kern }. Is it that one? Take the list in within the program (key I) and choose { $kern } there; that holds here too then.
cli-import-added = Added: { $count }{ $of }
cli-import-filled = Filled in: { $count }{ $of }
cli-import-same = Already there: { $count }{ $of }
cli-import-refused =
    { $count ->
        [one] Refused: one row
       *[other] Refused: { $count } rows
    }
cli-import-warned =
    { $count ->
        [one] Not understood: one cell; it is now in the remarks
       *[other] Not understood: { $count } cells; they are now in the remarks
    }
cli-import-clashes =
    { $count ->
        [one] Different from here: one field; nothing was changed here
       *[other] Different from here: { $count } fields; nothing was changed here
    }
cli-import-unclear = { $count ->
    [one] Of 1 row nothing shows whether it is a person, a club or a place (row { $rows }). Look at it, or choose with --kind.
   *[other] Of { $count } rows nothing shows whether each is a person, a club or a place (row { $rows }). Look at them, or choose with --kind.
}
cli-import-unknown = Unknown columns, kept in the remarks: { $columns }
cli-import-left-out = Left out because it may not be kept without need: { $columns }
cli-import-row = line { $line }: { $reason }
cli-import-cell = line { $line }, column { $heading }: { $problem }
cli-import-same-cells = line { $line } and { $more } more, column { $heading }: { $problem }
cli-import-rows = lines { $rows } and { $more } more: { $reason }
cli-import-cells = lines { $rows } and { $more } more, column { $heading }: of the first: { $problem }
cli-import-clash = { $name }: { $field } is different here and stays so.
cli-import-clashes-more = And { $more } more such fields. See all of them with --json.
cli-import-problems =
    { $count ->
        [one] This file is not right. Nothing was taken in. This is wrong:
       *[other] This file is not right. Nothing was taken in. These { $count } things are wrong:
    }
cli-import-sealed = This file comes from a colleague, and is sealed. Open it first: “{ $command }”. It becomes an inventory of its own, and says how to go on.
cli-import-inventory = This file is an inventory, not a list. First make JSON of it: “{ $export }”. Import that: “{ $import }”.
cli-separator-semicolon = semicolons
cli-separator-comma = commas
cli-separator-tab = tabs
cli-separator-other = another sign
cli-passed-over =
    { $count ->
        [one] One thing in the file cannot be read well. “wijkschouw check” tells which.
       *[other] { $count } things in the file cannot be read well. “wijkschouw check” tells which.
    }
cli-no-inventory = There is no inventory yet: { $path }. Begin one with “wijkschouw”, “wijkschouw add” or “wijkschouw import”.
cli-held =
    { $known ->
        [user] This file is already open with { $user }, since { $since } (process { $process }). Nothing has changed. Close it there and try again.
        [host] This file is already open on { $host }, since { $since } (process { $process }). Nothing has changed. Close it there and try again.
        [neither] This file is already open elsewhere, since { $since } (process { $process }). Nothing has changed. Close it there and try again.
       *[both] This file is already open with { $user } on { $host }, since { $since } (process { $process }). Nothing has changed. Close it there and try again.
    }
cli-held-unknown = This file is already open somewhere else. Nothing has changed. Close it there and try again.
cli-unreadable = This file cannot be read: { $path }. Check its name. (code: { $code })
cli-no-stick = This folder is not there: { $path }. Is the stick in? Do you want to make a file? Then let its name end in .db.
cli-folder = This is a folder: { $path }. Name the file inside it. Only a guide (HSDS) in loose lists comes in as a folder.
cli-too-large = This file is larger than { $limit } MB: { $path }. Divide it.
cli-unwritable = Writing did not work: { $path }. Choose another place. (code: { $code })
cli-taken = There is a file already: { $path }. Nothing was changed. Choose another name.
cli-exists = There is a file already: { $path }. With --yes it is replaced.
cli-own-file = This is the inventory itself: { $path }. Choose another name.
cli-no-output = The output cannot be written. (code: { $code })
cli-no-kernen = There is no village core “{ $typed }”: this inventory has none yet.
cli-unknown-kern = There is no village core “{ $typed }”. They are: { $kernen }
cli-unknown-verb = There is no command “{ $typed }”.
cli-unknown-verb-nearest = There is no command “{ $typed }”. Do you mean “{ $nearest }”?
cli-unknown-option = “{ $typed }” does not belong here.
cli-unknown-option-nearest = “{ $typed }” does not belong here. Do you mean “{ $nearest }”?
cli-missing = Something is still missing here: { $argument }
cli-value-missing = Something is still missing behind { $argument }.
cli-invalid = “{ $value }” does not fit { $argument }.
cli-invalid-choices = “{ $value }” does not fit { $argument }. Choose from: { $choices }
cli-invalid-nearest = “{ $value }” does not fit { $argument }. Do you mean “{ $nearest }”?
cli-twice = { $argument } is there too often.
cli-not-unicode = The command has signs that cannot be read.
cli-wrong = This command is not right.
cli-usage-line = Usage: { $usage }
cli-more = More: wijkschouw{ $verb } --help
cli-presenting-in-lines = Presenting is only for the screen. In lines nothing is hidden. Leave out --present, or open the screen.
cli-no-terminal = The screen needs a terminal window. Open one and type there: wijkschouw. Without a window: wijkschouw --read-aloud

## Forms and tags

form-new = New: { $kind }
form-edit = Change { $name }
form-place = field { $place } of { $count }
form-required = * must be filled in
form-criteria = Ten criteria: { $count } of 10
form-why = why
form-consent-to-come = This person is not named yet: the consent is dated { $day }. Is that date right?
form-purpose-refuses = This person is named nowhere: “{ $purpose }” is no yes. Allowed after all? Fill in what for, such as “village map”, without an end date.
form-faulty = Not stored yet: look at the field with the cursor.
form-double = Resembles { $name } ({ $kind }, { $kern }). Ctrl-S again stores it all the same.
form-double-same = Has the same name: { $name } ({ $kind }, { $kern }). Ctrl-S again stores it all the same.
draft-kept-here = Not saved. What you typed stays as long as this window is open.
draft-kept = Not stored yet. What you typed is kept ready.
edit-added = { $kind } { $name } added
edit-changed = { $kind } { $name } changed
edit-added-itself = { $name } added
edit-changed-itself = { $name } changed
edit-nothing = Nothing has changed.
edit-tagged =
    { $count ->
        [one] one asset tagged
       *[other] { $count } assets tagged
    }
tags-one = Tags of { $name }
tags-many =
    { $count ->
        [one] Tags of one asset
       *[other] Tags of { $count } assets
    }
tags-why = Why { $tag }?
tags-help = Letter or space: on or off. w: why. Enter: store.
tags-given-up = The tags have not changed.
empty-field-kern = whole village
scale-low = poor
scale-high = good
scale-low-organisation = informal
scale-high-organisation = formal
day-in-full = { $weekday } { $day } { $month } { $year }
day-name-1 = Monday
day-name-2 = Tuesday
day-name-3 = Wednesday
day-name-4 = Thursday
day-name-5 = Friday
day-name-6 = Saturday
day-name-7 = Sunday
month-name-1 = January
month-name-2 = February
month-name-3 = March
month-name-4 = April
month-name-5 = May
month-name-6 = June
month-name-7 = July
month-name-8 = August
month-name-9 = September
month-name-10 = October
month-name-11 = November
month-name-12 = December
help-shape-choice = Type the first letters, or choose with ← and →.
help-shape-several = Choose with the arrows. Space: on or off.
help-shape-scale = Type 1 to 5, or choose with the arrows.
help-shape-yes-no = Space switches; y is yes, n is no.
help-shape-day = Type today, yesterday, mon, 12-5 or 12 May 2026.
help-shape-day-to-come = Type tomorrow, friday, in 2 weeks, 12-5 or 12 May 2027.
help-shape-words = Put a comma between the words.
help-shape-prose = Enter begins a new line, Tab goes on.
help-shape-rows = Every line is one of them, with | between the parts.
help-shape-link = Type a part of the name; Enter chooses.
help-shape-links = Type a part of the name; Enter adds, Backspace takes away.
help-asset-kind = Another kind has other fields. What you typed is kept.
help-field-kern = Empty: for the whole village.
help-story-spheres = Which spheres is this about?
help-story-conditions = Which conditions is this about?
help-action-spheres = In which spheres does it happen?
help-settings-functions = Which functions does this village use?
help-settings-target-groups = Which target groups does this village use?
help-field-status = Only what is active counts.
help-field-spheres = Whose is it: of a person, of a group or of an institution?
help-field-conditions = What does it contribute to?
help-field-target-groups = For whom is it?
help-field-functions = What does it do for people?
help-field-tags = Words of your own, to find it by later.
help-field-description = In a few sentences.
help-field-offerings = What is there to do, to use, to borrow or to ask for?
help-field-verified = When somebody last checked this.
help-field-source = From whom or what you know this.
help-field-remarks = What else there is to say.
help-field-verdict = Does the group count this as part of the social base? What is left out does not count.
help-field-verdict-reason = Why the group thinks so.
help-field-criterion-1 = Does it bring (groups of) residents together?
help-field-criterion-2 = Do good developments come from it?
help-field-criterion-3 = Does it prevent or lessen problems?
help-field-criterion-4 = Do people easily find support there?
help-field-criterion-a = Can people come without an indication?
help-field-criterion-b = Is in principle everybody welcome?
help-field-criterion-c = Is profit not the first aim?
help-field-criterion-d = Do volunteers do most of the work?
help-field-criterion-e = Do people both give and receive?
help-field-criterion-f = Do people do it because they want to?
help-field-owner = Who owns it or runs it.
help-field-opening-hours = In plain words, such as: Mon to Fri from 9 to 5.
help-field-capacity = How many people fit in.
help-field-cost = In plain words, such as: 5 euros an hour.
help-field-reachability = How well people can get there.
help-field-accessibility = How well people with a disability can use it.
help-field-surroundings = What it is like around it: clean, safe, pleasant.
help-field-key-person = Do others follow this person or group?
help-field-availability = In plain words, such as: Tuesday afternoons.
help-field-consent = May this person be named in reports and on the beamer? If not, choose none.
help-field-consent-purpose = What this person said yes to, such as: phone list. If only something else stands here, phone and mail are not on the contact list.
help-association-organisation = How formal the group is.
help-professional-organisation = For whom this person works.
help-field-assignment = Does this person work for people with an indication, or for everybody?
help-field-participants = Only roles and numbers, no names.
help-field-told-by = A role, such as: resident, 70+. No name.
help-field-audience = Working group only: is left out of what you show.
help-relation-until = From the day after it the connection no longer counts.
help-relation-since = From when the connection is there.
help-relation-state = A wish does not count yet.
help-channel-kernen = Empty: for every village core.
help-channel-reach = How many people it reaches.
help-field-horizon = The year in which the goal is to be reached.
help-field-from-gap = Number of the rule, such as 1.1.
help-field-fresh-days = After so many days the program asks to look again.
help-field-vision-years = After so many years a vision needs renewing.
help-field-told-days = Within so many days every condition should have a story.
help-field-retention-months = After so many months a person is listed for removal.

## Keys

key-space = Space
help-for-reading = A term is there to be read. Tab shows the keys.
form-key-unknown = That key does nothing in this field. Tab goes on, Esc goes back.
form-paste-refused = You can only paste into a field for text.
movement-gaps = ←→ step  ↑↓ gap
movement-matrix = ←→↑↓ cell
tiny-security = Sec.
tiny-inclusion = Incl.
tiny-cohesion = Coh.
tiny-empowerment = Emp.
column-kind = What
column-conditions = Cond.
terminal-failed = The terminal does not cooperate.
crashed = The program stopped because of a mistake of ours. What was kept is kept. Start it again: what you had half typed is ready then.
erased-elsewhere = Somebody was erased for good in another window. The name is gone here too.
now-writing-here = The other window is closed: you can write here now.
now-writing = The other window is closed: you can write here now. Look again and do it once more.
cli-gaps-arg-all = Every gap, also where a rule finds many
cli-gaps-more = … and { $count } more (all: gaps --all)

## Workbook

workbook-title = Workbook
workbook-empty = Nothing yet. Press n to begin.
hint-workbook = workbook
action-workbook = Workbook
about-action-workbook = Walks, stories, relations, channels, vision, goals, actions and support.
also-action-workbook = walk, story, stories, quote, relation, vision, goal, action, plan, support, grant, fund, answer, meeting
records-gathering = walks and conversations
records-story = stories
records-answer = answers about capacities
records-relation = relations
records-channel = channels
records-vision = vision
records-goal = goals
records-action = actions
records-support = outside support
hint-discard = discard
action-discard = Discard what you typed
about-action-discard = Throws away what is half filled in. Press twice.
also-action-discard = cancel, clear
discard-again = Once more ^X throws away what you typed here.
discarded = Thrown away.
ask-tag = Tag { $count } assets, such as { $names }?
ask-verify = Note { $count } assets as checked, such as { $names }?
findings = { $count ->
    [one] One thing in this file could not be read. The command “wijkschouw check” tells which.
   *[other] { $count } things in this file could not be read. The command “wijkschouw check” tells which.
}
problem-kern-unknown = “{ $typed }” is no kern of this village. Choose from the list, or add the kern with ^P, kernen.
saved-draft = not saved yet
saved-waiting = saved · { $count } half filled in

## Entry line

line-title = Entry line
line-said = { $what }
line-kind = { $kind }
line-kind-assumed = { $kind } (not said: choose with #)
line-key-person = key person
line-for = for { $what }
line-phone = tel. { $what }
line-description = “{ $what }”
line-name-missing = no name yet
line-signs =
    Type a name, and behind it what you know:
    #kind  @kern  %sphere  !condition  +group  =function
    >relation  * key person  -- description
line-no-name = Type a name first: there is none in the line yet.
special-bsn = This looks like a BSN. You may not keep that. Take it out.
special-word = This looks like health or belief. Keep that only if there is a real need.
line-unknown = Not recognised: { $words }. That stays in the name.
line-double = Resembles { $name }: { $kind }, { $kern }, name { $percent }% the same
line-double-same = Has the same name: { $name }: { $kind }, { $kern }
line-person = A person stands here too: { $name }. The name goes to others.
line-person-anyway = { $name } stands in the name too. Take it out, or Enter stores it anyway.
line-store-anyway = Enter again stores it all the same; ^E opens { $name }.
line-no-double = Nothing in the inventory resembles this line.
line-no-relation = There is no relation in the line. Type > and a name.
line-stays = stays: { $what }
line-stays-not = Nothing stays now.
line-let-go = Kern and kind no longer stay.
line-complete = Tab completes, ↑↓ chooses, Enter stores
line-complete-plain = Tab completes, arrows choose, Enter stores
line-already = You are in the entry line already.
told-line-store = store the line
about-told-line-store = Stores the line as an asset.
told-line-complete = complete
about-told-line-complete = Completes the line with what is chosen below it.
told-lines-store = store the lines
about-told-lines-store = Stores the marked lines as assets.
panel-already = This is open already.
line-key-unknown = That key does nothing in the entry line. F1 shows what does.
lines-title =
    { $count ->
        [one] One pasted line
       *[other] { $count } pasted lines
    }
lines-reading =
    { $count ->
        [one] Reading one line…
       *[other] Reading { $count } lines…
    }
lines-summary =
    { $count ->
        [one] Enter stores the line if it is on. Space switches it on or off.
       *[other]
            { $on ->
                [one] Enter stores one of the { $count } lines. Space switches a line on or off.
               *[other] Enter stores { $on } of the { $count } lines. Space switches a line on or off.
            }
    }
lines-no-name = no name
lines-double = resembles { $name }
lines-letter = part of a letter
lines-person = a person stands here too: { $name }
lines-person-how = A person stands here too: { $name }. Paste this with I (read a list), then they are taken apart.
lines-unknown = not recognised: { $words }
lines-too-many = Use wijkschouw import: { $count } lines is too much here.
lines-none = No line is on. Space switches a line on.
lines-cannot = This line has no name and cannot be on.
lines-left =
    { $left ->
        [one] { $stored } stored. One line is left.
       *[other] { $stored } stored. { $left } lines are left.
    }
lines-kept =
    { $count ->
        [one] The pasted line goes on waiting.
       *[other] { $count } pasted lines go on waiting.
    }
lines-added =
    { $count ->
        [one] One line added to the list.
       *[other] { $count } lines added to the list.
    }
lines-discard-again =
    { $count ->
        [one] Once more ^X throws the pasted line away.
       *[other] Once more ^X throws all { $count } pasted lines away.
    }
lines-discarded = The pasted lines have been thrown away.
lines-correcting = Correct the line. Enter puts it back in the list, Esc leaves it as it was.
lines-corrected = Line:
lines-not-empty = A line cannot be empty. Esc leaves the line as it was.
lines-for-all = This goes into all lines that are on, or into all if none is on. What a line says itself of kind and kern stays.
lines-in-all = In all lines:
lines-for-all-unknown = { $typed } is not recognised. Type for instance #association, or @ and a kern.
lines-for-all-done =
    { $count ->
        [one] { $typed } put in one line.
       *[other] { $typed } put in { $count } lines.
    }
line-title-while =
    { $count ->
        [one] Entry line, one pasted line is waiting
       *[other] Entry line, { $count } pasted lines are waiting
    }
told-lines-edit = correct
about-told-lines-edit = Corrects the chosen line.
told-lines-correct = put in the list
about-told-lines-correct = Puts what you typed in the list.
told-lines-leave = leave as it was
about-told-lines-leave = Leaves the lines as they were.
told-lines-aside = type a line
about-told-lines-aside = Types a line of its own. The pasted lines wait for so long.
hint-kind-of-all = kind
action-kind-of-all = kind for all pasted lines
about-action-kind-of-all = Puts a kind or another tag in all lines that are on.
also-action-kind-of-all = all lines, type for all
hint-kern-of-all = kern
action-kern-of-all = kern for all pasted lines
about-action-kern-of-all = Puts a kern in all lines that are on.
also-action-kern-of-all = all lines, village for all
edit-added-lines =
    { $count ->
        [one] One asset added
       *[other] { $count } assets added
    }
note-done-typing = { $what } · ^Z = undo
note-redone-typing = Done again: { $what } · ^Z = undo
hint-entry-line = line
action-entry-line = entry line
about-action-entry-line = Adds something in one line, without a form.
also-action-entry-line = quick entry, one line, add quickly, type a line, paste a list, meeting, note a key person (*)
hint-turn-relation = relation
action-turn-relation = another type of relation
about-action-turn-relation = Takes the next type for the relation at the cursor.
also-action-turn-relation = type of relation, member of
hint-told-restore-copy = put back
told-restore-copy = put everything back as in a copy
about-told-restore-copy = Puts the village back as it is in the chosen copy.
hint-open-double = open that
action-open-double = open what it resembles
about-action-open-double = Opens what is there already, instead of storing it again.
also-action-open-double = duplicate, exists already, twice
hint-let-go = let go
action-let-go = let go of kern and kind
about-action-let-go = Lets go of the kern and the kind of the line before.
also-action-let-go = stays, forget kern
where-line = in the entry line
also-relation-meets-in = meets, uses
also-relation-member-of = member, member of
also-relation-active-in = active
also-relation-supports = helps
also-relation-works-with = with
also-relation-refers-to = refers, refers to
also-relation-from-meets-in = offers space to

## The mouse

hint-mouse = mouse
action-mouse = mouse on or off
about-action-mouse = Lets the mouse go, so that you can mark text. Once more takes it back.
also-action-mouse = mouse off, mouse on, clicking, select text, scroll wheel, muis
mouse-free = The mouse is free, for text. M takes it back.
mouse-taken = The mouse works again: a click chooses. M lets it go.
preferences-mouse = Mouse
preferences-use-mouse = a click chooses
about-mouse = Click on a line, a field or a key. When off, the mouse marks text.
preferences-odd = Preferences, line { $line }: { $key } can only be { $values }. The usual settings apply for now. The file: { $path }
preferences-unreadable = The preferences cannot be opened. The usual settings apply for now. The file: { $path } (code: { $code })

## Copying

choose-copy = What do you want to copy?
copy-all = everything
copied-phone = The phone of { $name } is on the clipboard.
copied-email = The mail address of { $name } is on the clipboard.
copy-impossible = This window has no clipboard. Let the mouse go with M and mark the text.

## Days that do not exist

problem-month = There is no month { $month }. Type the day first, then the month: 12-5.
problem-day-of-month = There is no day { $day } in { $month } then. Type 12-5, for example.

## Several at once, relating, what was done

hint-mark-range = range
action-mark-range = mark a range
about-action-mark-range = Puts a tick at everything from the line marked last to here.
also-action-mark-range = from to, up to here, select rows, select block, several in a row, everything in between
hint-relate = relate
action-relate = relate
about-action-relate = Relates what is chosen or marked to another asset.
also-action-relate = connect, link, connection, relation, work together, who belongs to whom, make member, meets in, tie together, network
hint-history = what was done
action-history = what was done
about-action-history = Shows the last fifty changes, to take them back. Earlier ones go with u: up to two years and 5000 changes back.
also-action-history = history, log, recent changes, last changes, what has changed, list of changes, earlier, look back, undo more
nothing-to-mark = There is nothing in the list to mark.
range-no-start = First mark the start of the range with the space bar. Then go to the end and press R.
range-start-hidden = The line marked last is not in this list. First mark a start here with the space bar.
unmarked =
    { $count ->
        [one] The mark is gone.
       *[other] The { $count } marks are gone.
    }
ask-edit = Change { $count } assets, such as { $names }?
ask-relate = Relate { $count } assets, such as { $names }?
edit-tagged-one = { $name } tagged
verified-already =
    { $count ->
        [one] This was checked today already.
       *[other] These { $count } were checked today already.
    }
edit-verified-one = { $name } checked
bulk-title = Change { $count } assets
bulk-given-up = Nothing has been changed.
form-mixed = differs
help-mixed = Differs now. What you fill in here holds for all. Backspace makes it empty for all.
help-mixed-kern = Differs now. Typing nothing changes nothing; Backspace sets all to the whole village.
edit-changed-many =
    { $count ->
        [one] One asset changed: { $fields }
       *[other] { $count } assets changed: { $fields }
    }
relate-support = Who supports { $name }?
relate-one = Relate { $name }
relate-many = Relate { $count } assets
relate-with = To:
relate-how = Type a part of the name. Enter chooses, then you say how.
relate-self = Nobody is related to themselves. Choose another asset.
relate-wish = it is still a wish (space: on or off)
relate-way-how = ↑↓ choose how, ← → turn it round. Enter stores. Esc chooses another one.
relate-each = each of the { $count }
relate-fitting = as fits the kinds
relate-sentence = { $from } { $how } { $to }
relate-is-so = (already so)
relate-already = They are related so already. Choose another way, or Esc.
edit-related-one = { $who } related to { $other }
edit-related-many =
    { $count ->
        [one] One asset
       *[other] { $count } assets
    } related to { $other }{ $passed ->
        [0] {""}
       *[other] {" "}({ $passed } already were)
    }
history-title = What was done
history-empty = Nothing has been done yet.
history-how =
    { $after ->
        [0] Enter takes this back.
        [one] The change after it goes first. Enter asks whether both may go.
       *[other] The { $after } changes after it go first. Enter asks whether all may go.
    }
history-undone = This has been taken back already. ^R does again what was taken back last.
history-undone-short = taken back
ask-undo-large = This takes back a lot at once ({ $count } records): { $what }. Do you want that? After it Ctrl-R brings it back again.
ask-take-back =
    { $after ->
        [one] The change after it goes first. Take both back, up to and including: { $what }?
       *[other] The { $after } changes after it go first. Take all { $count } back, up to and including: { $what }?
    }{ $withdrawn ->
        [0] {""}
        [one] {" "}Note: among them is somebody who withdrew consent or was set aside. That would hold no longer.
       *[other] {" "}Note: among them are { $withdrawn } people who withdrew consent or were set aside. That would hold no longer.
    }
edits-taken-back =
    { $count ->
        [one] one change
       *[other] { $count } changes
    }
when-today = today { $time }
when-yesterday = yesterday { $time }
when-day = { $day } { $time }
key-elsewhere = { $key } ({ $what }): not here, but { $where }.
where-views = with saved views
where-workbook = in the workbook
where-kernen = with the kernen
where-relate = in relating
where-history = in the list of what was done
where-preferences = in preferences
where-inventories = in other inventory

## Presenting

title-presenting = PRESENTING
presenting = Personal data hidden · to stop: p, then y
presenting-f5 = Personal data hidden · to stop: F5, then y
presenting-no-more = Personal data can be seen again.
present-stop = Personal data will be seen again. Stop presenting?
present-finish-first = First store or close this panel. Then press p.
present-close-first = Close this panel first with Esc. Then stop with p.
present-cover = Personal data is being hidden …
hidden-double = This name is like one that is hidden now. Somebody else? Save once more.
entry-hidden = Hidden while presenting · to stop: p, then y
entry-hidden-f5 = Hidden while presenting · to stop: F5, then y
edit-hidden = hidden change
masked-person = { $role }, { $kern }
masked-person-more = { $role } { $number }, { $kern }
hint-present = present
action-present = present
about-action-present = Hides personal data, for when others look along. Once more: stop. F5 works while you type too.
also-action-present = beamer, presentation, share screen, projector, hide, privacy, mask, meeting
cli-arg-presenteer = Start presenting: personal data is hidden

## Saved views

views-title = Saved views
view-everything = everything
views-how = Enter shows the view. n saves what you see now.
views-empty = n gives a name to what you see now: search, order, groups, columns.
views-query = Searches: { $query }
views-name = Name:
views-name-how = Type a name for this view. Enter saves it.
views-choose-first = This one is always there. Choose one that you saved yourself.
view-nameless = You would not find a view without a name again. Type one.
view-twice = There is a view called “{ $name }” already. Choose another name.
view-added = view “{ $name }” saved
view-renamed = view “{ $old }” is called “{ $name }” now
view-deleted = view “{ $name }” removed
field-views = Saved views
parts-view = name | search | order | reversed | groups | columns | kern | kind | target group
hint-views = views
action-views = saved views
about-action-views = Saves a search under a name, and shows how many each of them finds.
also-action-views = save search, favourite, saved filter, saved list, view, bookmark, keep

## Reading aloud: words to type

aloud-enter = enter
about-aloud-enter = enter line by line; each line is a place, person or club
aloud-new = new
about-aloud-new = enter one thing with questions
aloud-find = find
also-aloud-find = f, search
about-aloud-find = search, such as: find fanfare
aloud-steps = step
also-aloud-steps = steps, gaps
about-aloud-steps = the five steps and their gaps, such as: step 2
aloud-table = table
about-aloud-table = spheres and conditions in words
aloud-import = import
also-aloud-import = list
about-aloud-import = take in a list from a file
aloud-kernen = kern
about-aloud-kernen = hear the kernen, or add one, such as: kern Malden
aloud-overview = overview
also-aloud-overview = counts
about-aloud-overview = how many there are of everything
aloud-story = story
also-aloud-story = stories
about-aloud-story = the latest story
aloud-workbook = workbook
about-aloud-workbook = walks, stories, relations, goals, actions and more, such as: workbook story
aloud-resume = resume
also-aloud-resume = continue
about-aloud-resume = go on with what is half filled in
aloud-undo = undo
about-aloud-undo = take back the last change
aloud-redo = redo
aloud-undo-large = This takes back a lot at once ({ $count } records): { $what }. Do you want that? Type yes or no. After it redo brings it back again.
about-aloud-redo = do again what was taken back
aloud-copies = copies
also-aloud-copies = backups
about-aloud-copies = which copies the program made by itself
aloud-review = review
about-aloud-review = whom you have not looked at for long
aloud-where = where
also-aloud-where = file
about-aloud-where = where your file is
aloud-language = language
also-aloud-language = dutch, nederlands, english
about-aloud-language = go on in Dutch
aloud-help = help
about-aloud-help = every word, with what it does
aloud-stop = stop
also-aloud-stop = quit, exit
about-aloud-stop = stop; everything is saved
aloud-menu = menu
about-aloud-menu = what you can do here; Enter does the same
aloud-back = back
also-aloud-back = previous
about-aloud-back = to where you came from, or to the previous question
aloud-again = again
also-aloud-again = repeat
about-aloud-again = read the last thing once more
aloud-more = more
about-aloud-more = the next ten of a list
aloud-show = show
also-aloud-show = read, choose
about-aloud-show = choose from a list, such as: show 3; the number alone will do
aloud-gap = gap
about-aloud-gap = choose a gap from the list, such as: gap 3
aloud-do = do
about-aloud-do = at a gap: make the next move
aloud-plan = action
about-aloud-plan = at a gap: plan an action
aloud-edit = edit
also-aloud-edit = change
about-aloud-edit = change an asset, such as: edit phone 024-5550123
aloud-tag = tag
about-aloud-tag = choose spheres, conditions and groups, such as: tag p c
aloud-check = checked
also-aloud-check = check
about-aloud-check = note that an asset was checked today
aloud-connect = connect
about-aloud-connect = connect with another, such as: connect village hall
aloud-withdraw = withdraw
about-aloud-withdraw = note that somebody took their consent back today
aloud-erase = erase
also-aloud-erase = forget
about-aloud-erase = erase somebody for good; after that you type the full name
aloud-delete = delete
also-aloud-delete = remove
about-aloud-delete = delete an asset
aloud-done = done
also-aloud-done = save
about-aloud-done = at questions: save what you answered so far
aloud-skip = skip
about-aloud-skip = at questions: to the next one; Enter does the same
aloud-clear = clear
also-aloud-clear = empty
about-aloud-clear = at questions: empty the field
aloud-discard = discard
about-aloud-discard = at questions: throw away what you typed
aloud-without = without

## Reading aloud: what is said

aloud-hello = Wijkschouw, in lines to be read aloud.
aloud-goodbye = Everything is saved. Goodbye.
aloud-goodbye-reading = You were only reading. Nothing was changed here. Goodbye.
aloud-only-reading = Not saved: you can only read. Work in the other window, or close it.
aloud-language-changed = In English from now on.
aloud-welcome = Welcome. Two questions, then you can begin.
aloud-welcome-village = What is your village called? Type demo for a made-up village to try.
aloud-welcome-kernen = Which kernen does the village have? Put commas between them. Enter: none.
aloud-menu-head = Menu. Type a number or a word.
aloud-menu-line = { $number }. { $word }: { $about }
aloud-word-line = { $word }: { $about }
aloud-all-words = All words. Dutch words work too.
aloud-already-home = You are at the start. Enter reads the menu.
aloud-home-again = Back at the start. Enter reads the menu.
aloud-not-here = “{ $word }” is not possible here. Enter reads what is.
aloud-not-understood = I do not understand “{ $typed }”. Enter reads what is possible here.
aloud-no-such-number = There is no number { $count }. Enter reads what is possible here.
aloud-no-such-step = There are five steps: 1 to 5.
aloud-nothing-yet = There is nothing in it yet. Type enter or new to begin.
aloud-nothing-found = Nothing found for: { $query }
aloud-nothing-half-done = Nothing is half filled in.
aloud-no-story = There are no stories yet that everybody may hear.
aloud-found =
    { $count ->
        [one] One found.
       *[other] { $count } found.
    }
aloud-more-left = { $count } more. Type more.
aloud-no-more = That was all.
aloud-list-how = Type a number to read one, more for the next ten, or back.
aloud-list-again = Back in the list of { $count }. again reads the list.
aloud-resembles = Resembles: { $entry }
aloud-yes-or-no = Type yes or no.
aloud-understood = Understood: { $told }
aloud-store-anyway = Save it anyway? Type yes or no.
aloud-not-stored = Not saved.
aloud-enter-how = Type a line for each place, person or club. An empty line ends. help tells the signs.
aloud-enter-next = Type the next line. An empty line stops.
aloud-still-entering = You are still entering. An empty line stops. Is it really called that? Put it between quotes.
aloud-enter-example = For example: Fanfare #association @kerkwiel %com !cohesion 024-5550123
aloud-enter-signs-1 = Hash: kind. At sign: kern. Percent: sphere. Exclamation mark: condition. Plus: target group.
aloud-enter-signs-2 = Equals: function. Greater-than: connection with another. Two dashes: description. Kind and kern stay.
aloud-offer = This was not finished: { $kind } { $name }
aloud-offer-line = The line was: { $line }
aloud-offer-line-how = Save it now? Type yes, no or discard. After no it stays for later.
aloud-offer-how = Go on with it? Type yes, no or discard. After no it stays for later.
aloud-form-head =
    { $head }. { $count ->
        [one] One question
       *[other] { $count } questions
    }. Enter skips, done saves, help explains.
aloud-filled = Filled in already: { $fields }
aloud-form-how = Enter skips. back: previous question. done: save. clear: empty the field.
aloud-form-how-more = discard: save nothing. stop: go on later. A word in quotes is ordinary text.
aloud-first-finish = First save with done, or type discard. Then this is possible.
aloud-which-kind = Which kind? Type a number or a word.
aloud-ask = { $label }?
aloud-ask-now = { $label }? Now: { $now }
aloud-ask-required = { $label }? This must be filled in.
aloud-choices = Choose: { $choices }
aloud-scale = { $label }: { $value } of 5
aloud-scale-ends = 1 is { $low }, 5 is { $high }.
aloud-how-line = Type a line of text.
aloud-how-number = Type a whole number, such as 120.
aloud-how-day = Type today, yesterday, monday, 12-5 or 12 may 2026.
aloud-how-day-to-come = Type tomorrow, friday, in 2 weeks, 12-5 or 12 May 2027.
aloud-how-prose = Type a few sentences on one line. A plus in front puts them behind what is there.
aloud-how-rows = One on a line, with | between the parts. A plus in front adds one.
aloud-how-scale = Type a number from 1 to 5.
aloud-how-choice = Type the number or the word.
aloud-how-several = Type numbers or words with commas between them. A plus in front adds.
aloud-how-link = Type the name, or a part of it.
aloud-how-links = Type names with commas between them. A plus in front adds.
aloud-kern-unknown = “{ $typed }” is no kern of this village. Add it later, such as: kern Malden
aloud-which = “{ $typed }” may be more than one. Type the number or more of the name.
aloud-entry-how = edit, tag, checked, connect, delete, more, again or back.
aloud-entry-how-person = Of a person also: withdraw or erase.
aloud-copies-how = Going back to a copy is a command: { $command }
aloud-share-how = Handing over to a colleague is a command too: wijkschouw share
aloud-erase-type = Type the full name. Then this person is gone for good. Back: do not erase.
aloud-erase-not = Nobody was erased.
aloud-entry-how-edit = One field: edit phone 024-5550123. All questions: edit.
aloud-entry-again = You are at { $name }. again reads it all.
aloud-record-how = edit, delete, again or back.
aloud-sort-gathering = walk
also-aloud-sort-gathering = walks, conversation, meeting
aloud-sort-story = story
also-aloud-sort-story = stories, quote
aloud-sort-answer = answer
also-aloud-sort-answer = answers, capacity
aloud-sort-relation = relation
also-aloud-sort-relation = relations
aloud-sort-channel = channel
also-aloud-sort-channel = channels
aloud-sort-vision = vision
aloud-sort-goal = goal
also-aloud-sort-goal = goals
aloud-sort-action = action
also-aloud-sort-action = actions
aloud-sort-support = support
aloud-workbook-again = You are at the workbook. again reads what is in it.
aloud-no-sort = “{ $typed }” is not in the workbook.
aloud-none-of-sort = Nothing yet. To add: new { $word }
aloud-which-sort = Workbook. Type a number or a word.
aloud-which-other = Or type: walk, story, relation, channel, vision, goal, action or support.
aloud-no-field = There is no field “{ $typed }”. Type edit for all questions.
aloud-connect-with = Connecting with: { $entry }
aloud-undo-brings-back = undo brings it back.
aloud-on = on
aloud-tag-on = On: { $tag }
aloud-tag-off = Off: { $tag }
aloud-no-tag = “{ $typed }” is no tag. Nothing was switched. again reads them.
aloud-tags-how = Type letters, numbers or words to switch, such as: p c 1. Enter saves.
aloud-import-which = Which file? Type where it is, such as ~/list.csv. Enter goes back.
aloud-file-missing = This file is not there: { $path }
aloud-file-folder = This is a folder and not a file: { $path }
aloud-file-closed = You may not read this file: { $path }
aloud-preferences-not-saved = Your preferences could not be saved in { $path }
aloud-import-column = Column { $heading }: { $field }
aloud-import-double = { $name } resembles { $other }
aloud-import-ask = Take it in? Type yes or no.
aloud-import-ask-doubles =
    { $count ->
        [one] One new one resembles what is there. Type without to leave it out.
       *[other] { $count } new ones resemble what is there. Type without to leave them out.
    }
aloud-import-nothing = There is nothing to take in here. Choose another file, or Enter to go back.
import-nothing-left = Nothing comes in: you leave out all that is new.
aloud-import-again = Another window has saved something meanwhile. So the list was looked at again.
aloud-form-caught-up = Another window has changed this meanwhile. That stays, beside your answers.
aloud-import-not = Nothing was taken in.
aloud-import-done =
    { $count ->
        [one] One asset saved. undo takes it back.
       *[other] { $count } assets saved. undo takes them back at once.
    }
aloud-step =
    Step { $number }, { $step }: { $held } of { $checks } in order, { $count ->
        [one] one gap
       *[other] { $count } gaps
    }.
aloud-step-empty = Step { $number }, { $step }: nothing to check yet.
aloud-steps-how = Type a number to hear the gaps of a step, or back.
aloud-nature = { $nature }: { $count }
aloud-gaps-how = Type a number to hear a gap, more, again or back.
aloud-advice = Next move: { $advice } Type do.
aloud-rests-on =
    { $count ->
        [one] This is about one asset:
       *[other] This is about { $count } assets:
    }
aloud-rule = Rule { $rule }: { $label }. Source: { $source }.
aloud-gap-how = do: make the next move. action: plan an action. A number reads an asset. Also: tag, again, back.
aloud-gap-closed = This gap is closed: { $title }
aloud-gap-still = This gap is still there.
aloud-gap-unchanged = The gap is still the same. again reads it.
aloud-kernen-are = Kernen: { $kernen }.
aloud-kernen-none = There are no kernen yet.
aloud-kernen-how = To add one, such as: kern Malden
aloud-table-empty = This table has no rows yet.
aloud-table-others = Other tables: table 2 kinds, 3 kernen, 4 target groups, 5 functions.
cli-arg-voorlezen = In lines, for a screen reader or braille line (also: --read-aloud, or TERM=dumb)
told-other-list = demand and supply, or all offers
about-told-other-list = Changes between the list of offers and demand and supply.
told-another-offer = who else offers this
about-told-another-offer = Asks who else teaches or gives this, and notes that.

## 6 Map

hint-zoom-in = larger
action-zoom-in = map larger
about-action-zoom-in = Shows a smaller part of the map larger.
also-action-zoom-in = zoom in, closer, enlarge, inzoomen
hint-zoom-out = smaller
action-zoom-out = map smaller
about-action-zoom-out = Shows a larger part of the village.
also-action-zoom-out = zoom out, further away, reduce, uitzoomen
hint-whole-map = all
action-whole-map = whole map
about-action-whole-map = Puts all that is on the map in sight.
also-action-whole-map = all in sight, fit, see the whole village, hele kaart
hint-drawing = draw
action-drawing = draw the map or not
about-action-drawing = Shows the map as a drawing, or only as a list of distances.
also-action-drawing = screen reader, braille, map off, no drawing, distances, schermlezer
told-map-signs = other signs
about-told-map-signs = The signs on the map: by kind, condition, kern, status, or dots.
movement-map = ←→↑↓ to the next
movement-near = ↑↓ choose  → go there
movement-without = ↑↓ choose
map-by-kind = Map by kind
map-by-condition = Map by condition
map-by-kern = Map by kern
map-by-status = Map by status
map-by-dots = Map with dots
map-on-map = { $count } on the map
map-far =
    { $count ->
        [one] one lies far away
       *[other] { $count } lie far away
    }
map-without = { $count } not on the map
map-several-conditions = more than one
map-legend-key = 2 to 9, +: so many at one point. m: other signs
map-legend-dots = Each dot is an entry. m: other signs
map-north = north is up
map-near = From { $name }
map-near-cross = From the cross
map-here = here
map-here-short = here
map-distance = { $distance } { $where }
map-metres = { $metres } m
map-kilometres = { $whole }.{ $tenth } km
map-far-kilometres = { $whole } km
map-nearest-is = Nothing lies here. The nearest: { $name }, { $distance } { $where }.
map-several-here =
    { $more ->
        [0] { $count } here: { $names }
       *[other] { $count } here: { $names } and { $more } more
    }
map-nothing-here = Nothing lies here. Go to a sign on the map with the arrows.
map-nothing-further = Nothing lies further that way.
map-closest = It cannot be larger.
map-furthest = It cannot be smaller. 0 puts all in sight.
map-all-in-sight = All is in sight.
map-not-drawn = The map is not drawn. D draws it.
map-drawn = The map is drawn again.
map-in-words = Now only the list. D draws the map again.
map-choose-which = Which one do you mean?
map-empty-short = Nothing is on the map yet.
map-empty = Nothing is on the map yet. Fill in the latitude and longitude of an entry. Tab goes to the list, Enter opens the entry.
compass-north = north
compass-northeast = northeast
compass-east = east
compass-southeast = southeast
compass-south = south
compass-southwest = southwest
compass-west = west
compass-northwest = northwest
compass-short-north = N
compass-short-northeast = NE
compass-short-east = E
compass-short-southeast = SE
compass-short-south = S
compass-short-southwest = SW
compass-short-west = W
compass-short-northwest = NW

## Last year

record-snapshot = snapshot
records-snapshot = snapshots
field-label = Name
field-made = How it was made
field-content = Content
help-field-label = A few words, to know later why. May stay empty.
json-made = hand or walk
made-hand = by hand
made-walk = at a walk
made-at = at { $walk }
hint-snapshots = last year
action-snapshots = last year
about-action-snapshots = Keeps how the village stands now, and compares with earlier.
also-action-snapshots = snapshot, snapshots, compare, what has changed, difference, then and now, grown, stopped, progress, momentopname, vorig jaar, vergelijken
where-snapshots = at last year
where-comparison = while comparing
snapshots-title = Last year
snapshots-empty =
    A snapshot keeps how the village stands today.
    How far each step is, what stands in each cell, which gaps there are.
    Later you see what grew and what stopped, and which gaps closed.
    No name of a person is kept.
    Enter or n makes the first snapshot.

snapshots-none-yet = There is no snapshot yet. Enter makes the first one.
snapshots-compare-now = Enter compares { $name } with now. Space marks two to compare those.
snapshots-compare-two = Enter compares the two that are marked.
snapshots-one-marked = Mark another one with Space. Enter compares the one where you are with now.
edit-snapshot = Snapshot made
edit-snapshot-deleted = Snapshot { $name } deleted
comparison-title = What has changed
comparison-with-now = From { $name } until now
comparison-of-two = From { $name } until { $later }
comparison-steps = Steps
comparison-cells = Cells
comparison-grown = Grown
comparison-stopped = Stopped
comparison-gaps-closed = Closed
comparison-gaps-opened = Newly open
about-comparison-steps = For each step how much held then and holds now, and how many there are of everything. Enter goes to the overview.
about-comparison-cells = The cells in which there is more or less than then. Enter goes to the overview.
about-comparison-grown = What came, or counts again. Enter opens it.
about-comparison-stopped = What counted and no longer does. Enter opens it, if it is still there.
about-comparison-closed = Gaps that are no longer there. Lapsed: what had the gap no longer counts. Enter opens it.
about-comparison-opened = Gaps that were not there then. Came along: with something new. Enter takes the next step.
comparison-of = { $held } of { $checks }
comparison-from-to = { $before } { $sign } { $after }
comparison-as-before = same
comparison-wishes = wishes
comparison-nothing = Nothing changed here.
comparison-same = Nothing has changed since this snapshot.
comparison-unreadable = This snapshot cannot be read. Is it of a newer version?
comparison-nothing-to-open = There is nothing to open here.
comparison-gone = This is no longer there.
comparison-closed = This gap is closed.
movement-comparison = ←→ part  ↑↓ row
turn-new = new
turn-risen = counts again
turn-begun = new, not counted
turn-stopped = stopped
turn-dormant = dormant
turn-out = counts no more
turn-gone = deleted
gap-change-closed = closed
gap-change-lapsed = lapsed
gap-change-opened = new
gap-change-came = came along

## Conversation in four rounds

where-conversation = in a conversation
where-channels = with channels
hint-conversation = conversation
action-conversation = conversation in rounds
about-action-conversation = Holds a conversation by the Gespreksmodel, or goes on with one.
also-action-conversation = conversation, four rounds, talk, discuss, verdicts, what belongs to it, gesprek, gespreksmodel
hint-notes = notes
action-notes = type notes
about-action-notes = Types what was said in this round of the conversation.
also-action-notes = minutes, write down, remarks
hint-criteria = criteria
action-criteria = ten criteria
about-action-criteria = Shows the ten criteria beside the entry, to support the verdict.
also-action-criteria = criterion, checklist, test
hint-channels = channels
action-channels = channels
about-action-channels = Shows who can be reached by which channel, and who cannot yet.
also-action-channels = channel, village paper, newsletter, chat group, notice board, how do we reach, who do we reach
hint-put-on-channel = channel
action-put-on-channel = put on a channel
about-action-put-on-channel = Chooses a channel that reaches the entry, or all that are marked.
also-action-put-on-channel = make reachable, in the village paper, in the newsletter, to be reached by
talk-title = Conversation
talk-moves = ←→ round ↑↓
talk-about = In four rounds you discuss what there is. Each answer is kept at once. You can always stop and go on later.
talk-new = New conversation
talk-go-on = Enter goes on where you were. With e you change the date, the kern and who takes part.
talk-choose-first = First choose a conversation of earlier.
talk-row = { $date } · { $kern } · { $people ->
    [0] participants unknown
    [one] 1 participant
   *[other] { $people } participants
} · { $rounds ->
    [0] no notes yet
    [one] notes in 1 round
   *[other] notes in { $rounds } rounds
}
talk-of = Conversation { $date } · { $kern } · { $people ->
    [0] participants unknown
    [one] 1 participant
   *[other] { $people } participants
}
talk-round-1 = 1 Spheres
talk-round-2 = 2 Parts
talk-round-3 = 3 Support
talk-round-4 = 4 Value
talk-round-5 = In short
talk-question-1 = Which spheres are there here? Whose is what we have?
talk-question-2 = What of each sphere belongs to our social base, and why?
talk-question-3 = Which professionals and institutions support it?
talk-question-4 = Of what value is it: for who receives, gives, and for all?
talk-question-5 = What did we say together?
talk-progress-1 = { $answered } of { $total } with a sphere
talk-progress-2 = { $answered } of { $total } discussed
talk-progress-3 = { $answered } of { $total } with support
talk-progress-4 = { $answered } of { $total } with a value
talk-how-1 = p personal · g communal · i institutional · w why
talk-how-2 = 1 in · 2 in doubt · 3 out · 0 not discussed
talk-how-3 = r or Enter: who supports this? Space makes it a wish.
talk-how-4 = 1 use · 2 who receives · 3 who gives · 4 all · z n c e condition
talk-how-5 = Enter changes the date and who takes part.
talk-how-criteria = 1 yes · 2 no · 0 unknown · C or Esc closes
talk-how-line = Enter keeps it and goes on. Esc keeps it and stays here.
talk-how-value = Enter or Esc keeps what you typed.
talk-how-reading = You can only read here. Esc goes back; what you typed stays.
talk-how-notes = Enter begins a new line. Esc keeps it.
talk-no-notes-1 = With N you type notes of this round.
talk-no-notes-2 = With N you type notes of this round.
talk-no-notes-3 = With N you type notes, also on support with an indication.
talk-no-notes-4 = With N you type notes of this round.
talk-notes = Notes: { $notes }
talk-notes-where = Notes belong to a round. Go there with ←.
talk-criteria-where = The criteria stand with round 2.
talk-ask-why = Why is { $name } { $sphere }?
talk-ask-reason = { $name }: { $verdict }. Why?
talk-ask-value-1 = What is the use of { $name }?
talk-ask-value-2 = What does { $name } mean for who receives something there?
talk-ask-value-3 = What does { $name } mean for who helps there?
talk-ask-value-4 = What does { $name } mean for all of us?
talk-ask-notes-1 = What was said of the spheres?
talk-ask-notes-2 = What was said of the parts?
talk-ask-notes-3 = What was said of support, also for one person with an indication?
talk-ask-notes-4 = What was said of the value?
talk-judge-first = First choose 1 in, 2 in doubt or 3 out.
talk-no-digit = This digit is no answer here. Esc closes the conversation.
talk-why-first = First choose a sphere with p, g or i.
talk-value-how = Choose 1, 2, 3 or 4 and type the value.
talk-value-first = First type a value with 1, 2, 3 or 4.
talk-value-1 = use
talk-value-2 = value for who receives
talk-value-3 = value for who gives
talk-value-4 = value for society
talk-told-1 = Use: { $text }
talk-told-2 = For who receives: { $text }
talk-told-3 = For who gives: { $text }
talk-told-4 = For society: { $text }
talk-told-by = group in conversation
talk-told-line = { $text } ({ $conditions })
talk-told-about = This is about { $condition }
talk-told-not-about = This is no longer about { $condition }
talk-value-kept = { $name }: { $value } kept as a story
talk-in-sphere = { $name } is { $sphere }
talk-left-sphere = { $name } is no longer { $sphere }
talk-why-kept = { $name }: kept why it is { $sphere }
talk-judged = { $name }: { $verdict }
talk-criterion-kept = { $name }: { $criterion }: { $judgement }
talk-notes-kept = Notes of round { $round } kept
talk-undiscussed = not yet
talk-unknown = unknown
talk-verdict = Verdict: { $verdict } · { $count } of 10
talk-because = Because: { $reason }
talk-criteria = { $count } of 10 · { $name }
talk-no-sphere = No sphere yet.
talk-not-supported = No support of an institution yet.
talk-supported = { $who } { $how } this.
talk-supported-wish = Wish: { $who } { $how } this.
talk-supported-once = Before: { $who } { $how } this.
talk-nothing-told = No value told yet.
talk-no-support = without support
talk-support = with support
talk-no-value = without a value
talk-value = with a value
talk-looking = Just a moment …
talk-empty = There is nothing to talk about here yet. Press i to enter what there is.
talk-nothing-said = Nothing was said yet. Go to a round with ←.
talk-counts-about = How many of each sphere belong to it. What is in two spheres counts in both.
talk-counts = { $sphere }: { $in } in, { $doubt } in doubt, { $out } out, { $none } not discussed yet.
talk-reasons = Why in, in doubt or out ({ $count })
talk-wishes = Wished ({ $count })
talk-values = Of value ({ $count })
talk-reason = { $name }: { $verdict }. { $reason }
talk-value-of = { $name }. { $text }

## Channels

channels-title = Channels
channels-add-one = Put { $name } on a channel
channels-add-many = { $count ->
    [one] Put 1 entry on a channel
   *[other] Put { $count } entries on a channel
}
channels-add-how = Enter puts it there. With n you make a new channel.
channels-there = there already
channels-count = { $unreached } of { $counted } without a channel
channels-empty = No channel yet. Press n: a village paper, chat group or notice board.
channels-none = There is no channel yet. Press n to make one.
channels-no-assets = There are no entries to reach yet.
channels-all-reached = Everybody can be reached by a channel.
channels-reached = Reached by { $name }
channels-reached-by-none = Reached
channels-reached-none = Nobody yet. Choose who belongs there beside this.
channels-unreached = Reached by no channel yet
channels-not-on = Not on { $name } yet
channels-already = That is there already.
channels-mark-where = Go to the entries with Tab to choose.
channels-off-where = These entries are not on the channel.
channels-column-kind = Type
channels-column-assets = Reaches
channels-column-people = People
channels-column-kernen = Kernen
channels-column-run-by = By
channels-all-kernen = all kernen
channels-run-by = by { $name }
channels-run-by-nobody = not known yet who runs it
channels-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
channels-people-unknown = number of people unknown
channels-of-kern = { $count ->
    [0] { $name }: no channel yet
    [one] { $name }: 1 channel
   *[other] { $name }: { $count } channels
}
channel-added-one = { $asset } put on { $name }
channel-added-many = { $count ->
    [one] 1 entry put on { $name }
   *[other] { $count } entries put on { $name }
}
channel-removed-one = { $asset } taken off { $name }
channel-removed-many = { $count ->
    [one] 1 entry taken off { $name }
   *[other] { $count } entries taken off { $name }
}
ask-channel-add = Put { $count } entries on { $name }, such as { $names }?
ask-channel-remove = Take { $count } entries off { $name }, such as { $names }?
channel-line = { $name } ({ $kind })
channel-line-run = runs { $name } ({ $kind })
detail-reachable = To be reached
reachable-both = by no channel, but by phone and e-mail. Put on a channel with K.
reachable-phone = by no channel, but by phone. Put on a channel with K.
reachable-email = by no channel, but by e-mail. Put on a channel with K.
reachable-not = not yet. Put on a channel with K.

## Stories, walks and paper

hint-story = story
action-story = add a story
about-action-story = Begins a story, also about what is chosen or marked.
also-action-story = tell a story, quote, observation, signal, anecdote, somebody said, note a remark, new story
hint-walk = walk
action-walk = neighbourhood walk
about-action-walk = Makes a walk list to print, or takes in what you saw.
also-action-walk = walk list, walking, printing, print list, stroll through the village, look in the street, enter by number, round
hint-print = print
action-print = pages
about-action-print = Shows which pages you can print or hand out: agenda, actions, contacts, and more.
also-action-print = print a page, paper, report back, hard copy, printer, printout, agenda, action list, contact list, phone list, data of somebody, access, gdpr, register
hint-told-stories-other = walks/stories
hint-told-walks-type = type in
hint-told-walks-new = new list
told-stories-other = walks or stories
about-told-stories-other = Switches between stories and walks, conversations and meetings.
told-stories-filter = part of the stories
about-told-stories-filter = Shows one kind, tone, condition, sphere or kern, or who may read it.
told-walks-type = type in
about-told-walks-type = Takes in what you saw, by the numbers of the list.
told-walks-new = new walk list
about-told-walks-new = Makes a new walk list of a kern.
told-walk-store = store the line
about-told-walk-store = Stores what you typed at a number.
told-walk-lines-store = store the lines
about-told-walk-lines-store = Stores the marked lines of the walk.
where-walks = with the walks
where-walk = while typing in a walk
stories-gatherings = Walks, conversations and meetings
stories-only = Stories: { $what }
stories-empty = No stories yet. Press n and write down what somebody tells.
gatherings-empty = No walk or conversation yet. Press n, or W for a walk list.
stories-nothing-found = Nothing found. Esc shows everything again.
stories-search-example = for example: bench
gatherings-search-example = for example: walk
stories-no-filter = There is nothing to choose here. m shows the stories again.
stories-no-walk = Choose a walk first: m shows the walks, ↑↓ chooses.
gatherings-no-page = Only a walk has a page to print. y copies this report: paste it in a letter or mail.
stories-condition = Condition
stories-group-short = group
stories-group = For the working group alone. This is not in what you show to others.
stories-about = Is about
stories-agreed = Agreed
stories-came-of-it = Brought
stories-came =
    { $count ->
        [one] 1 story
       *[other] { $count } stories
    }
actions-came =
    { $count ->
        [one] 1 agreement
       *[other] { $count } agreements
    }
choose-story = What do you want to begin?
choose-stories = Which stories do you want to see?
short-tone-strength = strength
short-tone-concern = concern
short-tone-good = good
short-tone-bad = bad
short-tone-plus = plus
copied-story = The story is on the clipboard.
copied-notes = The notes are on the clipboard.
copy-nothing = There is nothing here to copy.
story-names =
    This has the name of { $name }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. A story never names who tells it.
story-names-stored =
    Stored. This has the name of { $name }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. A story never names who tells it. u = back
form-of-address-person = lady
also-form-of-address-person = mr, mrs, ms, miss, sir, madam, grandpa, grandma, aunt, uncle, sister, brother, father, reverend, doctor, teacher, neighbour, resident, volunteer, entrepreneur, alderman, mayor, chair, coach, officer, community builder, caretaker
walks-title = Neighbourhood walks
walks-new = Make a new walk list
walks-list =
    { $count ->
        [one] List of { $made }: { $kern }, 1 number
       *[other] List of { $made }: { $kern }, { $count } numbers
    }
walks-list-walked =
    { $count ->
        [one] List of { $made }: { $kern }, 1 number, walk { $day }
       *[other] List of { $made }: { $kern }, { $count } numbers, walk { $day }
    }
walks-how = Enter: type in what you saw. P: print the list. The numbers on paper always stay right.
walks-how-new = Choose a kern, print the list and go out with residents. Then type in by number.
walks-no-list = Choose a list with ↑↓ first. Or press n for a new one.
walks-numbering = The numbers are being made…
choose-walk-kern = Through which kern will you walk?
choose-paper = Which page?
paper-back = What is told back to who walked along
paper-list = The walk list
walk-title = Walk { $kern }: list of { $made }, { $count } numbers
walk-day = Day:
walk-who = Who walked along:
walk-day-is = The walk was on { $day }. Tab goes on.
walk-day-unknown = “{ $typed }” is no day. Type for example yesterday or 12-5.
walk-who-how = Roles and numbers, no names. For example: resident 6, community builder 1
walk-signs =
    Type a number of the list, and behind it what you saw:
    12 r4 a2 s3 b loose tiles
    r reachable, a accessible, s surroundings: 1 to 5
    g good, b bad, + plus: with text; x seen
    0 Bench #place: new on the list; ! text: agreement
walk-letter-reachability = r
walk-letter-accessibility = a
walk-letter-surroundings = s
walk-letter-good = g
walk-letter-bad = b
walk-letter-seen = x
walk-no-number = “{ $typed }” is no number. Begin with a number, with 0 or with a !
walk-number-unknown = Number { $typed } is not on this list. The list goes from 1 to { $most }.
walk-list-empty = There are no numbers on this list. Type 0 and the name of what you saw.
walk-number-gone = Number { $number } is no longer in the inventory.
walk-missing-empty = Behind 0, type the name of what was not on the list.
walk-nothing-said = What did you see at { $name }? Type a figure, g, b, + or x.
walk-note-empty = Type behind it what you saw ({ $tone }).
walk-agreed-empty = Behind !, type what you agreed.
walk-rating-range = { $typed }: a figure goes from 1 to 5.
walk-rating-not-place = { $typed }: number { $number } is no place and gets no figure.
walk-loose = Not recognised: { $words }. That goes into the observation.
walk-store-anyway = Not everything was recognised. Enter once more stores it like this.
walk-double-anyway = This resembles { $name }. Enter once more stores it all the same.
walk-known = It said so already. That is fine.
walk-empty = Type a number of the list first.
walk-key-unknown = That key does nothing here. F1 shows what does.
walk-lines-too-many = { $count } lines are too many at once. Paste at most { $most }.
walk-new = New: { $name }
walk-agreed-heading = Agreement
walk-told-rating = { $field } { $rating }
walk-told-rating-was = { $field } { $rating } (was { $before })
walk-told-note = { $tone }: “{ $text }”
walk-told-note-plain = observation: “{ $text }”
walk-told-agreed = agreement: “{ $text }”
walk-told-checked = checked on { $day }
edit-walk-entry = walk: number { $number }, { $name }
edit-walk-agreed = agreement “{ $text }” added
edit-walk-itself = walk of { $day } changed
edit-walk-lines =
    { $count ->
        [one] one line of the walk stored
       *[other] { $count } lines of the walk stored
    }
handout-title-list = Where does the walk list go?
handout-title-back = Where does the page go?
handout-html = To print
handout-html-how = The file is called { $file }. Double-click it to print. { $who }
handout-md = As text
handout-md-how = The file is called { $file }. Use it in a mail or a word processor. { $who }
handout-pdf = As PDF
handout-pdf-how = The file is called { $file }. It looks the same everywhere, on a phone too. { $who }
handout-other = Another place…
handout-type = Type a folder or file, or drag it here. If the name ends in .md, it becomes text.
handout-busy = The page is being made…
handout-made = Stored in { $path }
handout-made-here = Stored in { $path } · S opens it, F opens the folder. { $who }
handout-made-undrawn =
    A PDF cannot show the letters of { $texts }{ $more ->
        [0] {""}
        [one] {""} and one name more
       *[other] {""} and { $more } names more
    }: it says (?) there. Choose HTML to see all of it. Stored in { $path } · S opens it, F opens the folder. { $who }
print-day = { $day } { $month } { $year }
print-file-list = walk-list
print-file-back = report-back
print-list-title = Walk list { $kern }
print-list-about =
    { $count ->
        [one] { $village } · list of { $day } · 1 number
       *[other] { $village } · list of { $day } · { $count } numbers
    }
print-list-walked = Walked on:
print-list-who = Who walked along (roles and numbers):
print-list-number = No.
print-list-what = What and where
print-list-tone = good, bad or +
print-list-notes = What did we see?
print-list-missing = what was not on the list:
print-list-letters = { $reach } = reachability, { $access } = accessibility, { $surroundings } = surroundings: each a figure from 1 (bad) to 5 (good).
print-list-tones = { $good } = simply good, { $bad } = simply bad, + = a plus.
print-list-type = Back at the screen, type it in like this: 12 r4 a2 s3 b loose tiles
print-list-agreed = What did we agree?
print-back-title = What came of the walk
print-back-about = { $kern } ({ $village }), walked on { $day }
print-back-people = Who walked along: { $people }
print-back-good = Simply good
print-back-bad = Simply bad
print-back-plus = A plus
print-back-other = What else we saw and heard
print-back-agreed = What we agreed
print-back-what = What
print-back-who = Who
print-back-when = When
print-back-state = How far
print-back-nobody = nobody yet
print-back-empty = Nothing has been written down of this walk yet.
print-back-made = As of { $day }

## Plan

plan-board = Board
plan-dates = Date
plan-goals = Goals
plan-supports = Support
movement-board = ←→ state  ↑↓ action
hint-onward = onward
action-onward = move the action onward
about-action-onward = Moves the action one state on, such as from agreed to under way.
also-action-onward = next state, done, tick off, finished, start, busy
hint-backward = back a state
action-backward = move the action back
about-action-backward = Moves the action one state back, such as from done to under way.
also-action-backward = previous state, not done after all, reopen
hint-origin = gap
action-origin = to the gap of this action
about-action-origin = Goes to the gap that the action came from.
also-action-origin = where from, why this action, back to the gap, from which gap
told-plan-relate = link support
about-told-plan-relate = Links outside support to the action, or an action to the support.
told-plan-make-action = action for this goal
about-told-plan-make-action = Opens a new action, with the chosen goal filled in.
told-plan-new = new action, goal or support
about-told-plan-new = Adds one of what you see now, with a form.
told-plan-filter = a part of the plan
about-told-plan-filter = Shows what belongs to a condition, a goal or somebody.
told-plan-views = board, date, goals or support
about-told-plan-views = Shows another part of the plan.
told-tag-previous = previous tag
about-told-tag-previous = Goes to the tag before this one.
told-tag-next = next tag
about-told-tag-next = Goes to the tag after this one.
plan-vision = Vision ({ $date }): { $text }
plan-vision-undated = Vision without a date: { $text }
plan-vision-old = Vision ({ $date }, more than { $years } years old): { $text }
plan-vision-none = There is no vision yet. Choose this line with Tab and write it with Enter.
plan-no-actions = No actions yet. n makes the first. Or choose a gap in 1 Overview and press a.
plan-no-goals = No goals yet. n makes the first.
plan-no-supports = No outside support yet. n adds the first.
plan-nothing-found = Nothing found. Esc shows everything again.
plan-no-action-chosen = No action chosen. n makes a new one.
plan-no-goal-chosen = No goal chosen. n makes a new one.
plan-no-support-chosen = No support chosen. n makes a new one.
plan-goal-not-linked = A goal gets actions: a makes one.
plan-first-state = This is the first state. > moves the action onward.
plan-last-state = It goes no further than done. e changes the action, also to stopped.
plan-part-late = Too late
plan-part-coming = Still to come
plan-part-undated = Without a date
plan-part-running = Applied for or granted
plan-part-past = Done or stopped
plan-part-past-support = Rejected or finished
plan-named = { $name } ({ $state })
plan-tally =
    { $count ->
         [0] no actions
         [one] 1 action, { $open } open
        *[other] { $count } actions, { $open } open
    }
plan-goal-actions =
    { $count ->
         [0] No actions yet. a makes one.
         [one] One action, { $open } open:
        *[other] { $count } actions, { $open } open:
    }
plan-actions-count =
    { $count ->
         [0] loose
         [one] 1 action
        *[other] { $count } actions
    }
plan-support-for =
    { $count ->
         [0] For no action at all. Link one with r.
         [one] For one action:
        *[other] For { $count } actions:
    }
plan-support-wanted = Needs outside support, nothing linked yet. Link support with r.
plan-support-needed = Needs outside support:
plan-support-there = Outside support:
plan-state-due = { $state }, due on { $date }: { $when }
plan-state-day = { $state } ({ $date })
plan-state-deadline = { $state }, deadline { $date }: { $when }
plan-gap = { $nature }: { $advice } (rule { $rule })
plan-origin = From gap { $rule }, { $asks }. B goes there.
plan-origin-unknown = From gap { $rule }
plan-only-all = Everything
plan-only-condition = Condition: { $name }
plan-only-goal = Goal: { $name }
plan-only-owner = Who does it: { $name }
plan-link-support = Which support is for { $name }?
plan-link-action = For which action is { $name }?
plan-link-new = New outside support…
plan-link-elsewhere = Another action…
edit-state = Now { $state }: { $name }
edit-linked = { $support } linked to { $action }
edit-unlinked = { $support } unlinked from { $action }
origin-none = This action names no gap. Fill in “From gap”.
origin-closed = This gap is closed: rule { $rule }, { $asks }.
origin-out-of-scope = Rule { $rule } has no gap in this part. In 1, f shows all.
origin-one-of = A gap of rule { $rule }. Which one exactly is not kept.
due-late =
    { $count ->
         [one] 1 day late
        *[other] { $count } days late
    }
due-days =
    { $count ->
         [0] today
         [one] tomorrow
        *[other] in { $count } days
    }
due-weeks = in { $count } weeks
due-months = in { $count } months
due-years =
    { $count ->
         [one] in 1 year
        *[other] in { $count } years
    }
due-count-late = { $count } late
due-count-soon = { $count } within 30 days
overview-due-counts = 4 Plan: { $counts }
overview-due = 4 Plan: { $counts }. Now: { $name } ({ $when })

## 3 Network

hint-around = relations
action-around = show relations
about-action-around = Shows with whom or what this asset is connected, in 3 Network.
also-action-around = tree, network of this one, who belongs to it, who knows it, walk on, show connections
hint-happened = it happened
action-happened = it happened
about-action-happened = Makes a wish a relation, from today on.
also-action-happened = wish fulfilled, wish come true, done, wish is there now
where-seek = while finding an asset
movement-tree = ↑↓ line  → ← open and close
movement-list = ↑↓ line
seek-title = Whose relations do you want to see?
seek-label = Name:
seek-how = Type a part of the name. Enter shows the relations.
seek-offer-title = Who else can teach or give this to others?
seek-offer-how = Type part of the name. Enter notes that offer.
tree-title = Relations
tree-count = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}
tree-count-wishes = { $count ->
    [one] { $count } wish
   *[other] { $count } wishes
}
tree-counts = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}{ $wishes ->
    [0] {""}
    [one] {", "}{ $wishes } wish
   *[other] {", "}{ $wishes } wishes
}{ $ended ->
    [0] {""}
   *[other] {", "}{ $ended } over
}
tree-more = → shows { $count } more of { $name }.
tree-beyond-filter = This shows everything, outside the filter too.
tree-no-relations = No relations yet. Press r to make the first.
tree-no-more = { $name } has no other relations.
tree-above = { $name } stands above here already. With . you begin at { $name }.
tree-is-root = This is where you begin already. Choose another line.
tree-gone = This asset is no longer there. Press / to find another one.
tree-nobody = Choose an asset: press / and type a name.
relation-wish = wish
relation-since = since { $day }
relation-until = until { $day }
happened-no-wish = This is no wish. Go to a wish first.
edit-happened = Happened: { $from } { $how } { $to }
network-no-relation = Go to a relation to delete it.
network-nothing-here = There is nothing here now to do something with.
network-not-yet = One moment: this is being worked out.
network-none-in-filter = Nothing in this filter. Press f to choose another part.
network-alone = Who stands alone
network-alone-short = who stands alone
network-alone-none = Nobody stands alone. Everybody is connected with another.
network-alone-meet = { $name } goes with { $other }: { $shares }. Enter brings them together, r finds another one.
network-alone-no-match = { $name } shares no kern, target group or function with anybody. Press r to find one yourself.
network-alone-wished = Enter opens the wish, r finds another one. It is a wish already that { $name } and { $other } meet.
network-islands = Islands
network-islands-short = islands
network-islands-none = No islands yet, because there are no relations yet.
network-and-others = { $names } and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
network-island-largest = The largest island, with { $count } assets. Enter shows who belong to it.
network-island-only = The only island: all { $count } with a relation belong together. Enter shows them.
network-island-join = → shows who are here, Enter brings { $one } and { $other } together. They can build the bridge: { $shares }.
network-island-join-anyhow = → shows who are here, Enter brings { $one } and { $other } together. They have the most relations. These islands share nothing.
network-island-wished = → shows who are here, Enter opens the wish. It is a wish already that { $one } and { $other } build the bridge.
network-hinges = Hinges
network-hinges-short = hinges
network-hinges-none = No hinges: no group falls apart when one is gone.
network-hinge-parts = Without { $name } a group of { $group } falls apart: { $first } around { $one }, { $second } around { $other }. Enter connects those two.
network-hinge-wished = Enter opens the wish that { $one } and { $other } are connected. Without { $name } a group of { $group } falls apart: { $first } around { $one }, { $second } around { $other }.
network-wishes = Wishes
network-wishes-short = wishes
network-wishes-none = No wishes. Press r and then space to note one.
network-kinds = Kind × kind
network-kinds-short = kinds
network-kernen = Kern × kern
network-kernen-short = kernen
network-cell = { $count ->
    [0] { $name }: no relation yet.
    [one] { $name }: { $count } relation. Enter shows it.
   *[other] { $name }: { $count } relations. Enter shows them.
}
network-cell-nobody = { $name }: nobody here counts yet.
network-cell-empty = There are no relations in this cell yet. Make one with r, on an entry.
network-all-kinds = All kinds count here.
network-all-kernen = All kernen count here.
share-kern = both in { $what }
share-group = both for { $what }
share-function = both for { $what }
share-capacity = both with “{ $what }”

# ## Copies that the program makes by itself
hint-backups = copies
action-backups = earlier copies
about-action-backups = Shows the copies that the program made by itself, and goes back to one.
also-action-backups = restore, go back, put back a copy, backup, recover, lost, previous version, yesterday
where-backups = at the earlier copies
backups-title = Earlier copies
backups-empty = There is no copy yet. The program makes one by itself: when you stop, and before a large change.
backups-none = There is no copy yet. It comes by itself when you stop.
backups-how = Enter puts everything back as it was on { $day } at { $time }. What is there now is copied first. And the key u takes it back.
backups-row = { $day } at { $time }
backups-broken = damaged: does not open
backups-broken-how = This copy is damaged and cannot be gone back to. Choose another one. It does not count.
backups-size = { $kilobytes } kB
backups-entries = { $count ->
    [one] one asset
   *[other] { $count } assets
}
backups-things = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
ask-restore = Put everything back as it was on { $day } at { $time }? Gone: { $gone }, back: { $back }, changed: { $changed }. Kernen and relations count too.{ restore-kept }
restore-presenting = Stop presenting first. Then you can go back to a copy.
left-out-too =
    { $erased ->
        [0] { "" }
        [one] {" "}1 person does not come along: that person was erased here for good.
       *[other] {" "}{ $erased } people do not come along: they were erased here for good.
    }
restore-kept =
    { left-out-too }{ $refused ->
        [0] { "" }
        [one] {" "}1 person withdrew or narrowed their consent since that copy: that stays so.
       *[other] {" "}{ $refused } people withdrew or narrowed their consent since that copy: that stays so.
    }
restore-busy = Looking through the copy…
restore-same = Everything is as in that copy already.{ restore-kept }
edit-restored = Everything put back as on { $day } at { $time }
edit-restored-file = Everything put back as in the copy
whereabouts-backed-up = By itself
whereabouts-backed-up-at = { $count ->
    [one] { $day } { $time }, one copy
   *[other] { $day } { $time }, { $count } copies
}
cli-backups-about = List the copies that the program made by itself
cli-backups-usage = wijkschouw backups [--json]
cli-backups-row-broken = { $number }  { $day } { $time }  { $why }  { $kilobytes } kB  { $path }  DAMAGED: does not open
cli-backups-row-uncounted = { $number }  { $day } { $time }  { $why }  { $kilobytes } kB  { $path }
cli-backups-row = { $count ->
    [one] { $number }  { $day } { $time }  { $why }  one asset  { $kilobytes } kB  { $path }
   *[other] { $number }  { $day } { $time }  { $why }  { $count } assets  { $kilobytes } kB  { $path }
}
cli-backups-how = To go back to the newest: { $command }
cli-restore-about = Put everything back as in a copy. What is there now is copied first; undo takes it back.
cli-restore-usage = wijkschouw restore NUMBER|FILE --yes [--json]
cli-restore-arg-source = The number from “wijkschouw backups”, or a file
cli-restore-arg-yes = Go on without asking
cli-restored = { $what } (gone: { $gone }, back: { $back }, changed: { $changed }; kernen and relations count too). To take it back: wijkschouw undo
cli-restore-yes = This puts everything back (gone: { $gone }, back: { $back }, changed: { $changed }; kernen and relations count too). Do it with: { $command }
cli-no-such-copy = There is no copy with number { $typed }. Look with “wijkschouw backups”.

# ## Names, forms and small stumbles
also-title-before-name = mevrouw, mevr, mw, meneer, mijnheer, dhr, heer, familie, fam, gezin, opa, oma, tante, oom, juf, pastor, pastoor, dominee, dokter, zuster, broeder, mr, mrs, ms, miss, sir, madam, family, grandpa, grandma, aunt, uncle, sister, brother, father, reverend, doctor, dr, drs, ir, ing, prof, ds, kapelaan, pater, imam, diaken, buurman, buurvrouw
also-word-before-owner = van, bij, of, by, at
gathering-names =
    This has the name of { $name }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. Better write a role, such as “resident”.
consent-no-day = In writing, but without a date. Fill in when too: then you find the paper again.
gathering-names-stored =
    Stored. This has the name of { $name }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. Better write a role. u = back
relate-way-first = This relation first: Enter stores it, Esc chooses somebody else.
overview-cell-shown = This cell. Backspace goes back to the comparison.
stories-sphere = Sphere
hint-told-stories-open = edit
told-stories-open = edit
about-told-stories-open = Opens the form of a story or walk. A conversation goes on.
hint-drafts = half filled in
action-drafts = what is half filled in
about-action-drafts = Shows what waits half filled in, to go on with it.
also-action-drafts = drafts, unfinished, not done, half typed, still waiting, go on, find a form again, concepten
where-drafts = in what is half filled in
drafts-title = Half filled in
drafts-how = Enter goes on with it. What was not stored stays here too.
drafts-empty = Nothing waits half filled in.
drafts-gone = What this was about is gone. Maybe u brings it back.
drafts-gone-short = is gone
drafts-chosen = (filled in: { $fields })

# ## Pages

print-list-signs = { $seen } = seen, nothing to say. ! = an agreement: write behind it what you agreed.
print-back-rated = Figures of places that were looked at that day (1 is bad, 5 is good)
print-back-place = Place
where-pages = with the pages
hint-told-walks-print = print
told-walks-print = page of this walk
about-told-walks-print = Makes a page of this walk: its list, or what is told back.
clock-hour = hour
clock-from = from
clock-morning = am
clock-afternoon = pm
also-clock-hour = hours, hrs, o'clock
also-clock-from = at, between
also-clock-morning = a.m., morning
also-clock-afternoon = p.m., afternoon, evening
clock-small = in
also-clock-small = the

pages-title = Pages to print or to hand out
page-nothing = still empty
page-empty-ask = “{ $page }” is still empty. Make it anyway?
choose-page-kern = For which kern?
seek-person-title = About whom do you want to see everything?
seek-person-how = Type a part of the name. Enter makes a page of all that is kept about this person.
page-person = Everything about { $name }
page-person-how = All that is kept about this person, in plain words. For the person alone.
page-person-file = kept-about
page-report = Report of the village
page-report-how = What there is, who carries it, what is still missing and what you will do. With figures, charts and stories. For the village and the municipality.
handout-who-report = Whoever did not say yes is on it without a name.
page-list = Walk list
page-list-how = The numbered list to take along on a walk. For those who walk. It has no phone numbers or mail addresses.
page-back = What is told back of the last walk
page-back-how = What you saw and agreed, and how far it is. For those who walked. Of another walk: 5, m, and then P.
page-back-none = Nobody has walked yet. Begin a walk with Esc, 5 and then W.
page-activities = Agenda of activities
page-activities-count = { $count ->
    [one] One activity
   *[other] { $count } activities
}
page-activities-how = What there is to do each day, where, what it costs and with whom. For everybody in the village.
page-activities-file = agenda
page-actions = Action list
page-actions-count = { $count ->
    [one] One thing to do
   *[other] { $count } things to do
}
page-actions-how = What has to be done, who, when and how far it is. With the outside support. For the working group.
page-actions-file = actions
page-contacts = List of contacts
page-contacts-count = { $count ->
    [one] One contact
   *[other] { $count } contacts
}
page-contacts-how = Phone and mail of places, associations and people who said yes to that. It says what they said yes to.
page-contacts-file = contacts
page-somebody = Everything about one person…
page-somebody-how = Find a volunteer or professional. The page is for the person alone, who asked for it.
page-register = Page of processing (GDPR)
page-register-how = What you keep of how many people, what for and how long. Without names. For whoever supervises.
page-register-file = processing

handout-title-activities = Where does the agenda go?
handout-title-actions = Where does the action list go?
handout-title-contacts = Where does the list of contacts go?
handout-title-person = Where does the page of this person go?
handout-title-register = Where does the page of processing go?
handout-who-list = It has no phone numbers or mail addresses. Whoever did not say yes is on it without a name.
handout-who-back = Whoever did not say yes is on it without a name.
handout-who-activities = Whoever did not say yes is on it without a name. A phone number is on it only of who is fine with that.
handout-who-actions = Whoever did not say yes is on it without a name.
handout-who-contacts = It has phone and mail of people who said yes to that.
handout-who-person = Give it to the person alone.
handout-who-register = It has no names.
handout-json = To take along
handout-json-how = The file is called { $file }. Another program can read it. { $who }

week-other = at other times
print-week-title = What is there to do in { $place }?
print-week-title-nameless = What is there to do in the whole village?
print-week-about = Activities in { $village }, by day and time.
print-week-empty = There are no activities in the inventory yet.
print-week-when = When
print-week-what = What
print-week-where = Where
print-week-cost = Cost
print-week-whom = With whom

print-actions-title = Action list
print-actions-about = What is still to be done in { $village }.
print-actions-empty = There are no open actions, and no outside support is needed.
print-actions-late = Late
print-actions-coming = By date
print-actions-undated = Without a date
print-actions-with = With what
print-actions-uncovered = This still needs outside support
print-actions-supports = Outside support
print-actions-support = From whom and what
print-actions-for = For
print-actions-deadline = Apply before

print-contacts-title = Contacts { $place }
print-contacts-about = { $left ->
    [0] Places, associations and people in { $where }.
    [one] Places, associations and people in { $where }. Only people who agree are on this list. One person is not on it.
   *[other] Places, associations and people in { $where }. Only people who agree are on this list. { $left } people are not on it.
}
print-contacts-unreached = { $count ->
    [one] One place, association or person is not on it. Nothing is known of it that may be on it.
   *[other] { $count } places, associations or people are not on it. Nothing is known of them that may be on it.
}
print-contacts-all = all of { $village }
print-contacts-all-nameless = the whole village
print-contacts-also = Who or what belongs to the whole village is on it too.
print-contacts-empty = No phone number, mail or address is known yet.
print-contacts-who = Who
print-contacts-what = What
print-contacts-phone = Phone
print-contacts-mail = Mail and website
print-contacts-address = Address
print-contacts-check = Check this first, then hand out
print-contacts-check-how = These people are on the list. Check what they said yes to, and take off whom it does not fit.
print-contacts-check-keep = Do not hand this part out.
print-contacts-otherwise = { $count ->
    [one] One person said yes to something else, and is therefore not on the list.
   *[other] { $count } people said yes to something else, and are therefore not on the list.
}
print-contacts-purpose = What for
print-contacts-agreed = Said yes
print-contacts-no-purpose = not written down

print-person-title = All that is kept about { $name }
print-person-only = This page is for the person alone.
print-person-about = You asked what is kept about you in the inventory of { $village }. It stands here, in plain words. Other people are on it without a name.
print-person-fields = What is kept about you
print-person-field = What
print-person-value = What stands there
print-person-relations = With whom you are connected
print-person-since = since { $day }
print-person-until = until { $day }
print-person-answers = What you answered
print-person-question = Question
print-person-answer = Answer
print-person-stories = Stories that you are in
print-person-readers = to be read by: { $who }
print-person-actions = Actions that you are in
print-person-does = { $title } ({ $state }). You do this.
print-person-takes-part = { $title } ({ $state }). You are part of it.
print-person-channels = Channels that you are in
print-person-runs = { $name } ({ $kind }). You run it.
print-person-reached = { $name } ({ $kind }). It reaches you.
print-person-mentions = Where else your name, phone or mail stands
print-person-named = { $place }: “{ $text }”
print-person-named-elsewhere = { $place }. This is about somebody else, so the text is not shown here.
print-person-history = What stood there earlier
print-person-edits-on-day = { $count ->
    [one] Something about you was stored once, on { $first }. That stands in the history, so that a mistake can be mended.
   *[other] Something about you was stored { $count } times, on { $first }. That stands in the history, so that a mistake can be mended.
}
print-person-edits = Something about you was stored { $count } times, from { $first } to { $last }. That stands in the history, so that a mistake can be mended.
print-person-no-history = The history has nothing about you.
print-person-copies = Spare copies and half-filled forms may hold this too.
print-person-rights = What you can ask for
print-person-rights-how = Is something wrong? You can ask to have it changed. You can also ask to have everything erased. If you said yes, you may always say no.

our-village = our village
print-register-title = Page of processing
print-register-about = What the inventory of { $village } keeps of people, what for, and how long (GDPR, article 30).
print-register-responsible = Who is responsible?
print-register-who = Name and organisation:
print-register-contact = Can be reached by:
print-register-why = What for?
print-register-aim = The inventory shows what there is in the village and who takes part. So people find each other, and it turns out what is missing.
print-register-people = What do we keep of whom?
print-register-of = What
print-register-all = People in the inventory
print-register-location = Place on the map
print-register-around = What else is kept about people
print-register-answers = { $people ->
    [0] No answers to questionnaires.
    [one] Answers to questionnaires: { $count }, of one person.
   *[other] Answers to questionnaires: { $count }, of { $people } people.
}
print-register-relations = { $count ->
    [one] One connection with people.
   *[other] { $count } connections with people.
}
print-register-stories = { $count ->
    [one] One story about people. For the working group alone: { $group }.
   *[other] { $count } stories about people. For the working group alone: { $group }.
}
print-register-actions = { $count ->
    [one] One action that people are in.
   *[other] { $count } actions that people are in.
}
print-register-channels = { $count ->
    [one] One channel that people are in.
   *[other] { $count } channels that people are in.
}
print-register-texts = Somebody may be named in free text too. Walks and conversations: { $gathering }, vision: { $vision }, goals: { $goal }, support: { $support }, snapshots: { $snapshot }, places and associations: { $asset }.
print-register-consents = What people said yes to
print-register-consent = Consent
print-register-count = Number
print-register-consents-how = Whoever did not say yes is only a role and a kern on pages and while presenting.
print-register-undated = { $count ->
    [one] Of one person it is not known when they said yes.
   *[other] Of { $count } people it is not known when they said yes.
}
print-register-retention = How long?
print-register-months = Whoever was not checked for { $months } months is to be looked at again or taken out. Nothing is erased by itself.
print-register-past = { $count ->
    [0] Everybody was checked in the last { $months } months.
    [one] Now that goes for one person.
   *[other] Now that goes for { $count } people.
}
print-register-place = Where?
print-register-file = Everything is in one file: { $path }
print-register-copies = Spare copies are on the same computer. The program sends nothing over the network.
print-register-exports = What was given out
print-register-no-exports = Nothing was given out yet, as far as this file knows.
print-register-year = Year
print-register-format = Sort
print-register-for = For whom
print-register-times = How often
print-register-persons = People in it (the most at one time)
print-register-purpose-names = in their own words, with names in it
print-register-no-names = There are no names on this page.
cli-privacy-about = What is kept of people, whom to check again, and who no longer wants to be in it (GDPR)
cli-privacy-usage = wijkschouw privacy report|review|withdraw|restrict [NAME|ID|FILE] [OPTIONS]
cli-privacy-examples =
    wijkschouw privacy report                          the page of processing, as text
    wijkschouw privacy report --output page.html       to print
    wijkschouw privacy review                          whom nobody checked for long
    wijkschouw privacy withdraw "Els de Vries"         take the consent back
    wijkschouw privacy restrict "Els de Vries"         keep, but no longer use
cli-privacy-arg-page = report: the page of processing; review: check who stays; withdraw: take consent back; restrict: no longer use
cli-privacy-arg-output = The same, by name
cli-privacy-arg-yes = Replace what stands there
cli-value-page = PAGE

# ## To the outside: files for other programs

export-title = What there is in { $village }
export-unknown = unknown
export-sheet-assets = Assets
export-sheet-offerings = On offer
export-sheet-relations = Relations
export-sheet-channels = Channels
export-sheet-gatherings = Walks and conversations
export-sheet-stories = Stories
export-sheet-goals = Goals
export-sheet-actions = Actions
export-sheet-supports = Outside support
export-offering-owner = Who
export-offering-kern = Kern
export-offering-kind = Kind
export-offering-name = On offer
export-offering-when = When
export-offering-cost = Cost
export-offering-remarks = Remark
export-ics-name = Wijkschouw { $village }
export-ics-start = Begins: { $title }
export-ics-due = Due: { $title }
export-ics-deadline = Last day to apply: { $title }
export-ics-owners = Who: { $owners }
export-ics-state = State: { $state }
export-hsds-village = All residents, groups and places together
export-hsds-access = Accessible for people with a disability: { $rating } of 5
export-hsds-taxonomy = The words of the wijkschouw: functions, conditions and spheres
export-inside-nobody = No names of people are in it.
export-inside-agreed = { $people ->
    [one] One name of a person is in it. Nobody who did not agree is named.
   *[other] { $people } names of people are in it. Nobody who did not agree is named.
}
export-inside-own = { $people ->
    [one] One name of a person is in it. Do not just pass the file on.
   *[other] { $people } names of people are in it. Do not just pass the file on.
}
export-inside-unasked = { $unasked ->
    [one] Names of people are in it: { $people }. One of them did not agree. Do not pass the file on.
   *[other] Names of people are in it: { $people }. Of those, { $unasked } did not agree. Do not pass the file on.
}
cli-export-arg-whom = For whom: others (without who did not agree, without phone, e-mail and address of people) or self (everything). Without a choice others; for json and csv self. In vcard and hsds who did not agree never is
cli-value-whom = WHO
cli-value-to = FILE
cli-value-into = FORMAT
cli-export-arg-into = xlsx, csv, json, geojson, vcard, ics, gexf, nodes or hsds, or the file itself: village.xlsx
cli-export-arg-to = Where to; “-” is standard output. The inventory always remembers that something was given out, never who is in it. An inventory of an older version stays as it is, and does not remember this
exports-title = To the outside: which file?
exports-title-whom = For whom is it?
exports-title-place = Where does the file go?
exports-title-made = The file is ready
exports-file = The file is called { $file }. If there is one already, the new one stands beside it.
exports-type = Type a folder or a file, or drag it here. A folder ends in a slash.
exports-made-others = Phone, e-mail and address of people are not in it. A number behind a role may be another one later.
exports-made-package = It is a package of lists. Unpack it, or pass it on as it is.
exports-made-open = S opens the file.
exports-made-folder = F opens the folder.
exports-made-more = n makes another file. Esc closes this.
export-replace = There is a file already: { $path }. Replace it?
export-busy = The file is being made…
export-made = Saved in { $path }
file-in-use = { $path } is open in another program. Close it there, and try again. What was there has not changed.
export-barred = You may not write in this folder: { $path }. Choose another folder.
export-failed = Saving did not work: { $path }. Choose another place. (code: { $code })
export-no-name = This cannot become a file: { $path }. Choose another name.
written-nothing = Nothing has been saved yet that could be opened. E makes a file.
written-opened = Being opened: { $path }
written-no-desktop = It cannot be opened from here. Open it yourself: { $path }
export-format-xlsx = Spreadsheet
export-format-xlsx-how = Everything in tabs, for Excel or LibreOffice. Only the first sheet can be read in again.
export-format-csv = List
export-format-csv-how = Only the assets, in one list. Any spreadsheet can read it, and so can this program.
export-format-json = Everything, without loss
export-format-json-how = For somebody else who has this program. Everything comes in again just as it was.
export-format-geojson = Map
export-format-geojson-how = What has a place on the map, for a map on a website or at the town hall.
export-format-vcard = Address book
export-format-vcard-how = Cards for a phone. Only of places and groups, and of people who agreed.
export-format-ics = Calendar
export-format-ics-how = Activities on fixed days, when actions begin and are due, and until when you can apply for support.
export-format-gexf = Network
export-format-gexf-how = Who is related to whom, for a program that draws, such as Gephi. Also who stands alone.
export-format-nodes = Network in two lists
export-format-nodes-how = A list of points and one of lines, for other programs that draw networks.
export-format-hsds = Guide to services
export-format-hsds-how = What there is to do and to get, for a guide that others make (HSDS 3.0). { export-lacks-hsds }
export-lacks-hsds = A guide does not say whether a group stopped. Of places there is no e-mail or website in it.
export-for-others = For others
export-for-others-how = Who did not agree is in it as a role and a kern only. Phone, e-mail and address of people are not in it.
export-for-ourselves = For ourselves
export-for-others-vcard-how = Only places and groups get a card. People are not in it: their phone, e-mail and address do not go along.
export-for-others-hsds-how = Who did not agree is not in it. Phone, e-mail and address of people are not in it.
export-for-ourselves-vcard-how = People get a card too, if they agreed to being called or written to. Who did not agree is not in it. Do not pass it on.
export-for-ourselves-hsds-how = Also what you know of people, if they agreed. Who did not agree is not in it. Do not pass it on.
export-for-ourselves-how = Everything is in it, also of who did not agree. Keep it safe and do not pass it on.
export-file-xlsx = assets
export-file-csv = assets
export-file-json = everything
export-file-geojson = map
export-file-vcard = address book
export-file-ics = calendar
export-file-gexf = network
export-file-nodes = network
export-file-hsds = services
export-file-others = for others
hint-export = to the outside
action-export = bring to the outside
about-action-export = Makes a file for another program: spreadsheet, map, address book, calendar.
also-action-export = export, excel, share, copy for others, xlsx, spreadsheet, address book, make a calendar, geojson, vcard, csv, make a file, pass on
hint-open-written = open
action-open-written = open the file
about-action-open-written = Opens the file or page that was saved last.
also-action-open-written = look at it, last file, open page, show
hint-open-folder = folder
action-open-folder = open the folder
about-action-open-folder = Opens the folder with the file that was saved last.
also-action-open-folder = last folder, where is the file, explorer
where-exports = to the outside

# ## Doubles
record-distinction = not the same
field-one = the one
field-other = the other
edit-told-apart = Not the same: “{ $one }” and “{ $other }”
ground-same-name = same name
ground-alike-name = nearly the same name
ground-part-name = part of the name
ground-same-phone = same phone
ground-same-email = same e-mail
ground-same-website = same website
ground-same-address = same address
ground-near = same place on the map
ground-other-kern = other kern
ground-other-kind = other kind
ground-other-phone = other phone
ground-other-email = other e-mail
ground-other-address = other address
sure-maybe = maybe
sure-likely = likely
sure-nearly = nearly certain
edit-joined = Joined: “{ $name }” and “{ $other }”
doubles-title = Doubles
doubles-count =
    { $pairs ->
        [one] Doubles: 1 pair
       *[other] Doubles: { $pairs } pairs
    }
doubles-empty = Nothing is in here twice, it seems. Two that are one after all: mark them in 2 Inventory with Space and press J.
doubles-none = No pair is chosen.
doubles-told = Is { $one } the same as { $other }?
doubles-for = For it: { $grounds }.
doubles-against = Against it: { $grounds }.
join-title = Join: { $one } and { $other }
join-same = All fields are the same.
join-takes-one = { $field }: “{ $stays }” stays, not “{ $goes }”.
join-takes-only = { $field }: “{ $stays }” stays. With the other it is empty.
join-takes-nothing = { $field }: this becomes empty. “{ $goes }” goes.
join-takes-both = { $field }: “{ $stays }” and “{ $goes }” both stay.
shares-contact = { $what } as { $name } ({ $kind }, { $kern })
join-load =
    { $records ->
        [one] One relation, story, answer or action comes along.
       *[other] { $records } relations, stories, answers and actions come along.
    }
join-clashes =
    { $answers ->
        [one] One answer differs between the two: that of the one that stays is kept.
       *[other] { $answers } answers differ between the two: those of the one that stays are kept.
    }
join-not-presenting = Joining cannot be done while others look along. Press p to stop presenting.
movement-join = ↑↓ field  ←→ left or right
where-doubles = at doubles
where-join = while joining
hint-doubles = doubles
action-doubles = doubles
about-action-doubles = What is in here twice, to be joined.
also-action-doubles = double, duplicate, duplicates, same, twice, merge, join, clean up, deduplicate, dubbel, samenvoegen
hint-tell-apart = not the same
action-tell-apart = not the same
about-action-tell-apart = These two look alike and are not the same. The pair does not come back.
also-action-tell-apart = different, two, leave, apart, anders, verschillend
hint-told-choose = choose
told-choose = choose
about-told-choose = Takes what is chosen.
hint-told-run = do
told-run = do
about-told-run = Does the chosen command.
hint-told-take-back = take back
told-take-back = take back
about-told-take-back = Undoes the chosen change, and what came after it.
hint-told-join = join
told-join = join
about-told-join = Puts the two beside each other, or makes one of them.
told-take = other side
about-told-take = Takes the other value, or both.

# ## Files of every sort

file_format-text = list as text (CSV)
file_format-xlsx = Excel workbook (XLSX)
file_format-ods = LibreOffice workbook (ODS)
file_format-xls = old Excel workbook (XLS)
file_format-vcard = address cards (vCard)
file_format-geojson = map (GeoJSON)
file_format-overpass = OpenStreetMap map
file_format-hsds-package = guide of services (HSDS, ZIP)
file_format-hsds-json = guide of services (HSDS, JSON)
file_format-native = inventory of wijkschouw
sheets-broken = This file cannot be read as { $format }. It is damaged or of another sort.
sheets-locked = This file has a password. Take the password off and try again.
sheets-unknown-json = This JSON file is of a sort that is not known here. Save the list as XLSX or CSV.
sheets-part-of-guide = This is one list of a guide (HSDS) and does not say enough by itself. Put the other lists beside it, in the same folder. Or choose the ZIP file with the whole guide.

# ## Reading a list
list-name-of = of the
also-list-name-of = of
list-volunteer = volunteer
also-list-volunteer = name of volunteer, volunteer name, name of member, name of resident, resident
# Above the names of clubs, never above those of people.
list-club = association
also-list-club = associations, club, clubs, club name, organization, organisation, organizations, organisations, organization name, organisation name, group, groups, group name, foundation, company, organization 1 name
list-row-number = No
also-list-row-number = number, row number, line number
list-contact = Contact
also-list-contact = contact details, contact information, contact info, reach
list-reason = Reason of refusal
action-import = take in a list
hint-import = list
about-action-import = Take over a list from a file or from the clipboard: CSV, Excel, address cards.
also-action-import = import, read a list, read a file, load a file, load excel, load csv, list from the town hall, address list, open a file, paste from excel
where-import = when taking in a list
import-title-file = Taking in a list 1 of 4: which file?
import-title-reading = { $file }, 2 of 4: is it read well?
import-title-mapping = { $file }, 3 of 4: what do the columns hold?
import-title-check = { $file }, 4 of 4: is this right?
import-moves = ←→ changes
import-place = File or place:
import-file-how = Choose a file. Or type or drag a place. You can also paste cells or lines.
import-enter-opens = Enter opens what is typed here.
import-empty-folder = There are no lists in this folder. Type or drag another place, or paste the list.
import-type-first = Choose a file, type a place, or paste the list itself.
import-recent = taken in before
import-above = folder above
import-folder = folder
import-gone = This list is no longer there. Choose the file again.
import-missing = This file is not there: { $path }
import-closed = You may not read this file: { $path }
import-no-file = This is no ordinary file: { $path }
import-sealed = Sealed. Open it with ^P “another inventory”, choose E “everything, without loss”, take that in here.
import-inventory = This file is an inventory, not a list. Open it with ^P “another inventory”. Choose “everything, without loss” there with E. Import that file here.
import-native = This is a whole inventory of wijkschouw. Close the program and type: wijkschouw import { $path }
import-dragged = Do you want to take in the list { $file }?
import-presenting = Lists cannot be taken in while others look along. Stop presenting first.
import-busy = One moment. Esc stops.
import-busy-rows = { $done } of { $whole } rows looked at. Esc stops.
import-busy-keys = The list is being looked at. Esc stops, nothing was taken over yet.
import-as-left = You were busy with this list before. Your choices are still there.
import-known-shape = These columns are known from an earlier list. See whether they are still right.
import-stopped = Stopped. Nothing was taken over.
import-sheet = Sheet
import-encoding = Signs
import-encoding-utf-8 = usual (UTF-8)
import-encoding-windows-1252 = old Windows (windows-1252)
import-encoding-utf-16le = wide (UTF-16LE)
import-encoding-utf-16be = wide, reversed (UTF-16BE)
import-encoding-macintosh = old Mac (macintosh)
import-separator = Between the cells
import-separator-semicolon = semicolon ;
import-separator-comma = comma ,
import-separator-tab = tab
import-separator-lines = nothing: each line is one entry
import-separator-bar = bar |
import-heading = Heading row
import-heading-none = there is no heading row
import-heading-at = row { $row }
import-only-one = There is nothing else to choose here.
import-turn-how = Choose something else with ← and →. Enter goes on.
import-reading-how = { $rows ->
    [one] { $rows } row. Are the cells right? Then Enter goes on.
   *[other] { $rows } rows. Are the cells right? Then Enter goes on.
}
import-left-above = { $rows ->
    [one] { $rows } row with text above the heading row stays out: “{ $first }…”. Are the headings higher up? Choose another row with ← at Heading row.
   *[other] { $rows } rows with text above the heading row stay out. The first: “{ $first }…”. Are the headings higher up? Choose another row with ← at Heading row.
}
import-more-columns = { $count ->
    [one] And { $count } more column.
   *[other] And { $count } more columns.
}
import-no-rows = There are no rows below the headings.
import-column = column { $count }
import-what-is = What does “{ $heading }” hold?
import-target-nothing = leave out
import-target-loose = in the remarks, with its heading
import-target-contact = phone, mail and address together
import-target-where = address, postcode and place together
import-target-club = association somebody belongs to
import-target-person = contact person: becomes a volunteer
import-target-name-first = name: first name
import-target-name-called = name: nickname
import-target-name-initials = name: initials
import-target-name-infix = name: infix
import-target-name-last = name: last name
import-target-person-phone = contact person: phone
import-target-person-email = contact person: e-mail
import-target-person-address = contact person: address
import-target-person-postcode = contact person: postcode
import-target-person-consent = contact person: consent
import-target-id = id of wijkschouw
import-titles = What are the titles between the rows?
import-titles-short = Titles between rows
list-titles-rows = ordinary rows
list-titles-tag = a tag for the rows below
list-titles-kern = the kern of the rows below
list-titles-nothing = leave out
import-fixed = { $field } for all rows
import-fixed-none = nothing
import-other-kern = Type another name…
import-onward = Go on: see what this would bring
import-mapping-keys = Enter chooses something else, space leaves a column out. Tab goes on.
import-no-names = No column is the name yet. First choose for a column: Name.
import-withheld-comes-in = This column comes in all the same now. Keep it only if it is really needed and allowed. Space leaves it out.
import-sensitive = Mind: this looks like a social security number, a bank account, health, religion or something else that is sensitive. You may not keep that without need, so this column is left out. Enter chooses something else.
import-emergency = This is about somebody else: who is called in an emergency. They did not ask for that, so this column is left out. Enter chooses something else.
import-about-contact = Phone, mail, website, postcode and address are taken from these cells. The rest goes to the remarks.
import-about-person-part = This belongs to the contact person of the row, left of this column or with the same number. Enter chooses something else.
import-about-name-part = The parts of a name are put behind each other. With a column of clubs beside them, they are of the contact person. Enter chooses something else.
import-about-where = Street, postcode and place are taken from these cells. The place is the kern. The rest goes to the remarks.
import-about-club = Whoever the row is about is tied to this association if the inventory has it. Otherwise its name goes to the remarks.
import-about-consent = Yes means: may be named to others. Yes to one thing alone does not count as yes. With “phone list only” somebody is on that list, and nowhere else.
import-about-person = Who is named here becomes a volunteer, active in the asset of the row. Ask for their consent.
import-about-loose = This column goes to the remarks. Enter chooses something else, space leaves it out.
import-about-column = Column “{ $heading }”. Enter chooses something else, space leaves it out, Tab goes on.
import-about-titles = { $count ->
    [one] There is { $count } row with a single cell above other rows. Enter chooses what it is.
   *[other] There are { $count } rows with a single cell above other rows. Enter chooses what they are.
}
import-about-fixed = No column says this. What you choose here goes to all rows that do not say it themselves.
import-about-onward = { $rows ->
    [one] Enter looks at { $rows } row. Nothing is kept yet.
   *[other] Enter looks at { $rows } rows. Nothing is kept yet.
}
import-counts = New { $new } · filled in { $filled } · known { $same } · refused { $refused }
import-counts-left = { $counts } · left out { $left }
import-counts-doubles = { $count ->
    [one] { $count } resembles what is there.
   *[other] { $count } resemble what is there.
}
import-counts-clashes = { $count ->
    [one] { $count } field differs.
   *[other] { $count } fields differ.
}
import-counts-warned = { $count ->
    [one] { $count } cell goes to the remarks.
   *[other] { $count } cells go to the remarks.
}
import-counts-kernen = { $count ->
    [one] { $count } new kern.
   *[other] { $count } new kernen.
}
import-counts-footers = { $count ->
    [one] { $count } row is no asset, such as a total or a source, and stays out.
   *[other] { $count } rows are no assets, such as a total or a source, and stay out.
}
import-counts-purposes = { $count ->
    [one] { $count } person is not named: they agreed to something else alone, or said no somewhere.
   *[other] { $count } people are not named: they agreed to something else alone, or said no somewhere.
}
import-counts-turned = { $count ->
    [one] In { $count } name the surname stood first: it was turned round.
   *[other] In { $count } names the surname stood first: they were turned round.
}
import-counts-people = { $count ->
    [one] { $count } new contact person.
   *[other] { $count } new contact persons.
}
import-nameless = { $count ->
    [one] { $count } thing without a name of its own, such as a bench
   *[other] { $count } things without names of their own, such as benches
}
import-nameless-not = left out
import-nameless-too = take in too
import-about-nameless = → takes them in too, each as a place of its own. A map often has many more benches than you want to keep up.
import-row = row { $row }
import-take-in = Take over: { $new } new, { $filled } filled in
import-nothing = There is nothing to take over: all of it is there.
import-keep-refused = { $count ->
    [one] { $count } row was refused: keep it as a list
   *[other] { $count } rows were refused: keep them as a list
}
import-double = { $name } resembles { $other }
import-double-open = choose with → …
import-double-same = the same
import-double-another = another one
import-double-skip = skip
import-clash = { $name }: { $field }
import-clash-own = as it is here
import-clash-theirs = as in the list
import-warning = column { $heading }: { $problem }
import-warning-more = column { $heading }, { $rows } rows: { $problem }
import-read-only = This inventory can only be read now. You may look, but not take over. The bottom of the screen says why.
import-type-number = These are many. Type { $count } and press Enter to take them over.
import-number = Number:
import-wrong-number = That is not the number. Type { $count }, or Esc to do nothing.
import-about-take-in = Enter keeps all of it at once. With u you take it back. ↓ or Tab first shows what comes.
import-about-settle = { $count ->
    [one] { $count } row resembles what is there. Enter goes to it: first choose what it is.
   *[other] { $count } rows resemble what is there. Enter goes to them: first choose what they are.
}
import-about-double = In the list: { $says }. Here: { $other } ({ $grounds }). → chooses, * answers so for all others.
import-about-nothing = Enter saves nothing here. With Esc choose another list, or read a column otherwise.
import-about-clash-consent = Here: { $own }. In the list: { $said }. → chooses. Consent is chosen one by one.
import-about-clash-several = In the list one yes stands beside more people. Ask { $name }. If they said yes, choose it with →. Otherwise it stays: { $own }.
import-about-clash = Here: { $own }. In the list: { $said }. → chooses, * answers so for all others.
import-about-refused = Enter puts these rows with the reason in a new file, beside the list. Mend them there and take them in again.
import-about-cells = The row says: { $cells }
import-about-warning = This cell does not fit its field. The text goes to the remarks, nothing is lost.
import-entry-new = new
import-entry-filled = filled in
import-entry-left = left out
import-kern-needed = This kern comes with what is in it. Leave that out, and the kern stays out too.
import-entry-title = { $mark }: { $name }
import-about-entry = This is how it will be kept. Enter shows all.
import-about-new = This is how it will be kept. Space leaves it out, ←→ changes what it is, Enter shows all.
import-about-named = This is how it will be kept. Space leaves it out, Enter shows all.
import-kind-stays = What this is stays so: it is a contact or a kern of the list.
import-about-left = This does not come in. Space takes it in after all, Enter shows all.
import-entry-keys = ↑↓ reads on. Tab shows the next one. Esc goes back to the list.
import-no-more-entries = There is nothing more here. Esc goes back to the list.
hint-told-import-next-entry = next
told-import-next-entry = the next
about-told-import-next-entry = To the next asset that comes in.
told-import-previous-entry = the one before
about-told-import-previous-entry = To the asset before this one.
hint-told-import-leave-entry = back
told-import-leave-entry = back to the list
about-told-import-leave-entry = Back to all that the list brings.
told-import-choose-again = choose otherwise
about-told-import-choose-again = Nothing has been saved yet. Choose something else here, or go back with Backspace.
hint-told-import-take-in = take over
told-import-take-in = take over
about-told-import-take-in = Saves at once all that the list brings.
hint-told-import-choose = choose
told-import-choose = choose
about-told-import-choose = Chooses something else here.
hint-told-import-leave-out = out or in
told-import-leave-out = leave out or take in
about-told-import-leave-out = Leaves this out, or takes it in after all.
hint-told-import-answer-all = all
told-import-answer-all = the same answer everywhere
about-told-import-answer-all = Answers all other questions of this sort the same.
hint-told-import-onward = go on
told-import-onward = go on
about-told-import-onward = To the next step.
hint-told-import-keep = keep
told-import-keep = keep the refused rows
about-told-import-keep = Puts the refused rows into a file beside the list.
import-differs = There is nothing new. What differs is below: you choose whether the list is right.
import-about-differs = Enter saves nothing here yet. Go with ↓ to what differs, and choose with → what is right.
import-nothing-yet = Nothing has been saved yet. Choose something else here, or go back with Backspace.
import-check-keys = Go to the top line to take over. → chooses for doubles and differences. Space leaves out what is new.
import-choose-first = First choose an answer here. Then * gives it to all others.
import-answered-all = This answer now goes for all others.
import-settle-kern = First choose with → whether this is the same kern, or a new one.
import-about-unclear = What is this? The list does not say. Beside it stands: { $says }. → chooses, * answers so for all others.
import-about-unclear-alone = What is this? The list does not say. → chooses, * answers so for all others.
import-about-settle-kind = { $count ->
    [one] Of { $count } row nothing shows what it is. Enter goes to it: choose whether it is a person, a club or a place.
   *[other] Of { $count } rows nothing shows what they are. Enter goes to them: choose whether each is a person, a club or a place.
}
import-settle-kind = First choose with → what this is. * answers so for all others.
import-settle-first = First choose what this is: the same, another one, or skip.
import-clipboard = the clipboard
import-refused-file = refused
import-refused-kept = The refused rows are in { $path }
edit-imported = Taken in from { $file }: { $new } new, { $filled } filled in
cards-no-end = This card is not complete: its end is missing.
cards-fax = Fax
cards-note-special = Note on health or belief
features-unreadable = This part cannot be read.
features-shape = The place on the map cannot be read.
features-nowhere = The place { $at } does not exist.
osm-wheelchair-yes = Accessible with a wheelchair (OpenStreetMap).
osm-wheelchair-limited = Partly accessible with a wheelchair (OpenStreetMap).
osm-wheelchair-no = Not accessible with a wheelchair (OpenStreetMap).
cli-import-cards =
    { $count ->
        [one] Read as vCard: one card.
       *[other] Read as vCard: { $count } cards.
    }
cli-import-features =
    { $count ->
        [one] Read as GeoJSON: one thing on the map.
       *[other] Read as GeoJSON: { $count } things on the map.
    }
cli-import-things =
    { $count ->
        [one] Read as an OpenStreetMap map: one thing.
       *[other] Read as an OpenStreetMap map: { $count } things.
    }
cli-import-guide =
    { $count ->
        [one] Read as a guide of services (HSDS): one organisation or place.
       *[other] Read as a guide of services (HSDS): { $count } organisations and places.
    }
cli-import-nameless =
    { $count ->
        [one] Left out: one thing without a name of its own, such as a bench
       *[other] Left out: { $count } things without a name of their own, such as benches
    }
cli-import-passed-over =
    { $count ->
        [one] Left out: one thing that is no resource: a road, or what has stopped
       *[other] Left out: { $count } things that are no resource: roads, or what has stopped
    }
cli-import-arg-nameless = Also what has no name of its own on a map, such as every bench
sheets-too-much = There is too much in this file to read at once. Split it.

# ## Report

handout-title-report = Where does the report go?
report-title = Report of { $village }
report-title-nameless = Report of our village
report-subtitle = What there is, who carries it, and what more is possible
report-day = As it stood on { $day }
report-lead = This report begins with what there is. It is no list to tick off. Only at the end does it say what the village could still look at.
report-privacy = Who has not agreed is here without a name: only with a role and a kern. A number behind a role may be another one later.
report-contents = In this report
report-page = page
report-few = fewer than 3
report-not-shown = not shown
report-not-shown-how = Not shown: that number would tell how few people it is about.
report-people-alone = This is about people. Who they are is not said here.
report-more =
    { $count ->
         [one] And 1 more.
        *[other] And { $count } more.
    }
report-empty = Nothing has been written down yet. This report grows with what is added.
report-head-ring = Ring
report-head-sort = What
report-head-number = How many
report-head-kern = Kern
report-head-sphere = Sphere
report-head-step = Step
report-head-held = In order
report-head-who = Who or what
report-head-ties = Relations
report-head-goal = Goal
report-head-for = For
report-head-year = In
report-head-action = Action
report-head-when = Due
report-head-state = How far
report-head-support = Outside support
report-head-what = What
report-head-actions = For which actions
report-head-then = Then
report-head-now = Now
report-there = What there is
report-there-lead =
    { $count ->
         [0] Nothing counts yet. What there is still waits for a yes of the group.
         [one] 1 asset counts. An asset is a place, a person, a group or a professional.
        *[other] { $count } assets count. An asset is a place, a person, a group or a professional.
    }
report-rings = The village in rings
report-rings-told = Residents are in the middle. Around them are the networks, then the professionals and the places, and on the outside policy and outside support. { $rings }.
report-rings-each =
    { $count ->
         [one] Each mark is one asset. A black dot is outside support.
        *[other] Each mark stands for { $count } assets. A black dot is outside support.
    }
report-ring-residents = Residents
report-ring-networks = Networks
report-ring-institutions = Professionals, places
report-ring-outside = Policy and outside
report-policy = Policy
report-outside = Outside support
report-kernen = What each kern has
report-of-whole-village = Of the whole village
report-contributes = What it contributes to
report-contributes-lead = What there is belongs to one or more spheres. And it contributes to one or more conditions for a good life. Each cell counts what belongs to both.
report-matrix = Spheres and conditions
report-matrix-told = The darker a cell, the more there is. The fullest cell has { $most }.
report-matrix-told-none = Nothing stands in any of the boxes yet.
report-condition = { $condition }: { $means }
report-means-security = enough to live on, and a roof over one’s head.
report-means-inclusion = everybody can take part and is welcome.
report-means-cohesion = people know each other and are there for each other.
report-means-empowerment = people can do things themselves, and get the room for it.
report-network = How it hangs together
report-network-lead =
    { $ties ->
         [one] There is 1 relation between the { $entries } assets that count.
        *[other] There are { $ties } relations between the { $entries } assets that count.
    }
report-network-groups = What is connected forms { $count } separate groups.
report-network-some = Drawn are the { $drawn } with most relations, of the { $tied } that have any.
report-network-few = Some people are neither drawn nor counted: their group is so small that they would be recognised.
report-network-most = Who has most relations
report-network-equals =
    { $count ->
         [one] And 1 more with as many relations as the last.
        *[other] And { $count } more with as many relations as the last.
    }
report-network-alone =
    { $count ->
         [one] 1 asset has no relation with anybody yet. There is something to gain.
        *[other] { $count } assets have no relation with anybody yet. There is something to gain.
    }
report-web = Who with whom
report-web-told = A line is a relation. The larger a mark, the more relations. Who is connected stands close together. Here stand { $drawn } assets and { $ties ->
         [one] 1 relation
        *[other] { $ties } relations
    } between them.
report-map = Where it is
report-map-lead =
    { $count ->
         [one] 1 place or association is on the map. People are not on it. Nor is where somebody without a yes lives, unless it is a public place.
        *[other] { $count } places and associations are on the map. People are not on it. Nor is where somebody without a yes lives, unless it is a public place.
    }
report-map-places =
    { $count ->
         [one] 1 place is on the map. People are not on it. Nor is where somebody without a yes lives, unless it is a public place.
        *[other] { $count } places are on the map. People are not on it. Nor is where somebody without a yes lives, unless it is a public place.
    }
report-map-picture = The map
report-map-told = North is up. { $kernen }.
report-metres = { $count } metres
report-kilometres = { $count } km
report-north = N
report-stories = What people tell
report-stories-more =
    { $count ->
         [one] 1 more story was written down that is not here.
        *[other] { $count } more stories were written down that are not here.
    }
report-changed = What changed
report-changed-lead = Compared with { $since }.
report-changed-steps = The five steps
report-changed-tallies = How many there are
report-grown =
    { $count ->
         [one] New: 1 place or club
        *[other] New: { $count } places and clubs
    }
report-stopped =
    { $count ->
         [one] No longer counts: 1 place or club
        *[other] No longer count: { $count } places and clubs
    }
report-closed =
    { $count ->
         [one] In order now: 1 thing
        *[other] In order now: { $count } things
    }
report-opened =
    { $count ->
         [one] New to look at: 1 thing
        *[other] New to look at: { $count } things
    }
report-mover = { $name } ({ $kern }): { $turn }
report-movers = { $kind }: { $number } ({ $turn })
report-plan = Where the village wants to go
report-vision = our vision
report-vision-of = our vision, { $day }
report-goals = Goals
report-actions = Actions
report-supports = Outside support
report-nobody-yet = nobody yet
report-support-needed = needed, not found yet
report-euros = € { $euros }
report-steps = What more is possible
report-steps-lead = Last, the five steps. Each step says first what is there and not used yet. Then what hangs on one, what nobody knows yet, and only then what is not there.
report-bars = The five steps
report-bars-told = A bar is full when all in that step is in order.
report-bars-few = What is about very few people is not counted here.
report-step = Step { $number }: { $step } ({ $held } of the { $checks } in order)
report-step-nothing = Step { $number }: { $step } (there is nothing to look at here yet)
report-nature = { $about } ({ $count })
report-nature-untapped = There is more than is used now
report-nature-fragile = This is fragile
report-nature-unknown = Nobody has looked at this yet
report-nature-missing = This is not there yet
report-sources = What this rests on
report-sources-count = Counting is plain, without weights or marks. What is an idea, sleeps or has stopped does not count. What the group leaves out does not either.
report-sources-people = Groups of 1 or 2 people are shown as “fewer than 3”. So nobody can be recognised. A story has a role, never a name.
report-made =
    Made on { $day } with wijkschouw, from { $entries ->
         [one] 1 asset
        *[other] { $entries } assets
    } and { $walks ->
         [0] no walk or conversation yet
         [one] 1 walk or conversation
        *[other] { $walks } walks and conversations
    }.
cli-report-about = Make the report: the page to hand out. Who has not agreed is on it without a name.
cli-report-usage = wijkschouw report [FILE] [--format FORMAT] [--since DAY]
cli-report-examples =
    wijkschouw report report.pdf              to mail or to print
    wijkschouw report report.html             for a browser
    wijkschouw report report.pdf --since 3-11-2025
    wijkschouw report report.pdf --since 2025-11-03
    wijkschouw report --format md | less
cli-report-arg-format = html, md or pdf. Without a choice the name of the file decides
cli-report-arg-output = The same, by name
cli-report-arg-since = What changed since the snapshot of this day, such as 3-11-2025 or 2025-11-03. If there is none of that day, the days that there are get listed. Without a choice: the snapshot of about a year ago
cli-report-arg-yes = Replace what stands there
cli-value-since = DAY
cli-report-made = Kept: { $path }. Who has not agreed is on it without a name.
cli-no-snapshot = There is no snapshot of { $day }. There are some of: { $days }
cli-no-snapshots = There is no snapshot of { $day }. This inventory has none yet.
handout-compared = Compares with { $name }. Tab chooses another.
handout-not-compared = Compares with nothing. Tab chooses a snapshot.
handout-nothing-to-compare = There is no snapshot to compare with yet.
report-file = report
hint-report = report
action-report = make the report
about-action-report = Makes the report of the village to hand out: what there is, the network, the map, stories, the plan and what more is possible.
also-action-report = hand out, handout, summary on paper, council, municipality, pdf, annual report, print report
cli-unknown-ending = What ends in { $ending } cannot be made here. Choose: { $known }.
cli-two-places = There are two places to write to. Name one: wijkschouw export village.xlsx
cli-not-for-screen = This is no text for the screen. Say where it goes, such as -o report.pdf.
doubles-presenting = As long as others look along, nothing stands here. Stop presenting with p and then y.

# ## Joining, copies and leaving
join-kept = Not joined yet. What you chose is kept for later.
join-discard-again = ^X once more throws away what you chose here.
join-takes-remark = { $field }: “{ $stays }” goes to the remarks. The kind that stays does not have this field.
join-takes-consent = { $field }: “{ $stays }” stays, not “{ $goes }”. How, when and what for stay together. The strictest is taken at first.
quit-copy-failed = Everything is saved. Only the copy failed. { $why }
quit-half-typed-barred = What you half typed will be lost: you may not write in this file. q once more: leave without it.
quit-half-typed-reading = What you half typed will be lost: in this window you can only read. q once more: leave without it.
quit-half-typed = What you half typed does not fit on the disk. Make room, then it is kept. q once more: leave without it.
quit-busy = A file is still being made. After that the program closes. Once more: close now.

# ## Lists: who is named
list-mobile = mobile
also-list-mobile = mobile phone, mobile number, cell, cell phone, cellphone

# ## Lists: who is named
list-person = Contact person
also-list-person = contact persons, contact name, parent, parents, guardian, guardians
list-role = chair
also-list-role = chairman, chairperson, chairwoman, secretary, treasurer, coordinator, board member, conductor, caretaker, host, hostess, manager, organiser, organizer, teacher, instructor, owner, director
list-filler = of
also-list-filler = the, for, number, no
list-name-called = nickname
also-list-name-called = preferred name
list-name-called-short = called
list-name-first-short = first
also-list-name-first-short = given
list-name-first = first name
also-list-name-first = given name, forename
list-name-initials = initials
list-name-initials-short = init
list-name-infix = middle name
also-list-name-infix = infix, middle name
list-name-infix-short = middle
list-name-last-short = last
also-list-name-last-short = family
list-name-last = last name
also-list-name-last = surname, family name
list-name-full = name
also-list-name-full = full name, display name
list-consent = consent
also-list-consent = permission, agreed
list-consent-yes = yes
also-list-consent-yes = y, true, agreed, ok
list-consent-filler = given
also-list-consent-filler = wants, wishes, rather, or, gdpr, privacy, date, on, since, to, be, the, yes/no, y/n, yes, no
# Words that add nothing.
list-consent-beside = by
also-list-consent-beside = with, against, has, have
# What stands behind a heading: “phone list ok”.
list-consent-agreed = ok
also-list-consent-agreed = okay, agreed
# What stands above that somebody is named, and where: “named on the website”.
list-consent-mention = mentioned
also-list-consent-mention = mention, named, share, shared, sharing
list-consent-place = on
also-list-consent-place = in, at
list-consent-may = may
also-list-consent-may = allowed
list-consent-withdrawn = withdrawn
also-list-consent-withdrawn = revoked
list-consent-shared = sharing
also-list-consent-shared = share, shared, publish, published, publication, show, shown, visible, public, mention, mentioned, report, reports
list-consent-printed = booklet
also-list-consent-printed = leaflet, flyer, directory, third parties, guide, newspaper
# Where people have an address of their own.
list-private-mail = aol
also-list-private-mail = btinternet, mail
list-consent-circle = board
also-list-consent-circle = committee, initials, internal, firstname
list-consent-end = valid until
also-list-consent-end = valid through, expiry date, expires on, expires
list-consent-how = by mail
also-list-consent-how = via mail, by email, via email, by app, via app, by whatsapp, via whatsapp, by letter, by post, by phone, by text, via text
list-consent-given = confirmed
also-list-consent-given = consent
list-consent-naming = named
also-list-consent-naming = share, shared, sharing, may, name, mention, mentioned
list-consent-purpose = only
also-list-consent-purpose = phone list, newsletter, village map, map, photo, website, mailing
list-total = total
also-list-total = totals, subtotal, sum
list-footer-label = source
also-list-footer-label = sources, note, n.b., disclaimer
list-footer-dated = as of
also-list-footer-dated = last updated, updated, updated on, date, version, printed on, page
list-skill = skills
also-list-skill = skill, talents, can do, can help with
list-nobody = n/a
also-list-nobody = not applicable, none, unknown, not known, not known yet, nobody, no one, tbd, tbc, to be decided
# With this begins what stands where nobody is: “vacancy secretary”.
list-vacancy = vacancy
also-list-vacancy = vacancies
# The same as in the row above.
list-work-end = work
# The same as in the row above.
list-ditto = ditto
also-list-ditto = same, the same, see above, same as above, as above
list-group = foundation
also-list-group = association, municipality, secretary's office, board, family, parish, committee, team, reception, desk, office
# Their number is of people at home, and not of a club.
list-household = household
also-list-household = family, fam
list-group-end = society
also-list-group-end = club, school, committee, choir, council
list-company = Ltd
also-list-company = Inc, PLC, LLC
list-people = contact persons
also-list-people = volunteers, members of the board, coordinators, contacts, people, names
list-name-title = title
also-list-name-title = titles, salutation
list-title = Mrs
also-list-title = Mr, Ms, Miss, Dr, Rev
list-gathering-end = morning
also-list-gathering-end = afternoon, evening, drop-in, course
list-given = John
also-list-given = Mary, James, Robert, Patricia, Jennifer, Michael, Linda, William, Elizabeth, Susan, Thomas, Sarah, Karen, Emily, Margaret, George, Charles
list-people-and = and
# In front of a name, in a line.
list-announcing = ask for
also-list-announcing = contact is, contact person is, call, information from, sign up with, in touch with, contact is
# Who somebody is to another: the daughter, the parents.
list-relative = daughter
also-list-relative = son, mother, father, partner, husband, wife, spouse, parent, parents, guardian, her, his, their, my
# Before a name in a cell.
list-call = call
also-list-call = ask, ask for, via, phone
# Who writes the letters of a club.
list-letters = correspondence address
also-list-letters = mailing address, postal address
list-letter-box = box
also-list-letter-box = po, p.o., pobox
list-employer = company
also-list-employer = company name, organization 1 name, organization name
list-business-end = practice
also-list-business-end = pharmacy, bakery, physiotherapy, library, restaurant
list-class = class
also-list-class = classes, grade
list-secretary = secretary
also-list-secretary = secretariat
list-care-of = c/o
also-list-care-of = care of
list-near = with
also-list-near = via, by

# ## What may not go further
report-there-lead-few = An asset is a place, a person, a group or a professional. Of one sort of people there are so few that the total is not told here.
report-network-lead-few =
    { $count ->
         [one] There is 1 relation between who and what counts.
        *[other] There are { $count } relations between who and what counts.
    }
report-made-few =
    Made on { $day } with wijkschouw{ $walks ->
         [0] {""}
         [one] {", "}also from 1 walk or conversation
        *[other] {", "}also from { $walks } walks and conversations
    }.
report-grown-people = New
report-stopped-people = No longer count
report-few-moved = some
export-nothing = There is nothing to give out: nobody and nothing has a phone number, address or e-mail that may go along. No file was made.
export-nothing-days = There is nothing for a calendar: no activity, action or support has a day. No file was made.
export-nothing-assets = There is nothing to give out: the inventory has no assets that may go along. No file was made.
export-unmade = This file could not be made. There may be too much for this format. Nothing was saved. Choose another format.
export-format-report = Report
export-format-contacts = Address list
export-format-person = Page of one person
export-format-copy = Copy of the whole file
report-movers-also = Also { $kind }: { $number } ({ $turn })
report-turn-begun = new, not counted yet
report-gap-kern-unknown = Of the assets of { $kern } none contributes to { $condition }; nobody has looked yet.
report-gap-kern-missing = Of the assets of { $kern } none contributes to { $condition }.
report-gap-kind-unknown = Of the { $kinds } none contributes to { $condition }; nobody has looked yet.
report-gap-kind-missing = Of the { $kinds } none contributes to { $condition }.
report-somebody = a resident
report-undrawn =
    A PDF cannot show the letters of { $texts }{ $more ->
        [0] {""}
        [one] {""} and one name more
       *[other] {""} and { $more } names more
    }: it says (?) there. Choose HTML to see all of it.
print-person-maybe = Perhaps about you
print-person-maybe-namesake = Here your name stands. It may be about somebody else who is called so.
print-person-maybe-how = Here your name stands, but not the whole of it. It may be about somebody else.
export-format-walk-list = Walk list
export-format-walk-back = What came of a walk
export-format-activities = Agenda of activities, on paper
export-format-actions = Action list
export-left-out-people =
    { $count ->
         [one] One person did not agree, and is not in it.
        *[other] { $count } people did not agree, and are not in it.
    }
export-left-out-otherwise =
    { $count ->
         [one] One person agreed to something else alone, and is not in it.
        *[other] { $count } people agreed to something else alone, and are not in it.
    }
export-left-out-unreached =
    { $count ->
         [one] One person said yes, but has no number or mail address, or has stopped.
        *[other] { $count } people said yes, but have no number or mail address, or have stopped.
    }
export-left-out =
    { $count ->
         [one] One activity is not in it: its day or week is not certain. Write for example: third Saturday of the month.
        *[other] { $count } activities are not in it: their day or week is not certain. Write for example: third Saturday of the month.
    }
export-left-out-hidden =
    { $count ->
         [one] One activity is not in it: who gives it may not be named here.
        *[other] { $count } activities are not in it: who gives them may not be named here.
    }
export-cut = { $count ->
    [one] 1 text was too long for Excel and has been shortened.
   *[other] { $count } texts were too long for Excel and have been shortened.
}
export-left-out-undated =
    { $count ->
         [one] One action is not in it: it has no day yet.
        *[other] { $count } actions are not in it: they have no day yet.
    }
export-for-person = For the person themselves
ask-restore-file = Put everything back as in this copy? Gone: { $gone }, back: { $back }, changed: { $changed }. Kernen and relations count too.{ restore-kept }
ask-restore-other = Mind: this is a copy of { $then }, not of { $now }. Put everything back all the same? Gone: { $gone }, back: { $back }, changed: { $changed }. Kernen and relations count too.{ restore-kept }
restore-later = The copy is whole. Finish what you are typing first, and then choose the copy again.
backup-not-whole = The copy of before this change is not whole and was taken away. { $why }
backups-open = Others on this computer can look into the folder of the copies: { $path }. Make that folder readable for yourself alone.
store-linked-folder = { $path } is a link to another folder. No copy goes there: take the link away, and the program makes a folder itself.
cli-restore-other = This is a copy of { $other }, not of { $own }. Nothing was put back. Choose a copy of { $own }.

# ## Where the file is
clock-odd = The clock of this computer says { $today }. But the last change was stored on { $last }. See whether the date is right.
beside-version =
    { $count ->
        [one] Beside this file is another version of your inventory.
       *[other] Beside this file are { $count } other versions of your inventory.
    } See ^P “where is everything”. To take over: open that version, save it with E “without loss”, for ourselves, and take that in here.
synced-folder = This file is in a folder of { $service }. That is fine. But work on one computer at a time, and close wijkschouw before you change over.
inventories-beside = another version of this file

# ## Lists: old, whole and half done
import-title-whole = Taking in { $file }: is it right?
import-whole-of = Of the village { $village }:
import-whole-other = This is the inventory of the village { $village }. Shall it be put in with { $own }? Then press Enter once more. Esc goes back.
import-whole-counts = new { $new } · filled in { $filled } · known { $same }
file-place = { $kind } number { $number } ({ $path })
file-place-field = { $kind } number { $number }, { $field } ({ $path })
import-whole-problems =
    { $count ->
         [one] This inventory is not right, and nothing was taken in. { $place }: { $problem }
        *[other] This inventory has { $count } mistakes, and nothing was taken in. The first: { $place }: { $problem }
    }
import-whole-keys = Go to the top row and press Enter to take it in. Esc goes back.
import-about-sort = What is here already stays as it is. What is still empty here is filled in.
import-about-alike = This new one resembles one that is here already ({ $grounds }). Both come in. After that you make them one in “Doubles”.
import-about-difference = Here: { $own }. In the file: { $said }. It stays as it is here.
import-sheets-left = Not read: { $sheets }. With ← and → you choose another sheet.
import-sheet-hidden = { $sheet } (hidden)
import-begun-note = half done
import-go-on = Go on with { $file }
import-go-on-or-other = Go on with this list, or another? Enter goes on. ↓ chooses another.
import-word-means = What does “{ $word }” mean under { $field }?
import-word-loose = in the remarks
import-word-new-kern = a new kern
import-near = “{ $word }” is like kern { $kern }
import-near-meant = is { $kern }
import-about-near-meant = “{ $word }” becomes kern { $kern }, also in the next list with these columns. Another kern after all? Press Enter again.
import-about-near = “{ $word }” is a kern in the list ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
}). There is a kern { $kern } already. Is it the same, or a new one? → chooses.
import-word-stands = { $rows ->
         [one] { $field }, in 1 row
        *[other] { $field }, in { $rows } rows
    }
import-about-word = { $rows ->
         [one] This word is not known: “{ $word }”. Enter chooses what it means.
        *[other] This word is not known: “{ $word }”. Enter chooses what it means, at once for { $rows } rows.
    }
import-private-bsn = { $count ->
         [one] Looks like a BSN: row { $rows }
        *[other] Looks like a BSN: rows { $rows }
    }
import-private-special = { $count ->
         [one] May be about health or belief: row { $rows }
        *[other] May be about health or belief: rows { $rows }
    }
import-about-bsn = A BSN may not be kept. Take it out of the list, or leave that column out. You can go on.
import-about-special = Health and belief may not be kept without need. See whether you need it. You can go on.
import-prose = This looks like a letter and no list: each line becomes a name. Esc goes back.
also-letter-greeting = dear, hi, hello, good morning, good afternoon, good evening
also-letter-closing = kind regards, best regards, regards, warm regards, best wishes, sincerely, yours sincerely, many thanks, thanks in advance, sent from my, cheers
also-letter-head = from, to, subject, sent, date, bcc
also-letter-quoted = original message, forwarded message, begin forwarded message
also-letter-wrote = wrote
also-letter-announcing = below, attached, enclosed, following, here, list, overview, names, addresses, details
also-letter-speaking = i, you, me, hereby, please, thanks
also-list-number = feature id, global id, globalid, local id, ogc_fid, ref, uuid, guid, identifier, serial number
also-list-special = dementia, allerg, asthma, heart condition, insulin, alzheimer, autis, depress, psych, schizo, cancer, diabet, addict, alcoholi, epilep, parkinson, burnout, disabled, disability, wheelchair, illness, chronic, medication, hiv, pregnan, muslim, islam, jewish, hindu, catholic, protestant, evangelical, jehova, christian

# ## Copies, damage and rescue
occasion-unknown = by itself
occasion-end = on leaving
occasion-start = at the start, after a time without a copy
occasion-import = before taking in { $count }
occasion-several = before { $count } changes at once
occasion-restore = before going back
occasion-update = before a new version
copy-first = One moment: a copy first… Ctrl-C skips it.
retype-how = Type { $wanted } and press Enter to go on. Esc = leave it.
retype-line = Type
retype-wrong = That is not { $wanted }. Type { $wanted }, or press Esc to do nothing.
where-retype = at a question where you type something
saved-all-copied = all saved · copy { $day }
cli-backup-about = Copy everything to a stick or another place, and see that the copy is whole
cli-backup-usage = wijkschouw backup FILE|FOLDER [--yes] [--json]
cli-backup-arg-target = Where the copy goes: a new file, or a folder
cli-backup-arg-yes = Replace what stands there
cli-backup-made = { $count ->
    [one] Copy made and checked: { $path } ({ $kilobytes } kB, one asset)
   *[other] Copy made and checked: { $path } ({ $kilobytes } kB, { $count } assets)
}
cli-where-copied = { $count ->
    [one] Last copy made by the program: { $day } { $time }, one in all
   *[other] Last copy made by the program: { $day } { $time }, { $count } in all
}
cli-beside = Another version beside it: { $path }
cli-beside-save = Take over what is missing here. Save that version as JSON: wijkschouw --file { $version } export json { $json }
cli-beside-take-in = Take that in here: wijkschouw --file { $own } import { $json }
cli-beside-then = Look at what is told to be different there: that stays as it is here. Only then put that version in another folder.{ $count ->
    [one] {""}
   *[other] {" "}Do this with each version.
}
store-finding-kindless = Of “{ $title }” the row in table { $table } is gone, with what only this kind has. ({ $id })
store-finding-settings = There are settings that belong to nothing: { $id }
store-finding-twice = In table { $table } this stands twice: { $id }. The second was passed over.
store-finding-table = The table { $table } is not there.
store-finding-column = In table { $table } the column { $column } is not there. It is added, empty, when you open the file.
store-finding-column-other = In table { $table } the column { $column } is not as this program makes it.
store-finding-index = Of table { $table } the index { $index } is not there. That makes searching slower.
cli-check-arg-repair = Save what can be saved of a damaged file, in this new file
cli-check-history = What is in the village now is whole. A new file without those steps: wijkschouw check --file { $inventory } --repair { $target }
cli-check-damaged =
    Save what can be saved: wijkschouw check --file { $inventory } --repair { $target }{ $copies ->
        [0] .
       *[other] . Or go back to a copy: wijkschouw backups --file { $inventory }
    }
cli-repaired = Saved in { $path }. Nothing was changed in { $damaged }.
cli-restore-missing = This copy is not there: { $path }. Which ones there are: wijkschouw backups
cli-put-back = { $count ->
    [one] The copy was put back (one asset). The damaged file now stands here: { $path }
   *[other] The copy was put back ({ $count } assets). The damaged file now stands here: { $path }
}
cli-put-back-yes = { $count ->
    [one] The file is damaged. This copy holds one asset. Put it back with “{ $command }”. The damaged file stays beside it.
   *[other] The file is damaged. This copy holds { $count } assets. Put it back with “{ $command }”. The damaged file stays beside it.
}
cli-put-where-gone =
    { $count ->
        [one] The copy was put back (one asset). The inventory stands here again: { $path }
       *[other] The copy was put back ({ $count } assets). The inventory stands here again: { $path }
    }
cli-put-where-gone-yes =
    { $count ->
        [one] The inventory is no longer there: { $path }. This copy holds one asset. Put it back with “{ $command }”.
       *[other] The inventory is no longer there: { $path }. This copy holds { $count } assets. Put it back with “{ $command }”.
    }
cli-repair-nothing = Nothing of an inventory is in this file: { $path }. There is nothing to save. Put back a copy that you kept elsewhere, or begin anew under another name.
rescue-copy = { $count ->
    [one] The last copy that is whole: { $day } at { $time }, one asset.
   *[other] The last copy that is whole: { $day } at { $time }, { $count } assets.
}
rescue-no-copy = There is no copy that is whole.
rescue-saved = { $count ->
    [one] What could be saved has been saved already in { $path }: one asset. Last used on { $day } at { $time }.
   *[other] What could be saved has been saved already in { $path }: { $count } assets. Last used on { $day } at { $time }.
}
rescue-went-on = { $count ->
    [one] You last went on working in { $path }: { $day } at { $time }, one asset.
   *[other] You last went on working in { $path }: { $day } at { $time }, { $count } assets.
}
rescue-how-went-on = Press Enter to go on there.
rescue-how-saved = Press Enter to go on with what was saved.
rescue-how-copy = Type “copy” to go on with that copy.
rescue-how-save = Type “save” to save what is still in the damaged file. That goes into { $path }.
rescue-how-nothing = Enter alone = do nothing.
rescue-how-stop = Type “stop” to do nothing.
rescue-stop-words = stop nothing no n
rescue-unknown = “{ $typed }” is none of the answers. Nothing has been done yet.
rescue-made = { $count ->
    [one] Saved in { $path }: one asset.
   *[other] Saved in { $path }: { $count } assets.
}
rescue-enter-to-read = Press Enter to go on. On the screen you can read what was done.
rescue-copy-words = copy kopie
rescue-save-words = save red redden
rescue-put-back = You go on with the copy. What was there first was kept in { $path }
rescue-put-back-title = The copy was put back
salvage-kept = Saved: { $kind } ({ $kept })
salvage-kept-and-lost = Saved: { $kind } ({ $kept }). Not saved: { $lost }
salvage-lost = Not saved: { $kind } ({ $lost })
salvage-kept-distinction = Saved: times that somebody said that two names are not the same ({ $kept })
salvage-kept-and-lost-distinction = Saved: times that somebody said that two names are not the same ({ $kept }). Not saved: { $lost }
salvage-lost-distinction = Not saved: times that somebody said that two names are not the same ({ $lost }). The program may ask about them again.
salvage-share = Saved: { $kept } of the { $known } assets of which a trace could be found. Of the file, { $readable } of { $parts } parts could be read.
salvage-fuller = Note: the copy of { $day } at { $time } holds more: { $count ->
    [one] one asset
   *[other] { $count } assets
}. To go back to that copy: { $command }
rescue-fuller = Note: the copy of { $day } at { $time } holds more: { $count ->
    [one] one asset
   *[other] { $count } assets
}.
rescue-how-fuller = Type “copy” to go on with that copy after all. Enter alone = go on with what was saved. On the screen you read what was done.
salvage-torn = Note: not everything could be read of: { $kinds }. How many there were is not known.
salvage-torn-copied = Note: not everything could be read of: { $kind }. Saved: { $kept }. In the newest copy: { $copied }.
salvage-torn-fields = Note: with { $kind } this may be missing: { $fields }.
salvage-fuller-rest = Note: the copy of { $day } at { $time } may hold more. To go back to that copy: { $command }
rescue-fuller-rest = Note: the copy of { $day } at { $time } may hold more.
salvage-all = Everything that stood in the file was saved.
salvage-past = Everything that stood in the village was saved. Only of the history a part is lost.
salvage-short = The file is too short: it has { $there } of { $expected } parts.
salvage-broken = Parts of the file that cannot be read, or not all of them: { $count }
salvage-unknown = Parts of which nobody can tell where they belong: { $count }
salvage-field = { $named ->
    [0] At { $kind } without a name, { $field } could not be read well: “{ $found }”. See whether it is right. ({ $id })
   *[other] At { $kind } “{ $title }”, { $field } could not be read well: “{ $found }”. See whether it is right. ({ $id })
}
salvage-cells = Loose data that fits nowhere: { $count }
salvage-let-go = No longer pointing at something that is lost: { $count }
salvage-bare = { $more ->
    [0] Lost what only their kind has (such as availability or members): { $names }
   *[other] Lost what only their kind has (such as availability or members): { $names } and { $more } more
}
salvage-bare-unnamed = Lost what only their kind has (such as availability or members), of assets without a name: { $count }
salvage-recalled = { $more ->
    [0] Taken from the history ({ $kind }, { $count }). See whether it is right: { $names }
   *[other] Taken from the history ({ $kind }, { $count }). See whether it is right: { $names } and { $more } more
}
salvage-recalled-unnamed = Taken from the history, without a name: { $kind } ({ $count }). See whether it is right.
salvage-left-out = { $more ->
    [0] Not saved, for something is missing that it cannot do without ({ $kind }, { $count }): { $names }
   *[other] Not saved, for something is missing that it cannot do without ({ $kind }, { $count }): { $names } and { $more } more
}
salvage-left-out-unnamed = Not saved, for something is missing that it cannot do without: { $kind } ({ $count })
salvage-missing = { $more ->
    [0] Not saved: { $kind }: { $names }. These names stand in an earlier copy.
   *[other] Not saved: { $kind }: { $names } and { $more } more. These names stand in an earlier copy.
}
salvage-missing-unnamed = Not saved, and the name cannot be read any more: { $kind } ({ $count })
salvage-history = The history begins anew: what was done before cannot be taken back any more.
salvage = Saved
ask-salvage-fields = This file is damaged: you can only read. { $first }{ $more ->
    [0] {""}
    [one] {" "}There is one more like that.
   *[other] {" "}There are { $more } more like that.
} Save what is in it, in a new file? That goes into { $target }.{ $copies ->
    [0] {""}
   *[other] {" "}There are copies too. See the command “wijkschouw backups”.
}
ask-salvage = This file is damaged: { $path }. Save what is still in it? That goes into { $target }. Nothing in the damaged file changes.
ask-went-on = { $count ->
    [one] You last went on working in { $path } ({ $day } at { $time }, one asset). Open that?
   *[other] You last went on working in { $path } ({ $day } at { $time }, { $count } assets). Open that?
}
ask-open-saved = This file is damaged: { $path }. What could be saved is already in { $saved }. Open that?
salvage-busy = Saving…
salvage-there = Saved in { $path }. Open that file when you are ready.
salvage-title = What was saved
where-told = at a text to read

# ## Handing over, notes and mistakes
hint-share = hand over
action-share = hand over to a colleague
about-action-share = Makes a sealed file of your village, which only opens with a passphrase.
also-action-share = share, pass on, give to, colleague, handover, send, usb stick, password, passphrase, encrypt, sealed file, mail
where-share = when handing over
where-unseal = when opening a sealed file
share-title = Hand over to a colleague: what?
share-title-place = Hand over: where to?
share-title-passphrase = Hand over: the passphrase
share-title-made = Ready to hand over
share-everything = Everything
share-everything-how = Your colleague gets the whole village, with snapshots and views. What is half typed and what you can take back stays here.
share-changes = Only what changed since { $day }
share-changes-how = For somebody who has the rest. What belongs to a change goes along. Of what is gone, only its number goes along.
share-file = The file is called { $file }.
share-type = Type a folder or a new file, or drag it here.
share-inside-changes = Only what changed goes along, with what belongs to it. Of people everything goes along too.
share-busy = The file is being sealed…
share-made-how = Your colleague opens it at “another inventory”. Pass the passphrase on by itself: phone, and do not mail it along.
share-presenting = Others are looking along. Stop presenting first.
handover-file = handover
handover-inside = Everything goes along: { $assets ->
        [one] 1 asset
       *[other] { $assets } assets
    }, { $people ->
        [0] and no people
        [one] with all about 1 person
       *[other] with all about { $people } people
    }.
handover-inside-changes = Only what changed goes along: { $assets ->
        [one] 1 asset
       *[other] { $assets } assets
    }, { $people ->
        [0] and no people
        [one] with all about 1 person
       *[other] with all about { $people } people
    }.
handover-instead = Very much was taken back since the last time. So everything goes along. What you removed meanwhile your colleague may still have: tell them.
handover-made = Sealed and kept: { $path }
handover-erased =
    { $count ->
        [one] The number (id) of 1 person who was erased here goes along: then they do not come back there.
       *[other] The numbers (id) of { $count } people who were erased here go along: then they do not come back there.
    }
handover-nothing = There is nothing to hand over. No file was made.
handover-opened = { $village } is open, with { $assets ->
        [one] 1 asset
       *[other] { $assets } assets
    }. It is an inventory of its own now.{ left-out-too }
handover-opened-part = Opened: what changed in { $village }, with { $assets ->
        [one] 1 asset
       *[other] { $assets } assets
    }. { $gone ->
        [0] The rest of the village is not in it.
        [one] 1 thing was taken out there. The rest of the village is not in it.
       *[other] { $gone } things were taken out there. The rest of the village is not in it.
    } Do you want this in your own inventory? Choose “everything, without loss” here with E. Import that there with I.{ left-out-too }
handover-foreign = There is no village in this sealed file. Nothing was changed. Ask your colleague for another one.
handover-newer = A newer version made this file. Get that version of the program first. Nothing was changed.
handover-broken = What is in this file is not right. Nothing was changed. Ask your colleague to make it again.
edit-handed-over = Taken over from a colleague ({ $day })
unseal-title = Open a sealed file
unseal-how = Type the passphrase that your colleague gave you. It becomes an inventory of its own. Yours stays as it is.
unseal-type-first = Type the passphrase first.
unseal-busy = The file is being opened…
passphrase-how = Think of a passphrase of at least { $least } signs. Take four words that do not belong together. Whoever finds the file can guess for years.
passphrase-lost = Without the passphrase nobody can open it, we cannot either. Your own inventory just stays open.
passphrase-label = Passphrase
passphrase-again = Once more
passphrase-short = { $signs ->
        [0] Type a passphrase of at least { $least } signs first.
        [one] This is 1 sign. Take at least { $least }: less is soon guessed.
       *[other] These are { $signs } signs. Take at least { $least }: less is soon guessed.
    }
passphrase-same = There are too few different signs in it. That is soon guessed. Take four words.
passphrase-differs = The second time was different. Type it once more.
passphrase-none = No passphrase was chosen. No file was made.
sealed-not = This is no sealed file. Choose a file whose name ends in .age.
sealed-wrong = The passphrase is not right. Nothing was changed.
sealed-wrong-left = The passphrase is not right. { $left ->
        [one] You may try once more.
       *[other] You may try { $left } more times.
    }
sealed-wrong-often = The passphrase was wrong five times. Nothing was changed. Ask for it again, or for a new file.
sealed-damaged = This file is damaged or not whole. Nothing was changed. Ask your colleague to give it again.
sealed-too-much-work = Opening this file would take far too long. This program did not make it. Nothing was changed.
sealed-with-key = This file does not open with a passphrase but with a key. Ask for a file with a passphrase.
sealed-failed = The file could not be sealed. Nothing was kept. Make room and try again.
export-format-share = Handover, sealed with a passphrase
export-for-colleague = For a colleague
cli-share-about = Hand the inventory over to a colleague, sealed with a passphrase
cli-share-usage = wijkschouw share FILE [--since DAY] [--yes]
cli-share-examples =
    wijkschouw share /media/stick/village.age
    wijkschouw share /media/stick --since last
cli-share-arg-to = The file (.age), or the folder for it. Any program for age opens it
cli-share-arg-since = Only what changed since this day; last is since the last handover
cli-share-arg-yes = Replace what is there already
cli-share-never = This inventory was never handed over. Leave --since out: then everything goes along. No file was made.
cli-open-about = Open a sealed file of a colleague, as an inventory of its own
cli-open-usage = wijkschouw open FILE [--as NEW]
cli-open-examples =
    wijkschouw open village-handover.age
    wijkschouw open village-handover.age --as heumen.db
cli-open-arg-source = The sealed file
cli-open-arg-own = Where the new inventory is to be; otherwise beside the others. A file that is there already stays as it is
cli-open-next = Look at it: wijkschouw --file { $path }
cli-value-own = NEW
cli-passphrase = The passphrase (what you type stays unseen):
cli-passphrase-new = A new passphrase (what you type stays unseen):
cli-passphrase-again = Once more:
cli-passphrase-terminal = A passphrase can only be typed, in a terminal. It never comes from a file or another command. Nothing was changed.
cli-stopped = Stopped. Nothing was changed.
crashed-logbook = Does it happen again? Tell whoever helps you what you did. Pass on the logbook too, without names: { $path }
work-broke = Something in the background went wrong, by a mistake of ours. All is kept. Try once more.
preferences-logbook = Keep a logbook
about-logbook = What the program does, for whoever helps you when something goes wrong. Without names, texts or places.
whereabouts-logbook = Logbook
whereabouts-beside = Beside it
whereabouts-beside-more = and { $count } more: wijkschouw where shows them all
whereabouts-no-logbook = is off; preferences can turn it on
cli-where-logbook = Logbook, without names: { $path }
cli-where-no-logbook = Logbook: is off
term-disk = encrypted disk
explain-disk = Whoever finds your laptop cannot read any of it without your password. It is often on already: have a look.
term-bitlocker = BitLocker (Windows)
explain-bitlocker = Search the start menu for “BitLocker” or “Device encryption”. It says whether your disk is encrypted.
term-filevault = FileVault (Mac)
explain-filevault = Open System Settings, then “Privacy & Security”. FileVault says whether your disk is encrypted.
term-luks = LUKS (Linux)
explain-luks = Open “Disks” and choose your disk. It says LUKS if it is encrypted. If not, a new installation can do it.

# ## Report, pages and files
report-page-of = of
report-made-up = This is about the made-up village Wielrade. Its places, clubs and people do not exist.

# How often something comes again
rhythm-first = first
rhythm-second = second
rhythm-third = third
rhythm-fourth = fourth
rhythm-last = last
rhythm-each = every
rhythm-until = until
rhythm-at = at
rhythm-month = month
rhythm-little = on
also-rhythm-first = 1st
also-rhythm-second = 2nd
also-rhythm-third = 3rd
also-rhythm-fourth = 4th
also-rhythm-each = each
also-rhythm-until = till, to
also-rhythm-little = and, the, of, weekly, in, o'clock

# What people type for a verb
cli-said-import = take in, read, load
cli-said-export = save as, give out
cli-said-gaps = steps, step, holes
cli-said-report = print, hand out, page
cli-said-add = new, enter, insert
cli-said-check = verify, inspect, doctor
cli-said-undo = take back, revert
cli-said-redo = again, repeat
cli-said-where = path, place, file, location
cli-said-backups = copies, copy
cli-said-restore = recover, put back
cli-said-privacy = gdpr, processing
cli-said-completions = shell
cli-said-man = manual
cli-said-demo = example, try, sample
cli-said-help = explain
cli-report-arg-to = Where to: a file that ends in .html, .pdf or .md. Without it, or with “-”: standard output. The inventory remembers that a report was made

# ## Wissen, toestemming en bewaren
hint-erase = erase for good
action-erase = erase somebody for good
about-action-erase = Erases a person from everything: inventory, texts, history and copies. This cannot be undone.
also-action-erase = forget, right to be forgotten, gdpr, delete person, remove personal data, wipe, destroy, erasure
where-erase = when erasing for good
hint-told-next-step = go on
told-next-step = on to the next step
about-told-next-step = Takes what stands here and goes on.
hint-told-erase-go-on = go on
told-erase-go-on = go on erasing
about-told-erase-go-on = Goes on: then you type the full name. Nothing is erased yet.
hint-told-erase-turn = name out or not
told-erase-turn = the name out of this text, or not
about-told-erase-turn = Chooses whether the name goes out of the chosen text or stays.
hint-told-erase-for-good = erase for good
told-erase-for-good = erase for good
about-told-erase-for-good = Erases this person for good, if the full name is there.
hint-told-retype-do = do it
told-retype-do = do what was asked
about-told-retype-do = Does what was asked, if what you had to type is there.
erase-title = Erase somebody for good
erase-title-of = Erase for good: { $name }
erase-nobody = Nobody is chosen yet. Enter finds somebody, Esc goes back.
erase-no-person = Erasing is for a volunteer or professional. Anything else goes with d.
erase-seek-title = Who is to be erased for good?
erase-seek-how = Choose somebody, also who was deleted already. You see first what goes. Nothing is erased yet.
seek-deleted = deleted
erase-looking = Looking where this person is named…
erase-goes =
    { $name } goes from the inventory, with { $relations ->
        [0] no relations
        [one] 1 relation
       *[other] { $relations } relations
    }, { $answers ->
        [0] no answers
        [one] 1 answer
       *[other] { $answers } answers
    } and { $offerings ->
        [0] no offers
        [one] 1 offer
       *[other] { $offerings } offers
    }. { $links ->
        [0] Nothing else points at { $name }.
        [one] 1 story, plan or channel stays, but without { $name }.
       *[other] { $links } stories, plans or channels stay, but without { $name }.
    } { $copies ->
        [0] The history and what is half typed are gone through too.
        [one] The history, what is half typed and 1 copy are gone through too.
       *[other] The history, what is half typed and { $copies } copies are gone through too.
    }
erase-namesakes =
    { $count ->
        [one] There is 1 more person of the same name. That one stays.
       *[other] There are { $count } more people of the same name. They stay.
    }
erase-for-good = This cannot be undone.
erase-broken =
    { $count ->
        [one] Mind: 1 copy is damaged. Nobody can see who is in it, so it is taken away.
       *[other] Mind: { $count } copies are damaged. Nobody can see who is in them, so they are taken away.
    } { $copies ->
        [0] Then there is no copy any more. Do you want to keep it? Put it somewhere else first.
        [one] Then there is 1 copy left.
       *[other] Then there are { $copies } copies left.
    }
erase-texts =
    { $count ->
        [0] No other text names this person.
        [one] 1 text names this person{ $doubtful ->
            [0] . The name goes out of it, the rest stays:
           *[other] , or may. At ‘no name’ the name goes:
        }
       *[other] { $count } texts name this person{ $doubtful ->
            [0] . The name goes out, the rest stays:
           *[other] , or may. At ‘no name’ the name goes:
        }
    }
erase-no-texts = There is no text here to choose about.
erase-goes-short = no name
erase-stays-short = stays
erase-field = { $titled ->
    [0] { $field }
   *[other] { $field } of { $title }
}
erase-becomes = { $field } becomes: { $told }
erase-empties = { $field } becomes empty.
erase-address-stays = The address stays in texts, as { $name } is there too.
erase-stays = { $field } stays as it is. The name can still be read. Space changes that.
erase-unsure = { $field } stays: it may be about somebody else. Others can read it then. Space makes it: { $told }
erase-name = Name
erase-type = Type the whole name and press Enter. Then this person is gone for good. Esc: do not erase.
erase-other-name = That is not the whole name. Type exactly: { $name }. Nothing is erased.
erase-busy = Erasing: file { $done } of { $all }. One moment. If the program stops now, it goes on at the next start.
erase-busy-wait = Still erasing. Wait until it is done.
erase-presenting = Nobody can be erased while others look along. Stop presenting with p and then y.
erase-later = A file is still being made. Try again in a moment. Nothing is erased.
erase-done =
    { $copies ->
        [0] Erased for good.
        [one] Erased for good, also from 1 copy.
       *[other] Erased for good, also from { $copies } copies.
    } { $broken ->
        [0] This cannot be taken back.
        [one] 1 copy was broken and is taken away.
       *[other] { $broken } copies were broken and are taken away.
    }
erase-done-in-part =
    { $copies ->
        [0] Erased from the inventory.
        [one] Erased from the inventory and from 1 copy.
       *[other] Erased from the inventory and from { $copies } copies.
    } { $broken ->
        [0] This cannot be taken back.
        [one] 1 copy was broken and is taken away.
       *[other] { $broken } copies were broken and are taken away.
    } { $left ->
        [0] Remains may still be on the disk.
        [one] This person may still be in 1 other file.
       *[other] This person may still be in { $left } other files.
    }
erase-stays-erased = Erasing stays. Once more: the step before it.
cli-erase-stays-erased = Somebody was erased for good. That cannot be taken back, and nothing was changed. Once more “wijkschouw undo” takes back the step before it.
erase-waiting =
    { $count ->
        [one] Whoever was erased may still be in 1 copy: { $path }.
       *[other] Whoever was erased may still be in { $count } copies, such as { $path }.
    } { $full ->
        [one] The disk is full. Free some space: erasing goes on at the next start.
       *[other] Erasing goes on at the next start.
    }
erase-unreached =
    { $count ->
        [one] Erased, but this person may still be in 1 copy: { $path }. Take it away yourself.
       *[other] Erased, but this person may still be in { $count } copies, such as { $path }. Take them away yourself.
    }
erase-staying =
    { $count ->
        [one] Cannot be erased from the damaged file { $path }. Take it away yourself.
       *[other] Cannot be erased from { $count } damaged files, such as { $path }. Take them away yourself.
    }
erase-elsewhere-title = Where this person may still be
erase-elsewhere-given =
    { $count ->
        [one] This file was made from the inventory earlier. Throw it away, or make it again:
       *[other] These files were made from the inventory earlier. Throw them away, or make them again:
    }
erase-elsewhere-waiting =
    { $count ->
        [one] Nothing could be taken out of this file yet.
       *[other] Nothing could be taken out of these files yet.
    } { $full ->
        [one] The disk is full. Free some space: erasing goes on at the next start:
       *[other] Erasing goes on at the next start:
    }
erase-elsewhere-unreached =
    { $count ->
        [one] This file belongs to the inventory, but nothing could be taken out of it. Take it away yourself:
       *[other] These files belong to the inventory, but nothing could be taken out of them. Take them away yourself:
    }
erase-elsewhere-alike =
    { $count ->
        [one] This has almost the same name as your file. This person may still be in it. Open it and look. If the person is in it, erase them there too:
       *[other] These files and folders have almost the same name as your file. This person may still be in them. Open them and look. If the person is in one, erase them there too:
    }
erase-elsewhere-file = – { $path }
erase-elsewhere-folder = – in the folder { $path }: a file of which the name was erased
erase-cannot-reach = Out of reach: mail, paper, sticks, own copies and remains on the disk. Only the number (id) of this person stays. So a list with the name alone can bring this person back.
erase-next = Enter goes on: then you type the whole name. Nothing is erased yet.
refusals-kept =
    { $count ->
        [one] 1 person withdrew or narrowed their consent since that copy: that stays so.
       *[other] { $count } people withdrew or narrowed their consent since that copy: that stays so.
    }
erased-left-out =
    { $count ->
        [one] 1 person does not come along: that person was erased here for good.
       *[other] { $count } people do not come along: they were erased here for good.
    }
cli-erase-about = Erase a person for good: from the inventory, the history and all copies. This cannot be undone.
cli-erase-usage = wijkschouw erase NAME|ID [--yes] [--name NAME] [--dry-run] [--json]
cli-erase-examples =
    wijkschouw erase "Els de Vries" --dry-run     see what goes
    wijkschouw erase "Els de Vries" --yes         erase: the whole name is there
    wijkschouw erase 0198f3aa-… --yes --name "Els de Vries"
cli-erase-arg-who = The whole name, or the id
cli-erase-arg-name = The whole name, if you use the id. Without it a line of the input is read
cli-erase-arg-yes = Really erase; the whole name has to be there too
cli-erase-arg-dry-run = Erase nothing, show what goes
cli-value-who = NAME|ID
cli-value-name = NAME
cli-erase-empties = { $titled ->
    [0] { $kind }: “{ $text }” becomes empty
   *[other] { $kind } { $title }: “{ $text }” becomes empty
}
cli-erase-becomes = { $titled ->
    [0] { $kind }: “{ $text }” becomes “{ $told }”
   *[other] { $kind } { $title }: “{ $text }” becomes “{ $told }”
}
cli-erase-stays = { $titled ->
    [0] { $kind }: “{ $text }” stays, as it may be about somebody else
   *[other] { $kind } { $title }: “{ $text }” stays, as it may be about somebody else
}
cli-erase-stays-how = What stays others can read afterwards. Is the name to go from there too? Then erase this person on the screen: space chooses text by text.
cli-erase-not-typed = Nothing is erased. Add --yes and type the whole name, exactly as it stands in the inventory.
cli-no-person = There is no volunteer or professional called { $typed }.
cli-deleted-person = { $typed } was deleted. Something is still in what you can take back. To erase for good: wijkschouw erase "{ $typed }" --yes
cli-several-people-known = More people are called { $typed }. Choose an id:
cli-one-of-several = { $id }: { $kind }{ $placed ->
    [0] {""}
   *[other] , { $kern }
}{ $reached ->
    [0] {""}
   *[other] , { $phone }
}
cli-several-people = More people are called { $typed }. Choose an id: { $ids }
hint-withdraw = withdraw consent
action-withdraw = withdraw consent
about-action-withdraw = Notes that somebody took their consent back today. Everywhere only role and kern are left.
also-action-withdraw = take back consent, no consent any more, no longer name, object, gdpr
hint-set-aside = do not use
action-set-aside = no longer use somebody
about-action-set-aside = Keeps them, but no longer uses them: no consent, named nowhere.
also-action-set-aside = do not use, restrict, restriction, block, lock, freeze, put aside, gdpr
hint-review = check who stays
action-review = check whom we may keep
about-action-review = Shows of whom nobody checked for long that all is right: confirm, open or erase.
also-action-review = may keep, retention, keep, too old, clean up, old people, review, gdpr, expired
where-review = when checking who stays
set-aside-already = This person is already not used any more.
withdraw-nothing = There was no consent already. Nothing changed.
withdraw-no-person = Consent is given by a volunteer or professional. Choose one first with ↑↓.
withdraw-elsewhere-title = Withdrawn. This person may still be named in here
withdraw-elsewhere-sent = Did you give a list or report to others? Ask them to throw it away.
edit-withdrawn = Consent of { $name } withdrawn
edit-set-aside = { $name } is no longer used
review-title =
    { $count ->
        [0] Check whom we may keep
        [one] Check whom we may keep: 1 person
       *[other] Check whom we may keep: { $count } people
    }
review-how = Nobody checked for { $months } months that these people are right. x: still right today. Z: erase for good. Nothing goes by itself.
review-empty = Everybody was checked to be right in the last { $months } months.
review-nobody = There is nobody here.
review-never = never checked
review-since = checked on { $day }
review-to-come = date cannot be right: { $day }
cli-review-never = { $name }: never checked  ({ $id })
cli-review-since = { $name }: checked on { $day }  ({ $id })
cli-review-to-come = { $name }: the date { $day } cannot be right  ({ $id })
cli-privacy-arg-who = With withdraw and restrict: the whole name or the id. With report: where to; “-” is standard output. If the name ends in .html, to print
cli-privacy-arg-json = For other programs, with review, withdraw and restrict

# ## Files of somebody else

file-open-to-others = Others on this computer can read this file: { $path }. There is personal data in it. Close its permissions.
store-not-a-lock = The lock beside { $path } is no ordinary file. Nothing was changed. Take away the file with .lock behind its name and try again.

# ## What is left after erasing

csv-id-erased = The person with id { $id } was erased here for good and does not come along.
erase-remains = Erased. There was no room to clean up the file. Remains may still be on the disk. Free some space and start the program again.

# ## When waiting does not help any more

copy-first-broke = Kept, but without a copy first: that failed by a mistake of ours.
copy-first-broke-not = The copy that comes first failed by a mistake of ours. Nothing was changed. Try once more.
copy-first-skipped = Kept, without waiting for a copy first.
copy-first-needed = One moment: a copy first… Ctrl-C calls it off.
copy-first-stopped = Stopped. Nothing was put back.
writing-begun = Saving takes a while. Look around as you like. Esc stops it.
writing-wait = Still saving. Wait a moment. Ctrl-C stops the saving.
writing-stops = Saving stops…
writing-stopped = Stopped. Nothing has changed.
writing-too-late = It could not be stopped any more: everything is saved already. Press u to take it back.
writing-too-late-back = It could not be stopped any more: it is taken back already. Press Ctrl-R to do it again.
writing-broke = Saving failed by a mistake of ours. Nothing has changed. Try it once more.
saved-writing = saving: { $percents }%
quit-writing = Still saving. After that the program closes. Once more: close now.
erase-broke = Erasing stopped by a mistake of ours. Close the program and start it again. Then look whether this person is erased.
handover-there = The file was unsealed and kept in { $path }. Open that when you are ready.{ left-out-too }

# ## Lists of people
also-csv-of-people = ssn, birth, born, date of birth, gender
cli-import-assumed = Rows of which the kind is not said: { $kind }. With --kind you choose another.
import-counts-assumed = Rows of which the kind is not said: { $kind }.

# ## What somebody said yes to: words about calling and writing, words that say nothing more, and words for no
purpose-contacts = phonelist
also-purpose-contacts = phone, telephone, number, numbers, mobile, call, calls, calling, called, text, texting, email, emails, e-mails, contacts, directory, contactlist, addresslist, reach, reached, everything, all, telefoonlijst, tellijst, bellijst, adreslijst, adressenlijst, contactlijst, telefoonboek, telefoon, telefoonnummer, telefoonnummers, tel, mobiel, nummer, nummers, bellen, bel, gebeld, appen, whatsapp, mail, mailen, e-mail, e-mailen, mailadres, e-mailadres, mailadressen, contact, contactgegevens, werkcontact, bereikbaar, bereiken, bereikbaarheid, alles
purpose-beside = also
also-purpose-beside = the, a, an, on, in, by, for, of, to, with, may, can, be, yes, is, her, him, me, my, our, us, only, village, list, name, address, ook, de, het, een, op, via, per, voor, van, met, om, te, mag, mogen, ja, wel, zijn, worden, staan, haar, hem, mij, mijn, ons, onze, alleen, dorp, lijst, naam
purpose-only = only
also-purpose-only = just, solely, alleen, enkel, slechts, uitsluitend
purpose-phone = phone
also-purpose-phone = telephone, number, numbers, mobile, call, calls, calling, called, text, texting, telefoon, telefoonnummer, telefoonnummers, tel, mobiel, nummer, nummers, bellen, bel, gebeld, appen, whatsapp
purpose-mail = email
also-purpose-mail = emails, e-mail, e-mails, mail, mailen, e-mailen, mailadres, e-mailadres, mailadressen
# What says no, in a list too.
purpose-no = no
also-purpose-no = n, false, none, not, refused, withdrawn, revoked, nee, n, 0, onwaar, geen, niet, neen, geweigerd, ingetrokken, intrekking, teruggetrokken, nooit, none
# No, and without it: yes. “No objection.”
purpose-objection = objection
also-purpose-objection = objections, objects, secret, unlisted, confidential, anonymous, anoniem, bezwaar, bezwaren, geheim, geheime
# Not asked yet, or not answered.
purpose-asked = asked
also-purpose-asked = ask, request, requested, sent, pending, awaiting, discuss, perhaps, maybe, unknown, gevraagd, vragen, vraag, navragen, verzoek, verzocht, opgevraagd, aangevraagd, nagevraagd, verstuurd, gestuurd, verzonden, gemaild, afwachting, wachten, wacht, overleggen, overleg, bespreken, misschien, twijfelt, twijfel, onbekend, later, moet, moeten, bevestigen, must, confirm
# Until when.
purpose-until = until
also-purpose-until = tot, t/m, eindigt, einde, eind, einddatum, vervalt, vervaldatum, verloopt, verloopdatum, till, through, ends, end, expires, expire, expiry
purpose-within = limited
also-purpose-within = beperkt, beperkte, gelimiteerd, restricted, confined
purpose-bounded = temporarily
also-purpose-bounded = voorbehoud, voorlopig, voorlopige, tijdelijk, tijdelijke, voorwaardelijk, provisional, provisionally, temporary, conditional, conditionally, reservation, reservations
purpose-span = for
also-purpose-span = voor, gedurende, dit, deze, komend, komende, een, during, this, next, one
purpose-period = year
also-purpose-period = jaar, jaren, maand, maanden, week, weken, dag, dagen, seizoen, years, month, months, weeks, day, days, season
purpose-ended = ended
also-purpose-ended = ingetrokken, teruggetrokken, herroepen, withdrawn, revoked, opgezegd, gestopt, gestaakt, beëindigd, vervallen, verlopen, verstreken, afgemeld, vertrouwelijk, privé, afgeschermd, afschermen, optout, stopped, expired, lapsed, cancelled, canceled, terminated, unsubscribed, private, shielded
purpose-denied = not
also-purpose-denied = never, except, without, nobody, behalve, zonder, niemand, anoniem, anonymous, anonymously, excluding, nor, neither, don't, won't, uitgezonderd, behoudens, exclusief, noch, evenmin, verboden, weglaten
purpose-phonebook = phonebook
also-purpose-phonebook = phonelist, telefoonlijst, tellijst, bellijst, telefoonboek
purpose-and = and
also-purpose-and = or, plus, en, of
purpose-named = villagemap
also-purpose-named = dorpskaart, map, report, site, webpage, newspaper, paper, namelist, mention, mentioned, naming, named, guide, photo, photos, publication, publish, published, public, show, shown, visible, workcontact, work, job, business, everything, all, kaart, verslag, rapport, website, webpagina, krant, dorpskrant, wijkkrant, dorpsblad, namenlijst, vermelding, vermelden, vermeld, noemen, genoemd, gids, dorpsgids, wegwijzer, foto, foto's, beeldmateriaal, facebook, instagram, publicatie, publiceren, gepubliceerd, openbaar, tonen, getoond, zichtbaar, werkcontact, werk, beroep, functie, zakelijk, alles
purpose-name = name
also-purpose-name = names, naam, namen, anoniem, anonymous, anonymously
purpose-group = appgroup
also-purpose-group = appgroep, groupapp, mailing, newsletter, newsletters, internal, app, buurtapp, groepsapp, whatsappgroep, whatsapp, belboom, belkring, maillijst, mailinglijst, nieuwsbrief, nieuwsbrieven, intern, werkgroep, werkgroepen, bestuur, bestuursleden, commissie, ledenlijst, workgroup, board, committee
purpose-outlet = website
also-purpose-outlet = site, webpagina, webpage, krant, dorpskrant, wijkkrant, dorpsblad, newspaper, paper, gids, dorpsgids, wegwijzer, guide, facebook, instagram, foto, foto's, beeldmateriaal, photo, photos
purpose-picture = photo
also-purpose-picture = foto, foto's, beeldmateriaal, photos
purpose-initials = initials
also-purpose-initials = voornaam, voornamen, initialen, initiaal, voorletters, firstname
purpose-detail = address
also-purpose-detail = age, birthday, street, postcode, advertising, ads, sales, commercial, adres, adresgegevens, woonadres, huisadres, straat, huisnummer, leeftijd, geboortedatum, reclame, advertenties, verkoop, commercieel, commerciële

# ## What a gap is about, for who does not know the rules: in the report, under “in order now” and “new to look at”
matter-cell = What contributes to { $condition } in the { $sphere } sphere
matter-kind = What { $kinds } do for { $condition }
matter-kern = What there is in { $kern } for { $condition }
matter-group = What there is for { $group }
matter-function = What there is for { $function }
matter-tags = What { $asset } contributes to
matter-fresh = Whether what is known of { $asset } is still right
matter-capacity = What { $asset } can do and needs
matter-surroundings = How well { $asset } can be reached and used
matter-isolated = With whom { $asset } is connected
matter-islands = Groups that do not know each other
matter-kinds = Connections between { $one } and { $other }
matter-spheres = Connections between the { $one } and the { $other } sphere
matter-kernen = Connections of { $kern } with other kernen
matter-hinge = A group that hangs on to the rest by { $asset } alone
matter-keyperson = People around whom much turns in { $kern }
matter-channel = How people in { $kern } get news
matter-reach = How { $asset } gets news
matter-want = The need for “{ $question }”
matter-offer = Whether anybody uses what { $asset } offers
matter-economy = Shops and businesses that take part
matter-vision = The vision of the village
matter-condition = A goal or an action for { $condition }
matter-answered = An action for what is missing: { $condition } in the { $sphere } sphere
matter-owner = Who does the action “{ $action }”
matter-assets = What the action “{ $action }” uses
matter-overdue = Whether the action “{ $action }” is done in time
matter-horizon = A plan for later
matter-told = A story about { $condition }
matter-covered = Support for the action “{ $action }”
matter-inside-out = What in the village “{ $support }” goes with
matter-deadline = Asking for the support “{ $support }” in time
matter-one-source = Support that comes from more than one side

# ## The report of a village of which little is written down yet
report-next = What comes next
report-next-lead = This is a beginning. Each place, each group and each person that is added makes this report richer. With ten assets it gets tables and figures too.
report-next-walk = A walk through the village: looking and asking together what there is.
report-next-ties = Who knows whom, and who meets where.
report-next-stories = What residents tell themselves.
report-next-plan = Where the village wants to go, and who will do what.
report-there-beside =
    { $count ->
         [one] 1 more is on the list and does not count: an idea, dormant, stopped, or left out.
        *[other] { $count } more are on the list and do not count: an idea, dormant, stopped, or left out.
    }
report-made-beside =
    Made on { $day } with wijkschouw, from { $entries } assets, of which { $counted } count, and { $walks ->
         [0] no walk or conversation yet
         [one] 1 walk or conversation
        *[other] { $walks } walks and conversations
    }.
report-all-relations = Relations, also of what does not count

# ## Words for sorts in lists, understood only in full
also-word-kind-association = assn, assoc
also-word-kind-volunteer = vols
also-word-kind-professional = professionals
also-word-kind-place = sites
also-word-subtype-public-space = green, garden, cemetery, pond, woods
also-word-subtype-public-property = primary school, sports hall, swimming pool, community centre, museum, town hall
also-word-subtype-private-place = bakery, butcher, hairdresser, pharmacy, hotel, farm, gym
also-word-subtype-religious-building = synagogue, temple, monastery
also-word-subtype-club = choir, brass band, football club, tennis club, scouts, sports club, chess club, drama group
also-word-subtype-foundation = charity, trust
also-word-subtype-informal-group = walking group, reading group, chat group
also-word-subtype-resident-initiative = food bank, repair cafe, village council
also-word-subtype-peer-support = support group
also-word-subtype-business-circle = chamber of commerce
also-word-subtype-health = general practitioner, dentist, physiotherapist, nurse, midwife
also-word-subtype-social-worker = social work
also-word-subtype-youth-worker = youth work
also-word-subtype-community-builder = community worker
also-word-subtype-neighbourhood-team = social team
also-word-subtype-sports-coach = coach
also-word-subtype-housing-officer = housing association
also-word-subtype-police-officer = police
also-word-subtype-teacher = head teacher
also-word-subtype-policy-officer = civil servant, council officer
also-word-subtype-chaplain = priest, vicar, minister
also-word-subtype-volunteer = helper
also-word-subtype-carer = carers
also-word-subtype-active-resident = active inhabitant
also-word-subtype-peer = experts by experience
also-word-subtype-entrepreneur = freelancer

# ## When the file is gone
saved-lost = NOT saved
file-lost = { $why ->
    [barred] Not saved. You may no longer write here: { $path }. Everything is still in memory. Choose “save elsewhere” with ^P.
    [full] Not saved: the disk is full. Make room and try again. Or choose “save elsewhere” with ^P. The file: { $path }
    [failing] Not saved: writing did not work: { $path }. Everything is still in memory. Try again, or choose “save elsewhere” with ^P.
    [other] Not saved: another version came in the place of this file: { $path }. Everything from here is still in memory. Choose “save elsewhere” with ^P.
   *[gone] Not saved: this file is gone or damaged: { $path }. Everything is still in memory. Choose “save elsewhere” with ^P.
}
ask-elsewhere = { $why ->
    [barred] You may no longer write in this file: { $path }.
    [full] The disk is full. This file is on it: { $path }.
    [failing] Writing in this file does not work: { $path }.
    [other] Another version came in the place of this file: { $path }.
   *[gone] This file is gone or damaged: { $path }.
} Everything of your village is still in memory. Save it in another place now? It goes to { $target }. After that you work on there.
elsewhere-no-place = Not saved: there is no folder that takes it. Plug in a USB stick. Then choose “save elsewhere” with ^P.
elsewhere-not-needed = There is no need for that now: the file is fine.
kept-elsewhere = { $past ->
    [0] Saved in { $path }. You now work on there. What you did before can no longer be undone.
   *[other] Saved in { $path }. You now work on there.
}{ $step ->
    [done] {" "}Your last step is in it too.
    [not-done] {" "}Your last step was not done. Do it once more.
   *[none] {""}
}
# What a step is called in an older history: what was saved elsewhere was a step then.
edit-kept-elsewhere = everything in memory saved
hint-keep-elsewhere = elsewhere
action-keep-elsewhere = save elsewhere
about-action-keep-elsewhere = Saves everything in another file, if yours is gone or broken.
also-action-keep-elsewhere = save somewhere else, other place, file gone, file broken, stick pulled out, rescue
behind-older = The copy of { $day } at { $time } is newer than this file. Go back with ^P “earlier copies”.
behind-other = The last copy beside this ({ $day } at { $time }) is of { $village }. Go back with ^P “earlier copies”.

# ## Who was erased and came back
erase-finished = Erasing was broken off before. It is finished now.
erase-done-later = Whoever you erased before is now out of the copies that were left too.
erased-again = Somebody you erased for good before was in this file again, or in a copy of it. That has been erased again.
ask-erase-returned = { $count ->
    [one] Somebody you erased for good on this computer is in this file. It may be an old copy. Erase them for good here too?
   *[other] { $count } people you erased for good on this computer are in this file. It may be an old copy. Erase them for good here too?
}

# ## What was half done
resume-title = Not finished yet
resume-what = This was not finished yet: { $what }. You typed { $when }: “{ $typed }”.
resume-what-untold = This was not finished yet: { $what }, from { $when }.
resume-left = It stays ready. With ^P “what is half filled in” you go on later.
where-resume = at what was not finished
hint-told-resume-go-on = go on
told-resume-go-on = go on with this
about-told-resume-go-on = Opens what you left half filled in, as it was.
hint-told-resume-leave = leave it
told-resume-leave = leave it for later
about-told-resume-leave = Leaves it as it is. You can go on with it later.
