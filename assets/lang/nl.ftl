## Woorden van het vak: soorten, sferen, voorwaarden en de andere lijsten

list-and = { $first } en { $last }
list-label = tel
also-list-label = t, telefoon, mob, mobiel, m, e, mail, email, w, site, website, adres
# Tussen twee nummers.
list-or = of
also-list-or = en, dan, wel, danwel, anders, bgg, bij, geen, gehoor
# Wat om de naam van een kern heen mag staan.
list-kern-around = dorp
also-list-kern-around = kern, gem, gemeente, te, in, dorpskern, kerkdorp, eo
# Boven de namen, als er geen andere kolom met namen is.
list-name-else = gebouw
also-list-name-else = plek, plekken, naam plek, naam van de plek, naam accommodatie, naam van de accommodatie, naam locatie, naam gebouw, voorziening, naam voorziening, gebouwen, accommodatie, accommodaties, locatie, locaties, zaal, ruimte, sporthal, werkgroep, commissie, sportpark, speelplek, speelplekken, speeltuin, veld, sportveld, parkeerplaats, buurthuis, dorpshuis, kerk, aed, aed-locatie
# Wat zegt dat er plekken in een lijst staan.
list-of-places = gebouw
also-list-of-places = gebouwen, accommodatie, accommodaties, locatie, locaties, zaal, zalen, ruimte, ruimtes, ruimten, sporthal, sporthallen, gymzaal, gymzalen, hal, hallen, speelplekken, speeltuinen, dorpshuizen, buurthuizen, plekken, plek, naam plek, naam van de plek, naam accommodatie, naam van de accommodatie, naam gebouw
list-place-size = m2
also-list-place-size = m², oppervlakte, oppervlak, vloeroppervlak, vloeroppervlakte, aantal zalen, zaalhuur, huurprijs
features-too-large = Dit stuk is te groot om te lezen: meer dan 1 MiB. Maak het kleiner.
import-counts-namesakes = { $count ->
    [one] { $count } rij heet als een eerdere en is apart.
   *[other] { $count } rijen heten als een eerdere en zijn apart.
}
import-counts-cleaned = { $count ->
    [one] In { $count } tekst stond iemand die u voorgoed wiste. Dat is weggelaten.
   *[other] In { $count } teksten stond iemand die u voorgoed wiste. Dat is weggelaten.
}
import-counts-alike = { $count ->
    [one] { $count } nieuwe lijkt op een andere in deze lijst: na het overnemen staat die bij de dubbelen (toets J).
   *[other] { $count } nieuwe lijken op een andere in deze lijst: na het overnemen staan ze bij de dubbelen (toets J).
}
import-counts-titles = { $count ->
    [one] { $count } rij is een kopje.
   *[other] { $count } rijen zijn een kopje.
}
cli-import-people =
    { $count ->
        [one] Nieuw: één vrijwilliger die in een rij genoemd wordt
       *[other] Nieuw: { $count } vrijwilligers die in een rij genoemd worden
    }
cli-import-answered =
    { $count ->
        [one] Eerder al gekozen wat het is: één rij
       *[other] Eerder al gekozen wat het is: { $count } rijen
    }
cli-import-doubles =
    { $count ->
        [one] Lijkt op wat er al was: één rij. Kijk bij de dubbelen
       *[other] Lijkt op wat er al was: { $count } rijen. Kijk bij de dubbelen
    }
cli-import-namesakes =
    { $count ->
        [one] Heet als een eerdere rij, maar zegt iets anders: één rij; die staat er apart in
       *[other] Heet als een eerdere rij, maar zegt iets anders: { $count } rijen; die staan er apart in
    }
cli-import-cleaned =
    { $count ->
        [one] Noemde iemand die voorgoed gewist is: één regel; dat is weggelaten
       *[other] Noemde iemand die voorgoed gewist is: { $count } regels; dat is weggelaten
    }
cli-import-footers =
    { $count ->
        [one] Geen hulpbron, zoals een totaal of een bron: één rij
       *[other] Geen hulpbron, zoals een totaal of een bron: { $count } rijen
    }
cli-import-turned =
    { $count ->
        [one] Omgedraaid: één naam met de achternaam voorop
       *[other] Omgedraaid: { $count } namen met de achternaam voorop
    }
cli-import-purposes =
    { $count ->
        [one] Zei alleen ja op iets anders of ergens nee, en wordt niet genoemd: één persoon
       *[other] Zeiden alleen ja op iets anders of ergens nee, en worden niet genoemd: { $count } personen
    }
cli-import-above =
    { $rows ->
        [one] Let op: één regel met tekst boven de kop blijft weg: “{ $first }…”. Staat de kop hoger? Lees de lijst in het programma in (toets I) en kies daar de kopregel
       *[other] Let op: { $rows } regels met tekst boven de kop blijven weg. De eerste: “{ $first }…”. Staat de kop hoger? Lees de lijst in het programma in (toets I) en kies daar de kopregel
    }
cli-import-alike =
    { $count ->
        [one] Lijkt op een andere in deze lijst: één nieuwe. Kijk bij de dubbelen
       *[other] Lijken op een andere in deze lijst: { $count } nieuwe. Kijk bij de dubbelen
    }
cli-import-titles =
    { $count ->
        [one] Gelezen als kopje boven andere rijen: één rij
       *[other] Gelezen als kopje boven andere rijen: { $count } rijen
    }
cli-import-skipped =
    { $count ->
        [one] Overgeslagen: één rij
       *[other] Overgeslagen: { $count } rijen
    }
cli-import-list-clash = Rij { $line }, { $name }: { $field } is hier “{ $own }” en blijft zo. De lijst zegt “{ $said }”.
cli-import-list-one-yes = Rij { $line }, { $name }: één “ja” telt niet voor meer mensen. Vraag het { $name } zelf. { $field } blijft “{ $own }”.
cli-import-list-earlier = Rij { $line }, { $name }: een eerdere rij zegt bij { $field } “{ $own }”, en dat telt. Deze rij zegt “{ $said }”.
cli-import-list-no = Rij { $line }, { $name }: een eerdere rij zegt bij { $field } “{ $own }”. Deze rij zegt “{ $said }”, en dat telt.
cli-import-list-end = Rij { $line }, { $name }: de toestemming heeft een einde: “{ $said }”. Zonder nieuw ja wordt deze mens niet genoemd.
cli-import-list-refusal = Rij { $line }, { $name }: { $field } was hier “{ $own }”. De lijst zegt “{ $said }”: de toestemming is ingetrokken.
yes-no-yes = ja
yes-no-no = nee
also-yes-no-yes = j, waar, true, y
also-yes-no-no = n, onwaar, false
kind-place = plek
kind-volunteer = vrijwilliger
kind-association = vereniging
kind-professional = professional
also-kind-place = plekken, locatie, plaats, gebouw, accommodatie
also-kind-volunteer = vrijwilligers, bewoner, inwoner, lid, bestuurslid, deelnemer, persoon, particulier, buurtbewoner, dorpsbewoner, privépersoon
also-kind-association = verenigingen, club, groep, organisatie
also-kind-professional = professionals, beroepskracht
kinds-place = Plekken
kinds-volunteer = Vrijwilligers
kinds-association = Verenigingen
kinds-professional = Professionals
subtype-public-space = openbare ruimte
subtype-public-property = maatschappelijk vastgoed
subtype-private-place = private plek
subtype-religious-building = religieus gebouw
subtype-volunteer = vrijwilliger
subtype-carer = mantelzorger
subtype-active-resident = actieve bewoner
subtype-peer = ervaringsdeskundige of maatje
subtype-entrepreneur = zelfstandig ondernemer
subtype-informal-group = informele groep
subtype-resident-initiative = bewonersinitiatief
subtype-club = vereniging
subtype-foundation = stichting
subtype-peer-support = lotgenoten- of zelfhulpgroep
subtype-business-circle = ondernemerskring
subtype-community-builder = opbouwwerker
subtype-social-worker = sociaal werker
subtype-youth-worker = jongerenwerker
subtype-neighbourhood-team = wijkteam
subtype-sports-coach = buurtsportcoach
subtype-housing-officer = woonconsulent
subtype-police-officer = wijkagent
subtype-teacher = leerkracht
subtype-health = huisarts of zorg
subtype-policy-officer = beleidsmedewerker
subtype-chaplain = geestelijk verzorger
also-subtype-public-space = park, plein, speelplek, speeltuin, hondenuitlaatveld
also-subtype-public-property = buurthuis, dorpshuis, school, bibliotheek, sportveld, wijkcentrum, mfa
also-subtype-private-place = winkel, café, koffietafel, supermarkt, eethuis, restaurant
also-subtype-religious-building = kerk, moskee, kapel
also-subtype-peer = ervaringsdeskundige, maatje
also-subtype-entrepreneur = ondernemer, zzp
also-subtype-resident-initiative = initiatief
also-subtype-peer-support = zelfhulpgroep, lotgenoten
also-subtype-health = huisarts, zorg
also-subtype-chaplain = pastor, dominee, imam
sphere-personal = persoonlijk
sphere-communal = gemeenschappelijk
sphere-institutional = institutioneel
also-sphere-personal = pers, p
also-sphere-communal = gem, gemeenschap, g
also-sphere-institutional = inst, i
condition-security = zekerheid
condition-inclusion = inclusie
condition-cohesion = cohesie
condition-empowerment = empowerment
also-condition-security = zek, z, sociaaleconomische zekerheid, bestaanszekerheid
also-condition-inclusion = inc, incl, sociale inclusie
also-condition-cohesion = coh, c, sociale cohesie
also-condition-empowerment = emp, e, sociale empowerment
function-meet = ontmoeten
function-support = ondersteunen
function-develop = ontplooien
function-relax = ontspannen
function-advice = informatie en advies
function-education = onderwijs
function-health = gezondheid
function-culture = cultuur
function-safety = veiligheid
also-function-advice = informatie, advies
also-function-meet = ontmoeting
also-function-support = ondersteuning
also-function-develop = ontplooiing
also-function-relax = ontspanning
target_group-everyone = iedereen
target_group-youth = jongeren
target_group-elderly = ouderen
target_group-families = gezinnen
target_group-newcomers = statushouders en nieuwkomers
target_group-intellectual-disability = mensen met een verstandelijke beperking
target_group-mental-health = mensen met een GGZ-achtergrond
target_group-carers = mantelzorgers
target_group-money-worries = mensen met geldzorgen
also-target_group-everyone = allen, alle inwoners
also-target_group-youth = jeugd, kinderen, jong
also-target_group-elderly = senioren, 65+, oud
also-target_group-families = gezin, ouders
also-target_group-newcomers = statushouders, nieuwkomers, vluchtelingen
also-target_group-intellectual-disability = verstandelijke beperking, lvb
also-target_group-mental-health = ggz
also-target_group-carers = mantelzorg
also-target_group-money-worries = geldzorgen, schulden, armoede
status-idea = idee
status-active = actief
status-dormant = slapend
status-stopped = gestopt
verdict-in = wel
verdict-doubt = twijfel
verdict-out = niet
judgement-yes = ja
judgement-no = nee
offering_kind-activity = activiteit
also-offering_kind-activity = activiteiten
offering_kind-space = ruimte
offering_kind-thing = spullen
offering_kind-service = dienst
also-offering_kind-service = diensten
also-offering_kind-thing = ding, materiaal, lenen
consent-none = geen
consent-oral = mondeling
consent-written = schriftelijk
assignment-individual = voor individuen
assignment-community = voor de gemeenschap
also-assignment-individual = individueel, individuele opdracht
also-assignment-community = collectief, collectieve opdracht, gemeenschap
relation-meets-in = komt samen in
relation-member-of = is lid van
relation-active-in = is actief bij
relation-supports = ondersteunt
relation-works-with = werkt samen met
relation-knows = kent
relation-refers-to = verwijst door naar
relation-facilitates = faciliteert of financiert
also-relation-facilitates = faciliteert, financiert
relation_state-existing = bestaand
relation_state-wished = gewenst
gathering-walk = wijkschouw
gathering-conversation = gesprek
gathering-meeting = bijeenkomst
story_kind-story = verhaal
story_kind-quote = citaat
story_kind-observation = waarneming
story_kind-signal = signaal
tone-strength = kracht
tone-concern = zorg
tone-good = gewoon goed
tone-bad = gewoon slecht
tone-plus = plus
audience-everyone = iedereen
audience-working-group = alleen de werkgroep
answer-can = kan dit
answer-offers = kan dit leren aan anderen
answer-wants = wil dit leren of heeft dit nodig
also-answer-can = kan
also-answer-offers = biedt, aanbod
also-answer-wants = wil, vraag, zoekt
channel-village-paper = dorpskrant
channel-newsletter = nieuwsbrief
channel-group-app = appgroep
channel-notice-board = prikbord
channel-website = website
channel-social-media = sociale media
channel-word-of-mouth = mond-tot-mond
channel-local-broadcaster = lokale omroep
channel-other = anders
action_state-idea = idee
action_state-agreed = afgesproken
action_state-busy = bezig
action_state-done = klaar
action_state-stopped = gestopt
level-micro = micro
level-meso = meso
level-macro = macro
approach-self = zelf
approach-together = samen
approach-professional = professioneel
approach-government = overheid
support_source-municipality = gemeente
support_source-fund = fonds
support_source-province-or-state = provincie of rijk
support_source-housing-corporation = corporatie
support_source-company = bedrijf
support_source-knowledge-institute = kennisinstelling
support_source-other = anders
support_means-money = geld
support_means-space = ruimte
support_means-time = tijd
support_means-knowledge = kennis
support_state-idea = idee
support_state-applied = aangevraagd
support_state-granted = toegekend
support_state-rejected = afgewezen
support_state-finished = afgerond
record-settings = instellingen
record-kern = kern
record-asset = hulpbron
record-relation = verbinding
record-gathering = schouw of gesprek
record-story = verhaal
record-answer = antwoord
record-channel = kanaal
record-vision = visie
record-goal = doel
record-action = actie
record-support = steun van buiten
kern-whole-village = hele dorp
step-map = In kaart brengen
step-connect = Verbinden
step-mobilise = Activeren
step-plan = Visie en plan
step-support = Steun van buiten
nature-untapped = onbenut
nature-fragile = kwetsbaar
nature-unknown = onbekend
nature-missing = ontbreekt

## Velden

field-kind = Soort
field-name = Naam
field-kern = Kern
field-status = Status
field-spheres = Sferen
field-conditions = Voorwaarden
field-target-groups = Doelgroepen
field-functions = Functies
field-tags = Trefwoorden
field-description = Omschrijving
field-offerings = Aanbod
field-address = Adres
field-postcode = Postcode
field-phone = Telefoon
field-email = E-mail
field-website = Website
field-latitude = Breedtegraad
field-longitude = Lengtegraad
field-verified = Nagekeken op
field-source = Bron
field-remarks = Opmerkingen
field-verdict = Oordeel
field-verdict-reason = Reden van het oordeel
field-criterion-1 = Verbindt bewoners
field-criterion-2 = Goede ontwikkelingen
field-criterion-3 = Voorkomt problemen
field-criterion-4 = Laagdrempelige steun
field-criterion-a = Geen indicatie nodig
field-criterion-b = Iedereen welkom
field-criterion-c = Niet vooral commercieel
field-criterion-d = Draait op vrijwilligers
field-criterion-e = Wederkerig
field-criterion-f = Oprecht betrokken
field-subtype = Type
field-owner = Eigenaar
field-opening-hours = Openingstijden
field-capacity = Ruimte voor (personen)
field-cost = Kosten
field-reachability = Bereikbaarheid
field-accessibility = Toegankelijkheid
field-surroundings = Kwaliteit omgeving
field-key-person = Sleutelfiguur
field-availability = Beschikbaar
field-consent = Toestemming
field-consent-withdrawn = Toestemming ingetrokken op
field-consent-was-for = Toestemming gold voor
field-consent-date = Toestemming op
field-consent-purpose = Toestemming waarvoor
field-organisation = Organisatie
field-members = Aantal leden
field-open-to-newcomers = Open voor nieuwkomers
field-role = Functie bij de organisatie
field-hours = Uren per week hier
field-assignment = Opdracht
field-from = Van
field-to = Naar
field-state = Stand
field-since = Sinds
field-until = Tot en met
field-note = Notitie
field-date = Datum
field-route = Route
field-participants = Deelnemers
field-notes = Verslag
field-round-1 = Ronde 1: welke sferen?
field-round-2 = Ronde 2: welke onderdelen?
field-round-3 = Ronde 3: welke ondersteuning?
field-round-4 = Ronde 4: welke waarde?
field-text = Tekst
field-told-by = Verteld door (rol)
field-tone = Toon
field-audience = Wie mag dit lezen
field-assets = Hulpbronnen
field-gathering = Schouw of gesprek
field-asset = Hulpbron
field-question = Vraag
field-answer = Antwoord
field-kernen = Kernen
field-run-by = Gemaakt door
field-reach = Bereik (mensen)
field-horizon = Jaar
field-title = Titel
field-goal = Doel
field-owners = Wie doet het
field-level = Niveau
field-approach = Aanpak
field-from-gap = Uit gat
field-start = Start
field-due = Klaar op
field-needs-support = Steun van buiten nodig
field-what = Wat
field-amount-eur = Bedrag in euro
field-deadline = Uiterste datum
field-actions = Acties
field-village = Naam van het dorp
field-fresh-days = Nakijken na (dagen)
field-vision-years = Visie oud na (jaren)
field-told-days = Verhaal nodig binnen (dagen)
field-retention-months = Personen nakijken na (maanden)
parts-offering = activiteit, ruimte, spullen of dienst | naam | wanneer | kosten | opmerking
parts-participant = rol | aantal

## Wat er mis is met een waarde

problem-required = Vul { $field } in.
problem-number = “{ $typed }” is geen heel getal. Typ bijvoorbeeld 120.
problem-scale = “{ $typed }” is geen cijfer van 1 tot en met 5.
problem-degrees = “{ $typed }” is geen coördinaat. Typ bijvoorbeeld 51,768.
problem-yes-no = “{ $typed }” is geen ja of nee.
problem-day = “{ $typed }” is geen dag. Typ bijvoorbeeld vandaag, 12-5 of 12 mei 2026.
problem-consent-mixed = “{ $typed }” is geen ja en geen nee. Nu wordt die mens niet genoemd. Mag het wel? Kies dat in het formulier.
problem-choice = “{ $typed }” staat niet in de lijst.
problem-choose = “{ $typed }” staat niet in de lijst. Kies uit de lijst.
problem-phone = “{ $typed }” is geen telefoonnummer. Typ bijvoorbeeld 024-5550123.
problem-email = “{ $typed }” is geen e-mailadres. Typ bijvoorbeeld naam@voorbeeld.nl.
problem-website = “{ $typed }” is geen webadres. Typ bijvoorbeeld www.voorbeeld.nl.
problem-name-unknown = “{ $typed }” is niet bekend.
problem-name-twice = “{ $typed }” komt meer dan eens voor.
problem-relation-self = Kies twee verschillende hulpbronnen.
problem-relation-twice = Deze verbinding is er al.
problem-cell = “{ $typed }” past niet in deze kolom.
problem-json-key = De sleutel “{ $typed }” hoort hier niet.
problem-json-expected = Hier hoort { $expected } te staan, niet { $found }.
json-text = tekst
json-number = een heel getal
json-scale = een cijfer van 1 tot en met 5
json-degrees = een coördinaat
json-yes-no = true of false
json-day = een datum als 2026-05-12
json-object = een object
json-list = een lijst
json-id = een id (UUID)
json-answer = een antwoord
json-action_state = een stand van de actie
json-approach = een aanpak
json-assignment = een opdracht
json-audience = everyone of working_group
json-channel = een type kanaal
json-condition = een voorwaarde
json-consent = een soort toestemming
json-function = een functie
json-gathering = walk, conversation of meeting
json-judgement = yes of no
json-kind = een soort
json-level = micro, meso of macro
json-offering_kind = een soort aanbod
json-record = een soort
json-relation = een type verbinding
json-relation_state = existing of wished
json-sphere = een sfeer
json-status = een status
json-subtype = een type
json-support_means = money, space, time of knowledge
json-support_source = een bron van steun
json-support_state = een stand van de steun
json-target_group = een doelgroep
json-tone = een toon
json-verdict = een oordeel

## Rondom elk scherm

screen-overview = Overzicht
screen-inventory = Inventaris
screen-network = Netwerk
screen-plan = Plan
screen-stories = Verhalen
screen-map = Kaart
title-demo = DEMO, verzonnen dorp
title-demo-short = DEMO
title-read-only = ALLEEN LEZEN
too-small = Het venster is te klein. Maak het groter: minstens 60 tekens breed en 16 regels hoog.
saved-all = alles bewaard
saved-at = alles bewaard · { $time }
saved-not = alleen lezen
note-done = { $what } · u = terug
note-undone = Teruggedraaid: { $what } · ^R = weer
note-redone = Weer gedaan: { $what } · u = terug
nothing-to-undo = Er is niets om ongedaan te maken.
nothing-to-redo = Er is niets om opnieuw te doen.
nothing-changed = Er is niets veranderd.
cannot-save-barred = Niet bewaard. U mag in dit bestand niet schrijven. Kopieer het naar een map van uzelf.
cannot-save-damaged = Alleen lezen: dit bestand is beschadigd. Druk op n voor de uitweg.
cannot-save-reading = Alleen lezen: werk in het andere venster, of sluit dat.
key-unknown = De toets { $key } doet hier niets. ? toont wat wel kan.
key-not-here = Dat kan hier niet. ? toont wat wel kan.
paste-refused = Plakken kan in een veld. Druk eerst op i, n of /.
interrupt-loses = Wat u half typte, gaat verloren: hier kunt u alleen lezen. Nog een keer Ctrl-C: stoppen zonder.
interrupt-again = Druk nog eens op Ctrl-C om te stoppen.
nowhere-back = U bent al waar u begon.
language-changed = Het scherm is nu in het Nederlands.
no-demo-here = Hier is geen demodorp om weg te halen.
edit-demo-loaded = demodorp Wielrade geopend
edit-demo-removed = demodorp weggehaald
edit-founded = { $village } begonnen
draft-offered = Dit was nog niet klaar. Ga verder, of ^X gooit het weg.
talk-stored-since = Dit was nog niet klaar. Er is intussen meer bewaard: dat staat vooraan.
form-deleted = Wat u hier wijzigt, is intussen verwijderd of samengevoegd. ^S zet het weer in de lijst, zonder verbanden.
form-since = Intussen is hier bewaard: ‘{ $stored }’. Wat u typte, staat er nog.
form-since-emptied = Dit veld is intussen leeggemaakt. Wat u typte, staat er nog.
form-since-both = Dit veld is intussen veranderd. Wat u erbij zette, staat nu bij wat er bewaard is.
form-since-again = Hier is intussen iets anders bewaard. Kijk wat het moet zijn. Nog een keer ^S bewaart wat u ziet.
preferences-no-room = Uw voorkeuren zijn niet bewaard: de schijf is vol. Maak ruimte en kies ze opnieuw.
preferences-not-saved = Uw voorkeuren konden niet bewaard worden (code: { $code }).
preferences-broken = Voorkeuren, regel { $line }: dit is niet te lezen. Nu geldt wat gewoon is. Het bestand blijft zo: { $path }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Overzicht

counting = Even tellen…
overview-empty = Er staat nog niets in. Druk op n voor de eerste hulpbron.
overview-there =
    { $count ->
         [one] Eén hulpbron
        *[other] { $count } hulpbronnen
    }: { $kinds }
count-place =
    { $count ->
         [one] 1 plek
        *[other] { $count } plekken
    }
count-volunteer =
    { $count ->
         [one] 1 vrijwilliger
        *[other] { $count } vrijwilligers
    }
count-association =
    { $count ->
         [one] 1 vereniging
        *[other] { $count } verenigingen
    }
count-professional =
    { $count ->
         [one] 1 professional
        *[other] { $count } professionals
    }
step-progress = { $held } van { $checks }
step-nothing = nog niets te toetsen
matrix-spheres = Sferen en voorwaarden
matrix-kinds = Soorten en voorwaarden
matrix-kernen = Kernen en voorwaarden
matrix-groups = Doelgroepen en voorwaarden
matrix-functions = Functies en voorwaarden
matrix-empty = Geen rijen. Kies ze bij de instellingen (^P, instellingen).
matrix-help = Tab, pijltjes: kies een vak. Enter toont wat erin staat. m: andere tabel.
short-security = Zek.
short-inclusion = Incl.
short-cohesion = Coh.
short-empowerment = Emp.
gaps-of-step = Gaten in stap { $step }
gaps-none = Geen gaten in deze stap. Mooi zo.
gaps-nothing-to-check = Hier is nog niets te toetsen. Begin met stap 1: breng in kaart wat er is.
gaps-no-support-yet = Nog geen steun nodig. Zet bij een actie “Steun van buiten nodig” aan (4 Plan), of voeg steun toe: druk 4 en dan m tot u Steun ziet.
gap-move = Enter: { $advice }
gap-rests =
    Rust op: { $names }{ $more ->
         [0] {""}
        *[other] {" "}en nog { $more }
    }
quote = “{ $text }” — { $by }
no-gap-here = Geen gat gekozen: kies er eerst een met ↑↓.
gap-rests-on-nothing = Dit gat rust niet op een hulpbron. Enter opent de volgende zet.
choose-kind = Wat voor hulpbron is het?
choose-scope = Waar wilt u naar kijken?
scope-all = Alles
scope-group = Doelgroep

## Inventaris

inventory-count = { $found } van { $total }
marked-short = { $count } gemerkt
marked-count =
    { $count ->
         [0] Niets meer gemerkt.
         [one] Eén hulpbron gemerkt.
        *[other] { $count } hulpbronnen gemerkt.
    }
inventory-empty = Nog geen hulpbronnen. Druk op n om de eerste in te voeren.
inventory-nothing-found = Niets gevonden. Esc wist de zoekopdracht.
inventory-unknown-term = Niets gevonden. Het zoekwoord “{ $term }” bestaat niet. Wel bijvoorbeeld: soort:plek of status:actief. Esc wist de zoekopdracht.
search-label = Zoek:
search-example = / bijvoorbeeld: muziek soort:vereniging
entry-gone = (verwijderd)
short-kind-place = plek
short-kind-volunteer = vrij
short-kind-association = ver
short-kind-professional = prof
letter-condition-security = Z
letter-condition-inclusion = I
letter-condition-cohesion = C
letter-condition-empowerment = E
letter-sphere-personal = P
letter-sphere-communal = G
letter-sphere-institutional = I
detail-not-counted = Telt niet mee: niet actief, of oordeel “niet”.
detail-relations = Verbindingen
detail-actions = Acties
detail-channels = Bereikbaar via
detail-stories = Verhalen
detail-answers = Capaciteiten
criteria = Criteria
criteria-met = { $count } van 10
and-more = en nog { $count }
relation-line = { $how } { $other }
relation-line-ended = { $how } { $other } (voorbij)
relation-line-wished = { $how } { $other } (wens)
relation-from-meets-in = ontvangt
relation-from-member-of = heeft als lid
relation-from-active-in = heeft actief
relation-from-supports = krijgt steun van
relation-from-works-with = werkt samen met
relation-from-knows = kent
relation-from-refers-to = krijgt mensen van
relation-from-facilitates = krijgt middelen van
sort-conditions = Aantal voorwaarden
choose-sort = Sorteren op
choose-group = Groeperen op
group-none = Niet groeperen
choose-columns = Welke kolommen?
choose-kern = Welke kern?
no-entry-chosen = Geen hulpbron gekozen: kies er eerst een met ↑↓.
copied = { $name } staat op het klembord.
ask-delete = { $count } hulpbronnen verwijderen, zoals { $names }?
edit-deleted = { $name } verwijderd
edit-deleted-many = { $count } hulpbronnen verwijderd
edit-verified =
    { $count ->
         [one] Eén hulpbron nagekeken
        *[other] { $count } hulpbronnen nagekeken
    }
action-make-action = Maak er een actie van
hint-make-action = actie
about-action-make-action = Opent een actie die bij dit gat past.
also-action-make-action = plannen, taak, afspraak, doen
step-short-map = In kaart
step-short-connect = Verbinden
step-short-mobilise = Activeren
step-short-plan = Plan
step-short-support = Steun
short-sphere-personal = Persoonl.
short-sphere-communal = Gemeensch.
short-target_group-youth = Jongeren
short-target_group-elderly = Ouderen
short-target_group-newcomers = Nieuwkomers
short-target_group-intellectual-disability = Verst. bep.
short-target_group-mental-health = GGZ
short-target_group-carers = Mantelzorg
short-target_group-money-worries = Geldzorgen
short-sphere-institutional = Institut.
gap-nature = { $nature } · regel { $rule } · bron { $source }

## Wat u kunt doen

hint-up = omhoog
action-up = omhoog
about-action-up = Gaat één regel omhoog.
also-action-up = vorige regel, boven, naar boven
hint-down = omlaag
action-down = omlaag
about-action-down = Gaat één regel omlaag.
also-action-down = volgende regel, onder, naar beneden
hint-left = links
action-left = naar links
about-action-left = Gaat één plaats naar links.
also-action-left = linker, vorige kolom
hint-right = rechts
action-right = naar rechts
about-action-right = Gaat één plaats naar rechts.
also-action-right = rechter, volgende kolom
hint-page-up = scherm omhoog
action-page-up = een scherm omhoog
about-action-page-up = Gaat een heel scherm omhoog.
also-action-page-up = pagina omhoog, bladeren, terugbladeren
hint-page-down = scherm omlaag
action-page-down = een scherm omlaag
about-action-page-down = Gaat een heel scherm omlaag.
also-action-page-down = pagina omlaag, bladeren, verder bladeren
hint-first = eerste
action-first = naar de eerste
about-action-first = Gaat naar de eerste regel.
also-action-first = begin, bovenaan, start
hint-last = laatste
action-last = naar de laatste
about-action-last = Gaat naar de laatste regel.
also-action-last = einde, eind, onderaan
hint-open = openen
action-open = openen
about-action-open = Opent wat gekozen is, of doet het.
also-action-open = bekijken, details, tonen, uitvoeren, kiezen
hint-back = terug
action-back = terug
about-action-back = Gaat één stap terug of sluit het venster.
also-action-back = sluiten, annuleren, weg hier, escape
hint-next = volgende
action-next = volgende veld
about-action-next = Gaat naar het volgende veld of venster.
also-action-next = verder, tab
hint-previous = vorige
action-previous = vorige veld
about-action-previous = Gaat naar het vorige veld of venster.
also-action-previous = terug naar vorig veld
hint-return = terugkeren
action-return = terug naar waar u was
about-action-return = Brengt u terug naar waar u vandaan kwam.
also-action-return = waar was ik, vorige plek, vorige scherm, terugkeren
hint-save = bewaren
action-save = bewaren
about-action-save = Bewaart wat op het formulier staat.
also-action-save = opslaan, vastleggen, klaar, formulier bewaren
hint-mark = merken
action-mark = markeren
about-action-mark = Zet een vinkje bij deze regel, of haalt het weg.
also-action-mark = aanvinken, vinkje, selecteren, aankruisen, uitkiezen
hint-mark-all = alles kiezen
action-mark-all = alles markeren
about-action-mark-all = Zet een vinkje bij alles wat in de lijst staat.
also-action-mark-all = alles selecteren, alles aanvinken, allemaal, alle regels
hint-new = nieuw
action-new = nieuwe hulpbron
about-action-new = Voegt iets nieuws toe, met een formulier.
also-action-new = toevoegen, invoeren, aanmaken, erbij zetten, plek toevoegen, vrijwilliger toevoegen, vereniging toevoegen, persoon
hint-edit = wijzigen
action-edit = wijzigen
about-action-edit = Opent het formulier. Is er iets gemerkt, dan wijzigt u alles tegelijk.
also-action-edit = aanpassen, bewerken, veranderen, verbeteren, corrigeren, telefoonnummer veranderen, naam veranderen, hernoemen, meerdere tegelijk wijzigen, gemerkte wijzigen, status zetten, kern zetten, oordeel geven, sleutelfiguur
hint-tag = taggen
action-tag = taggen
about-action-tag = Geeft sferen, voorwaarden en doelgroepen aan wat gekozen is.
also-action-tag = labels, label geven, sfeer kiezen, voorwaarde kiezen, doelgroep kiezen, indelen, etiket, kenmerken
hint-why = waarom
action-why = waarom deze tag
about-action-why = Zegt in een paar woorden waarom een tag erbij hoort.
also-action-why = reden, uitleg bij tag, toelichting, verklaren
hint-verify = nagekeken
action-verify = nagekeken
about-action-verify = Legt vast dat dit vandaag is nagekeken en klopt.
also-action-verify = controleren, klopt nog, gecontroleerd, bevestigen, actueel, nakijken
hint-delete = verwijderen
action-delete = verwijderen
about-action-delete = Haalt weg wat gekozen is. Ongedaan maken brengt het terug.
also-action-delete = weggooien, wissen, weghalen, schrappen, weg doen, eruit halen, prullenbak
hint-undo = ongedaan
action-undo = ongedaan maken
about-action-undo = Neemt de laatste wijziging terug.
also-action-undo = terugdraaien, terugnemen, herstellen, foutje, vergissing, stap terug, per ongeluk, toch niet
hint-redo = opnieuw
action-redo = opnieuw doen
about-action-redo = Doet nog eens wat u net terugnam.
also-action-redo = toch wel, weer doen, herhalen, nog eens
hint-search = zoeken
action-search = zoeken
about-action-search = Zoekt terwijl u typt, ook met tikfouten.
also-action-search = vinden, opzoeken, waar staat, opsporen, naam zoeken
hint-filter = filteren
action-filter = filteren
about-action-filter = Toont maar een deel: een kern, een soort of een doelgroep.
also-action-filter = alleen tonen, beperken, selectie, één kern bekijken, deel tonen, minder tonen
hint-matrix = matrix
action-matrix = andere matrix
about-action-matrix = Toont een ander overzicht: per soort, kern, doelgroep of functie.
also-action-matrix = tabel, raster, ander overzicht, kruistabel, vakjes, eilanden, spillen, wensen, wie staat alleen
hint-sort = sorteren
action-sort = sorteren
about-action-sort = Zet de lijst in een andere volgorde.
also-action-sort = volgorde, ordenen, alfabet, alfabetisch, rangschikken, op naam
hint-reverse = omkeren
action-reverse = volgorde omkeren
about-action-reverse = Zet de lijst andersom.
also-action-reverse = andersom, omdraaien, aflopend, oplopend, van z naar a
hint-group = groeperen
action-group = groeperen
about-action-group = Zet bij elkaar wat bij elkaar hoort, bijvoorbeeld per kern.
also-action-group = bij elkaar zetten, per kern, per soort, indelen in groepen, kopjes
hint-columns = kolommen
action-columns = kolommen kiezen
about-action-columns = Kiest welke kolommen de lijst laat zien.
also-action-columns = velden tonen, kolom erbij, kolom verbergen, breedte
hint-copy = kopiëren
action-copy = kopiëren
about-action-copy = Zet de telefoon, het adres of alles op het klembord.
also-action-copy = kopie, klembord, overnemen, plakken in mail, copy
hint-overview = overzicht
action-overview = naar het overzicht
about-action-overview = Toont de vijf stappen, de matrix en de gaten.
also-action-overview = gaten, stappen, beginscherm, start, voortgang, wat ontbreekt
hint-inventory = inventaris
action-inventory = naar de inventaris
about-action-inventory = Toont de lijst met alles wat er is.
also-action-inventory = lijst, hulpbronnen, alle plekken, alle mensen, wat er is, vrijwilligers bekijken
hint-network = netwerk
action-network = naar het netwerk
about-action-network = Toont wie en wat met elkaar verbonden is, en wie alleen staat.
also-action-network = verbindingen, relaties, wie kent wie, eilanden, spil, wie staat alleen
hint-plan = plan
action-plan = naar het plan
about-action-plan = Toont visie, doelen, acties en steun van buiten.
also-action-plan = visie, doelen, acties, agenda, subsidie, steun van buiten, wie doet wat, deadline
hint-stories = verhalen
action-stories = naar de verhalen
about-action-stories = Toont verhalen, wijkschouwen en gesprekken.
also-action-stories = verhaal, citaten, waarnemingen, signalen, wijkschouw, gesprek, bijeenkomst
hint-map = kaart
action-map = naar de kaart
about-action-map = Toont waar alles in het dorp ligt.
also-action-map = plattegrond, waar is wat, plekken op de kaart
hint-kernen = kernen
action-kernen = kernen
about-action-kernen = Voegt kernen toe, geeft ze een andere naam of haalt ze weg.
also-action-kernen = buurten, wijken, dorpen, kern toevoegen, buurt toevoegen, dorpskern
hint-settings = instellingen
action-settings = instellingen van het dorp
about-action-settings = Bepaalt de naam, de doelgroepen, de functies en de termijnen.
also-action-settings = naam van het dorp, doelgroepen instellen, functies instellen, regels, termijnen
hint-preferences = voorkeuren
action-preferences = voorkeuren
about-action-preferences = Kiest de taal en de kleuren, en zegt waar alles staat. Letters groter: meestal Ctrl en + in het venster.
also-action-preferences = waar staat alles, opties, uiterlijk, bestand, map, locatie, privacy, lettergrootte, grotere letters, tekst groter, kleine letters
hint-whereabouts = waar staat alles
action-whereabouts = waar staat alles
about-action-whereabouts = Toont het bestand, de laatste kopie en de versie. Maakt een kopie, ook op een stick.
also-action-whereabouts = kopie, kopie naar stick, reservekopie, veilig stellen, back-up, usb, waar is mijn bestand, versie, grootte
hint-tour = rondleiding
action-tour = rondleiding
about-action-tour = Begint de rondleiding van vijf minuten door het voorbeelddorp, of stopt haar.
also-action-tour = uitleg, leren, oefenen, kennismaken, hoe werkt het, cursus, beginnen, les
hint-tour-next = verder
action-tour-next = rondleiding: verder
about-action-tour-next = Gaat naar het volgende punt van de rondleiding.
also-action-tour-next = volgende punt, overslaan, rondleiding volgende
hint-inventories = ander dorp
action-inventories = andere inventaris
about-action-inventories = Opent een ander dorp, of begint een nieuw.
also-action-inventories = ander dorp, nieuw dorp, bestand openen, wisselen, ander bestand, nieuwe inventaris
hint-demo = voorbeeld
action-demo = voorbeelddorp bekijken
about-action-demo = Laadt een verzonnen dorp om rond te kijken.
also-action-demo = demo, uitproberen, oefenen, rondkijken, proberen
hint-remove-demo = voorbeeld weg
action-remove-demo = voorbeelddorp weghalen
about-action-remove-demo = Haalt het verzonnen dorp weg, zodat u zelf kunt beginnen.
also-action-remove-demo = demo weg, voorbeeld wissen, leeg beginnen, opnieuw beginnen, schoon begin
hint-language = English
action-language = Nederlands of Engels
about-action-language = Wisselt tussen Nederlands en Engels.
also-action-language = taal, vertalen, engels, andere taal
hint-theme = kleuren
action-theme = andere kleuren
about-action-theme = Neemt de volgende set kleuren.
also-action-theme = thema, donker, licht, contrast, zwart wit, achtergrond, slecht leesbaar
hint-palette = opdrachten
action-palette = opdrachten
about-action-palette = Toont alles wat u kunt doen, op naam.
also-action-palette = commando, menu, wat kan ik, alle opdrachten
hint-help = hulp
action-help = hulp
about-action-help = Toont alle toetsen en legt de begrippen uit.
also-action-help = uitleg, toetsen, sneltoetsen, hoe werkt het, handleiding, begrippen, wat betekent
hint-redraw = opnieuw tekenen
action-redraw = scherm opnieuw tekenen
about-action-redraw = Tekent het hele scherm opnieuw.
also-action-redraw = verversen, rommel op het scherm, vernieuwen, scherm kapot
hint-quit = stoppen
action-quit = stoppen
about-action-quit = Sluit het programma. Alles is bewaard.
also-action-quit = afsluiten, sluiten, uit, einde, naar huis, weggaan, verlaten
hint-interrupt = stoppen
action-interrupt = stoppen met twee keer drukken
about-action-interrupt = Sluit het programma als u twee keer drukt.
also-action-interrupt = afbreken, onderbreken, noodstop
hint-yes = ja
action-yes = ja
about-action-yes = Zegt ja op de vraag.
also-action-yes = akkoord, doorgaan
hint-no = nee
action-no = nee
about-action-no = Zegt nee op de vraag.
also-action-no = niet doen, toch niet doen

## Vensters

panel-search = Zoek:
panel-nothing-found = Niets gevonden. Typ minder letters of een ander woord.
confirm-title = Zeker weten?
confirm-no = nee, niets doen
confirm-yes = ja, doorgaan
confirm-how = Kies ja met j, of nee met Enter.
confirm-not-done = Niet gedaan. Er is niets veranderd.
palette-title = Opdrachten
palette-ask = Wat wilt u doen?
palette-where = (Werkt { $where }.)
palette-elsewhere = “{ $name }” werkt { $where }.
where-everywhere = overal
where-rows = in lijsten
where-form = op een formulier
where-overview = in 1 Overzicht
where-inventory = in 2 Inventaris
where-network = in 3 Netwerk
where-plan = in 4 Plan
where-stories = in 5 Verhalen
where-map = in 6 Kaart
where-tags = in het venster met tags
where-start = bij de eerste start
where-demo = alleen in het voorbeelddorp
where-question = bij een vraag
help-title-keys = Hulp: toetsen (Tab: begrippen)
help-title-terms = Hulp: begrippen (Tab: toetsen)
help-here = Op dit scherm
help-everywhere = Overal
help-moving = Bewegen
help-answers = Antwoorden op dit scherm
help-answer = Werkt op het scherm zelf: sluit de hulp met Esc en druk op deze toets.
help-among-terms = Niet bij de toetsen, wel bij de begrippen. Enter of Tab toont ze.
help-among-keys = Niet bij de begrippen, wel bij de toetsen. Enter of Tab toont ze.
key-tag = { $tag }: aan of uit
key-tag-chosen = de gekozen tag: aan of uit
key-tag-why = waarom de gekozen tag erbij staat
key-answer-next = naar de volgende vraag
key-answer-back = het laatste antwoord terugnemen
key-answer-find = een vraag of vragenlijst zoeken
key-sphere-why = waarom deze sfeer
key-verdict-none = nog niet besproken
key-value = { $value } typen
term-asset = hulpbron
term-kern = kern
term-sphere = sfeer
term-condition = voorwaarde
term-step = de vijf stappen
term-gap = gat
term-verdict = oordeel
term-counted = telt mee
term-looked-at = gekeken
term-hinge = spil
term-walk-list = looplijst
term-walk-line = schouw invoeren
term-key-person = sleutelfiguur
explain-asset = Alles waar het dorp wat aan heeft: een plek, een vrijwilliger, een vereniging of een professional.
explain-kern = Een deel van het dorp met een eigen naam, zoals een buurt of een dorpskern. Wat bij geen kern hoort, is van het hele dorp.
explain-sphere = Van wie iets is: van mensen zelf, van een groep of van een instelling. Iets kan bij meer sferen horen.
explain-sphere-personal = Een mens met familie, vrienden en buren. Dit netwerk verhuist met die mens mee.
explain-sphere-communal = Mensen die elkaar opzoeken: groepen, clubs en initiatieven van bewoners.
explain-sphere-institutional = Professionals, voorzieningen en plekken die mensen en groepen steunen.
explain-condition = Wat mensen nodig hebben om goed samen te leven. Er zijn er vier. Het zijn knoppen waar het dorp aan kan draaien.
explain-condition-security = Genoeg om van te leven: geld, werk, een huis en zorg. Het gaat om wat eerlijk is.
explain-condition-inclusion = Iedereen kan meedoen en is welkom. Het gaat om gelijk zijn.
explain-condition-cohesion = Mensen kennen elkaar en helpen elkaar. Het gaat om er zijn voor een ander.
explain-condition-empowerment = Mensen krijgen kracht en ruimte om zelf te kiezen en te groeien. Het gaat om waardigheid.
explain-step = Zo werkt u van wat er is naar wat er nodig is. Bij elke stap stelt het programma vragen aan uw inventaris.
explain-step-map = Stap 1: opschrijven wat er is. Wie doet wat, waar, en voor wie?
explain-step-connect = Stap 2: mensen, groepen en plekken aan elkaar knopen. Wie staat alleen?
explain-step-mobilise = Stap 3: laten weten wat er is, en het gebruiken. Wat ligt er ongebruikt?
explain-step-plan = Stap 4: samen kiezen waar het dorp heen wil, en wie wat doet.
explain-step-support = Stap 5: pas dan hulp van buiten vragen, voor wat het dorp zelf niet kan.
explain-gap = Een plek in de inventaris waar nog iets kan gebeuren. Bij elk gat staat waarom het er is en wat u kunt doen.
explain-nature-untapped = Het is er al, maar niemand gebruikt het. Hier is het snelst winst te halen.
explain-nature-fragile = Het hangt aan één mens, groep of plek. Valt die weg, dan is het er niet meer.
explain-nature-unknown = Er heeft nog niemand gekeken of gevraagd. Misschien is het er wel.
explain-nature-missing = Er is gekeken, en er is niets. Dit staat altijd als laatste.
explain-verdict = Rekent de groep dit bij de sociale basis: wel, twijfel of niet? Vraag elkaar vooral waarom.
explain-counted = Iets telt mee als het actief is en het oordeel niet “niet” is. De rest blijft staan en is te vinden.
explain-looked-at = In een kern is gekeken als er een wijkschouw of gesprek over is vastgelegd. Zo blijft “niet gekeken” iets anders dan “niet aanwezig”.
explain-hinge = Iemand of iets dat groepen verbindt. Zonder die spil vallen ze uit elkaar.
explain-key-person = Iemand die veel mensen kent en door anderen wordt gevolgd.
explain-walk-list = De lijst die u meeneemt op een wijkschouw: plekken per straat, dan verenigingen en sleutelfiguren. W maakt er een en print hem. De nummers blijven altijd kloppen.
explain-walk-line = Na de schouw typt u per nummer één regel, zoals 12 b4 t2 o3 s losse tegels. b is bereikbaarheid, t toegankelijkheid, o omgeving: elk 1 tot 5. g is goed, s slecht, + een plus, met tekst erachter. x is gezien. Met 0 en een naam voegt u toe wat ontbrak. Een ! begint een afspraak.
welcome-title = Welkom
welcome-hello = Fijn dat u er bent. Twee vragen, dan kunt u beginnen. Alles is later nog te veranderen.
welcome-no-file = Er is nog geen bestand { $file }. Als u verdergaat, begint daar een nieuwe inventaris. Verkeerde plek? Stop met twee keer Ctrl-C.
welcome-empty-file = In { $file } staat nog niets. Als u verdergaat, begint daar een nieuwe inventaris. Verkeerde plek? Stop met twee keer Ctrl-C.
welcome-copies-left =
    { $copies ->
        [one] Hier staat nog een kopie van een inventaris, van { $day } om { $time }
       *[other] Hier staan nog { $copies } kopieën van een inventaris, de laatste van { $day } om { $time }
    }{ $count ->
        [0] .
        [one] , met één hulpbron.
       *[other] , met { $count } hulpbronnen.
    } Terugzetten kan nog: ^P, “kopieën van vroeger”. Of begin hier een nieuw dorp.
ask-put-back-left =
    De inventaris is er niet meer. { $copies ->
        [one] Er is nog een kopie, van { $day } om { $time }
       *[other] Er zijn nog { $copies } kopieën, de laatste van { $day } om { $time }
    }{ $count ->
        [0] .
        [one] , met één hulpbron.
       *[other] , met { $count } hulpbronnen.
    } Die terugzetten? Zo niet, dan begint u een nieuw dorp.
welcome-village = Hoe heet uw dorp?
welcome-kernen = Welke kernen?
welcome-kernen-how = Met komma’s ertussen: Noord, Centrum. Leeg mag ook.
welcome-demo = Eerst kijken? Ctrl-D: voorbeelddorp, met rondleiding.
welcome-file = Alles staat in één bestand, alleen op deze computer: { $file }
welcome-private = Laptop kwijt? Een versleutelde schijf kan niemand lezen. Kijk of BitLocker, FileVault of LUKS aan staat (F1, Tab).
welcome-first-line = U plakte meer regels: alleen de eerste staat hier. Een lijst leest u straks in met I.
welcome-name-needed = Typ eerst de naam van uw dorp.
welcome-stay = Typ een naam en Enter. Stoppen: twee keer Ctrl-C.
kernen-title = Kernen van het dorp
kernen-all = Alle kernen
kernen-entries = { $count ->
    [one] { $count } hulpbron
   *[other] { $count } hulpbronnen
}
kernen-empty = Er zijn nog geen kernen. Druk op n om er een toe te voegen.
kernen-all-how = Enter laat het hele dorp zien. Met n voegt u een kern toe.
kernen-how = Enter laat alleen deze kern zien. Na verwijderen hoort wat hier staat bij het hele dorp.
kernen-name = Naam van de kern:
kernen-name-how = Typ de naam. Enter bewaart, Esc gaat terug.
kernen-choose-first = Kies eerst een kern met de pijltjes.
kern-twice = De kern “{ $name }” is er al.
kern-added = Kern { $name } toegevoegd
kern-renamed = Kern { $old } heet nu { $name }
kern-deleted = { $count ->
    [0] Kern { $name } verwijderd
    [one] Kern { $name } verwijderd, { $count } hulpbron hoort nu bij het hele dorp
   *[other] Kern { $name } verwijderd, { $count } hulpbronnen horen nu bij het hele dorp
}
preferences-title = Voorkeuren
preferences-language = Taal
preferences-colours = Kleuren
preferences-places = Waar staat alles?
preferences-file = bestand
preferences-folder = map
preferences-private = privacy
preferences-copied = Dit staat nu op het klembord.
language-nl = Nederlands
language-en = English
about-language-nl = Alles in het Nederlands.
about-language-en = Alles in het Engels. Uw eigen teksten blijven zoals ze zijn.
colours-terminal = van het venster
colours-light = licht
colours-dark = donker
colours-contrast = veel contrast
colours-none = geen kleuren
about-colours-terminal = De kleuren die uw venster zelf heeft. Dit past altijd.
about-colours-light = Donkere letters op een lichte achtergrond. Goed voor een beamer.
about-colours-dark = Lichte letters op een donkere achtergrond. Rustig in de avond.
about-colours-contrast = Wit en geel op zwart. Goed als u minder ziet.
about-colours-none = Alleen vet, onderstreept en omgekeerd.
about-private = Alles staat in dit ene bestand. Niets verlaat deze computer. Raakt de laptop kwijt, dan kan niemand een versleutelde schijf lezen: BitLocker, FileVault of LUKS.
inventories-title = Inventarissen
inventories-present = hier bent u nu
inventories-other = Een andere of een nieuwe…
inventories-place = Waar staat het?
inventories-how = Typ of sleep een bestand hierheen. Bestaat het nog niet, dan begint u een nieuw dorp.
inventories-already = Deze inventaris is al open.
inventories-type-first = Typ eerst de naam van een bestand.

## De rondleiding

tour-title = Rondleiding { $stop } van { $stops }
tour-keys = ^N verder
tour-ended = De rondleiding is klaar. ^P en “rondleiding” begint haar opnieuw.
tour-no-demo = Het voorbeelddorp staat niet meer in zijn bestand. Begin een nieuwe inventaris (^P) en druk daar op ^D.
tour-none = Er is geen rondleiding bezig. ^P en “rondleiding” begint er een.
tour-steps = Een verzonnen dorp. Bovenaan staan vijf stappen, met hoeveel er klopt. → gaat naar stap 2.
tour-gaps = Rechts staan de gaten van die stap. Onderaan leest u waarom. ↓ kiest het volgende gat.
tour-inventory = Druk op 2: daar staat alles wat het dorp heeft.
tour-search = Zoeken gaat met /. Druk daarop.
tour-type = Typ: dorps. De lijst volgt, ook met een tikfout. Enter sluit het zoeken af.
tour-tag = Druk op t en dan op een letter: die tag gaat aan of uit. Enter bewaart het.
tour-delete = Druk op d: dan is de gekozen hulpbron weg. Het mag echt.
tour-undo = Druk op u: dat draait de laatste wijziging terug. Zo kan alles terug, ook morgen.
tour-new = Nu zelf: druk op i, typ een naam en daarachter #plek, en druk op Enter. Esc sluit.
tour-find = ^P vindt elke opdracht op naam, ? toont alle toetsen. Probeer er een; Esc sluit.
tour-end = Dat was alles. Uw eigen dorp: ^P en “andere inventaris”. ^N sluit de rondleiding.

## Waar staat alles?

whereabouts-title = Waar staat alles?
whereabouts-file = Bestand
whereabouts-size = Grootte
whereabouts-copied = Laatste kopie
whereabouts-preferences = Voorkeuren
whereabouts-version = Versie
whereabouts-size-is = { $assets ->
    [one] { $kilobytes } kB, { $assets } hulpbron
   *[other] { $kilobytes } kB, { $assets } hulpbronnen
}
whereabouts-version-is = wijkschouw { $version }
whereabouts-never = nog nooit; maak er nu een, het liefst op een stick
whereabouts-copied-at = { $day } { $time }
whereabouts-copy = Een kopie maken
whereabouts-other = Op een andere plek…
whereabouts-how = Enter maakt hier een kopie van alles: { $target }
whereabouts-type = Typ of sleep een map of een nieuw bestand hierheen.
copy-busy = Bezig met de kopie: { $path }
copy-made = Kopie gemaakt: { $path }
copy-no-folder = Deze map is er niet: { $path }. Kies een andere plek.
copy-exists = Hier staat al een bestand: { $path }. Kies een andere naam.

## Zoeken in de lijst: wat voor de dubbele punt mag staan, en koppen

filter-kind = soort
filter-kern = kern
filter-subtype = type
filter-spheres = sfeer
filter-conditions = voorwaarde
filter-target-groups = doelgroep
filter-functions = functie
filter-status = status
filter-verdict = oordeel
filter-tags = trefwoord
filter-verified = nagekeken
filter-has = heeft
also-filter-kern = wijk, buurt
also-filter-spheres = sferen
also-filter-conditions = voorwaarden
also-filter-target-groups = doelgroepen, voor
also-filter-functions = functies
also-filter-tags = tag, tags, trefwoorden
checked-ever = ooit
checked-never = nooit
checked-old = oud
also-checked-ever = wel, ja
also-checked-never = niet, nee
heading-no-sphere = Zonder sfeer
heading-no-target-group = Zonder doelgroep
json-story_kind = een soort verhaal

## Wat er mis is met een vragenlijst

questionnaire-form = { $file }, regel { $line } klopt niet. Kijk de tekst na, of haal de regel weg. ({ $reason })
questionnaire-not-text = { $file }, regel { $line }: dit is geen gewone tekst. Bewaar het bestand opnieuw als platte tekst.
questionnaire-too-large = { $file } is te groot voor een vragenlijst. Deel hem op.
questionnaire-unreadable = { $file } is niet te lezen. Kijk of het bestand van u is. ({ $code })
questionnaire-kind = { $file }, regel { $line }: de soort “{ $kind }” bestaat niet. Kies place, volunteer, association of professional.
questionnaire-other-kind = { $file }, regel { $line }: “{ $id }” is voor een andere soort. Haal de regel met kind weg, of kies een andere id.
questionnaire-id = { $file }, regel { $line }: de id “{ $id }” mag alleen a-z, 0-9 en _ hebben.
questionnaire-twice = { $file }, regel { $line }: “{ $id }” is er al. Kies een andere id.
questionnaire-option-twice = { $file }, regel { $line }: het antwoord “{ $id }” staat er twee keer in. Kies een andere code.
questionnaire-options = { $file }, regel { $line }: “{ $id }” klopt niet. Alleen bij answer = "choice" horen options, en dan minstens één.
questionnaire-too-many-options = { $file }, regel { $line }: “{ $id }” heeft te veel antwoorden. Er kunnen er negen zijn.
questionnaire-answer = { $file }, regel { $line }: “{ $kind }” bestaat niet. Kies skill, thing, scale, choice, number, yes_no of text.
questionnaire-missing = { $file }, regel { $line }: hier ontbreekt { $name }. Vul dat in.
questionnaire-empty = { $file }: hierin staat geen enkele vraag. Zet er een [[group]] met vragen in.
questionnaire-empty-group = { $file }, regel { $line }: in “{ $id }” staat geen vraag. Zet er een [[group.question]] in.
questionnaires-more =
    { $count ->
        [one] { $first } Er is nog één ding mis. Alles staat in wijkschouw check.
       *[other] { $first } Er zijn nog { $count } dingen mis. Alles staat in wijkschouw check.
    }

## Vragenlijsten op het scherm

ask-title = { $name }: { $title }
ask-title-several = { $number } van { $count }: { $name }: { $title }
ask-place = { $number } van { $count }
ask-done =
    { $count ->
        [0] nog niets beantwoord
       *[other] { $count } beantwoord
    }
ask-no-answer = geen antwoord (laat de vraag leeg)
ask-odd = Antwoord van eerder: { $answer }
ask-help = Druk op een cijfer. Spatie: verder, 0: leeg, u: terug, /: zoek een vraag.
ask-half-typed = Dit antwoord was nog niet klaar. Ga verder.
ask-help-typing = Typ het antwoord. Pijl omlaag slaat over.
ask-help-end = Met Enter of Esc bent u klaar. Pijl omhoog gaat terug.
ask-help-next = Met Enter gaat u door met de volgende.
ask-end = Dit was de laatste vraag. Alles is bewaard; u kunt later altijd verder.
ask-unknown =
    { $count ->
        [one] Eén antwoord hoort bij een vraag die er niet meer is:
       *[other] { $count } antwoorden horen bij vragen die er niet meer zijn:
    }
ask-where = Waar wilt u verder?
ask-which = Welke vragenlijst voor deze { $kind }?
ask-progress = { $title } ({ $done } van { $count })
ask-question = Vraag: { $question }
ask-question-answered = Vraag: { $question } ({ $answer })
ask-key = antwoord: { $answer }
answer-thing-can = heeft dit
answer-thing-offers = anderen mogen dit gebruiken
answer-thing-wants = heeft dit nodig
answer-of-five = { $number } van 5
scale-least = het minst
scale-most = het meest
edit-answered = { $name }: { $question } ({ $answer })
edit-answer-taken = { $name }: antwoord weg bij { $question }
detail-answers-group = { $group }: { $answers }
detail-answer = { $question } - { $answer }
detail-answers-unknown = Vragen die er niet meer zijn
workbook-ask-how = Kies iemand in 2 Inventaris, en druk op T.

## Aanbod

offering-new = Aanbod van { $name }
offering-edit = Aanbod van { $name } wijzigen
offering-kind = Soort
offering-name = Wat is het
offering-when = Wanneer
offering-cost = Kosten
offering-remarks = Opmerking
offering-kind-how = Kies met een cijfer of met de pijlen.
offering-name-how = Bijvoorbeeld: koffie-inloop, aanhanger, zaal voor 40 mensen.
offering-when-how = Bijvoorbeeld: di 10 uur, ma t/m vr, elke dag.
offering-cost-how = Bijvoorbeeld: gratis, 2 euro, in overleg.
offering-remarks-how = Wat is er nog te zeggen? Enter bewaart.
edit-offering-added = “{ $offering }” toegevoegd aan { $name }
edit-offering-changed = “{ $offering }” van { $name } gewijzigd
edit-offering-deleted = “{ $offering }” weggehaald bij { $name }
offerings-title = Aanbod
offerings-count = Aanbod: { $found } van { $total }
offerings-label = Zoek:
offerings-all = Alles
offerings-choose-kind = Welk aanbod wilt u zien?
offerings-whose = van { $name }, { $kern }
offerings-empty = Er is nog geen aanbod. Kies iets in 2 Inventaris en druk op o.
offerings-empty-in-filter = Er is geen aanbod binnen het filter: { $scope }. Met f op het overzicht kiest u een ander deel.
offerings-nothing-found = Niets gevonden. Probeer een ander woord, of minder woorden.
offerings-none-chosen = Hier staat nog geen aanbod.
offerings-no-contact = Van { $name } is geen telefoon of e-mail bekend.

## Dagen: zoals ze geschreven en gezocht worden

weekday-monday = maandag
weekday-tuesday = dinsdag
weekday-wednesday = woensdag
weekday-thursday = donderdag
weekday-friday = vrijdag
weekday-saturday = zaterdag
weekday-sunday = zondag
weekday-daily = elke dag
weekday-workdays = werkdagen
weekday-weekend = weekend
weekday-through = tot en met
weekday-except = behalve
weekday-today = vandaag
weekday-tomorrow = morgen
also-weekday-monday = ma, maandags
also-weekday-tuesday = di, dinsdags
also-weekday-wednesday = wo, woensdags
also-weekday-thursday = do, donderdags
also-weekday-friday = vr, vrijdags
also-weekday-saturday = za, zaterdags
also-weekday-sunday = zo, zondags
also-weekday-daily = dagelijks, iedere dag, elke ochtend, iedere ochtend, elke middag, elke avond, alle dagen, hele week
also-weekday-workdays = werkdag, doordeweeks, door de week, elke werkdag
also-weekday-weekend = weekeinde
also-weekday-through = t/m, tm
also-weekday-except = niet, uitgezonderd, gesloten
filler-question = wie
also-filler-question = wat, waar, welke, wanneer, heeft, hebt, heb, is, zijn, er, een, de, het, te, op, in, om, van, voor, bij, kan, kun, ik, wij, we, iemand, iets, ergens, leen, huur, doen, mag, ook

## Vraag en aanbod

demand-title = Vraag en aanbod
demand-count =
    { $wants ->
        [one] Vraag en aanbod: één vraag, { $unmatched } zonder aanbod
       *[other] Vraag en aanbod: { $wants } vragen, { $unmatched } zonder aanbod
    }
demand-empty = Nog niemand heeft gezegd wat hij zoekt of aanbiedt. Kies iemand in 2 Inventaris en druk op T.
demand-counts = vraag { $wants }, aanbod { $offers }, kan { $able }
demand-part-unmatched = Gevraagd, en nog door niemand aangeboden
demand-part-matched = Gevraagd en aangeboden
demand-part-unasked = Aangeboden, en nog door niemand gevraagd
demand-want = { $name } zoekt dit
demand-offer = { $name } biedt dit aan
demand-pair = biedt: { $giving }
demand-pair-able = kan: { $giving }
demand-related = kennen elkaar al
demand-wished = gewenst
demand-through = via { $name }
demand-key = vraag { $name }
demand-nobody = nog niemand ertussen
demand-told-want = { $name } zoekt: { $question }. Nog niemand biedt dit aan of kan het.
demand-told-question = { $question }. Enter: wie kan dit nog meer?
demand-told-offer = { $name } biedt aan: { $question }. Nog niemand vraagt erom.
demand-told-pair = { $wanting } zoekt: { $question }. { $giving } biedt dit aan.
demand-told-able = { $wanting } zoekt: { $question }. { $giving } kan dit, en kan gevraagd worden.
demand-told-related = { $wanting } en { $giving } kennen elkaar al.
demand-told-wished = Het is al een wens dat { $wanting } en { $giving } elkaar leren kennen.
demand-told-through = { $name } kent { $wanting } en { $giving }, en kan hen voorstellen.
demand-told-key = Sleutelfiguur { $name } kan { $wanting } en { $giving } misschien voorstellen.
demand-told-nobody = Nog niemand kent { $wanting } en { $giving } allebei.
demand-told-return = Andersom zoekt { $giving } wat { $wanting } biedt: { $question }.
demand-none-chosen = Kies eerst een vraag of een naam.

## De namen van deze opdrachten en plekken

where-offerings = in de lijst met aanbod
where-offering = bij een aanbod
where-demand = bij vraag en aanbod
where-questionnaire = in een vragenlijst
hint-add-offering = aanbod erbij
action-add-offering = aanbod toevoegen
about-action-add-offering = Legt vast wat iemand doet, heeft, uitleent of voor u kan doen.
also-action-add-offering = uitlenen, iets aanbieden, activiteit toevoegen, zaal verhuren, dienst toevoegen, spullen toevoegen, nieuw aanbod
hint-offerings = aanbod
action-offerings = aanbod bekijken
about-action-offerings = Alles wat er te doen, te gebruiken, te lenen of te vragen is.
also-action-offerings = wie heeft een aanhanger, aanhanger, lenen, uitlenen, activiteiten, wat is er te doen, wat is er dinsdag, ruimte huren, zaal zoeken, agenda, lijst met aanbod, activities
hint-demand = vraag en aanbod
action-demand = vraag en aanbod
about-action-demand = Wie zoekt wat een ander kan geven, en wie hen kan voorstellen.
also-action-demand = wie zoekt wat, wie wil wat leren, wie kan helpen, koppelen van vraag en aanbod, matchen, hulpvraag, talenten, ruilen, supply and demand
hint-questionnaire = vragenlijst
action-questionnaire = vragenlijst
about-action-questionnaire = Vraagt wat iemand kan, anderen kan leren en zelf zoekt.
also-action-questionnaire = talenten, capaciteiten, vaardigheden, wat kan iemand, wat wil iemand leren, hoofd hart en handen, vragen stellen, antwoorden, interview, enquête

## Het bestand

store-missing = Dit bestand is er niet: { $path }. Kijk of de naam klopt.
store-gone =
    Dit bestand is er niet meer: { $path }. { $copies ->
        [one] Er is nog een kopie van de inventaris, van { $last }. Zet die terug met “{ $restore }”.
       *[other] Er zijn nog { $copies } kopieën van de inventaris, de laatste van { $last }. Zet die terug met “{ $restore }”.
    }
store-newer = Dit bestand is gemaakt met een nieuwere versie van wijkschouw: { $path }. Er is niets aan veranderd. Zet de nieuwste versie van wijkschouw op deze computer. (Bestand: versie { $found }. Dit programma: versie { $known }.)
store-foreign =
    Dit is geen bestand van wijkschouw: { $path }. Er is niets aan veranderd. { $copies ->
        [0] { $maybe ->
            [0] Kies een ander bestand. Was dit een inventaris? Gebruik dan wat u elders bewaarde.
           *[other] Kies een ander bestand. Was dit wel een inventaris? Dan is het beschadigd. Red wat er te redden is met “{ $save }”.
        }
       *[other] Er zijn kopieën van de inventaris die hier stond, de laatste van { $last }. Zet die terug met “{ $restore }”.
    }
store-empty =
    Dit bestand is leeg: { $path }. { $copies ->
        [0] Misschien is het nog niet klaar met kopiëren. Wacht even, of kies een ander bestand.
       *[other] Wordt het nog gekopieerd? Wacht dan even. Anders zijn er kopieën van de inventaris, de laatste van { $last }. Zet die terug met “{ $restore }”.
    }
store-damaged =
    Dit bestand is beschadigd: { $path }. Er is niets aan veranderd. Bewaar het. { $saved ->
        [0] { $copies ->
            [0] Red wat er te redden is met “{ $save }”.
           *[other] Zet een kopie terug met “{ $restore }”. Of red wat er te redden is met “{ $save }”.
        }
       *[other] Wat er te redden was, is al gered. Open dat met “{ $open }”.
    } (code: { $code })
store-held =
    { $known ->
        [user] Al open bij { $user }: u kunt alleen lezen. Sluit het daar om hier te schrijven. (sinds { $since }, proces { $process })
        [host] Al open op { $host }: u kunt alleen lezen. Sluit het daar om hier te schrijven. (sinds { $since }, proces { $process })
        [neither] Al ergens anders open: u kunt alleen lezen. Sluit het daar om hier te schrijven. (sinds { $since }, proces { $process })
       *[both] Al open bij { $user } op { $host }: u kunt alleen lezen. Sluit het daar om hier te schrijven. (sinds { $since }, proces { $process })
    }
store-held-unknown = Dit bestand is al ergens anders open. U kunt nu alleen lezen. Sluit het daar om hier te schrijven.
store-barred = U mag in dit bestand of deze map niet schrijven: u kunt alleen kijken. Kopieer het naar een map van uzelf om te schrijven.
store-read-only = Dit bestand is open om te lezen, niet om te schrijven: { $path }. Open het opnieuw als niemand anders het open heeft.
store-changed-elsewhere = Doe uw stap opnieuw: een ander programma schreef in dit bestand. Niets is overschreven: { $path }
store-replaced = Er staat nu een ander bestand onder deze naam, of het is weg: { $path }. Er is niets meer in geschreven. Sluit wijkschouw en kijk wat er met het bestand is gebeurd.
store-only-look = U mag dit bestand lezen, niet wijzigen: { $path }. Kies een ander bestand of vraag wie de computer beheert.
store-no-writing = U mag hier niet schrijven: { $path }. Bekijken kan wel. Wilt u wijzigen? Kopieer het dan naar een map van uzelf.
store-no-place = Hier kan niets worden geschreven: { $path }. Kies een andere map.
store-link-loop = Deze verwijzing wijst naar zichzelf: { $path }. Kies het bestand zelf.
store-no-rights = U mag hier niet lezen of schrijven: { $path }. Kies een andere map of vraag wie de computer beheert. (code: { $code })
store-long-name = De naam van dit bestand is te lang: { $path }. Kies een kortere naam.
store-full = De schijf is vol: { $path }. Er is niets verloren. Maak ruimte en probeer het nog een keer.
store-half-erased = Het wissen is begonnen en nog niet klaar: { $path }. Bij de volgende start gaat het vanzelf verder.{ $full ->
    [0] { "" }
   *[other] {" "}De schijf is vol: maak eerst ruimte.
}
store-not-a-file = Dit is geen bestand maar iets anders, zoals een map: { $path }. Kies een bestand.
store-itself = Dit is het bestand zelf: { $path }. Kies een andere naam voor de kopie.
store-failed = Het lezen of schrijven is niet gelukt: { $path }. Wat er stond, staat er nog. Probeer het nog een keer. (code: { $code })
store-finding-damaged = Het bestand is beschadigd: een deel ervan is niet meer te lezen.
store-finding-past =
    { $count ->
        [0] Alleen de geschiedenis is geraakt. De rest is heel.
        [one] Alleen de geschiedenis is geraakt. De ene hulpbron is nog heel.
       *[other] Alleen de geschiedenis is geraakt. Alle { $count } hulpbronnen zijn nog heel.
    }
store-finding-cell = { $named ->
    [0] Bij { $kind } zonder naam is { $field } niet goed te lezen: “{ $found }”. ({ $id })
   *[other] Bij { $kind } “{ $title }” is { $field } niet goed te lezen: “{ $found }”. ({ $id })
}
store-finding-id = Van iets is niet te lezen wat het is. Het is overgeslagen: { $kind } (“{ $found }”)
store-finding-orphan = Een los stukje gegevens hoort nergens bij en is overgeslagen. ({ $table }: { $id })
store-finding-reference = In tabel { $table } wijzen rijen naar iets in { $parent } dat er niet is: { $count }
store-finding-required = Bij { $kind } “{ $title }” is { $field } niet ingevuld. ({ $id })
store-finding-relation-self = Deze { $kind } gaat van een hulpbron naar zichzelf: { $id }
store-finding-relation-twice = Deze { $kind } is er al een keer: { $id }
store-finding-history = Stap { $edit } kan niet meer teruggedraaid worden.
store-finding-draft = Een half ingevuld formulier is niet meer te lezen: { $form }

## Bestanden: het eigen formaat

problem-file-json = Dit is geen geldige JSON. Kijk op regel { $line }, kolom { $column }.
problem-file-utf8 = Dit bestand is geen gewone tekst. Regel { $line } bevat tekens die niet kloppen.
problem-file-format = Dit bestand is niet gemaakt met wijkschouw: het heeft formaat “{ $typed }”.
problem-file-newer = Dit bestand heeft versie { $typed }. Het komt van een nieuwere wijkschouw. Werk het programma bij.
problem-file-version = “{ $typed }” is geen versie van dit formaat. Er hoort 1 te staan.
problem-file-missing = Hier ontbreekt “{ $typed }”.
problem-file-key-twice = De sleutel “{ $typed }” staat er twee keer.
problem-file-id-twice = De id “{ $typed }” komt meer dan eens voor.
problem-file-answer-twice = Deze vraag is al beantwoord door dezelfde hulpbron.
problem-file-link = De id “{ $typed }” komt niet voor in dit bestand.
problem-file-kind = Dit hoort alleen bij de soort { $kind }.

## Bestanden: lijsten als CSV

csv-empty = Er staat niets in dit bestand.
csv-calendar = Dit is een agenda. Die lezen wij niet in: er staan alleen dagen in, en geen lijst van hulpbronnen.
csv-network = Dit is een tekening van een netwerk. Die lezen wij niet in. Sla de lijst erachter op als XLSX of CSV.
csv-not-text = In dit bestand staan tekens die geen tekst zijn. Is het een werkblad? Sla het dan op als XLSX of CSV. Is het een lijst? Open hem dan in een rekenprogramma en sla hem opnieuw op.
csv-club-unknown = “{ $name }” staat nog niet in de inventaris. Lees eerst de lijst met verenigingen in, of voeg die toe.
csv-broken-workbook = Dit werkblad is beschadigd of van een ander soort. Sla het opnieuw op als XLSX of CSV.
csv-too-large = Dit bestand is groter dan { $limit } MB. Deel het op.
csv-too-many-rows = Deze lijst heeft meer dan { $limit } rijen. Deel de lijst op.
csv-too-many-columns = Deze lijst heeft meer dan { $limit } kolommen. Haal kolommen weg.
csv-unclosed-quote = Op regel { $line } begint een tekst met ", maar het einde ontbreekt. Zet er een " achter.
csv-name-ditto = Waar de naam hoort staat “{ $name }”. Vul daar in de lijst de naam zelf in.
csv-name-nobody = Waar de naam hoort staat “{ $name }”: dat is niemand. Weet u de naam, vul hem dan in de lijst in.
csv-household = “{ $name }” zijn mensen die samen wonen. Dat staat nu bij de opmerkingen. Wilt u hen als vrijwilliger, zet dan in de lijst hun voornamen erbij.
csv-household-name = “{ $name }” zijn mensen die samen wonen, en staan hier als één. Maak er in de lijst een rij per persoon van, met voornaam.
csv-home-of-club = Dit adres staat achter iemand. Het staat nu bij de vereniging, en iedereen kan het zien. Woont die mens daar, haal het daar dan weg.
csv-number-of-club = Dit nummer staat achter meer mensen. Het staat nu bij de vereniging, en iedereen kan het zien. Is het van één van hen, haal het daar dan weg.
csv-number-of-one = Voor dit nummer staan meer mensen. Van wie het is, is niet te zien. Het staat nu bij de opmerkingen, die alleen u ziet.
csv-number-secret = Dit is geheim of wordt liever niet gebruikt. Wie hier staat, komt niet op de lijst van wie te bellen is.
csv-agreed-by-several = Er is één ja en er staan meer mensen: { $names }. Zo staat het nu bij niemand. Vraag het hun. Wie ja zei kiest u bij hun naam in stap 4, of later op hun eigen blad.
csv-agreed-to-one-thing-by-several = Er is één ja op één ding en er staan meer mensen: { $names }. Zo staat het nu bij niemand. Vraag het hun, en schrijf het op hun eigen blad.
csv-ditto-nothing = Er staat “{ $said }”, maar erboven staat niets. Vul het daar in de lijst zelf in.
csv-ditto-elsewhere = Er staat “{ $said }”. Wie dat is, weet alleen u. Vul daar in de lijst zelf de naam in, of verbind die mens hier met de toets r.
csv-no-names = Geen kolom heet “Naam”. De kolommen zijn: { $headings }. Neem de lijst over in het programma zelf: daar kiest u de kolom met de naam.
csv-no-name = Deze rij heeft geen naam.
csv-name-card = Hier staat een heel adreskaartje waar de naam hoort. Vul in de lijst de naam zelf in, en haal het kaartje weg.
csv-of-letter = “{ $line }” lijkt een groet of een zin uit een brief en blijft weg. Is het een hulpbron? Voeg die dan zelf toe.
csv-ragged = Deze rij heeft { $cells } cellen, maar er zijn { $columns } kolommen.
csv-id-taken = De id { $id } is al van iets anders.
csv-place-turned = De plaats stond verkeerd om (noord en oost verwisseld). Die is omgedraaid: { $north } noord, { $east } oost.
csv-place-far = Deze plaats ligt buiten Europa: { $north } noord, { $east } oost. Klopt dat?
csv-not-of-kind = De soort { $kind } heeft dit veld niet.
also-csv-sensitive = bsn, bsnnr, bsnnummer, burgerserv, sofi, geboorte, geboren, gebdat, geb. datum, geb.datum, geb datum, iban, rekeningnummer, rekeningnr, rek.nr, reknr, rekeninghouder, bankrek, banknummer, banknr, girorekening, verjaardag, paspoort, rijbewijs, identiteitsbewijs, gezondheid, ziekte, ziektebeeld, medisch, medicatie, medicijn, diagnose, allergie, handicap, geloof, religie, godsdienst, kerkelijk, kerkgenootschap, levensovertuiging, etniciteit, afkomst, nationaliteit, nationaliteiten, seksu, geaardheid, politieke, vakbond, strafblad, veroordel, vog, hulpvraag, inkomen, zorgvraag, zorgbehoefte, zorgindicatie, wmo, wlz, pgb, dieet, uitkering, bijstandsuitkering, schulden, schuldsanering, burgerlijke staat, burgerlijke stand, burg. staat, burg.staat, land van herkomst, geboorteland, wachtwoord, geb. jaar, geb.jaar, gebjaar, lichamelijke beperking, verstandelijke beperking, soort beperking, heeft beperking, heeft een beperking
also-csv-sensitive-alone = geb, kerk, partij, geloofsgemeenschap, beperking, beperkingen, herkomst, rekening, schuld, kind, naam kind, naam van het kind, naam v.h. kind, voornaam kind, achternaam kind, leerling, naam leerling, naam van de leerling
also-csv-emergency = ice, tel nood, tel bij nood, telnr nood, telefoon nood, telefoon bij nood, nood tel, nood telefoon, bellen bij nood, bij nood bellen, noodcontact, noodnummer, noodtelefoon, contact bij nood, contact in nood, contactpersoon bij nood, in geval van nood, bij calamiteiten, waarschuwen bij nood, wie te waarschuwen

## Andere woorden boven een kolom

also-field-name = vereniging, org, org. naam, naam org., organisatie/vereniging, vereniging/organisatie, vereniging/stichting, stichting/vereniging, vereniging of stichting, naam vereniging/stichting, naam stichting/vereniging, naam vereniging of stichting, naam stichting, naam v.d. vereniging, naam v.d. organisatie, verenigingsnaam, naam vereniging, organisatie, organisatienaam, naam organisatie, club, clubnaam, stichting, initiatief, groep, instelling, volledige naam, naam voluit, naam en achternaam, voor- en achternaam, voornaam en achternaam, voornaam achternaam, achternaam voornaam, achternaam en voornaam, voorletters en naam, naam en voorletters, naam voorletters, voorletters en achternaam, achternaam en voorletters, achternaam voorletters, naam vrijwilliger, naam lid, naam van de vereniging, naam van de organisatie, naam van de club, titel, wie
also-field-kind = soort hulpbron, soort entry, soort plek, type plek, soort voorziening, type voorziening, soort accommodatie, soort locatie, soort organisatie, soort vereniging, soort club, type vereniging
also-field-kern = plaats, plaatsnaam, woonplaats, wijk, buurt, dorp, dorpskern, vestigingsplaats, stad, kern of wijk, locatie, huisadres plaats
also-field-status = toestand
also-status-dormant = inactief, niet actief, niet meer actief, in ruste, rustend, tijdelijk gestopt, ligt stil, op een laag pitje
also-status-stopped = opgeheven, beëindigd, geëindigd, stopgezet, opgehouden, ontbonden, ter ziele, bestaat niet meer
list-status = Actief
also-list-status = nog actief, is actief, actieve club
list-status-yes = Ja
also-list-status-yes = j, x, v, waar, 1
list-status-no = Nee
also-list-status-no = n, onwaar, 0
also-field-spheres = sfeer
also-field-conditions = voorwaarde
also-field-target-groups = doelgroep, voor wie, voor welke doelgroep, bedoeld voor
also-field-functions = wat doet het
also-field-tags = trefwoord, tags, labels, thema, thema's, categorie, categorieën, rubriek, sport, sporten, tak van sport, soort sport, soort zorg, zorgsoort, soort hulp
also-field-description = beschrijving, toelichting, korte omschrijving, over, info, informatie, wat
also-field-offerings = activiteiten, activiteit, diensten, dienst, wat bieden ze, activiteitenaanbod, cursussen, kan, kan goed, vaardigheid, vaardigheden, talent, talenten, kwaliteiten, wat kan ik, wat kan iemand, kan helpen met, wil helpen met, hulpaanbod, aangeboden hulp
also-field-address = correspondentieadres, correspondentie adres, adres correspondentie, secretariaatsadres, adres voor post, adresgegevens, straat en huisnummer, straat + huisnummer, straat en nummer, bezoekadres, postadres, adres en huisnummer, straat + nr, straat en nr, straat + huisnr, straat en huisnr, adres + nr, adres + huisnr, straatnaam + nr, straatnaam en huisnummer
also-field-address-parts = straat, straatnaam, huisnummer, huisnr, toevoeging, toev, huisnummertoevoeging, huisletter, huisadres straat
also-field-postcode = post code, pc, zip, huisadres postcode
also-field-phone = tel, tel. overdag, telefoon overdag, telefoonnummer overdag, telefoonnr. overdag, overdag bereikbaar op, tel. nummer, telefoonnummer, telnr, tel nr, telefoonnr, mobiel, mobiele telefoon, mobiel nummer, mobielnummer, mob, mobielnr, mobiel nr, mobiele nummer, mobiel telefoonnummer, tel mobiel, telefoon mobiel, telefoonnummer mobiel, mobieltje, gsm, gsm-nummer, vast nummer, 06, 06 nummer, 06-nr, telefoon 06, tel. vast, telefoon vast, vaste telefoon, vast telefoonnummer, vaste lijn, telefoon thuis, tel. thuis, telefoon op werk, telefoon werk, tel. werk, tel. privé, tel. prive, telefoon privé, telefoon prive, telefoonnummer privé, telefoon zakelijk, tel. zakelijk, mobiele nr, mobiel privé, mobiel prive, mobiel (privé), privé mobiel, 06 privé, vast, telefoon vereniging, telefoon club, telefoon stichting, tel vereniging, tel club, tel stichting, telefoon organisatie, telefoonnummer vereniging, telefoonnummer organisatie
also-field-email = mail, e-mailadres(sen), e-mailadressen, mailadressen, e-mails, mailadres, e-mailadres, emailadres, e-mail adres, mail adres, mail club, mail vereniging, mail stichting, e-mail club, e-mail vereniging, e-mail stichting, e-mail organisatie, mail organisatie, e-mailadres vereniging, e-mailadres organisatie, e-mail werk, werkmail, e-mail zakelijk, e-mail privé
also-field-website = site, web, webadres, url, webpagina, internet, homepage, internetadres
also-field-latitude = breedte, lat, y
also-field-longitude = lengte, lon, lng, long, x
also-field-verified = nagekeken, gecontroleerd op, laatst gecontroleerd, bijgewerkt, laatst bijgewerkt, datum controle
also-field-source = herkomst van de gegevens, herkomst gegevens, gegevensbron
also-field-remarks = opmerking, opm, opmerking(en), bijz, bijzonderheden, notities, notitie, aantekeningen, overig
also-field-subtype = subtype, aard, aard organisatie, aard v.d. organisatie, aard van de organisatie, aard vereniging, aard v.d. vereniging, aard van de vereniging, soort vereniging/stichting, soort vereniging, soort organisatie, type vereniging, type organisatie, rechtsvorm
also-field-owner = eigendom van
also-field-opening-hours = openingstijd, open, geopend
also-field-capacity = capaciteit, aantal personen, max aantal personen
also-field-cost = prijs, tarief, huur, huurprijs
also-field-key-person = sleutelpersoon
also-field-availability = beschikbaarheid, wanneer beschikbaar
also-field-consent-date = datum toestemming, toestemming datum, toestemming d.d., toestemming dd, toestemming gegeven op, akkoord op, datum akkoord
also-field-consent-purpose = toestemming voor, doel toestemming, waarvoor toestemming, akkoord waarvoor
also-field-organisation = werkgever, organisatiegraad
also-field-members = leden, ledental, ledenaantal
also-field-open-to-newcomers = nieuwe leden welkom, open voor nieuwe leden
also-field-role = functie, rol, beroep, functieomschrijving
also-field-hours = uren, uren per week
also-field-assignment = soort opdracht

## Gaten: wat de regels zeggen, en de volgende stap

said-sphere-personal = persoonlijke
said-sphere-communal = gemeenschappelijke
said-sphere-institutional = institutionele
title-sphere-personal = Persoonlijk
title-sphere-communal = Gemeenschappelijk
title-sphere-institutional = Institutioneel
title-condition-security = Zekerheid
title-condition-inclusion = Inclusie
title-condition-cohesion = Cohesie
title-condition-empowerment = Empowerment
said-kinds-place = plekken
said-kinds-volunteer = vrijwilligers
said-kinds-association = verenigingen
said-kinds-professional = professionals
gap-whole-village = het hele dorp
gap-nameless = iets zonder naam
gap-rating-reachability = de bereikbaarheid
gap-rating-accessibility = de toegankelijkheid
gap-rating-surroundings = de omgeving
source-sk = Werkplaats Sociaal Domein Nijmegen, Heumen
source-mv = Movisie (2018), De sociale basis: terug van weggeweest
source-gm = Gespreksmodel sociale basis
source-br = Britt (Verwey-Jonker), De sociale basis in 10 minuten
source-dv = De Vries (2023), Het versterken van de sociale basis
rule-cell = Sferen en voorwaarden
rule-kind = Soorten en voorwaarden
rule-kern = Kernen en voorwaarden
rule-group = Doelgroepen
rule-function = Functies
rule-tags = Sfeer en voorwaarde gekozen
rule-fresh = Nagekeken
rule-capacity = Vragen gesteld
rule-surroundings = Plekken beoordeeld
rule-isolated = Wie alleen staat
rule-islands = Losse groepen
rule-kinds = Verbinding tussen soorten
rule-spheres = Verbinding tussen sferen
rule-kernen = Verbinding tussen kernen
rule-hinge = Spillen
rule-keyperson = Sleutelfiguren
rule-channel = Kanalen
rule-reach = Bereikt door een kanaal
rule-want = Vraag en aanbod
rule-offer = Aanbod dat gebruikt wordt
rule-economy = Lokale ondernemers
rule-vision = Visie
rule-condition = Plannen per voorwaarde
rule-answered = Acties voor wat ontbreekt
rule-owner = Wie het doet
rule-assets = Wat acties gebruiken
rule-overdue = Acties op tijd
rule-horizon = Verder kijken
rule-told = Verhalen
rule-covered = Steun die nodig is
rule-inside-out = Steun die aansluit
rule-deadline = Uiterste datums
rule-one-source = Meer dan één bron
gap-cell = { $sphere } × { $condition }
gap-cell-fragile = In de { $sphere } sfeer draagt alleen { $names } bij aan { $condition }.
gap-cell-unknown = In de { $sphere } sfeer staat nog niets dat bijdraagt aan { $condition }, en er is nog niet gekeken.
gap-cell-missing = In de { $sphere } sfeer draagt niets bij aan { $condition }, en er is wel gekeken.
move-cell =
    { $nature ->
         [fragile] Wie of wat nog meer? Voeg een tweede toe.
         [unknown] Kent u er een? Voeg die toe. Of ga samen kijken en noteer de wijkschouw.
        *[other] Wie of wat zou dit kunnen zijn? Voeg het toe.
    }
gap-kind = { $kinds } × { $condition }
gap-kind-unknown =
    { $count ->
         [0] Er staan nog geen { $kinds } in de lijst, dus ook geen voor { $condition }; er is nog niet gekeken.
         [one] Er is één van de { $kinds } bekend en die draagt niet bij aan { $condition }; er is nog niet gekeken.
        *[other] Van de { $count } { $kinds } draagt er geen bij aan { $condition }; er is nog niet gekeken.
    }
gap-kind-missing =
    { $count ->
         [0] Er zijn geen { $kinds }, dus ook geen voor { $condition }.
         [one] Er is één van de { $kinds } bekend en die draagt niet bij aan { $condition }.
        *[other] Van de { $count } { $kinds } draagt er geen bij aan { $condition }.
    }
move-kind = Kent u er een die wel bijdraagt aan { $condition }? Voeg die toe.
gap-kern = { $kern } × { $condition }
gap-kern-unknown =
    { $count ->
         [0] Van { $kern } staat nog niets in de lijst, dus ook niets voor { $condition }; er is nog niet gekeken.
         [one] De enige hulpbron van { $kern } draagt niet bij aan { $condition }; er is nog niet gekeken.
        *[other] Van de { $count } hulpbronnen van { $kern } draagt er geen bij aan { $condition }; er is nog niet gekeken.
    }
gap-kern-missing =
    { $count ->
         [0] In { $kern } is niets gevonden, dus ook niets voor { $condition }.
         [one] De enige hulpbron van { $kern } draagt niet bij aan { $condition }.
        *[other] Van de { $count } hulpbronnen van { $kern } draagt er geen bij aan { $condition }.
    }
move-kern = Wat is er in { $kern } voor { $condition }? Voeg het toe.
gap-group = Doelgroep: { $group }
gap-group-fragile =
    { $entries ->
         [one] Voor { $group } is er alleen { $names }, en dat is voor iedereen. Zo’n algemeen aanbod bereikt niet wie een hand nodig heeft.
        *[other] Voor { $group } zijn er alleen { $entries } hulpbronnen die voor iedereen zijn. Zo’n algemeen aanbod bereikt niet wie een hand nodig heeft.
    }
gap-group-unknown = Voor { $group } staat nog niets in de lijst, en er is nog niet gekeken.
gap-group-missing = Voor { $group } is er niets, ook geen aanbod voor iedereen.
move-group = Wie of wat is er speciaal voor { $group }? Voeg het toe.
gap-function =
    { $nature ->
         [fragile] Functie { $function }: lastig te bereiken
        *[other] Functie { $function }
    }
gap-function-fragile =
    { $entries ->
         [one] Voor { $function } is er alleen { $names }. Dat is niet goed bereikbaar en toegankelijk, of nog niet beoordeeld.
        *[other] Voor { $function } zijn er { $entries } hulpbronnen, maar geen op een plek die goed bereikbaar en toegankelijk is (3 of hoger).
    }
gap-function-unknown = Voor { $function } staat nog niets in de lijst, en er is nog niet gekeken.
gap-function-missing = Voor { $function } is er niets, en er is wel gekeken.
move-function =
    { $nature ->
         [fragile] { $move ->
            [edit] Kijk samen wat de plek beter maakt en geef een cijfer.
           *[other] Waar komt { $names } samen? Leg de verbinding met een goede plek.
        }
        *[other] Waar kan dit? Voeg een plek of groep toe.
    }
gap-tags = { $asset }: nog geen sfeer of voorwaarde
gap-tags-unknown = Van { $asset } is nog niet gekozen bij welke sfeer of voorwaarde het hoort.
move-tags = Kies samen een sfeer en een voorwaarde.
gap-fresh = { $asset }: niet nagekeken
gap-fresh-unknown =
    { $dated ->
         [yes] { $count ->
            [one] De gegevens van { $asset } zijn één dag geleden nagekeken; dat is te lang.
           *[other] De gegevens van { $asset } zijn { $count } dagen geleden nagekeken; dat is te lang.
        }
        *[other] De gegevens van { $asset } zijn nog nooit nagekeken.
    }
move-fresh = Klopt het nog? Kijk het na en vul de dag in.
gap-capacity = { $asset }: nog niets gevraagd
gap-capacity-unknown = Aan { $asset } is nog geen enkele vraag gesteld over wat er kan en wat er nodig is.
move-capacity = Stel een eerste vraag en schrijf het antwoord op.
gap-surroundings = { $asset }: nog niet beoordeeld
gap-surroundings-unknown = Van { $asset } is nog niet beoordeeld: { $ratings }.
move-surroundings = Ga kijken en geef een cijfer van 1 tot en met 5.
gap-isolated = { $asset }: staat alleen
gap-isolated-untapped = { $asset } heeft met niemand een verbinding.
move-isolated = Met wie werkt { $asset } samen, of wie kan helpen? Leg een verbinding.
gap-islands = { $count } losse groepen
gap-islands-unknown = Wat verbonden is, vormt { $count } losse groepen; de grootste tellen { $sizes } hulpbronnen. Er is nog niet gekeken of er meer is.
gap-islands-missing = Wat verbonden is, vormt { $count } losse groepen; de grootste tellen { $sizes } hulpbronnen.
move-islands = Wie kent iemand in de andere groep? Leg één verbinding tussen de twee grootste groepen.
gap-kinds = { $one } en { $other }
gap-kinds-unknown = Tussen { $one } en { $other } staat nog geen verbinding, en er is nog niet gekeken.
gap-kinds-missing = Tussen { $one } en { $other } bestaat geen enkele verbinding.
move-kinds = Wie kan met wie beginnen? Leg een verbinding tussen { $one } en { $other }.
gap-spheres = { $one } en { $other }
gap-spheres-unknown = Tussen de { $one } en de { $other } sfeer staat nog geen verbinding, en er is nog niet gekeken.
gap-spheres-missing = Tussen de { $one } en de { $other } sfeer bestaat geen enkele verbinding.
move-spheres = Wie kan de { $one } en de { $other } sfeer bij elkaar brengen? Leg een verbinding.
gap-kernen = { $kern }: op zichzelf
gap-kernen-unknown =
    { $count ->
         [one] De enige hulpbron van { $kern } heeft nog geen verbinding met een andere kern, en er is nog niet gekeken.
        *[other] De { $count } hulpbronnen van { $kern } hebben nog geen verbinding met een andere kern, en er is nog niet gekeken.
    }
gap-kernen-missing =
    { $count ->
         [one] De enige hulpbron van { $kern } heeft geen verbinding met een andere kern of met het hele dorp.
        *[other] De { $count } hulpbronnen van { $kern } hebben geen verbinding met een andere kern of met het hele dorp.
    }
move-kernen = Wie uit { $kern } kent iemand daarbuiten? Leg een verbinding.
gap-hinge = { $asset }: spil
gap-hinge-fragile = Zonder { $asset } valt een groep uiteen: { $count } hulpbronnen raken dan los van de rest.
move-hinge = Leg een verbinding die niet langs { $asset } loopt.
gap-keyperson = { $kern }: sleutelfiguren
gap-keyperson-fragile = Voor { $kern } is { $names } de enige sleutelfiguur.
gap-keyperson-unknown = Voor { $kern } is nog geen sleutelfiguur bekend, en er is nog niet gekeken.
gap-keyperson-missing = Voor { $kern } is er geen sleutelfiguur.
move-keyperson =
    { $nature ->
         [fragile] Wie nog meer? Voeg iemand toe.
        *[other] Naar wie luisteren mensen hier? Voeg iemand toe.
    }
gap-channel = { $kern }: kanalen
gap-channel-fragile = Voor { $kern } is er maar één kanaal om mensen te bereiken.
gap-channel-unknown = Voor { $kern } is nog geen kanaal bekend om mensen te bereiken, en er is nog niet gekeken.
gap-channel-missing = Voor { $kern } is er geen kanaal om mensen te bereiken.
move-channel =
    { $nature ->
         [fragile] Hoe hoort u hier nog meer iets? Voeg een tweede kanaal toe.
        *[other] Hoe hoort u hier iets: krant, appgroep, prikbord? Voeg het toe.
    }
gap-reach = { $asset }: door geen kanaal bereikt
gap-reach-untapped = { $asset } wordt door geen enkel kanaal bereikt.
move-reach =
    { $move ->
         [edit] Bereikt dit kanaal { $asset }? Zet het erbij.
        *[other] Hoe bereikt u { $asset }? Voeg het kanaal toe.
    }
gap-want = Gevraagd: { $question }
gap-want-fragile =
    { $count ->
         [one] Eén hulpbron vraagt om “{ $question }”, en maar één ander biedt het aan.
        *[other] { $count } hulpbronnen vragen om “{ $question }”, en maar één ander biedt het aan.
    }
gap-want-unknown =
    { $count ->
         [one] Eén hulpbron vraagt om “{ $question }”; niemand anders biedt het aan, en er is nog niet gekeken.
        *[other] { $count } hulpbronnen vragen om “{ $question }”; niemand anders biedt het aan, en er is nog niet gekeken.
    }
gap-want-missing =
    { $count ->
         [one] Eén hulpbron vraagt om “{ $question }”, en niemand anders biedt het aan.
        *[other] { $count } hulpbronnen vragen om “{ $question }”, en niemand anders biedt het aan.
    }
move-want =
    { $nature ->
         [fragile] Wie kan dit nog meer? Schrijf het aanbod op.
        *[other] Wie kan dit leren aan anderen? Schrijf het aanbod op.
    }
gap-offer = { $asset }: aanbod niet gebruikt
gap-offer-untapped = { $asset } biedt iets aan, maar heeft geen verbinding en doet aan geen actie mee.
move-offer = Waarvoor kunt u { $asset } vragen? Maak er een actie van.
gap-economy = Lokale ondernemers
gap-economy-untapped =
    { $count ->
         [one] Er is één lokale ondernemer of private plek ({ $names }), zonder verbinding en zonder rol in een actie.
        *[other] Er zijn { $count } lokale ondernemers of private plekken; geen ervan heeft een verbinding of een rol in een actie.
    }
gap-economy-unknown = Er staat nog geen ondernemer, private plek of ondernemerskring in de lijst, en er is nog niet gekeken.
gap-economy-missing = Er is geen ondernemer, private plek of ondernemerskring.
move-economy =
    { $nature ->
         [untapped] Wat kan { $names } bijdragen? Vraag het en maak er een actie van.
        *[other] Welke winkel, welk café of welke ondernemer is er? Voeg die toe.
    }
gap-vision = Visie
gap-vision-unknown =
    { $dated ->
         [yes] { $count ->
            [one] De visie is meer dan een jaar oud; niemand weet of die nog klopt.
           *[other] De visie is meer dan { $count } jaar oud; niemand weet of die nog klopt.
        }
        *[other] De visie heeft geen datum; niemand weet of die nog klopt.
    }
gap-vision-missing = Er is nog geen visie: één tekst over waar het dorp heen wil.
move-vision =
    { $nature ->
         [unknown] Lees de visie samen opnieuw en vul de datum in.
        *[other] Waar wil het dorp heen? Schrijf het samen op, met de datum.
    }
gap-condition = { $condition }: geen doel of actie
gap-condition-missing = Er is geen doel en geen open actie voor { $condition }.
move-condition = Wat wil het dorp bereiken voor { $condition }? Voeg een doel toe.
gap-answered = { $sphere } × { $condition }: nog geen actie
gap-answered-missing = In de { $sphere } sfeer ontbreekt iets voor { $condition }, en geen open actie gaat daarover.
move-answered = Wat kunnen we hieraan doen? Voeg een actie toe.
gap-owner = { $action }: wie doet het
gap-owner-fragile =
    { $entries ->
         [one] De actie “{ $action }” wordt alleen gedaan door { $names }; er doet geen vrijwilliger of vereniging mee.
        *[other] De actie “{ $action }” wordt gedaan door { $names }, zonder een vrijwilliger of vereniging.
    }
gap-owner-missing = Niemand doet de actie “{ $action }”.
move-owner =
    { $nature ->
         [fragile] Welke bewoner of vereniging doet mee? Zet die erbij.
        *[other] Wie pakt dit op? Zet een naam erbij.
    }
gap-assets = { $action }: gebruikt niets
gap-assets-untapped = De actie “{ $action }” gebruikt niets van wat er al is.
move-assets = Welke plek, persoon of groep kan hierbij helpen? Zet die bij de actie.
gap-overdue = { $action }: te laat
gap-overdue-fragile =
    { $count ->
         [one] De actie “{ $action }” had gisteren klaar moeten zijn.
        *[other] De actie “{ $action }” had { $count } dagen geleden klaar moeten zijn.
    }
move-overdue = Klaar? Zet de stand op klaar. Nog niet? Kies een nieuwe datum.
gap-horizon = Verder kijken
gap-horizon-missing = Geen enkel doel reikt tot { $year } en geen open actie loopt langer dan een jaar door.
move-horizon = Wat moet er in { $year } anders zijn? Voeg een doel toe.
gap-told = { $condition }: geen recent verhaal
gap-told-unknown =
    { $years ->
         [0] { $count ->
             [one] Over { $condition } is sinds gisteren geen verhaal opgeschreven.
            *[other] Over { $condition } is de laatste { $count } dagen geen verhaal opgeschreven.
         }
         [one] Over { $condition } is het laatste jaar geen verhaal opgeschreven.
        *[other] Over { $condition } is de laatste { $years } jaar geen verhaal opgeschreven.
    }
move-told = Wie kan hier iets over vertellen? Schrijf het verhaal op.
gap-covered = { $action }: nog geen steun
gap-covered-missing = De actie “{ $action }” heeft steun van buiten nodig, en die is er nog niet.
move-covered = Wie kan dit steunen? Voeg steun van buiten toe.
gap-inside-out = { $support }: sluit nergens op aan
gap-inside-out-fragile = “{ $support }” is voor acties die niets gebruiken van wat er in het dorp al is.
move-inside-out = Wat uit het dorp zelf kan meedoen? Zet het bij de actie.
gap-deadline = { $support }: uiterste datum
gap-deadline-fragile =
    { $count ->
         [0] “{ $support }” is nog een idee, en vandaag is de laatste dag.
         [one] “{ $support }” is nog een idee, en morgen is de laatste dag.
        *[other] “{ $support }” is nog een idee, en over { $count } dagen is de laatste dag.
    }
gap-deadline-missing =
    { $count ->
         [one] “{ $support }” is nog een idee, en gisteren was de laatste dag.
        *[other] “{ $support }” is nog een idee, en { $count } dagen geleden was de laatste dag.
    }
move-deadline =
    { $nature ->
         [fragile] Wie vraagt het aan? Zet daarna de stand op aangevraagd.
        *[other] Kan het nog? Kies een nieuwe datum, of zet de stand op afgewezen.
    }
gap-one-source = Alles uit één bron
gap-one-source-fragile =
    { $count ->
         [2] Beide keren dat steun is toegekend, komt die van { $support }.
        *[other] Alle { $count } keren dat steun is toegekend, komt die van { $support }.
    }
move-one-source = Wie kan nog meer steunen? Voeg een tweede bron toe.

## De opdrachtregel

cli-about = Wat een dorp heeft, wie dat draagt, en waar de gaten zitten. Alles blijft op deze computer: er gaat niets over het netwerk.
cli-usage = wijkschouw [OPDRACHT] [OPTIES]
cli-examples =
    wijkschouw                            het scherm
    wijkschouw demo                       het scherm, met het demodorp
    wijkschouw --voorlezen                in regels, voor een schermlezer
    wijkschouw import lijst.csv           een lijst overnemen
    wijkschouw gaps                       de vijf stappen en hun gaten
    wijkschouw add 'Fanfare #vereniging @kerkwiel !coh'
    wijkschouw export --output lijst.csv
    wijkschouw help import                uitleg van één opdracht
cli-after =
    Alles staat in één bestand op deze computer; “wijkschouw where” zegt waar.
    Het programma maakt nooit verbinding: geen telemetrie, geen controle op nieuwe versies.
    Afsluitcodes
      0    gedaan
      1    geweigerd of mislukt; er is niets geschreven
      2    de opdracht klopt niet
      3    gedaan, maar niet alle rijen zijn overgenomen
      130  afgebroken
cli-heading-examples = Voorbeelden:
cli-heading-usage = Gebruik:
cli-heading-arguments = Gegevens
cli-heading-options = Opties
cli-heading-verbs = Opdrachten
cli-value-file = BESTAND
cli-value-taal = TAAL
cli-value-color = WANNEER
cli-value-target = BESTAND|MAP
cli-value-repair = NIEUW.db
cli-value-source = BESTAND
cli-value-kind = SOORT
cli-value-sheet = NAAM
cli-value-refused = BESTAND
cli-value-format = FORMAAT
cli-value-output = BESTAND
cli-value-step = STAP
cli-value-kern = NAAM
cli-value-line = INVOERREGEL
cli-value-shell = SHELL
cli-value-verb = OPDRACHT
cli-value-today = DAG
cli-arg-file = De inventaris; anders die van WIJKSCHOUW_FILE, of het bestand op de vaste plek
cli-arg-taal = De taal, nl of en (ook: --language)
cli-arg-color = Kleuren op het scherm: never, auto of always. De opdrachten zelf gebruiken geen kleuren
cli-arg-today = De dag waar de regels van uitgaan: JJJJ-MM-DD
cli-arg-help = Uitleg; met -h kort
cli-arg-version = De versie van het programma en van SQLite
cli-arg-json = Uitvoer voor andere programma's (JSON)
cli-arg-dry-run = Niets veranderen, alleen zeggen wat er zou gebeuren
cli-arg-verb = De opdracht
cli-demo-about = Het scherm openen met het demodorp Wielrade
cli-demo-usage = wijkschouw demo
cli-help-about = Uitleg van een opdracht
cli-help-usage = wijkschouw help [OPDRACHT]
cli-import-about = Een bestand overnemen in de inventaris. Twee keer hetzelfde bestand voegt de tweede keer niets toe.
cli-import-usage = wijkschouw import BESTAND [OPTIES]
cli-import-examples =
    wijkschouw import lijst.csv
    wijkschouw import --dry-run lijst.csv    eerst kijken
    wijkschouw import --kind place zalen.csv
    wijkschouw import adressen.vcf
    wijkschouw import --nameless kaart.geojson
    wijkschouw import heumen.json
    wijkschouw import - < lijst.csv
cli-import-arg-source = Het bestand: XLSX, XLS, ODS, CSV, regels tekst (TXT), vCard, GeoJSON, OpenStreetMap, HSDS of van wijkschouw; “-” is de standaardinvoer
cli-import-arg-kind = De soort als een rij die niet noemt: place, volunteer, association of professional
cli-import-arg-sheet = Het werkblad, bij zijn naam
cli-import-arg-anew = Zonder wat u in het programma koos voor lijsten met deze kolommen
cli-import-arg-refused = Waar de geweigerde rijen heen gaan, met de reden erbij; verbeter ze en neem ze weer over
cli-import-arg-strict = Niets overnemen als er één rij wordt geweigerd
cli-export-about = Alles naar buiten brengen
cli-export-usage = wijkschouw export [FORMAAT] [BESTAND] [OPTIES]
cli-export-examples =
    wijkschouw export > heumen.json           alles, om weer over te nemen
    wijkschouw export xlsx dorp.xlsx          een rekenblad, voor anderen
    wijkschouw export xlsx dorp.xlsx --for self
    wijkschouw export --output lijst.csv      de lijst, voor Excel
    wijkschouw export --format csv | head
cli-export-arg-format = Het formaat. Zonder keuze beslist de naam van het bestand, en anders json
cli-export-arg-output = Waarheen; “-” is de standaarduitvoer
cli-export-arg-yes = Vervangen wat er al staat
cli-exported = Bewaard: { $path }
cli-gaps-about = De vijf stappen en hun gaten, met de volgende zet
cli-gaps-usage = wijkschouw gaps [--step STAP] [--kern NAAM] [--all] [--today DAG] [--json]
cli-gaps-examples =
    wijkschouw gaps
    wijkschouw gaps --step 2 --kern Malden
    wijkschouw gaps --json --today 2026-11-22
cli-gaps-arg-step = Alleen deze stap: 1 tot en met 5
cli-gaps-arg-kern = Alleen deze kern en wat van het hele dorp is
cli-gaps-step = { $number } { $step }: { $held } van { $checks }
cli-gaps-step-empty = { $number } { $step }: nog niets te toetsen
cli-gaps-nature = { $nature } ({ $count })
cli-add-about = Eén invoerregel bewaren
cli-add-usage = wijkschouw add 'INVOERREGEL' [--dry-run] [--json]
cli-add-examples =
    wijkschouw add 'Fanfare #vereniging @kerkwiel %gem !coh +ouderen =ontspannen >Dorpshuis 024-5550123'
    wijkschouw add --dry-run 'Speeltuin de Eik #plek -- achter de kerk'
    wijkschouw add 'Els Peters #vrijwilliger * >lid:Fanfare'
    #soort  @kern  %sfeer  !voorwaarde  +doelgroep  =functie  >verbinding  *  -- omschrijving
cli-add-arg-line = De regel; zet er aanhalingstekens om
cli-added = Toegevoegd: { $name }
cli-add-dry = Er is niets veranderd. Dit zou worden toegevoegd: { $name }
cli-add-no-name = Er staat geen naam in de regel. Er is niets bewaard.
cli-add-unknown = “{ $word }” is onbekend en staat nu in de naam.
cli-add-resembling = Lijkt op iets dat er al is: { $name }
cli-check-about = Nakijken of alles in het bestand klopt
cli-check-usage = wijkschouw check [--repair NIEUW.db] [--json]
cli-check-good =
    { $count ->
        [one] Alles klopt. Er is één hulpbron.
       *[other] Alles klopt. Er zijn { $count } hulpbronnen.
    }
cli-check-bad =
    { $count ->
        [one] Er klopt één ding niet. Maak eerst een kopie van het bestand.
       *[other] Er kloppen { $count } dingen niet. Maak eerst een kopie van het bestand.
    }
cli-undo-about = De laatste stap ongedaan maken. Tot twee jaar en 5000 stappen terug; de laatste 500 stappen altijd.
cli-undo-usage = wijkschouw undo [--yes] [--json]
cli-undo-arg-yes = Niet vragen, ook als er in één keer veel teruggaat
cli-undo-large = Hiermee gaat in één keer veel terug ({ $count } gegevens): { $what }. Wilt u dat? Typ ja of nee.
cli-undo-not = Er is niets teruggedraaid.
cli-undone = Ongedaan gemaakt: { $what }
cli-undone-large = Dat waren { $count } gegevens in één keer. “wijkschouw redo” brengt ze terug.
cli-redo-about = Opnieuw doen wat ongedaan is gemaakt
cli-redo-usage = wijkschouw redo [--json]
cli-redone = Opnieuw gedaan: { $what }
cli-where-about = Waar staat alles?
cli-where-usage = wijkschouw where [--json]
cli-where-size = { $kilobytes } kB · SQLite { $sqlite }
cli-where-assets =
    { $count ->
        [one] Eén hulpbron
       *[other] { $count } hulpbronnen
    }
cli-where-new = Dit bestand is er nog niet. Het ontstaat bij de eerste hulpbron.
cli-where-open = Anderen op deze computer kunnen dit bestand lezen. Er staan persoonsgegevens in: zet de rechten dicht.
cli-completions-about = Aanvullen met Tab in de shell: bash, zsh, fish, powershell of elvish
cli-completions-usage = wijkschouw completions SHELL
cli-completions-examples =
    wijkschouw completions bash > ~/.local/share/bash-completion/completions/wijkschouw
cli-completions-arg-shell = bash, zsh, fish, powershell of elvish
cli-man-about = Een bladzijde van de handleiding, voor man
cli-man-usage = wijkschouw man [OPDRACHT]
cli-man-examples =
    wijkschouw man > ~/.local/share/man/man1/wijkschouw.1
cli-man-name = Naam
cli-man-synopsis = Gebruik
cli-man-description = Beschrijving
cli-man-extra = Meer
cli-man-version = Versie
cli-edit-added = { $name } toegevoegd
cli-edit-imported = { $file } overgenomen
cli-import-type = Plak of typ de lijst en sluit af met Ctrl-D.
cli-import-strict = Er is niets veranderd: met --strict mag geen rij worden geweigerd. Zonder --strict zou dit er gebeuren:
cli-import-dry = Er is niets veranderd. Dit zou er gebeuren:
cli-import-list = Gelezen als { $encoding }, met { $separator } tussen de cellen.
cli-import-lines = Gelezen als { $encoding }, elke regel als één vermelding.
cli-import-sheet = Gelezen uit werkblad “{ $sheet }”.
cli-import-sheet-of = Gelezen uit werkblad “{ $sheet }”. Niet gelezen: { $others }.
cli-import-as-before = Gelezen zoals u eerder koos voor een lijst met deze kolommen. Met --anew gelden die keuzes niet.
cli-import-near-kern = Nieuwe kern “{ $word }”: die lijkt op kern { $kern }. Is het die? Lees de lijst in het programma in (toets I) en kies daar { $kern }; dat geldt dan ook hier.
cli-import-added = Toegevoegd: { $count }{ $of }
cli-import-filled = Aangevuld: { $count }{ $of }
cli-import-same = Stond er al: { $count }{ $of }
cli-import-refused =
    { $count ->
        [one] Niet overgenomen: één rij
       *[other] Niet overgenomen: { $count } rijen
    }
cli-import-warned =
    { $count ->
        [one] Niet begrepen: één cel; die staat nu bij de opmerkingen
       *[other] Niet begrepen: { $count } cellen; die staan nu bij de opmerkingen
    }
cli-import-clashes =
    { $count ->
        [one] Anders dan hier: één veld; hier is niets veranderd
       *[other] Anders dan hier: { $count } velden; hier is niets veranderd
    }
cli-import-unclear = { $count ->
    [one] Van 1 rij blijkt niet of het een mens, een club of een plek is (rij { $rows }). Kijk die na, of kies met --kind.
   *[other] Van { $count } rijen blijkt niet of het een mens, een club of een plek is (rij { $rows }). Kijk die na, of kies met --kind.
}
cli-import-unknown = Onbekende kolommen, bewaard bij de opmerkingen: { $columns }
cli-import-left-out = Weggelaten omdat dit niet zomaar bewaard mag worden: { $columns }
cli-import-row = regel { $line }: { $reason }
cli-import-cell = regel { $line }, kolom { $heading }: { $problem }
cli-import-same-cells = regel { $line } en nog { $more }, kolom { $heading }: { $problem }
cli-import-rows = regels { $rows } en nog { $more }: { $reason }
cli-import-cells = regels { $rows } en nog { $more }, kolom { $heading }: de eerste zegt: { $problem }
cli-import-clash = { $name }: { $field } is hier anders en blijft zo.
cli-import-clashes-more = En nog { $more } zulke velden. Alle velden ziet u met --json.
cli-import-problems =
    { $count ->
        [one] Dit bestand klopt niet. Er is niets overgenomen. Dit is er mis:
       *[other] Dit bestand klopt niet. Er is niets overgenomen. Deze { $count } dingen zijn mis:
    }
cli-import-sealed = Dit bestand is van een collega, en gesloten. Open het eerst: “{ $command }”. Daar komt een eigen inventaris van, met hoe u verder gaat.
cli-import-inventory = Dit bestand is een inventaris, geen lijst. Maak er eerst JSON van: “{ $export }”. Neem dat in: “{ $import }”.
cli-separator-semicolon = puntkomma's
cli-separator-comma = komma's
cli-separator-tab = tabs
cli-separator-other = een ander teken
cli-passed-over =
    { $count ->
        [one] Eén ding in het bestand is niet goed te lezen. Met “wijkschouw check” staat hier welk.
       *[other] { $count } dingen in het bestand zijn niet goed te lezen. Met “wijkschouw check” staat hier welke.
    }
cli-no-inventory = Er is nog geen inventaris: { $path }. Begin er een met “wijkschouw”, “wijkschouw add” of “wijkschouw import”.
cli-held =
    { $known ->
        [user] Dit bestand is al open bij { $user }, sinds { $since } (proces { $process }). Er is niets veranderd. Sluit het daar en probeer het opnieuw.
        [host] Dit bestand is al open op { $host }, sinds { $since } (proces { $process }). Er is niets veranderd. Sluit het daar en probeer het opnieuw.
        [neither] Dit bestand is al ergens anders open, sinds { $since } (proces { $process }). Er is niets veranderd. Sluit het daar en probeer het opnieuw.
       *[both] Dit bestand is al open bij { $user } op { $host }, sinds { $since } (proces { $process }). Er is niets veranderd. Sluit het daar en probeer het opnieuw.
    }
cli-held-unknown = Dit bestand is al ergens anders open. Er is niets veranderd. Sluit het daar en probeer het opnieuw.
cli-unreadable = Dit bestand is niet te lezen: { $path }. Kijk of de naam klopt. (code: { $code })
cli-no-stick = Deze map is er niet: { $path }. Zit de stick erin? Wilt u een bestand maken? Laat de naam dan eindigen op .db.
cli-folder = Dit is een map: { $path }. Noem het bestand in de map. Als geheel gaat alleen een gids (HSDS) met losse lijsten.
cli-too-large = Dit bestand is groter dan { $limit } MB: { $path }. Deel het op.
cli-unwritable = Schrijven is niet gelukt: { $path }. Kies een andere plek. (code: { $code })
cli-taken = Er staat al een bestand: { $path }. Er is niets veranderd. Kies een andere naam.
cli-exists = Er staat al een bestand: { $path }. Met --yes wordt het vervangen.
cli-own-file = Dit is de inventaris zelf: { $path }. Kies een andere naam.
cli-no-output = De uitvoer is niet te schrijven. (code: { $code })
cli-no-kernen = Er is geen kern “{ $typed }”: deze inventaris heeft nog geen kernen.
cli-unknown-kern = Er is geen kern “{ $typed }”. De kernen zijn: { $kernen }
cli-unknown-verb = De opdracht “{ $typed }” bestaat niet.
cli-unknown-verb-nearest = De opdracht “{ $typed }” bestaat niet. Bedoelt u “{ $nearest }”?
cli-unknown-option = “{ $typed }” hoort hier niet.
cli-unknown-option-nearest = “{ $typed }” hoort hier niet. Bedoelt u “{ $nearest }”?
cli-missing = Hier ontbreekt nog iets: { $argument }
cli-value-missing = Achter { $argument } ontbreekt nog iets.
cli-invalid = “{ $value }” past niet bij { $argument }.
cli-invalid-choices = “{ $value }” past niet bij { $argument }. Kies uit: { $choices }
cli-invalid-nearest = “{ $value }” past niet bij { $argument }. Bedoelt u “{ $nearest }”?
cli-twice = { $argument } staat er te vaak.
cli-not-unicode = In de opdracht staan tekens die niet te lezen zijn.
cli-wrong = Deze opdracht klopt niet.
cli-usage-line = Gebruik: { $usage }
cli-more = Meer uitleg: wijkschouw{ $verb } --help
cli-presenting-in-lines = Presenteren kan alleen op het scherm. In regels wordt niets verborgen. Laat --presenteer weg, of open het scherm.
cli-no-terminal = Het scherm heeft een terminalvenster nodig. Open er een en typ daar: wijkschouw. Zonder venster kan: wijkschouw --voorlezen

## Formulieren en tags

form-new = Nieuw: { $kind }
form-edit = { $name } wijzigen
form-place = veld { $place } van { $count }
form-required = * moet ingevuld
form-criteria = Tien criteria: { $count } van 10
form-why = waarom
form-consent-to-come = Wie dit is, wordt nog niet genoemd: de toestemming is van { $day }. Klopt die datum?
form-purpose-refuses = Wie dit is, wordt nergens genoemd: “{ $purpose }” is geen ja. Mag het wel? Vul in waarvoor, zoals “dorpskaart”, zonder einddatum.
form-faulty = Nog niet bewaard: kijk naar het veld met het pijltje.
form-double = Lijkt op { $name } ({ $kind }, { $kern }). Nog eens Ctrl-S bewaart toch.
form-double-same = Zo heet ook { $name } ({ $kind }, { $kern }). Nog eens Ctrl-S bewaart toch.
draft-kept-here = Niet bewaard. Wat u typte, blijft staan zolang dit venster open is.
draft-kept = Nog niet bewaard. Wat u typte, blijft klaarstaan.
edit-added = { $kind } { $name } toegevoegd
edit-changed = { $kind } { $name } gewijzigd
edit-added-itself = { $name } toegevoegd
edit-changed-itself = { $name } gewijzigd
edit-nothing = Er is niets veranderd.
edit-tagged =
    { $count ->
        [one] Eén hulpbron getagd
       *[other] { $count } hulpbronnen getagd
    }
tags-one = Tags van { $name }
tags-many =
    { $count ->
        [one] Tags van één hulpbron
       *[other] Tags van { $count } hulpbronnen
    }
tags-why = Waarom { $tag }?
tags-help = Letter of spatie: aan of uit. w: waarom. Enter: bewaren.
tags-given-up = De tags zijn niet veranderd.
empty-field-kern = hele dorp
scale-low = slecht
scale-high = goed
scale-low-organisation = informeel
scale-high-organisation = formeel
day-in-full = { $weekday } { $day } { $month } { $year }
day-name-1 = maandag
day-name-2 = dinsdag
day-name-3 = woensdag
day-name-4 = donderdag
day-name-5 = vrijdag
day-name-6 = zaterdag
day-name-7 = zondag
month-name-1 = januari
month-name-2 = februari
month-name-3 = maart
month-name-4 = april
month-name-5 = mei
month-name-6 = juni
month-name-7 = juli
month-name-8 = augustus
month-name-9 = september
month-name-10 = oktober
month-name-11 = november
month-name-12 = december
help-shape-choice = Typ de eerste letters, of kies met ← en →.
help-shape-several = Kies met de pijltjes. Spatie: aan of uit.
help-shape-scale = Typ 1 tot en met 5, of kies met de pijltjes.
help-shape-yes-no = Spatie wisselt; j is ja, n is nee.
help-shape-day = Typ vandaag, gisteren, ma, 12-5 of 12 mei 2026.
help-shape-day-to-come = Typ morgen, vrijdag, over 2 weken, 12-5 of 12 mei 2027.
help-shape-words = Zet een komma tussen de woorden.
help-shape-prose = Enter begint een nieuwe regel, Tab gaat verder.
help-shape-rows = Elke regel is er één, met | tussen de delen.
help-shape-link = Typ een deel van de naam; Enter kiest.
help-shape-links = Typ een deel van de naam; Enter voegt toe, Backspace haalt weg.
help-asset-kind = Een ander soort heeft andere velden. Wat u typte, blijft.
help-field-kern = Leeg: voor het hele dorp.
help-story-spheres = Over welke sferen gaat dit?
help-story-conditions = Over welke voorwaarden gaat dit?
help-action-spheres = In welke sferen gebeurt het?
help-settings-functions = Welke functies gebruikt dit dorp?
help-settings-target-groups = Welke doelgroepen gebruikt dit dorp?
help-field-status = Alleen wat actief is, telt mee.
help-field-spheres = Van wie is het: van een persoon, van een groep of van een instelling?
help-field-conditions = Waaraan draagt het bij?
help-field-target-groups = Voor wie is het?
help-field-functions = Wat doet het voor mensen?
help-field-tags = Eigen woorden, om later op te zoeken.
help-field-description = In een paar zinnen.
help-field-offerings = Wat is er te doen, te gebruiken, te lenen of te vragen?
help-field-verified = Wanneer iemand dit het laatst heeft nagekeken.
help-field-source = Van wie of waaruit u dit weet.
help-field-remarks = Wat er verder te zeggen is.
help-field-verdict = Hoort dit volgens de groep bij de sociale basis? Wat er niet bij hoort, telt niet mee.
help-field-verdict-reason = Waarom de groep dit vindt.
help-field-criterion-1 = Brengt het (groepen) bewoners met elkaar in contact?
help-field-criterion-2 = Komen er goede ontwikkelingen uit voort?
help-field-criterion-3 = Voorkomt of vermindert het problemen?
help-field-criterion-4 = Vinden mensen er gemakkelijk steun?
help-field-criterion-a = Kan iemand er terecht zonder indicatie?
help-field-criterion-b = Mag in principe iedereen meedoen?
help-field-criterion-c = Is winst niet het eerste doel?
help-field-criterion-d = Doen vrijwilligers het meeste werk?
help-field-criterion-e = Geven en krijgen mensen er allebei?
help-field-criterion-f = Doen mensen het omdat ze het zelf willen?
help-field-owner = Van wie het is of wie het beheert.
help-field-opening-hours = In gewone woorden, zoals: ma tot vr van 9 tot 17 uur.
help-field-capacity = Hoeveel mensen erin kunnen.
help-field-cost = In gewone woorden, zoals: 5 euro per uur.
help-field-reachability = Hoe goed mensen er kunnen komen.
help-field-accessibility = Hoe goed mensen met een beperking er terechtkunnen.
help-field-surroundings = Hoe het eromheen is: schoon, veilig, prettig.
help-field-key-person = Volgen anderen deze persoon of groep?
help-field-availability = In gewone woorden, zoals: dinsdagmiddag.
help-field-consent = Mag deze persoon met naam in verslagen en op de beamer? Kies anders geen.
help-field-consent-purpose = Waar deze persoon ja op zei, zoals: telefoonlijst. Staat hier alleen iets anders, dan komen telefoon en mail niet op de adreslijst.
help-association-organisation = Hoe vast de groep in elkaar zit.
help-professional-organisation = Waar deze persoon werkt.
help-field-assignment = Werkt deze persoon voor mensen met een indicatie, of voor iedereen?
help-field-participants = Alleen rollen en aantallen, geen namen.
help-field-told-by = Een rol, zoals: bewoner, 70+. Geen naam.
help-field-audience = Alleen de werkgroep: staat niet in wat u laat zien.
help-relation-until = Vanaf de dag erna telt de verbinding niet meer.
help-relation-since = Vanaf wanneer de verbinding er is.
help-relation-state = Een wens telt nog niet mee.
help-channel-kernen = Leeg: voor alle kernen.
help-channel-reach = Hoeveel mensen het bereikt.
help-field-horizon = Het jaar waarin het doel bereikt moet zijn.
help-field-from-gap = Nummer van de regel, zoals 1.1.
help-field-fresh-days = Na zoveel dagen vraagt het programma om opnieuw te kijken.
help-field-vision-years = Na zoveel jaar is een visie aan vernieuwing toe.
help-field-told-days = Binnen zoveel dagen hoort er bij elke voorwaarde een verhaal te zijn.
help-field-retention-months = Na zoveel maanden staat iemand op de lijst om te verwijderen.

## Toetsen

key-space = Spatie
help-for-reading = Een begrip is om te lezen. Tab toont de toetsen.
form-key-unknown = Die toets doet niets in dit veld. Tab gaat verder, Esc gaat terug.
form-paste-refused = Plakken kan alleen in een veld voor tekst.
movement-gaps = ←→ stap  ↑↓ gat
movement-matrix = ←→↑↓ vak
tiny-security = Zek.
tiny-inclusion = Incl.
tiny-cohesion = Coh.
tiny-empowerment = Emp.
column-kind = Wat
column-conditions = Voorw.
terminal-failed = Dit venster werkt niet mee.
crashed = Het programma is gestopt door een fout van ons. Wat bewaard was, is bewaard. Start het opnieuw: wat u half getypt had, staat dan klaar.
erased-elsewhere = In een ander venster is iemand voorgoed gewist. De naam staat hier ook niet meer.
now-writing-here = Het andere venster is dicht: u kunt hier nu schrijven.
now-writing = Het andere venster is dicht: u kunt hier nu schrijven. Kijk het na en doe het nog eens.
cli-gaps-arg-all = Alle gaten, ook waar een regel er veel vindt
cli-gaps-more = … en nog { $count } (alles: gaps --all)

## Werkboek

workbook-title = Werkboek
workbook-empty = Nog niets. Druk op n om te beginnen.
hint-workbook = werkboek
action-workbook = Werkboek
about-action-workbook = Schouwen, verhalen, verbindingen, kanalen, visie, doelen, acties en steun.
also-action-workbook = schouw, wijkschouw, verhaal, verhalen, citaat, verbinding, relatie, visie, doel, doelen, actie, acties, plan, steun, subsidie, fonds, antwoord, vergadering, bijeenkomst, story, walk, relation, goal, vision, grant
records-gathering = schouwen en gesprekken
records-story = verhalen
records-answer = antwoorden over capaciteiten
records-relation = verbindingen
records-channel = kanalen
records-vision = visie
records-goal = doelen
records-action = acties
records-support = steun van buiten
hint-discard = weggooien
action-discard = Weggooien wat u typte
about-action-discard = Gooit weg wat half is ingevuld. Druk twee keer.
also-action-discard = concept weg, wissen, annuleren
discard-again = Nog eens ^X gooit weg wat u hier typte.
discarded = Weggegooid.
ask-tag = { $count } hulpbronnen taggen, zoals { $names }?
ask-verify = { $count } hulpbronnen als nagekeken noteren, zoals { $names }?
findings = { $count ->
    [one] Eén ding in dit bestand was niet te lezen. Welk, zegt de opdracht “wijkschouw check”.
   *[other] { $count } dingen in dit bestand waren niet te lezen. Welke, zegt de opdracht “wijkschouw check”.
}
problem-kern-unknown = “{ $typed }” is geen kern van dit dorp. Kies uit de lijst, of voeg de kern toe met ^P, kernen.
saved-draft = nog niet bewaard
saved-waiting = bewaard · { $count } half ingevuld

## Invoerregel

line-title = Invoerregel
line-said = { $what }
line-kind = { $kind }
line-kind-assumed = { $kind } (niet gezegd: kies met #)
line-key-person = sleutelfiguur
line-for = voor { $what }
line-phone = tel. { $what }
line-description = “{ $what }”
line-name-missing = nog geen naam
line-signs =
    Typ een naam, en daarachter wat u weet:
    #soort  @kern  %sfeer  !voorwaarde  +doelgroep  =functie
    >verbinding  * sleutelfiguur  -- omschrijving
line-no-name = Typ eerst een naam: die staat nog niet in de regel.
special-bsn = Dit lijkt op een BSN. Dat mag u niet bewaren. Haal het weg.
special-word = Dit lijkt op gezondheid of geloof. Bewaar dat alleen als het echt nodig is.
line-unknown = Niet herkend: { $words }. Dat blijft in de naam.
line-double = Lijkt op { $name }: { $kind }, { $kern }, naam { $percent }% gelijk
line-double-same = Zo heet ook { $name }: { $kind }, { $kern }
line-person = Hier staat ook een persoon: { $name }. Die naam gaat mee naar anderen.
line-person-anyway = Ook { $name } staat in de naam. Haal die weg, of Enter bewaart toch.
line-store-anyway = Nog eens Enter bewaart toch; ^E opent { $name }.
line-no-double = Niets in de inventaris lijkt op deze regel.
line-no-relation = Er staat geen verbinding in de regel. Typ > en een naam.
line-stays = blijft staan: { $what }
line-stays-not = Er blijft nu niets staan.
line-let-go = Kern en soort blijven niet meer staan.
line-complete = Tab vult aan, ↑↓ kiest, Enter bewaart
line-complete-plain = Tab vult aan, pijltjes kiezen, Enter bewaart
line-already = U bent al in de invoerregel.
told-line-store = regel bewaren
about-told-line-store = Bewaart de regel als hulpbron.
told-line-complete = aanvullen
about-told-line-complete = Vult de regel aan met wat eronder gekozen is.
told-lines-store = regels bewaren
about-told-lines-store = Bewaart de gemerkte regels als hulpbronnen.
panel-already = Dit staat al open.
line-key-unknown = Die toets doet niets in de invoerregel. F1 toont wat wel kan.
lines-title =
    { $count ->
        [one] Eén geplakte regel
       *[other] { $count } geplakte regels
    }
lines-reading =
    { $count ->
        [one] Eén regel lezen…
       *[other] { $count } regels lezen…
    }
lines-summary =
    { $count ->
        [one] Enter bewaart de regel als die aan staat. Spatie zet hem aan of uit.
       *[other]
            { $on ->
                [one] Enter bewaart één van de { $count } regels. Spatie zet een regel aan of uit.
               *[other] Enter bewaart { $on } van de { $count } regels. Spatie zet een regel aan of uit.
            }
    }
lines-no-name = geen naam
lines-double = lijkt op { $name }
lines-letter = hoort bij een brief
lines-person = hier staat ook een persoon: { $name }
lines-person-how = Hier staat ook een persoon: { $name }. Plak dit met I (lijst inlezen), dan worden ze uit elkaar gehaald.
lines-unknown = niet herkend: { $words }
lines-too-many = Gebruik wijkschouw import: { $count } regels is hier te veel.
lines-none = Er staat geen regel aan. Spatie zet een regel aan.
lines-cannot = Deze regel heeft geen naam en kan niet aan.
lines-left =
    { $left ->
        [one] { $stored } bewaard. Eén regel staat er nog.
       *[other] { $stored } bewaard. Er staan nog { $left } regels.
    }
lines-kept =
    { $count ->
        [one] De geplakte regel blijft wachten.
       *[other] { $count } geplakte regels blijven wachten.
    }
lines-added =
    { $count ->
        [one] Eén regel erbij gezet.
       *[other] { $count } regels erbij gezet.
    }
lines-discard-again =
    { $count ->
        [one] Nog eens ^X gooit de geplakte regel weg.
       *[other] Nog eens ^X gooit alle { $count } geplakte regels weg.
    }
lines-discarded = De geplakte regels zijn weggegooid.
lines-correcting = Verbeter de regel. Enter zet hem terug in de lijst, Esc laat hem zoals hij was.
lines-corrected = Regel:
lines-not-empty = Een lege regel kan niet. Esc laat de regel zoals hij was.
lines-for-all = Dit komt bij alle regels die aan staan, of bij alle als er geen aan staat. Wat een regel zelf al zegt over soort en kern, blijft.
lines-in-all = Bij alle regels:
lines-for-all-unknown = { $typed } is niet herkend. Typ bijvoorbeeld #vereniging of @ en een kern.
lines-for-all-done =
    { $count ->
        [one] { $typed } bij één regel gezet.
       *[other] { $typed } bij { $count } regels gezet.
    }
line-title-while =
    { $count ->
        [one] Invoerregel, één geplakte regel wacht
       *[other] Invoerregel, { $count } geplakte regels wachten
    }
told-lines-edit = verbeteren
about-told-lines-edit = Verbetert de gekozen regel.
told-lines-correct = in de lijst zetten
about-told-lines-correct = Zet wat u typte in de lijst.
told-lines-leave = zo laten
about-told-lines-leave = Laat de regels zoals ze waren.
told-lines-aside = regel typen
about-told-lines-aside = Typt een losse regel. De geplakte regels wachten zo lang.
hint-kind-of-all = soort
action-kind-of-all = soort voor alle geplakte regels
about-action-kind-of-all = Zet een soort of ander kenmerk bij alle regels die aan staan.
also-action-kind-of-all = alle regels, type voor alle
hint-kern-of-all = kern
action-kern-of-all = kern voor alle geplakte regels
about-action-kern-of-all = Zet een kern bij alle regels die aan staan.
also-action-kern-of-all = alle regels, buurt voor alle, dorp voor alle
edit-added-lines =
    { $count ->
        [one] Eén hulpbron toegevoegd
       *[other] { $count } hulpbronnen toegevoegd
    }
note-done-typing = { $what } · ^Z = terug
note-redone-typing = Weer gedaan: { $what } · ^Z = terug
hint-entry-line = regel
action-entry-line = invoerregel
about-action-entry-line = Voegt iets toe in één regel, zonder formulier.
also-action-entry-line = snel invoeren, één regel, snel toevoegen, regel typen, lijst plakken, intypen, vergadering, sleutelfiguur noteren (*)
hint-turn-relation = verbinding
action-turn-relation = andere soort verbinding
about-action-turn-relation = Neemt de volgende soort voor de verbinding die u typt.
also-action-turn-relation = soort verbinding, relatie, lid van
hint-told-restore-copy = terugzetten
told-restore-copy = alles terugzetten zoals in een kopie
about-told-restore-copy = Zet het dorp terug zoals het in de gekozen kopie staat.
hint-open-double = die openen
action-open-double = openen waar het op lijkt
about-action-open-double = Opent wat er al is, in plaats van het nog eens te bewaren.
also-action-open-double = dubbel, bestaat al, staat er al
hint-let-go = loslaten
action-let-go = kern en soort loslaten
about-action-let-go = Laat de kern en de soort van de vorige regel los.
also-action-let-go = blijft staan, niet meer onthouden
where-line = in de invoerregel
also-relation-meets-in = komt samen, gebruikt
also-relation-member-of = lid, lid van
also-relation-active-in = actief, actief bij, actief in
also-relation-supports = steunt, helpt
also-relation-works-with = werkt samen, samen, met
also-relation-refers-to = verwijst, verwijst naar
also-relation-from-meets-in = biedt ruimte aan

## De muis

hint-mouse = muis
action-mouse = muis aan of uit
about-action-mouse = Laat de muis los, zodat u tekst kunt selecteren. Nog een keer pakt hem terug.
also-action-mouse = muis uit, muis aan, klikken, selecteren, scrollen, mouse
mouse-free = De muis is los, voor tekst. M pakt hem terug.
mouse-taken = De muis werkt weer: klikken kiest. M laat hem los.
preferences-mouse = Muis
preferences-use-mouse = klikken kiest
about-mouse = Klik op een regel, een veld of een toets. Uit: de muis selecteert tekst.
preferences-odd = Voorkeuren, regel { $line }: { $key } kan alleen { $values } zijn. Nu geldt wat gewoon is. Het bestand: { $path }
preferences-unreadable = De voorkeuren zijn niet te openen. Nu geldt wat gewoon is. Het bestand: { $path } (code: { $code })

## Kopiëren

choose-copy = Wat wilt u kopiëren?
copy-all = alles
copied-phone = De telefoon van { $name } staat op het klembord.
copied-email = De e-mail van { $name } staat op het klembord.
copy-impossible = Dit venster heeft geen klembord. Laat de muis los met M en selecteer de tekst.

## Dagen die er niet zijn

problem-month = Er is geen maand { $month }. Typ eerst de dag, dan de maand: 12-5.
problem-day-of-month = Dag { $day } bestaat dan niet in { $month }. Typ bijvoorbeeld 12-5.

## Meer tegelijk, verbinden, wat er gedaan is

hint-mark-range = reeks
action-mark-range = reeks markeren
about-action-mark-range = Zet een vinkje bij alles vanaf de laatst gemerkte regel tot hier.
also-action-mark-range = van tot, tot hier, rij selecteren, blok selecteren, meerdere na elkaar, tot en met, alles hiertussen
hint-relate = verbinden
action-relate = verbinden
about-action-relate = Verbindt wat gekozen of gemerkt is met een andere hulpbron.
also-action-relate = verbinding leggen, koppelen, relatie, samenwerken, wie hoort bij wie, lid maken, komt samen in, aan elkaar knopen, netwerk
hint-history = wat er gedaan is
action-history = wat er gedaan is
about-action-history = Toont de laatste vijftig wijzigingen, om ze terug te draaien. Daarvóór kan ook, met u: tot twee jaar en 5000 wijzigingen terug.
also-action-history = geschiedenis, logboek, laatste wijzigingen, wat is er veranderd, lijst van wijzigingen, eerder gedaan, terugkijken, meer terugdraaien
nothing-to-mark = Er staat niets in de lijst om te merken.
range-no-start = Merk eerst het begin van de reeks met de spatiebalk. Ga dan naar het einde en druk op R.
range-start-hidden = De laatst gemerkte staat niet in deze lijst. Merk eerst hier een begin met de spatiebalk.
unmarked =
    { $count ->
        [one] Het merk is weg.
       *[other] De { $count } merken zijn weg.
    }
ask-edit = { $count } hulpbronnen wijzigen, zoals { $names }?
ask-relate = { $count } hulpbronnen verbinden, zoals { $names }?
edit-tagged-one = { $name } getagd
verified-already =
    { $count ->
        [one] Dit was vandaag al nagekeken.
       *[other] Deze { $count } waren vandaag al nagekeken.
    }
edit-verified-one = { $name } nagekeken
bulk-title = { $count } hulpbronnen wijzigen
bulk-given-up = Er is niets gewijzigd.
form-mixed = verschillend
help-mixed = Nu verschillend. Wat u hier invult, geldt voor alle. Backspace maakt het bij alle leeg.
help-mixed-kern = Nu verschillend. Niets typen verandert niets; Backspace zet alle op hele dorp.
edit-changed-many =
    { $count ->
        [one] Eén hulpbron gewijzigd: { $fields }
       *[other] { $count } hulpbronnen gewijzigd: { $fields }
    }
relate-support = Wie steunt { $name }?
relate-one = { $name } verbinden
relate-many = { $count } hulpbronnen verbinden
relate-with = Met:
relate-how = Typ een deel van de naam. Enter kiest, daarna zegt u hoe.
relate-self = Met zichzelf gaat niet. Kies een andere hulpbron.
relate-wish = het is nog een wens (spatie: aan of uit)
relate-way-how = ↑↓ kiest hoe, ← → draait om. Enter bewaart. Esc kiest iemand anders.
relate-each = elk van de { $count }
relate-fitting = zoals het bij de soorten past
relate-sentence = { $from } { $how } { $to }
relate-is-so = (is al zo)
relate-already = Dat is al zo verbonden. Kies een andere manier, of Esc.
edit-related-one = { $who } verbonden met { $other }
edit-related-many =
    { $count ->
        [one] Eén hulpbron
       *[other] { $count } hulpbronnen
    } verbonden met { $other }{ $passed ->
        [0] {""}
       *[other] {" "}({ $passed } was dat al)
    }
history-title = Wat er gedaan is
history-empty = Er is nog niets gedaan.
history-how =
    { $after ->
        [0] Enter draait dit terug.
        [one] Eerst gaat de wijziging terug die erna kwam. Enter vraagt of beide weg mogen.
       *[other] Eerst gaan de { $after } wijzigingen terug die erna kwamen. Enter vraagt of alles weg mag.
    }
history-undone = Dit is al teruggedraaid. ^R doet de laatst teruggedraaide weer.
history-undone-short = teruggedraaid
ask-undo-large = Hiermee gaat in één keer veel terug ({ $count } gegevens): { $what }. Wilt u dat? Daarna brengt Ctrl-R het weer terug.
ask-take-back =
    { $after ->
        [one] Eerst gaat de wijziging terug die erna kwam. Beide terugdraaien, tot en met: { $what }?
       *[other] Eerst gaan de { $after } wijzigingen terug die erna kwamen. Alle { $count } terugdraaien, tot en met: { $what }?
    }{ $withdrawn ->
        [0] {""}
        [one] {" "}Let op: daarbij is iemand die toestemming introk of apart werd gezet. Dat geldt dan niet meer.
       *[other] {" "}Let op: daarbij zijn { $withdrawn } mensen die toestemming introkken of apart werden gezet. Dat geldt dan niet meer.
    }
edits-taken-back =
    { $count ->
        [one] één wijziging
       *[other] { $count } wijzigingen
    }
when-today = vandaag { $time }
when-yesterday = gisteren { $time }
when-day = { $day } { $time }
key-elsewhere = { $key } ({ $what }): hier niet, wel { $where }.
where-views = bij bewaarde lijsten
where-workbook = in het werkboek
where-kernen = bij kernen
where-relate = bij verbinden
where-history = in de lijst van wat er gedaan is
where-preferences = bij voorkeuren
where-inventories = bij andere inventaris

## Presenteren

title-presenting = PRESENTATIE
presenting = Persoonsgegevens verborgen · stoppen: p, dan j
presenting-f5 = Persoonsgegevens verborgen · stoppen: F5, dan j
presenting-no-more = Persoonsgegevens zijn weer zichtbaar.
present-stop = Persoonsgegevens worden weer zichtbaar. Stoppen met presenteren?
present-finish-first = Bewaar of sluit eerst dit venster. Druk dan op p.
present-close-first = Sluit eerst dit venster met Esc. Stop daarna met p.
present-cover = Persoonsgegevens worden verborgen …
hidden-double = Deze naam lijkt op een die nu verborgen is. Een ander? Bewaar nog eens.
entry-hidden = Verborgen tijdens presenteren · stoppen: p, dan j
entry-hidden-f5 = Verborgen tijdens presenteren · stoppen: F5, dan j
edit-hidden = verborgen wijziging
masked-person = { $role }, { $kern }
masked-person-more = { $role } { $number }, { $kern }
hint-present = presenteren
action-present = presenteren
about-action-present = Verbergt persoonsgegevens, voor als anderen meekijken. Nog eens: stoppen. F5 werkt ook terwijl u typt.
also-action-present = beamer, presentatie, scherm delen, meekijken, projector, verbergen, privacy, afschermen, vergadering
cli-arg-presenteer = Beginnen met presenteren: persoonsgegevens zijn verborgen

## Bewaarde lijsten

views-title = Bewaarde lijsten
view-everything = alles
views-how = Enter toont de lijst. n bewaart wat u nu ziet.
views-empty = n geeft een naam aan wat u nu ziet: zoeken, volgorde, groepen, kolommen.
views-query = Zoekt: { $query }
views-name = Naam:
views-name-how = Typ een naam voor deze lijst. Enter bewaart.
views-choose-first = Deze lijst staat vast. Kies er een die u zelf bewaarde.
view-nameless = Een lijst zonder naam vindt u niet terug. Typ er een.
view-twice = Er is al een lijst die “{ $name }” heet. Kies een andere naam.
view-added = lijst “{ $name }” bewaard
view-renamed = lijst “{ $old }” heet nu “{ $name }”
view-deleted = lijst “{ $name }” weggehaald
field-views = Bewaarde lijsten
parts-view = naam | zoeken | volgorde | andersom | groepen | kolommen | kern | soort | doelgroep
hint-views = lijsten
action-views = bewaarde lijsten
about-action-views = Bewaart een zoekopdracht met een naam, en toont hoeveel elke lijst vindt.
also-action-views = zoekopdracht bewaren, weergave, favoriet, filter bewaren, vaste lijst, view, opslaan

## Voorleesstand: woorden om te typen

aloud-enter = invoeren
also-aloud-enter = i, invoer
about-aloud-enter = regel voor regel invoeren; elke regel is een plek, mens of club
aloud-new = nieuw
also-aloud-new = n
about-aloud-new = één ding invoeren met vragen
aloud-find = zoek
also-aloud-find = z, zoeken, vind
about-aloud-find = zoeken, zoals: zoek fanfare
aloud-steps = stap
also-aloud-steps = s, stappen, gaten
about-aloud-steps = de vijf stappen en hun gaten, zoals: stap 2
aloud-table = tabel
also-aloud-table = matrix
about-aloud-table = sferen en voorwaarden in woorden
aloud-import = importeren
also-aloud-import = lijst, inlezen, overnemen, import
about-aloud-import = een lijst uit een bestand overnemen
aloud-kernen = kern
also-aloud-kernen = kernen
about-aloud-kernen = de kernen horen, of een kern toevoegen, zoals: kern Malden
aloud-overview = overzicht
also-aloud-overview = o, aantallen
about-aloud-overview = hoeveel er van alles is
aloud-story = verhaal
also-aloud-story = verhalen
about-aloud-story = het laatste verhaal
aloud-workbook = werkboek
also-aloud-workbook = w
about-aloud-workbook = schouwen, verhalen, verbindingen, doelen, acties en meer, zoals: werkboek verhaal
aloud-resume = verder
about-aloud-resume = verdergaan met wat half is ingevuld
aloud-undo = ongedaan
also-aloud-undo = u
about-aloud-undo = de laatste wijziging terugdraaien
aloud-redo = opnieuw
aloud-undo-large = Hiermee gaat in één keer veel terug ({ $count } gegevens): { $what }. Wilt u dat? Typ ja of nee. Daarna brengt opnieuw het weer terug.
also-aloud-redo = weer
about-aloud-redo = weer doen wat is teruggedraaid
aloud-copies = kopieën
also-aloud-copies = reservekopieën
about-aloud-copies = welke kopieën het programma zelf maakte
aloud-review = nakijken
also-aloud-review = bewaartermijn
about-aloud-review = wie u lang niet hebt nagekeken
aloud-where = waar
also-aloud-where = bestand
about-aloud-where = waar uw bestand staat
aloud-language = taal
also-aloud-language = engels
about-aloud-language = in het Engels verdergaan
aloud-help = hulp
also-aloud-help = h, uitleg
about-aloud-help = alle woorden, met uitleg
aloud-stop = stop
also-aloud-stop = q, stoppen, sluiten
about-aloud-stop = stoppen; alles is bewaard
aloud-menu = menu
also-aloud-menu = m
about-aloud-menu = wat u hier kunt doen; Enter doet hetzelfde
aloud-back = terug
also-aloud-back = vorige
about-aloud-back = naar waar u vandaan kwam, of naar de vorige vraag
aloud-again = herhaal
also-aloud-again = nogmaals
about-aloud-again = het laatste nog eens lezen
aloud-more = meer
about-aloud-more = de volgende tien van een lijst
aloud-show = toon
also-aloud-show = lees, kies
about-aloud-show = iets uit een lijst kiezen, zoals: toon 3; alleen het nummer mag ook
aloud-gap = gat
about-aloud-gap = een gat uit de lijst kiezen, zoals: gat 3
aloud-do = doen
also-aloud-do = doe
about-aloud-do = bij een gat: de volgende stap zetten
aloud-plan = actie
about-aloud-plan = bij een gat: een actie plannen
aloud-edit = wijzig
also-aloud-edit = wijzigen, verander
about-aloud-edit = een hulpbron wijzigen, zoals: wijzig telefoon 024-5550123
aloud-tag = tag
also-aloud-tag = taggen, tags
about-aloud-tag = sferen, voorwaarden en groepen kiezen, zoals: tag p c
aloud-check = nagekeken
also-aloud-check = klopt
about-aloud-check = noteren dat een hulpbron vandaag is nagekeken
aloud-connect = verbind
also-aloud-connect = verbinden
about-aloud-connect = met een ander verbinden, zoals: verbind dorpshuis
aloud-withdraw = intrekken
also-aloud-withdraw = toestemming-intrekken
about-aloud-withdraw = noteren dat iemand de toestemming vandaag introk
aloud-erase = wissen
also-aloud-erase = vergeten
about-aloud-erase = iemand voorgoed wissen; daarna typt u de hele naam
aloud-delete = verwijder
also-aloud-delete = verwijderen, weg
about-aloud-delete = een hulpbron verwijderen
aloud-done = klaar
also-aloud-done = bewaar, bewaren
about-aloud-done = bij vragen: bewaren wat u tot nu toe antwoordde
aloud-skip = overslaan
about-aloud-skip = bij vragen: naar de volgende; Enter doet hetzelfde
aloud-clear = leeg
also-aloud-clear = leegmaken
about-aloud-clear = bij vragen: het veld leegmaken
aloud-discard = weggooien
about-aloud-discard = bij vragen: weggooien wat u typte
aloud-without = zonder
also-aloud-without = overige

## Voorleesstand: wat er gezegd wordt

aloud-hello = Wijkschouw, in regels om voor te lezen.
aloud-goodbye = Alles bewaard. Tot ziens.
aloud-goodbye-reading = U las alleen. Er is hier niets veranderd. Tot ziens.
aloud-only-reading = Niet bewaard: u kunt alleen lezen. Werk in het andere venster, of sluit dat.
aloud-language-changed = Vanaf nu in het Nederlands.
aloud-welcome = Welkom. Twee vragen, dan kunt u beginnen.
aloud-welcome-village = Hoe heet uw dorp? Typ demo voor een verzonnen dorp om te proberen.
aloud-welcome-kernen = Welke kernen heeft het dorp? Zet er komma’s tussen. Enter: geen.
aloud-menu-head = Menu. Typ een nummer of een woord.
aloud-menu-line = { $number }. { $word }: { $about }
aloud-word-line = { $word }: { $about }
aloud-all-words = Alle woorden. Engelse woorden werken ook.
aloud-already-home = U bent bij het begin. Enter leest het menu.
aloud-home-again = Terug bij het begin. Enter leest het menu.
aloud-not-here = “{ $word }” kan hier niet. Enter leest wat wel kan.
aloud-not-understood = “{ $typed }” begrijp ik niet. Enter leest wat hier kan.
aloud-no-such-number = Nummer { $count } is er niet. Enter leest wat hier kan.
aloud-no-such-step = Er zijn vijf stappen: 1 tot en met 5.
aloud-nothing-yet = Er staat nog niets in. Typ invoeren of nieuw om te beginnen.
aloud-nothing-found = Niets gevonden voor: { $query }
aloud-nothing-half-done = Er is niets half ingevuld.
aloud-no-story = Er zijn nog geen verhalen die iedereen mag horen.
aloud-found =
    { $count ->
        [one] Eén gevonden.
       *[other] { $count } gevonden.
    }
aloud-more-left = Nog { $count }. Typ meer.
aloud-no-more = Dat was alles.
aloud-list-how = Typ een nummer om te lezen, meer voor de volgende tien, of terug.
aloud-list-again = Terug in de lijst van { $count }. herhaal leest de lijst.
aloud-resembles = Lijkt op: { $entry }
aloud-yes-or-no = Typ ja of nee.
aloud-understood = Begrepen: { $told }
aloud-store-anyway = Toch bewaren? Typ ja of nee.
aloud-not-stored = Niet bewaard.
aloud-enter-how = Typ een regel per plek, mens of club. Een lege regel stopt. hulp noemt de tekens.
aloud-enter-next = Typ de volgende regel. Een lege regel stopt.
aloud-still-entering = U bent nog aan het invoeren. Een lege regel stopt. Heet het echt zo? Zet het tussen aanhalingstekens.
aloud-enter-example = Bijvoorbeeld: Fanfare #vereniging @kerkwiel %gem !cohesie 024-5550123
aloud-enter-signs-1 = Hekje: soort. Apenstaart: kern. Procent: sfeer. Uitroepteken: voorwaarde. Plus: doelgroep.
aloud-enter-signs-2 = Is-teken: functie. Groter-dan: verbinding met een ander. Twee streepjes: omschrijving. Soort en kern blijven staan.
aloud-offer = Dit was nog niet klaar: { $kind } { $name }
aloud-offer-line = De regel was: { $line }
aloud-offer-line-how = Nu bewaren? Typ ja, nee of weggooien. Na nee blijft de regel klaarstaan.
aloud-offer-how = Verdergaan? Typ ja, nee of weggooien. Na nee blijft het klaarstaan.
aloud-form-head =
    { $head }. { $count ->
        [one] Eén vraag
       *[other] { $count } vragen
    }. Enter slaat over, klaar bewaart, hulp legt uit.
aloud-filled = Al ingevuld: { $fields }
aloud-form-how = Enter slaat over. terug: vorige vraag. klaar: bewaren. leeg: veld leegmaken.
aloud-form-how-more = weggooien: niets bewaren. stop: later verder. Tussen aanhalingstekens is een woord gewone tekst.
aloud-first-finish = Bewaar eerst met klaar, of typ weggooien. Daarna kan dit.
aloud-which-kind = Welke soort? Typ een nummer of een woord.
aloud-ask = { $label }?
aloud-ask-now = { $label }? Nu: { $now }
aloud-ask-required = { $label }? Dit moet u invullen.
aloud-choices = Kies: { $choices }
aloud-scale = { $label }: { $value } van 5
aloud-scale-ends = 1 is { $low }, 5 is { $high }.
aloud-how-line = Typ een regel tekst.
aloud-how-number = Typ een heel getal, zoals 120.
aloud-how-day = Typ vandaag, gisteren, maandag, 12-5 of 12 mei 2026.
aloud-how-day-to-come = Typ morgen, vrijdag, over 2 weken, 12-5 of 12 mei 2027.
aloud-how-prose = Typ een paar zinnen op één regel. Een plus vooraan zet ze erachter.
aloud-how-rows = Eén per regel, met | tussen de delen. Een plus vooraan voegt er een toe.
aloud-how-scale = Typ een cijfer van 1 tot en met 5.
aloud-how-choice = Typ het nummer of het woord.
aloud-how-several = Typ nummers of woorden met komma’s ertussen. Een plus vooraan voegt toe.
aloud-how-link = Typ de naam, of een deel ervan.
aloud-how-links = Typ namen met komma’s ertussen. Een plus vooraan voegt toe.
aloud-kern-unknown = “{ $typed }” is geen kern van dit dorp. Voeg hem later toe, zoals: kern Malden
aloud-which = “{ $typed }” kan meer dan één zijn. Typ het nummer of meer van de naam.
aloud-entry-how = wijzig, tag, nagekeken, verbind, verwijder, meer, herhaal of terug.
aloud-entry-how-person = Bij een mens ook: intrekken of wissen.
aloud-copies-how = Een kopie terugzetten gaat met een opdracht: { $command }
aloud-share-how = Overdragen aan een collega gaat ook met een opdracht: wijkschouw share
aloud-erase-type = Typ de hele naam. Dan is deze mens voorgoed weg. Terug: niet wissen.
aloud-erase-not = Er is niets gewist.
aloud-entry-how-edit = Eén veld: wijzig telefoon 024-5550123. Alle vragen: wijzig.
aloud-entry-again = U bent bij { $name }. herhaal leest alles.
aloud-record-how = wijzig, verwijder, herhaal of terug.
aloud-sort-gathering = schouw
also-aloud-sort-gathering = wijkschouw, gesprek, bijeenkomst, schouwen
aloud-sort-story = verhaal
also-aloud-sort-story = verhalen, citaat
aloud-sort-answer = antwoord
also-aloud-sort-answer = antwoorden, capaciteit
aloud-sort-relation = verbinding
also-aloud-sort-relation = verbindingen
aloud-sort-channel = kanaal
also-aloud-sort-channel = kanalen
aloud-sort-vision = visie
aloud-sort-goal = doel
also-aloud-sort-goal = doelen
aloud-sort-action = actie
also-aloud-sort-action = acties
aloud-sort-support = steun
aloud-workbook-again = U bent bij het werkboek. herhaal leest wat erin staat.
aloud-no-sort = “{ $typed }” staat niet in het werkboek.
aloud-none-of-sort = Nog niets. Toevoegen: nieuw { $word }
aloud-which-sort = Werkboek. Typ een nummer of een woord.
aloud-which-other = Of typ: schouw, verhaal, verbinding, kanaal, visie, doel, actie of steun.
aloud-no-field = Er is geen veld “{ $typed }”. Typ wijzig voor alle vragen.
aloud-connect-with = Verbinden met: { $entry }
aloud-undo-brings-back = ongedaan brengt het terug.
aloud-on = aan
aloud-tag-on = Aan: { $tag }
aloud-tag-off = Uit: { $tag }
aloud-no-tag = “{ $typed }” is geen tag. Er is niets gewisseld. herhaal leest ze.
aloud-tags-how = Typ letters, nummers of woorden om te wisselen, zoals: p c 1. Enter bewaart.
aloud-import-which = Welk bestand? Typ de plek, zoals ~/lijst.csv. Enter gaat terug.
aloud-file-missing = Dit bestand is er niet: { $path }
aloud-file-folder = Dit is een map en geen bestand: { $path }
aloud-file-closed = Dit bestand mag u niet lezen: { $path }
aloud-preferences-not-saved = Uw voorkeuren konden niet bewaard worden in { $path }
aloud-import-column = Kolom { $heading }: { $field }
aloud-import-double = { $name } lijkt op { $other }
aloud-import-ask = Overnemen? Typ ja of nee.
aloud-import-ask-doubles =
    { $count ->
        [one] Eén nieuwe lijkt op wat er al is. Met zonder laat u die weg.
       *[other] { $count } nieuwe lijken op wat er al is. Met zonder laat u die weg.
    }
aloud-import-nothing = Hier is niets over te nemen. Kies een ander bestand, of Enter om terug te gaan.
import-nothing-left = Hier komt niets: u laat alles wat nieuw is weg.
aloud-import-again = Een ander venster heeft intussen iets bewaard. Daarom is de lijst opnieuw bekeken.
aloud-form-caught-up = Een ander venster heeft dit intussen gewijzigd. Dat blijft staan, naast uw antwoorden.
aloud-import-not = Er is niets overgenomen.
aloud-import-done =
    { $count ->
        [one] Eén hulpbron bewaard. ongedaan draait dit terug.
       *[other] { $count } hulpbronnen bewaard. ongedaan draait dit in één keer terug.
    }
aloud-step =
    Stap { $number }, { $step }: { $held } van { $checks } in orde, { $count ->
        [one] één gat
       *[other] { $count } gaten
    }.
aloud-step-empty = Stap { $number }, { $step }: nog niets te toetsen.
aloud-steps-how = Typ een nummer om de gaten van een stap te horen, of terug.
aloud-nature = { $nature }: { $count }
aloud-gaps-how = Typ een nummer om een gat te horen, meer, herhaal of terug.
aloud-advice = Volgende stap: { $advice } Typ doen.
aloud-rests-on =
    { $count ->
        [one] Dit gaat over één hulpbron:
       *[other] Dit gaat over { $count } hulpbronnen:
    }
aloud-rule = Regel { $rule }: { $label }. Bron: { $source }.
aloud-gap-how = doen: de volgende stap zetten. actie: een actie plannen. Een nummer leest een hulpbron. Ook: tag, herhaal, terug.
aloud-gap-closed = Dit gat is dicht: { $title }
aloud-gap-still = Dit gat is er nog.
aloud-gap-unchanged = Het gat is nog hetzelfde. herhaal leest het.
aloud-kernen-are = Kernen: { $kernen }.
aloud-kernen-none = Er zijn nog geen kernen.
aloud-kernen-how = Toevoegen, zoals: kern Malden
aloud-table-empty = Deze tabel heeft nog geen rijen.
aloud-table-others = Andere tabellen: tabel 2 soorten, 3 kernen, 4 doelgroepen, 5 functies.
cli-arg-voorlezen = In regels, voor een schermlezer of brailleregel (ook: --read-aloud, of TERM=dumb)
told-other-list = vraag en aanbod, of alle aanbod
about-told-other-list = Wisselt tussen de lijst met aanbod en vraag en aanbod.
told-another-offer = wie dit nog meer biedt
about-told-another-offer = Vraagt wie dit nog meer aan anderen leert of geeft, en noteert dat.

## 6 Kaart

hint-zoom-in = groter
action-zoom-in = kaart groter
about-action-zoom-in = Laat een kleiner stuk van de kaart groter zien.
also-action-zoom-in = inzoomen, dichterbij, vergroten, zoom
hint-zoom-out = kleiner
action-zoom-out = kaart kleiner
about-action-zoom-out = Laat een groter stuk van het dorp zien.
also-action-zoom-out = uitzoomen, verder weg, verkleinen, zoom
hint-whole-map = alles
action-whole-map = hele kaart
about-action-whole-map = Zet alles op de kaart in beeld.
also-action-whole-map = alles in beeld, overzicht van de kaart, hele dorp zien, passend
hint-drawing = tekenen
action-drawing = kaart tekenen of niet
about-action-drawing = Toont de kaart als tekening, of alleen als lijst met afstanden.
also-action-drawing = schermlezer, braille, kaart uit, zonder tekening, afstanden, lijst met afstanden
told-map-signs = andere tekens
about-told-map-signs = De tekens op de kaart: per soort, voorwaarde, kern, status, of puntjes.
movement-map = ←→↑↓ naar de volgende
movement-near = ↑↓ kies  → daarheen
movement-without = ↑↓ kies
map-by-kind = Kaart per soort
map-by-condition = Kaart per voorwaarde
map-by-kern = Kaart per kern
map-by-status = Kaart per status
map-by-dots = Kaart met puntjes
map-on-map = { $count } op de kaart
map-far =
    { $count ->
        [one] één ligt ver weg
       *[other] { $count } liggen ver weg
    }
map-without = { $count } niet op de kaart
map-several-conditions = meer dan één
map-legend-key = 2 tot 9, +: zoveel op één punt. m: andere tekens
map-legend-dots = Elke punt is een hulpbron. m: andere tekens
map-north = noord is boven
map-near = Vanaf { $name }
map-near-cross = Vanaf het kruis
map-here = hier
map-here-short = hier
map-distance = { $distance } { $where }
map-metres = { $metres } m
map-kilometres = { $whole },{ $tenth } km
map-far-kilometres = { $whole } km
map-nearest-is = Hier ligt niets. Het dichtst bij: { $name }, { $distance } { $where }.
map-several-here =
    { $more ->
        [0] { $count } hier: { $names }
       *[other] { $count } hier: { $names } en nog { $more }
    }
map-nothing-here = Hier ligt niets. Ga met de pijltjes naar een teken op de kaart.
map-nothing-further = Die kant op ligt niets meer.
map-closest = Groter kan niet.
map-furthest = Kleiner kan niet. 0 zet alles in beeld.
map-all-in-sight = Alles is in beeld.
map-not-drawn = De kaart is niet getekend. D zet de tekening aan.
map-drawn = De kaart is weer getekend.
map-in-words = Nu alleen de lijst. D tekent de kaart weer.
map-choose-which = Welke bedoelt u?
map-empty-short = Er staat nog niets op de kaart.
map-empty = Er staat nog niets op de kaart. Vul bij een hulpbron de breedtegraad en de lengtegraad in. Tab gaat naar de lijst, Enter opent de hulpbron.
compass-north = noord
compass-northeast = noordoost
compass-east = oost
compass-southeast = zuidoost
compass-south = zuid
compass-southwest = zuidwest
compass-west = west
compass-northwest = noordwest
compass-short-north = N
compass-short-northeast = NO
compass-short-east = O
compass-short-southeast = ZO
compass-short-south = Z
compass-short-southwest = ZW
compass-short-west = W
compass-short-northwest = NW

## Vorig jaar

record-snapshot = momentopname
records-snapshot = momentopnamen
field-label = Naam
field-made = Hoe gemaakt
field-content = Inhoud
help-field-label = Een paar woorden, om later te weten waarom. Mag leeg blijven.
json-made = hand of walk
made-hand = met de hand
made-walk = bij een schouw
made-at = bij { $walk }
hint-snapshots = vorig jaar
action-snapshots = vorig jaar
about-action-snapshots = Bewaart hoe het dorp er nu voor staat, en vergelijkt met eerder.
also-action-snapshots = momentopname, momentopnamen, vergelijken, wat is er veranderd, verschil, toen en nu, gegroeid, gestopt, voortgang, foto van nu, snapshot, compare
where-snapshots = bij vorig jaar
where-comparison = bij het vergelijken
snapshots-title = Vorig jaar
snapshots-empty =
    Een momentopname bewaart hoe het dorp er vandaag voor staat.
    Hoe ver elke stap is, wat er in elk vak staat, welke gaten er zijn.
    Later ziet u wat er is gegroeid en gestopt, en welke gaten dicht zijn.
    Van mensen wordt geen naam bewaard.
    Enter of n maakt de eerste momentopname.

snapshots-none-yet = Er is nog geen momentopname. Enter maakt de eerste.
snapshots-compare-now = Enter vergelijkt { $name } met nu. Spatie merkt er twee om die te vergelijken.
snapshots-compare-two = Enter vergelijkt de twee die gemerkt zijn.
snapshots-one-marked = Merk er nog een met Spatie. Enter vergelijkt die waar u staat met nu.
edit-snapshot = Momentopname gemaakt
edit-snapshot-deleted = Momentopname { $name } verwijderd
comparison-title = Wat is er veranderd
comparison-with-now = Van { $name } tot nu
comparison-of-two = Van { $name } tot { $later }
comparison-steps = Stappen
comparison-cells = Vakken
comparison-grown = Gegroeid
comparison-stopped = Gestopt
comparison-gaps-closed = Dicht
comparison-gaps-opened = Nieuw open
about-comparison-steps = Per stap hoeveel er in orde was en nu is, en hoeveel er van alles is. Enter gaat naar het overzicht.
about-comparison-cells = De vakken waarin nu meer of minder staat dan toen. Enter gaat naar het overzicht.
about-comparison-grown = Wat erbij kwam, of nu weer meetelt. Enter opent het.
about-comparison-stopped = Wat meetelde en dat nu niet meer doet. Enter opent het, als het er nog is.
about-comparison-closed = Gaten die er nu niet meer zijn. Vervallen: wat het gat had, telt niet meer mee. Enter opent het.
about-comparison-opened = Gaten die er toen niet waren. Meegekomen: met iets wat nieuw is. Enter zet de volgende stap.
comparison-of = { $held } van { $checks }
comparison-from-to = { $before } { $sign } { $after }
comparison-as-before = gelijk
comparison-wishes = wensen
comparison-nothing = Hier is niets veranderd.
comparison-same = Er is niets veranderd sinds deze momentopname.
comparison-unreadable = Deze momentopname is niet te lezen. Is hij van een nieuwere versie?
comparison-nothing-to-open = Hier is niets om te openen.
comparison-gone = Dit is er niet meer.
comparison-closed = Dit gat is dicht.
movement-comparison = ←→ deel  ↑↓ regel
turn-new = nieuw
turn-risen = telt weer mee
turn-begun = nieuw, telt niet
turn-stopped = gestopt
turn-dormant = slapend
turn-out = telt niet meer
turn-gone = verwijderd
gap-change-closed = dicht
gap-change-lapsed = vervallen
gap-change-opened = nieuw
gap-change-came = meegekomen

## Gesprek in vier rondes

where-conversation = in een gesprek
where-channels = bij kanalen
hint-conversation = gesprek
action-conversation = gesprek in vier rondes
about-action-conversation = Voert een gesprek volgens het Gespreksmodel, of gaat verder met een gesprek.
also-action-conversation = gesprek, gespreksmodel, vier rondes, oordeel vellen, hoort dit erbij, sociale basis bespreken, conversation, four rounds, verdicts
hint-notes = notities
action-notes = notities typen
about-action-notes = Typt wat er in deze ronde van het gesprek gezegd is.
also-action-notes = aantekeningen, verslag, opschrijven, notulen
hint-criteria = criteria
action-criteria = tien criteria
about-action-criteria = Laat de tien criteria zien naast de hulpbron, als steun bij het oordeel.
also-action-criteria = criterium, toetsen, checklist, voorwaarden sociale basis
hint-channels = kanalen
action-channels = kanalen
about-action-channels = Laat zien wie er via welk kanaal te bereiken is, en wie nog niet.
also-action-channels = kanaal, dorpskrant, nieuwsbrief, appgroep, prikbord, hoe bereiken we, wie bereiken we, bereik
hint-put-on-channel = kanaal
action-put-on-channel = op een kanaal zetten
about-action-put-on-channel = Kiest een kanaal dat de hulpbron bereikt, of alles wat gemerkt is.
also-action-put-on-channel = bereikbaar maken, in de dorpskrant, in de nieuwsbrief, in de appgroep, te bereiken via
talk-title = Gesprek
talk-moves = ←→ ronde ↑↓
talk-about = In vier rondes bespreekt u wat er is. Elk antwoord is meteen bewaard. U kunt altijd stoppen en later verder gaan.
talk-new = Nieuw gesprek
talk-go-on = Enter gaat verder waar u was. Met e wijzigt u de datum, de kern en wie er meedoen.
talk-choose-first = Kies eerst een gesprek van eerder.
talk-row = { $date } · { $kern } · { $people ->
    [0] deelnemers onbekend
    [one] 1 deelnemer
   *[other] { $people } deelnemers
} · { $rounds ->
    [0] nog geen notities
    [one] notities in 1 ronde
   *[other] notities in { $rounds } rondes
}
talk-of = Gesprek { $date } · { $kern } · { $people ->
    [0] deelnemers onbekend
    [one] 1 deelnemer
   *[other] { $people } deelnemers
}
talk-round-1 = 1 Sferen
talk-round-2 = 2 Onderdelen
talk-round-3 = 3 Steun
talk-round-4 = 4 Waarde
talk-round-5 = Tot slot
talk-question-1 = Welke sferen zijn er hier? Bij wie hoort wat we hebben?
talk-question-2 = Wat hoort per sfeer bij onze sociale basis, en waarom?
talk-question-3 = Welke professionals en instellingen steunen wat er is?
talk-question-4 = Welke waarde heeft het: voor wie krijgt, geeft, en samen?
talk-question-5 = Wat hebben we samen gezegd?
talk-progress-1 = { $answered } van { $total } met een sfeer
talk-progress-2 = { $answered } van { $total } besproken
talk-progress-3 = { $answered } van { $total } met steun
talk-progress-4 = { $answered } van { $total } met een waarde
talk-how-1 = p persoonlijk · g gemeenschappelijk · i institutioneel · w waarom
talk-how-2 = 1 wel · 2 twijfel · 3 niet · 0 nog niet besproken
talk-how-3 = r of Enter: wie steunt dit? Spatie maakt het een wens.
talk-how-4 = 1 nut · 2 wie krijgt · 3 wie geeft · 4 samen · z n c e voorwaarde
talk-how-5 = Enter wijzigt de datum en wie er meedoen.
talk-how-criteria = 1 ja · 2 nee · 0 onbekend · C of Esc sluit
talk-how-line = Enter bewaart en gaat verder. Esc bewaart en blijft hier.
talk-how-value = Enter of Esc bewaart wat u typte.
talk-how-reading = U kunt hier alleen lezen. Esc gaat terug; wat u typte, blijft staan.
talk-how-notes = Enter begint een nieuwe regel. Esc bewaart.
talk-no-notes-1 = Met N typt u notities van deze ronde.
talk-no-notes-2 = Met N typt u notities van deze ronde.
talk-no-notes-3 = Met N typt u notities, ook over steun met een indicatie.
talk-no-notes-4 = Met N typt u notities van deze ronde.
talk-notes = Notities: { $notes }
talk-notes-where = Notities horen bij een ronde. Ga er met ← naartoe.
talk-criteria-where = De criteria staan bij ronde 2.
talk-ask-why = Waarom is { $name } { $sphere }?
talk-ask-reason = { $name }: { $verdict }. Waarom?
talk-ask-value-1 = Wat is het nut van { $name }?
talk-ask-value-2 = Wat betekent { $name } voor wie er iets krijgt?
talk-ask-value-3 = Wat betekent { $name } voor wie er helpt?
talk-ask-value-4 = Wat betekent { $name } voor ons allemaal?
talk-ask-notes-1 = Wat is er gezegd over de sferen?
talk-ask-notes-2 = Wat is er gezegd over de onderdelen?
talk-ask-notes-3 = Wat is er gezegd over steun, ook voor één mens met een indicatie?
talk-ask-notes-4 = Wat is er gezegd over de waarde?
talk-judge-first = Kies eerst 1 wel, 2 twijfel of 3 niet.
talk-no-digit = Dit cijfer is hier geen antwoord. Esc sluit het gesprek.
talk-why-first = Kies eerst een sfeer met p, g of i.
talk-value-how = Kies 1, 2, 3 of 4 en typ de waarde.
talk-value-first = Typ eerst een waarde met 1, 2, 3 of 4.
talk-value-1 = nut
talk-value-2 = waarde voor wie krijgt
talk-value-3 = waarde voor wie geeft
talk-value-4 = waarde voor de samenleving
talk-told-1 = Nut: { $text }
talk-told-2 = Voor wie krijgt: { $text }
talk-told-3 = Voor wie geeft: { $text }
talk-told-4 = Voor de samenleving: { $text }
talk-told-by = groep in gesprek
talk-told-line = { $text } ({ $conditions })
talk-told-about = Dit gaat over { $condition }
talk-told-not-about = Dit gaat niet meer over { $condition }
talk-value-kept = { $name }: { $value } bewaard als verhaal
talk-in-sphere = { $name } is { $sphere }
talk-left-sphere = { $name } is niet meer { $sphere }
talk-why-kept = { $name }: bewaard waarom dit { $sphere } is
talk-judged = { $name }: { $verdict }
talk-criterion-kept = { $name }: { $criterion }: { $judgement }
talk-notes-kept = Notities van ronde { $round } bewaard
talk-undiscussed = nog niet
talk-unknown = onbekend
talk-verdict = Oordeel: { $verdict } · { $count } van 10
talk-because = Want: { $reason }
talk-criteria = { $count } van 10 · { $name }
talk-no-sphere = Nog geen sfeer.
talk-not-supported = Nog geen steun van een instelling.
talk-supported = { $who } { $how } dit.
talk-supported-wish = Wens: { $who } { $how } dit.
talk-supported-once = Vroeger: { $who } { $how } dit.
talk-nothing-told = Nog geen waarde verteld.
talk-no-support = nog zonder steun
talk-support = met steun
talk-no-value = nog zonder waarde
talk-value = met een waarde
talk-looking = Even kijken …
talk-empty = Hier is nog niets om over te praten. Druk op i om in te voeren wat er is.
talk-nothing-said = Er is nog niets gezegd. Ga met ← naar een ronde.
talk-counts-about = Hoeveel er per sfeer bij horen. Wat in twee sferen staat, telt in beide.
talk-counts = { $sphere }: { $in } wel, { $doubt } twijfel, { $out } niet, { $none } nog niet besproken.
talk-reasons = Waarom wel, twijfel of niet ({ $count })
talk-wishes = Gewenst ({ $count })
talk-values = Van waarde ({ $count })
talk-reason = { $name }: { $verdict }. { $reason }
talk-value-of = { $name }. { $text }

## Kanalen

channels-title = Kanalen
channels-add-one = { $name } op een kanaal zetten
channels-add-many = { $count ->
    [one] 1 hulpbron op een kanaal zetten
   *[other] { $count } hulpbronnen op een kanaal zetten
}
channels-add-how = Enter zet het erop. Met n maakt u een nieuw kanaal.
channels-there = staat er al op
channels-count = { $unreached } van { $counted } zonder kanaal
channels-empty = Nog geen kanaal. Druk op n: een dorpskrant, appgroep of prikbord.
channels-none = Er is nog geen kanaal. Druk op n om er een te maken.
channels-no-assets = Er staan nog geen hulpbronnen om te bereiken.
channels-all-reached = Iedereen is via een kanaal te bereiken.
channels-reached = Bereikt door { $name }
channels-reached-by-none = Bereikt
channels-reached-none = Nog niemand. Kies hiernaast wie erbij hoort.
channels-unreached = Nog door geen kanaal bereikt
channels-not-on = Nog niet op { $name }
channels-already = Dat staat er al op.
channels-mark-where = Ga met Tab naar de hulpbronnen om te kiezen.
channels-off-where = Deze hulpbronnen staan niet op het kanaal.
channels-column-kind = Soort
channels-column-assets = Bereikt
channels-column-people = Mensen
channels-column-kernen = Kernen
channels-column-run-by = Door
channels-all-kernen = alle kernen
channels-run-by = door { $name }
channels-run-by-nobody = nog niet bekend wie het doet
channels-people = { $count ->
    [one] 1 mens
   *[other] { $count } mensen
}
channels-people-unknown = aantal mensen onbekend
channels-of-kern = { $count ->
    [0] { $name }: nog geen kanaal
    [one] { $name }: 1 kanaal
   *[other] { $name }: { $count } kanalen
}
channel-added-one = { $asset } op { $name } gezet
channel-added-many = { $count ->
    [one] 1 hulpbron op { $name } gezet
   *[other] { $count } hulpbronnen op { $name } gezet
}
channel-removed-one = { $asset } van { $name } gehaald
channel-removed-many = { $count ->
    [one] 1 hulpbron van { $name } gehaald
   *[other] { $count } hulpbronnen van { $name } gehaald
}
ask-channel-add = { $count } hulpbronnen op { $name } zetten, zoals { $names }?
ask-channel-remove = { $count } hulpbronnen van { $name } halen, zoals { $names }?
channel-line = { $name } ({ $kind })
channel-line-run = verzorgt zelf { $name } ({ $kind })
detail-reachable = Bereikbaar
reachable-both = via geen kanaal, wel met telefoon en e-mail. Met K op een kanaal zetten.
reachable-phone = via geen kanaal, wel met telefoon. Met K op een kanaal zetten.
reachable-email = via geen kanaal, wel met e-mail. Met K op een kanaal zetten.
reachable-not = nog niet. Met K op een kanaal zetten.

## Verhalen, wijkschouwen en papier

hint-story = verhaal
action-story = verhaal toevoegen
about-action-story = Begint een verhaal, ook over wat gekozen of gemerkt is.
also-action-story = verhaal vertellen, citaat, waarneming, signaal, anekdote, iemand zei, opmerking noteren, nieuw verhaal
hint-walk = wijkschouw
action-walk = wijkschouw
about-action-walk = Maakt een looplijst om te printen, of voert in wat u zag.
also-action-walk = schouw, schouwen, wandeling, wandelen, looplijst, printen, afdrukken, rondje door het dorp, op straat kijken, lijst printen, ronde lopen, nummers invoeren
hint-print = printen
action-print = bladzijden
about-action-print = Toont welke bladzijden u kunt printen of uitdelen: agenda, acties, adressen, en meer.
also-action-print = bladzijde printen, afdrukken, papier, terugkoppeling, uitdraai, uitprinten, printer, pagina, agenda, actielijst, adreslijst, telefoonlijst, contactlijst, gegevens van iemand, inzage, avg, verwerkingsregister
hint-told-stories-other = schouwen/verhalen
hint-told-walks-type = invoeren
hint-told-walks-new = nieuwe lijst
told-stories-other = schouwen of verhalen
about-told-stories-other = Wisselt tussen verhalen en schouwen, gesprekken en bijeenkomsten.
told-stories-filter = een deel van de verhalen
about-told-stories-filter = Toont één soort, toon, voorwaarde, sfeer of kern, of wie het mag lezen.
told-walks-type = invoeren
about-told-walks-type = Voert in wat u zag, met de nummers van de lijst.
told-walks-new = nieuwe looplijst
about-told-walks-new = Maakt een nieuwe looplijst van een kern.
told-walk-store = regel bewaren
about-told-walk-store = Bewaart wat u bij een nummer typte.
told-walk-lines-store = regels bewaren
about-told-walk-lines-store = Bewaart de gemerkte regels van de schouw.
where-walks = bij de wijkschouwen
where-walk = bij het invoeren van een schouw
stories-gatherings = Schouwen, gesprekken en bijeenkomsten
stories-only = Verhalen: { $what }
stories-empty = Nog geen verhalen. Druk op n en schrijf op wat iemand vertelt.
gatherings-empty = Nog geen schouw of gesprek. Druk op n, of op W voor een looplijst.
stories-nothing-found = Niets gevonden. Esc toont weer alles.
stories-search-example = bijvoorbeeld: bankje
gatherings-search-example = bijvoorbeeld: schouw mei
stories-no-filter = Hier valt niets te kiezen. m toont weer de verhalen.
stories-no-walk = Kies eerst een schouw: m toont de schouwen, ↑↓ kiest.
gatherings-no-page = Alleen een schouw heeft een pagina om te printen. y kopieert dit verslag: plak het in een brief of mail.
stories-condition = Voorwaarde
stories-group-short = werkgroep
stories-group = Alleen voor de werkgroep. Dit staat niet in wat u anderen laat zien.
stories-about = Gaat over
stories-agreed = Afgesproken
stories-came-of-it = Leverde op
stories-came =
    { $count ->
        [one] 1 verhaal
       *[other] { $count } verhalen
    }
actions-came =
    { $count ->
        [one] 1 afspraak
       *[other] { $count } afspraken
    }
choose-story = Wat wilt u beginnen?
choose-stories = Welke verhalen wilt u zien?
short-tone-strength = kracht
short-tone-concern = zorg
short-tone-good = goed
short-tone-bad = slecht
short-tone-plus = plus
copied-story = Het verhaal staat op het klembord.
copied-notes = De notities staan op het klembord.
copy-nothing = Hier staat niets om te kopiëren.
story-names =
    Hier staat de naam van { $name }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Een verhaal noemt nooit wie vertelt.
story-names-stored =
    Bewaard. Hier staat de naam van { $name }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Een verhaal noemt nooit wie vertelt. u = terug
form-of-address-person = mevrouw
also-form-of-address-person = meneer, mijnheer, mevr, mw, dhr, heer, dame, opa, oma, tante, oom, zuster, broeder, pastoor, dominee, dokter, juf, meester, buurman, buurvrouw, bewoner, bewoonster, vrijwilliger, ondernemer, wethouder, burgemeester, voorzitter, coach, agent, wijkagent, opbouwwerker, beheerder
walks-title = Wijkschouwen
walks-new = Nieuwe looplijst maken
walks-list =
    { $count ->
        [one] Lijst van { $made }: { $kern }, 1 nummer
       *[other] Lijst van { $made }: { $kern }, { $count } nummers
    }
walks-list-walked =
    { $count ->
        [one] Lijst van { $made }: { $kern }, 1 nummer, schouw { $day }
       *[other] Lijst van { $made }: { $kern }, { $count } nummers, schouw { $day }
    }
walks-how = Enter: invoeren wat u zag. P: de lijst printen. De nummers op papier blijven altijd kloppen.
walks-how-new = Kies een kern, print de lijst en ga met bewoners op pad. Daarna voert u in met de nummers.
walks-no-list = Kies eerst een lijst met ↑↓. Of druk op n voor een nieuwe.
walks-numbering = De nummers worden gemaakt…
choose-walk-kern = Door welke kern gaat u lopen?
choose-paper = Welke bladzijde?
paper-back = De terugkoppeling voor wie meeliep
paper-list = De looplijst
walk-title = Wijkschouw { $kern }: lijst van { $made }, { $count } nummers
walk-day = Dag:
walk-who = Wie liepen mee:
walk-day-is = De schouw was op { $day }. Tab gaat verder.
walk-day-unknown = “{ $typed }” is geen dag. Typ bijvoorbeeld gisteren of 12-5.
walk-who-how = Rollen en aantallen, geen namen. Bijvoorbeeld: bewoner 6, opbouwwerker 1
walk-signs =
    Typ een nummer van de lijst, en daarachter wat u zag:
    12 b4 t2 o3 s losse tegels
    b bereikbaar, t toegankelijk, o omgeving: 1 tot 5
    g goed, s slecht, + plus: met tekst; x gezien
    0 Bankje #plek: nieuw op de lijst; ! tekst: afspraak
walk-letter-reachability = b
walk-letter-accessibility = t
walk-letter-surroundings = o
walk-letter-good = g
walk-letter-bad = s
walk-letter-seen = x
walk-no-number = “{ $typed }” is geen nummer. Begin met een nummer, met 0 of met een !
walk-number-unknown = Nummer { $typed } staat niet op deze lijst. De lijst gaat van 1 tot { $most }.
walk-list-empty = Op deze lijst staan geen nummers. Typ 0 en de naam van wat u zag.
walk-number-gone = Nummer { $number } staat niet meer in de inventaris.
walk-missing-empty = Typ achter 0 de naam van wat er niet op stond.
walk-nothing-said = Wat zag u bij { $name }? Typ een cijfer, g, s, + of x.
walk-note-empty = Typ erachter wat u zag ({ $tone }).
walk-agreed-empty = Typ achter ! wat u afsprak.
walk-rating-range = { $typed }: een cijfer gaat van 1 tot 5.
walk-rating-not-place = { $typed }: nummer { $number } is geen plek en krijgt geen cijfer.
walk-loose = Niet herkend: { $words }. Dat komt in de waarneming.
walk-store-anyway = Niet alles is herkend. Nog eens Enter bewaart het zo.
walk-double-anyway = Dit lijkt op { $name }. Nog eens Enter bewaart het toch.
walk-known = Zo stond het er al. Dat is goed.
walk-empty = Typ eerst een nummer van de lijst.
walk-key-unknown = Die toets doet hier niets. F1 toont wat wel kan.
walk-lines-too-many = { $count } regels is te veel in één keer. Plak er hoogstens { $most }.
walk-new = Nieuw: { $name }
walk-agreed-heading = Afspraak
walk-told-rating = { $field } { $rating }
walk-told-rating-was = { $field } { $rating } (was { $before })
walk-told-note = { $tone }: “{ $text }”
walk-told-note-plain = waarneming: “{ $text }”
walk-told-agreed = afspraak: “{ $text }”
walk-told-checked = nagekeken op { $day }
edit-walk-entry = schouw: nummer { $number }, { $name }
edit-walk-agreed = afspraak “{ $text }” toegevoegd
edit-walk-itself = schouw van { $day } veranderd
edit-walk-lines =
    { $count ->
        [one] één regel van de schouw bewaard
       *[other] { $count } regels van de schouw bewaard
    }
handout-title-list = Waar komt de looplijst?
handout-title-back = Waar komt de terugkoppeling?
handout-html = Om te printen
handout-html-how = Het bestand heet { $file }. Dubbelklik erop om te printen. { $who }
handout-md = Als tekst
handout-md-how = Het bestand heet { $file }. Gebruik het in een mail of een tekstprogramma. { $who }
handout-pdf = Als PDF
handout-pdf-how = Het bestand heet { $file }. Het is overal hetzelfde, ook op een telefoon. { $who }
handout-other = Een andere plaats…
handout-type = Typ een map of bestand, of sleep het hierheen. Eindigt de naam op .md, dan wordt het tekst.
handout-busy = De bladzijde wordt gemaakt…
handout-made = Bewaard in { $path }
handout-made-here = Bewaard in { $path } · S opent het, F opent de map. { $who }
handout-made-undrawn =
    De letters van { $texts }{ $more ->
        [0] {""}
        [one] {""} en nog één naam
       *[other] {""} en nog { $more } namen
    } kan een PDF niet tonen: daar staat (?). Kies HTML om alles te zien. Bewaard in { $path } · S opent het, F opent de map. { $who }
print-day = { $day } { $month } { $year }
print-file-list = looplijst
print-file-back = terugkoppeling
print-list-title = Looplijst { $kern }
print-list-about =
    { $count ->
        [one] { $village } · lijst van { $day } · 1 nummer
       *[other] { $village } · lijst van { $day } · { $count } nummers
    }
print-list-walked = Gelopen op:
print-list-who = Wie liepen mee (rollen en aantallen):
print-list-number = Nr.
print-list-what = Wat en waar
print-list-tone = goed, slecht of +
print-list-notes = Wat zagen we?
print-list-missing = wat niet op de lijst stond:
print-list-letters = { $reach } = bereikbaarheid, { $access } = toegankelijkheid, { $surroundings } = omgeving: elk een cijfer van 1 (slecht) tot 5 (goed).
print-list-tones = { $good } = gewoon goed, { $bad } = gewoon slecht, + = een plus.
print-list-type = Terug achter het scherm typt u het zo in: 12 b4 t2 o3 s losse tegels
print-list-agreed = Wat spraken we af?
print-back-title = Terugkoppeling wijkschouw
print-back-about = { $kern } ({ $village }), gelopen op { $day }
print-back-people = Wie liepen mee: { $people }
print-back-good = Gewoon goed
print-back-bad = Gewoon slecht
print-back-plus = Een plus
print-back-other = Wat we verder zagen en hoorden
print-back-agreed = Wat we afspraken
print-back-what = Wat
print-back-who = Wie
print-back-when = Wanneer
print-back-state = Hoe ver
print-back-nobody = nog niemand
print-back-empty = Van deze schouw is nog niets opgeschreven.
print-back-made = Stand van { $day }

## Plan

plan-board = Bord
plan-dates = Datum
plan-goals = Doelen
plan-supports = Steun
movement-board = ←→ stand  ↑↓ actie
hint-onward = verder
action-onward = actie verder zetten
about-action-onward = Zet de actie een stand verder, zoals van afgesproken naar bezig.
also-action-onward = volgende stand, klaar, afvinken, gedaan, beginnen, bezig
hint-backward = terugzetten
action-backward = actie terugzetten
about-action-backward = Zet de actie een stand terug, zoals van klaar naar bezig.
also-action-backward = vorige stand, toch niet klaar, heropenen
hint-origin = gat
action-origin = naar het gat van deze actie
about-action-origin = Gaat naar het gat waar de actie uit komt.
also-action-origin = herkomst, waarom deze actie, terug naar het gat, uit welk gat
told-plan-relate = steun koppelen
about-told-plan-relate = Koppelt steun van buiten aan de actie, of een actie aan de steun.
told-plan-make-action = actie voor dit doel
about-told-plan-make-action = Opent een nieuwe actie, met het gekozen doel ingevuld.
told-plan-new = nieuwe actie, doel of steun
about-told-plan-new = Voegt er een toe van wat u nu ziet, met een formulier.
told-plan-filter = een deel van het plan
about-told-plan-filter = Toont wat bij een voorwaarde, een doel of iemand hoort.
told-plan-views = bord, datum, doelen of steun
about-told-plan-views = Toont een ander deel van het plan.
told-tag-previous = vorige tag
about-told-tag-previous = Gaat naar de tag hiervoor.
told-tag-next = volgende tag
about-told-tag-next = Gaat naar de tag hierna.
plan-vision = Visie ({ $date }): { $text }
plan-vision-undated = Visie zonder datum: { $text }
plan-vision-old = Visie ({ $date }, ouder dan { $years } jaar): { $text }
plan-vision-none = Er is nog geen visie. Kies deze regel met Tab en schrijf hem met Enter.
plan-no-actions = Nog geen acties. n maakt de eerste. Of kies een gat in 1 Overzicht en druk op a.
plan-no-goals = Nog geen doelen. n maakt het eerste.
plan-no-supports = Nog geen steun van buiten. n voegt de eerste toe.
plan-nothing-found = Niets gevonden. Esc toont weer alles.
plan-no-action-chosen = Geen actie gekozen. n maakt een nieuwe.
plan-no-goal-chosen = Geen doel gekozen. n maakt een nieuw doel.
plan-no-support-chosen = Geen steun gekozen. n maakt een nieuwe.
plan-goal-not-linked = Een doel krijgt acties: a maakt er een.
plan-first-state = Dit is de eerste stand. > zet de actie verder.
plan-last-state = Verder dan klaar gaat het niet. e wijzigt de actie, ook naar gestopt.
plan-part-late = Te laat
plan-part-coming = Komt nog
plan-part-undated = Zonder datum
plan-part-running = Aangevraagd of toegekend
plan-part-past = Klaar of gestopt
plan-part-past-support = Afgewezen of afgerond
plan-named = { $name } ({ $state })
plan-tally =
    { $count ->
         [0] geen acties
         [one] 1 actie, { $open } open
        *[other] { $count } acties, { $open } open
    }
plan-goal-actions =
    { $count ->
         [0] Nog geen acties. a maakt er een.
         [one] Eén actie, { $open } open:
        *[other] { $count } acties, { $open } open:
    }
plan-actions-count =
    { $count ->
         [0] los
         [one] 1 actie
        *[other] { $count } acties
    }
plan-support-for =
    { $count ->
         [0] Voor geen enkele actie. Koppel er een met r.
         [one] Voor één actie:
        *[other] Voor { $count } acties:
    }
plan-support-wanted = Steun van buiten nodig, nog niets gekoppeld. Koppel steun met r.
plan-support-needed = Steun van buiten nodig:
plan-support-there = Steun van buiten:
plan-state-due = { $state }, klaar op { $date }: { $when }
plan-state-day = { $state } ({ $date })
plan-state-deadline = { $state }, uiterste datum { $date }: { $when }
plan-gap = { $nature }: { $advice } (regel { $rule })
plan-origin = Uit gat { $rule }, { $asks }. B gaat erheen.
plan-origin-unknown = Uit gat { $rule }
plan-only-all = Alles
plan-only-condition = Voorwaarde: { $name }
plan-only-goal = Doel: { $name }
plan-only-owner = Wie het doet: { $name }
plan-link-support = Welke steun is voor { $name }?
plan-link-action = Voor welke actie is { $name }?
plan-link-new = Nieuwe steun van buiten…
plan-link-elsewhere = Een andere actie…
edit-state = Nu { $state }: { $name }
edit-linked = { $support } gekoppeld aan { $action }
edit-unlinked = { $support } losgemaakt van { $action }
origin-none = Deze actie noemt geen gat. Vul “Uit gat” in.
origin-closed = Dit gat is dicht: regel { $rule }, { $asks }.
origin-out-of-scope = Regel { $rule } heeft in dit deel geen gat. In 1 toont f alles.
origin-one-of = Een gat van regel { $rule }. Welk precies is niet bewaard.
due-late =
    { $count ->
         [one] 1 dag te laat
        *[other] { $count } dagen te laat
    }
due-days =
    { $count ->
         [0] vandaag
         [one] morgen
        *[other] over { $count } dagen
    }
due-weeks = over { $count } weken
due-months = over { $count } maanden
due-years =
    { $count ->
         [one] over 1 jaar
        *[other] over { $count } jaar
    }
due-count-late = { $count } te laat
due-count-soon = { $count } binnen 30 dagen
overview-due-counts = 4 Plan: { $counts }
overview-due = 4 Plan: { $counts }. Nu: { $name } ({ $when })

## 3 Netwerk

hint-around = verbindingen
action-around = verbindingen tonen
about-action-around = Toont met wie of wat deze hulpbron verbonden is, in 3 Netwerk.
also-action-around = boom, netwerk van deze, wie hoort erbij, wie kent deze, verder lopen, relaties tonen
hint-happened = het is gebeurd
action-happened = het is gebeurd
about-action-happened = Maakt van een wens een verbinding, vanaf vandaag.
also-action-happened = wens vervuld, wens uitgekomen, gelukt, gedaan, wens is er nu
where-seek = bij het zoeken van een hulpbron
movement-tree = ↑↓ regel  → ← open en dicht
movement-list = ↑↓ regel
seek-title = Van wie wilt u de verbindingen zien?
seek-label = Naam:
seek-how = Typ een deel van de naam. Enter toont de verbindingen.
seek-offer-title = Wie kan dit nog meer aan anderen leren of geven?
seek-offer-how = Typ een deel van de naam. Enter noteert dat aanbod.
tree-title = Verbindingen
tree-count = { $count ->
    [one] { $count } verbinding
   *[other] { $count } verbindingen
}
tree-count-wishes = { $count ->
    [one] { $count } wens
   *[other] { $count } wensen
}
tree-counts = { $count ->
    [one] { $count } verbinding
   *[other] { $count } verbindingen
}{ $wishes ->
    [0] {""}
    [one] {", "}{ $wishes } wens
   *[other] {", "}{ $wishes } wensen
}{ $ended ->
    [0] {""}
   *[other] {", "}{ $ended } voorbij
}
tree-more = → toont nog { $count } van { $name }.
tree-beyond-filter = Dit toont alles, ook buiten het filter.
tree-no-relations = Nog geen verbindingen. Druk op r om de eerste te leggen.
tree-no-more = { $name } heeft verder geen verbindingen.
tree-above = { $name } staat hier al boven. Met . begint u bij { $name }.
tree-is-root = Hier begint u al. Kies een andere regel.
tree-gone = Deze hulpbron is er niet meer. Met / zoekt u een andere.
tree-nobody = Kies een hulpbron: druk op / en typ een naam.
relation-wish = wens
relation-since = sinds { $day }
relation-until = tot { $day }
happened-no-wish = Dit is geen wens. Ga op een wens staan.
edit-happened = Gebeurd: { $from } { $how } { $to }
network-no-relation = Ga op een verbinding staan om die te verwijderen.
network-nothing-here = Hier staat nu niets om iets mee te doen.
network-not-yet = Even geduld: dit wordt uitgezocht.
network-none-in-filter = Niets in dit filter. Met f kiest u een ander deel.
network-alone = Wie staat alleen
network-alone-short = wie staat alleen
network-alone-none = Niemand staat alleen. Iedereen is met een ander verbonden.
network-alone-meet = { $name } past bij { $other }: { $shares }. Enter brengt hen samen, r zoekt een ander.
network-alone-no-match = { $name } deelt geen kern, doelgroep of functie met een ander. Met r zoekt u zelf.
network-alone-wished = Enter opent de wens, r zoekt een ander. Het is al een wens dat { $name } en { $other } elkaar leren kennen.
network-islands = Eilanden
network-islands-short = eilanden
network-islands-none = Nog geen eilanden, want er zijn nog geen verbindingen.
network-and-others = { $names } en { $count ->
    [one] { $count } ander
   *[other] { $count } anderen
}
network-island-largest = Het grootste eiland, met { $count } hulpbronnen. Enter toont wie erbij horen.
network-island-only = Het enige eiland: alle { $count } met een verbinding horen bij elkaar. Enter toont ze.
network-island-join = → toont wie hier zijn, Enter brengt { $one } en { $other } samen. Zij kunnen de brug slaan: { $shares }.
network-island-join-anyhow = → toont wie hier zijn, Enter brengt { $one } en { $other } samen. Zij hebben de meeste verbindingen. Deze eilanden delen niets.
network-island-wished = → toont wie hier zijn, Enter opent de wens. Het is al een wens dat { $one } en { $other } de brug slaan.
network-hinges = Spillen
network-hinges-short = spillen
network-hinges-none = Geen spillen: geen groep valt uiteen als er één wegvalt.
network-hinge-parts = Zonder { $name } valt een groep van { $group } uiteen: { $first } rond { $one }, { $second } rond { $other }. Enter verbindt die twee.
network-hinge-wished = Enter opent de wens dat { $one } en { $other } verbonden zijn. Zonder { $name } valt een groep van { $group } uiteen: { $first } rond { $one }, { $second } rond { $other }.
network-wishes = Wensen
network-wishes-short = wensen
network-wishes-none = Geen wensen. Met r en daarna spatie legt u er een vast.
network-kinds = Soort × soort
network-kinds-short = soorten
network-kernen = Kern × kern
network-kernen-short = kernen
network-cell = { $count ->
    [0] { $name }: nog geen verbinding.
    [one] { $name }: { $count } verbinding. Enter toont haar.
   *[other] { $name }: { $count } verbindingen. Enter toont ze.
}
network-cell-nobody = { $name }: hier is nog niemand die meetelt.
network-cell-empty = In dit vak zijn nog geen verbindingen. Leg er een met r, op een hulpbron.
network-all-kinds = Alle soorten tellen hier mee.
network-all-kernen = Alle kernen tellen hier mee.
share-kern = beiden in { $what }
share-group = beiden voor { $what }
share-function = beiden voor { $what }
share-capacity = beiden bij “{ $what }”

# ## Kopieën die het programma zelf maakt
hint-backups = kopieën
action-backups = kopieën van vroeger
about-action-backups = Toont de kopieën die het programma zelf maakte, en zet er een terug.
also-action-backups = kopie terugzetten, terugzetten, herstellen, reservekopie terugzetten, back-up terugzetten, kwijt, vorige versie, gisteren, restore
where-backups = bij de kopieën van vroeger
backups-title = Kopieën van vroeger
backups-empty = Er is nog geen kopie. Het programma maakt er zelf een: als u stopt, en voor een grote wijziging.
backups-none = Er is nog geen kopie. Die komt er vanzelf als u stopt.
backups-how = Enter zet alles terug zoals het was op { $day } om { $time }. Wat er nu staat, wordt eerst gekopieerd. En met de toets u maakt u het weer ongedaan.
backups-row = { $day } om { $time }
backups-broken = beschadigd: gaat niet open
backups-broken-how = Deze kopie is beschadigd en kan niet worden teruggezet. Kies een andere. Deze telt niet mee.
backups-size = { $kilobytes } kB
backups-entries = { $count ->
    [one] één hulpbron
   *[other] { $count } hulpbronnen
}
backups-things = { $count ->
    [one] 1 ding
   *[other] { $count } dingen
}
ask-restore = Alles terugzetten zoals het was op { $day } om { $time }? Weg: { $gone }, terug: { $back }, anders: { $changed }. Ook kernen en verbindingen tellen mee.{ restore-kept }
restore-presenting = Stop eerst met presenteren. Dan kunt u een kopie terugzetten.
left-out-too =
    { $erased ->
        [0] { "" }
        [one] {" "}1 mens komt niet mee: die is hier voorgoed gewist.
       *[other] {" "}{ $erased } mensen komen niet mee: die zijn hier voorgoed gewist.
    }
restore-kept =
    { left-out-too }{ $refused ->
        [0] { "" }
        [one] {" "}De toestemming van 1 mens is sinds die kopie ingetrokken of minder: dat blijft zo.
       *[other] {" "}{ $refused } mensen trokken hun toestemming sinds die kopie in, of maakten die kleiner: dat blijft zo.
    }
restore-busy = De kopie wordt nagekeken…
restore-same = Alles is nu al zoals in die kopie.{ restore-kept }
edit-restored = Alles teruggezet zoals op { $day } om { $time }
edit-restored-file = Alles teruggezet zoals in de kopie
whereabouts-backed-up = Vanzelf
whereabouts-backed-up-at = { $count ->
    [one] { $day } { $time }, één kopie
   *[other] { $day } { $time }, { $count } kopieën
}
cli-backups-about = De kopieën tonen die het programma zelf maakte
cli-backups-usage = wijkschouw backups [--json]
cli-backups-row-broken = { $number }  { $day } { $time }  { $why }  { $kilobytes } kB  { $path }  BESCHADIGD: gaat niet open
cli-backups-row-uncounted = { $number }  { $day } { $time }  { $why }  { $kilobytes } kB  { $path }
cli-backups-row = { $count ->
    [one] { $number }  { $day } { $time }  { $why }  één hulpbron  { $kilobytes } kB  { $path }
   *[other] { $number }  { $day } { $time }  { $why }  { $count } hulpbronnen  { $kilobytes } kB  { $path }
}
cli-backups-how = De nieuwste terugzetten: { $command }
cli-restore-about = Alles terugzetten zoals in een kopie. Wat er nu staat, wordt eerst gekopieerd; undo maakt het ongedaan.
cli-restore-usage = wijkschouw restore NUMMER|BESTAND --yes [--json]
cli-restore-arg-source = Het nummer uit “wijkschouw backups”, of een bestand
cli-restore-arg-yes = Doorgaan zonder te vragen
cli-restored = { $what } (weg: { $gone }, terug: { $back }, anders: { $changed }; ook kernen en verbindingen tellen mee). Ongedaan maken: wijkschouw undo
cli-restore-yes = Dit zet alles terug (weg: { $gone }, terug: { $back }, anders: { $changed }; ook kernen en verbindingen tellen mee). Doe het met: { $command }
cli-no-such-copy = Er is geen kopie met nummer { $typed }. Kijk met “wijkschouw backups”.

# ## Names, forms and small stumbles
also-title-before-name = mevrouw, mevr, mw, meneer, mijnheer, dhr, heer, familie, fam, gezin, opa, oma, tante, oom, juf, pastor, pastoor, dominee, dokter, zuster, broeder, mr, mrs, ms, miss, sir, madam, family, grandpa, grandma, aunt, uncle, sister, brother, father, reverend, doctor, dr, drs, ir, ing, prof, ds, kapelaan, pater, imam, diaken, buurman, buurvrouw
also-word-before-owner = van, bij, of, by, at
gathering-names =
    Hier staat de naam van { $name }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Schrijf liever een rol, zoals “bewoner”.
consent-no-day = Schriftelijk, maar zonder datum. Vul ook in wanneer: dan vindt u het papier terug.
gathering-names-stored =
    Bewaard. Hier staat de naam van { $name }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }. Schrijf liever een rol. u = terug
relate-way-first = Eerst deze verbinding: Enter bewaart haar, Esc kiest iemand anders.
overview-cell-shown = Dit vak. Backspace gaat terug naar de vergelijking.
stories-sphere = Sfeer
hint-told-stories-open = wijzigen
told-stories-open = wijzigen
about-told-stories-open = Opent het formulier van een verhaal of schouw. Een gesprek gaat verder.
hint-drafts = half ingevuld
action-drafts = wat half ingevuld is
about-action-drafts = Toont wat half ingevuld wacht, om ermee verder te gaan.
also-action-drafts = concepten, kladjes, niet af, onaf, half getypt, wacht nog, verder gaan, formulier terugvinden, drafts
where-drafts = bij wat half ingevuld is
drafts-title = Half ingevuld
drafts-how = Enter gaat ermee verder. Ook wat niet bewaard is, blijft hier staan.
drafts-empty = Er wacht niets dat half ingevuld is.
drafts-gone = Waar dit over ging, is er niet meer. Met u haalt u dat misschien terug.
drafts-gone-short = is er niet meer
drafts-chosen = (ingevuld: { $fields })

# ## Bladzijden

print-list-signs = { $seen } = bekeken, niets te melden. ! = een afspraak: zet erachter wat u afsprak.
print-back-rated = Cijfers van plekken die die dag zijn bekeken (1 is slecht, 5 is goed)
print-back-place = Plek
where-pages = bij de bladzijden
hint-told-walks-print = printen
told-walks-print = bladzijde van deze schouw
about-told-walks-print = Maakt een bladzijde van deze schouw: de looplijst of de terugkoppeling.
clock-hour = uur
clock-from = om
clock-morning = am
clock-afternoon = pm
also-clock-hour = u, h, uren
also-clock-from = van, vanaf, tussen
also-clock-morning = ochtends, 's ochtends, ochtend, 's morgens, morgens
also-clock-afternoon = middags, 's middags, middag, namiddags, avonds, 's avonds, avond
clock-small = 's
also-clock-small = de

pages-title = Bladzijden om te printen of uit te delen
page-nothing = nog leeg
page-empty-ask = “{ $page }” is nu nog leeg. Toch maken?
choose-page-kern = Voor welke kern?
seek-person-title = Over wie wilt u alles zien?
seek-person-how = Typ een deel van de naam. Enter maakt een blad met alles over deze persoon.
page-person = Alles over { $name }
page-person-how = Alles wat er over deze persoon staat, in gewone woorden. Alleen voor de persoon zelf.
page-person-file = gegevens
page-report = Verslag van het dorp
page-report-how = Wat er is, wie dat draagt, wat er nog mist en wat u gaat doen. Met cijfers, grafieken en verhalen. Voor het dorp en de gemeente.
handout-who-report = Wie niet ja zei, staat er zonder naam op.
page-list = Looplijst
page-list-how = De genummerde lijst om mee te nemen op een wijkschouw. Voor wie meeloopt. Er staat geen telefoon of mail op.
page-back = Terugkoppeling van de laatste schouw
page-back-how = Wat u zag en afsprak, en hoe ver het is. Voor wie meeliep. Van een andere schouw: 5, m, en dan P.
page-back-none = Er is nog geen wijkschouw geweest. Begin er een met Esc, 5 en dan W.
page-activities = Agenda van activiteiten
page-activities-count = { $count ->
    [one] Eén activiteit
   *[other] { $count } activiteiten
}
page-activities-how = Wat er elke dag te doen is, waar, wat het kost en bij wie. Voor iedereen in het dorp.
page-activities-file = agenda
page-actions = Actielijst
page-actions-count = { $count ->
    [one] Eén open punt
   *[other] { $count } open punten
}
page-actions-how = Wat er moet gebeuren, wie, wanneer en hoe ver het is. Met de steun van buiten. Voor de werkgroep.
page-actions-file = acties
page-contacts = Adreslijst
page-contacts-count = { $count ->
    [one] Eén adres
   *[other] { $count } adressen
}
page-contacts-how = Telefoon en mail van plekken, verenigingen en van mensen die daar ja op zeiden. Er staat bij waarvoor zij ja zeiden.
page-contacts-file = adressen
page-somebody = Alles over één persoon…
page-somebody-how = Zoek een vrijwilliger of professional. Het blad is alleen voor de persoon zelf, die erom vroeg.
page-register = Verwerkingspagina (AVG)
page-register-how = Wat u bewaart van hoeveel mensen, waarvoor en hoe lang. Zonder namen. Voor wie toezicht houdt.
page-register-file = verwerking

handout-title-activities = Waar komt de agenda?
handout-title-actions = Waar komt de actielijst?
handout-title-contacts = Waar komt de adreslijst?
handout-title-person = Waar komt het blad van deze persoon?
handout-title-register = Waar komt de verwerkingspagina?
handout-who-list = Er staat geen telefoon of mail op. Wie niet ja zei, staat er zonder naam op.
handout-who-back = Wie niet ja zei, staat er zonder naam op.
handout-who-activities = Wie niet ja zei, staat er zonder naam op. Een telefoon staat er alleen van wie dat goed vindt.
handout-who-actions = Wie niet ja zei, staat er zonder naam op.
handout-who-contacts = Er staan telefoon en mail op van mensen die daar ja op zeiden.
handout-who-person = Geef het alleen aan de persoon zelf.
handout-who-register = Er staan geen namen op.
handout-json = Om mee te nemen
handout-json-how = Het bestand heet { $file }. Een ander programma kan het lezen. { $who }

week-other = op andere momenten
print-week-title = Wat is er te doen in { $place }?
print-week-title-nameless = Wat is er te doen in het hele dorp?
print-week-about = Activiteiten in { $village }, per dag en op tijd.
print-week-empty = Er staan nog geen activiteiten in de inventaris.
print-week-when = Wanneer
print-week-what = Wat
print-week-where = Waar
print-week-cost = Kosten
print-week-whom = Bij wie

print-actions-title = Actielijst
print-actions-about = Wat er nog moet gebeuren in { $village }.
print-actions-empty = Er zijn geen open acties, en er is geen steun van buiten nodig.
print-actions-late = Te laat
print-actions-coming = Op datum
print-actions-undated = Zonder datum
print-actions-with = Waarmee
print-actions-uncovered = Hiervoor is nog steun van buiten nodig
print-actions-supports = Steun van buiten
print-actions-support = Van wie en wat
print-actions-for = Voor
print-actions-deadline = Aanvragen voor

print-contacts-title = Adreslijst { $place }
print-contacts-about = { $left ->
    [0] Plekken, verenigingen en mensen in { $where }.
    [one] Plekken, verenigingen en mensen in { $where }. Op deze lijst staan alleen mensen die dat goed vinden. Eén persoon staat er niet op.
   *[other] Plekken, verenigingen en mensen in { $where }. Op deze lijst staan alleen mensen die dat goed vinden. { $left } mensen staan er niet op.
}
print-contacts-unreached = { $count ->
    [one] Eén plek, vereniging of persoon staat er niet op. Er is niets van bekend dat erop mag.
   *[other] { $count } plekken, verenigingen of mensen staan er niet op. Er is niets van bekend dat erop mag.
}
print-contacts-all = heel { $village }
print-contacts-all-nameless = het hele dorp
print-contacts-also = Wie of wat bij het hele dorp hoort, staat er ook op.
print-contacts-empty = Er is nog geen telefoon, mail of adres bekend.
print-contacts-who = Wie
print-contacts-what = Wat
print-contacts-phone = Telefoon
print-contacts-mail = Mail en website
print-contacts-address = Adres
print-contacts-check = Eerst nakijken, daarna pas uitdelen
print-contacts-check-how = Deze mensen staan op de lijst. Kijk na waarvoor zij ja zeiden, en haal van de lijst wie er niet bij past.
print-contacts-check-keep = Deel dit deel niet uit.
print-contacts-otherwise = { $count ->
    [one] Eén persoon zei ja op iets anders, en staat daarom niet op de lijst.
   *[other] { $count } mensen zeiden ja op iets anders, en staan daarom niet op de lijst.
}
print-contacts-purpose = Waarvoor
print-contacts-agreed = Ja gezegd
print-contacts-no-purpose = niet opgeschreven

print-person-title = Alles wat er staat over { $name }
print-person-only = Dit blad is alleen voor de persoon zelf.
print-person-about = U vroeg wat er over u is opgeschreven in de inventaris van { $village }. Dat staat hier, in gewone woorden. Andere mensen staan er zonder naam op.
print-person-fields = Wat er over u staat
print-person-field = Wat
print-person-value = Wat er staat
print-person-relations = Met wie u verbonden bent
print-person-since = sinds { $day }
print-person-until = tot en met { $day }
print-person-answers = Wat u antwoordde
print-person-question = Vraag
print-person-answer = Antwoord
print-person-stories = Verhalen waarin u voorkomt
print-person-readers = te lezen door: { $who }
print-person-actions = Acties waarin u voorkomt
print-person-does = { $title } ({ $state }). U doet dit.
print-person-takes-part = { $title } ({ $state }). U hoort hierbij.
print-person-channels = Kanalen waarin u voorkomt
print-person-runs = { $name } ({ $kind }). U verzorgt dit.
print-person-reached = { $name } ({ $kind }). Het bereikt u.
print-person-mentions = Waar uw naam, telefoon of mail verder staat
print-person-named = { $place }: “{ $text }”
print-person-named-elsewhere = { $place }. Dit gaat over iemand anders, daarom staat de tekst hier niet.
print-person-history = Wat er vroeger stond
print-person-edits-on-day = { $count ->
    [one] Over u is één keer iets bewaard, op { $first }. Dat staat in de geschiedenis. Zo kan een fout worden hersteld.
   *[other] Over u is { $count } keer iets bewaard, op { $first }. Dat staat in de geschiedenis. Zo kan een fout worden hersteld.
}
print-person-edits = Over u is { $count } keer iets bewaard, van { $first } tot { $last }. Dat staat in de geschiedenis. Zo kan een fout worden hersteld.
print-person-no-history = In de geschiedenis staat niets over u.
print-person-copies = Reservekopieën en half ingevulde formulieren kunnen dit ook bevatten.
print-person-rights = Wat u kunt vragen
print-person-rights-how = Klopt iets niet? Dan kunt u vragen om het te veranderen. U kunt ook vragen om alles te wissen. Zei u ja? Dan mag u altijd nee zeggen.

our-village = ons dorp
print-register-title = Verwerkingspagina
print-register-about = Wat de inventaris van { $village } bewaart van mensen, waarvoor, en hoe lang (AVG, artikel 30).
print-register-responsible = Wie is verantwoordelijk?
print-register-who = Naam en organisatie:
print-register-contact = Bereikbaar via:
print-register-why = Waarvoor?
print-register-aim = De inventaris laat zien wat er is in het dorp en wie daaraan meedoet. Zo vinden mensen elkaar, en blijkt wat er mist.
print-register-people = Van wie bewaren we wat?
print-register-of = Wat
print-register-all = Mensen in de inventaris
print-register-location = Plaats op de kaart
print-register-around = Wat er verder over mensen staat
print-register-answers = { $people ->
    [0] Geen antwoorden op vragenlijsten.
    [one] Antwoorden op vragenlijsten: { $count }, van één persoon.
   *[other] Antwoorden op vragenlijsten: { $count }, van { $people } mensen.
}
print-register-relations = { $count ->
    [one] Eén verbinding met mensen.
   *[other] { $count } verbindingen met mensen.
}
print-register-stories = { $count ->
    [one] Eén verhaal over mensen. Alleen voor de werkgroep: { $group }.
   *[other] { $count } verhalen over mensen. Alleen voor de werkgroep: { $group }.
}
print-register-actions = { $count ->
    [one] Eén actie waarin mensen voorkomen.
   *[other] { $count } acties waarin mensen voorkomen.
}
print-register-channels = { $count ->
    [one] Eén kanaal waarin mensen voorkomen.
   *[other] { $count } kanalen waarin mensen voorkomen.
}
print-register-texts = Ook in vrije tekst kan iemand genoemd zijn. Schouwen en gesprekken: { $gathering }, visie: { $vision }, doelen: { $goal }, steun: { $support }, momentopnames: { $snapshot }, plekken en verenigingen: { $asset }.
print-register-consents = Waarop ja is gezegd
print-register-consent = Toestemming
print-register-count = Aantal
print-register-consents-how = Wie niet ja zei, staat op bladzijden en bij presenteren alleen als rol en kern.
print-register-undated = { $count ->
    [one] Bij één persoon staat niet wanneer er ja is gezegd.
   *[other] Bij { $count } mensen staat niet wanneer er ja is gezegd.
}
print-register-retention = Hoe lang?
print-register-months = Wie { $months } maanden niet is nagekeken, hoort opnieuw bekeken of weggehaald te worden. Er wordt niets vanzelf gewist.
print-register-past = { $count ->
    [0] Iedereen is in de laatste { $months } maanden nagekeken.
    [one] Nu geldt dat voor één persoon.
   *[other] Nu geldt dat voor { $count } mensen.
}
print-register-place = Waar?
print-register-file = Alles staat in één bestand: { $path }
print-register-copies = Reservekopieën staan op dezelfde computer. Het programma stuurt niets over het netwerk.
print-register-exports = Wat er naar buiten ging
print-register-no-exports = Er is nog niets uitgevoerd, voor zover dit bestand weet.
print-register-year = Jaar
print-register-format = Soort
print-register-for = Voor wie
print-register-times = Hoe vaak
print-register-persons = Mensen daarin (de meeste in één keer)
print-register-purpose-names = in eigen woorden, met namen erin
print-register-no-names = Op deze bladzijde staan geen namen.
cli-privacy-about = Wat er van mensen bewaard wordt, wie nagekeken moet worden, en wie er niet meer in wil (AVG)
cli-privacy-usage = wijkschouw privacy report|review|withdraw|restrict [NAAM|ID|BESTAND] [OPTIES]
cli-privacy-examples =
    wijkschouw privacy report                          de verwerkingspagina, als tekst
    wijkschouw privacy report --output pagina.html     om te printen
    wijkschouw privacy review                          van wie lang niemand nakeek of het klopt
    wijkschouw privacy withdraw "Els de Vries"         de toestemming intrekken
    wijkschouw privacy restrict "Els de Vries"         bewaren, maar niet meer gebruiken
cli-privacy-arg-page = report: de verwerkingspagina; review: nakijken wie blijft; withdraw: toestemming intrekken; restrict: niet meer gebruiken
cli-privacy-arg-output = Hetzelfde, bij naam
cli-privacy-arg-yes = Vervangen wat er al staat
cli-value-page = BLADZIJDE

# ## Naar buiten: bestanden voor andere programma's

export-title = Wat er is in { $village }
export-unknown = onbekend
export-sheet-assets = Hulpbronnen
export-sheet-offerings = Aanbod
export-sheet-relations = Verbindingen
export-sheet-channels = Kanalen
export-sheet-gatherings = Schouwen en gesprekken
export-sheet-stories = Verhalen
export-sheet-goals = Doelen
export-sheet-actions = Acties
export-sheet-supports = Steun van buiten
export-offering-owner = Wie
export-offering-kern = Kern
export-offering-kind = Soort
export-offering-name = Aanbod
export-offering-when = Wanneer
export-offering-cost = Kosten
export-offering-remarks = Opmerking
export-ics-name = Wijkschouw { $village }
export-ics-start = Begint: { $title }
export-ics-due = Klaar: { $title }
export-ics-deadline = Laatste dag om aan te vragen: { $title }
export-ics-owners = Wie: { $owners }
export-ics-state = Stand: { $state }
export-hsds-village = Alle bewoners, groepen en plekken samen
export-hsds-access = Toegankelijk voor mensen met een beperking: { $rating } van 5
export-hsds-taxonomy = De woorden van de wijkschouw: functies, condities en domeinen
export-inside-nobody = Er staan geen namen van mensen in.
export-inside-agreed = { $people ->
    [one] Er staat één naam van een mens in. Van wie geen ja zei, staat er geen naam in.
   *[other] Er staan { $people } namen van mensen in. Van wie geen ja zei, staat er geen naam in.
}
export-inside-own = { $people ->
    [one] Er staat één naam van een mens in. Geef het bestand niet zomaar door.
   *[other] Er staan { $people } namen van mensen in. Geef het bestand niet zomaar door.
}
export-inside-unasked = { $unasked ->
    [one] Er staan namen in van mensen: { $people }. Eén mens zei geen ja. Geef het bestand niet door.
   *[other] Er staan namen in van mensen: { $people }. Daarvan zeiden { $unasked } geen ja. Geef het bestand niet door.
}
cli-export-arg-whom = Voor wie: others (zonder wie geen ja zei, zonder telefoon, mail en adres van mensen) of self (alles). Zonder keuze others; bij json en csv self. In vcard en hsds staat nooit wie geen ja zei
cli-value-whom = WIE
cli-value-to = BESTAND
cli-value-into = FORMAAT
cli-export-arg-into = xlsx, csv, json, geojson, vcard, ics, gexf, nodes of hsds, of het bestand zelf: dorp.xlsx
cli-export-arg-to = Waarheen; “-” is de standaarduitvoer. De inventaris onthoudt altijd dat er iets naar buiten ging, nooit wie erin staat. Een inventaris van een oudere versie blijft zoals hij is, en onthoudt dit niet
exports-title = Naar buiten: welk bestand?
exports-title-whom = Voor wie is het?
exports-title-place = Waar komt het bestand?
exports-title-made = Het bestand staat klaar
exports-file = Het bestand heet { $file }. Staat er al zo een, dan komt het nieuwe ernaast.
exports-type = Typ een map of bestand, of sleep het hierheen. Een map eindigt op een schuine streep.
exports-made-others = Telefoon, mail en adres van mensen staan er niet in. Een nummer achter een rol kan later anders zijn.
exports-made-package = Het is een pakje met lijsten. Pak het uit, of geef het zo door.
exports-made-open = S opent het bestand.
exports-made-folder = F opent de map.
exports-made-more = n maakt nog een bestand. Esc sluit dit.
export-replace = Er staat al een bestand: { $path }. Vervangen?
export-busy = Het bestand wordt gemaakt…
export-made = Bewaard in { $path }
file-in-use = { $path } is open in een ander programma. Sluit het daar, en probeer het dan nog eens. Wat er stond, is niet veranderd.
export-barred = In deze map mag u niet schrijven: { $path }. Kies een andere map.
export-failed = Bewaren lukte niet: { $path }. Kies een andere plaats. (code: { $code })
export-no-name = Dit kan geen bestand worden: { $path }. Kies een andere naam.
written-nothing = Er is nog niets bewaard om te openen. Met E maakt u een bestand.
written-opened = Wordt geopend: { $path }
written-no-desktop = Openen kan hier niet. Open het zelf: { $path }
export-format-xlsx = Rekenblad
export-format-xlsx-how = Alles in tabbladen, voor Excel of LibreOffice. Alleen het eerste blad kan weer worden ingelezen.
export-format-csv = Lijst
export-format-csv-how = Alleen de hulpbronnen, in één lijst. Elk rekenprogramma kan hem lezen, en dit programma ook.
export-format-json = Alles, zonder verlies
export-format-json-how = Voor een ander die dit programma heeft. Alles komt er precies zo weer in.
export-format-geojson = Kaart
export-format-geojson-how = Wat een plek op de kaart heeft, voor een kaart op een website of bij de gemeente.
export-format-vcard = Adresboek
export-format-vcard-how = Kaartjes voor een telefoon. Alleen van plekken en groepen, en van mensen die ja zeiden.
export-format-ics = Agenda
export-format-ics-how = Activiteiten op vaste dagen, wanneer acties beginnen en klaar zijn, en tot wanneer u steun kunt vragen.
export-format-gexf = Netwerk
export-format-gexf-how = Wie met wie verbonden is, voor een tekenprogramma zoals Gephi. Ook wie alleen staat.
export-format-nodes = Netwerk in twee lijsten
export-format-nodes-how = Een lijst van punten en een van lijnen, voor andere programma's die netwerken tekenen.
export-format-hsds = Sociale kaart
export-format-hsds-how = Wat er te doen en te halen is, voor een sociale kaart van anderen (HSDS 3.0). { export-lacks-hsds }
export-lacks-hsds = Een sociale kaart zegt niet of een groep gestopt is. Van plekken staat er geen mail of website in.
export-for-others = Voor anderen
export-for-others-how = Wie geen ja zei, staat er alleen in met rol en kern. Telefoon, mail en adres van mensen staan er niet in.
export-for-ourselves = Voor onszelf
export-for-others-vcard-how = Alleen plekken en groepen krijgen een kaartje. Mensen staan er niet in: hun telefoon, mail en adres gaan niet mee.
export-for-others-hsds-how = Wie geen ja zei, staat er niet in. Telefoon, mail en adres van mensen staan er niet in.
export-for-ourselves-vcard-how = Ook mensen krijgen een kaartje, als zij ja zeiden op bellen of mailen. Wie geen ja zei, staat er niet in. Geef het niet door.
export-for-ourselves-hsds-how = Ook wat u van mensen weet, als zij ja zeiden. Wie geen ja zei, staat er niet in. Geef het niet door.
export-for-ourselves-how = Alles staat erin, ook van wie geen ja zei. Bewaar het goed en geef het niet door.
export-file-xlsx = hulpbronnen
export-file-csv = hulpbronnen
export-file-json = alles
export-file-geojson = kaart
export-file-vcard = adresboek
export-file-ics = agenda
export-file-gexf = netwerk
export-file-nodes = netwerk
export-file-hsds = sociale kaart
export-file-others = voor anderen
hint-export = naar buiten
action-export = naar buiten brengen
about-action-export = Maakt een bestand voor een ander programma: rekenblad, kaart, adresboek, agenda.
also-action-export = exporteren, export, excel, uitvoeren, delen, kopie voor anderen, xlsx, rekenblad, adresboek, agenda maken, geojson, vcard, csv, bestand maken, doorgeven
hint-open-written = openen
action-open-written = bestand openen
about-action-open-written = Opent het bestand of de bladzijde die het laatst is bewaard.
also-action-open-written = bekijken, laatste bestand, bladzijde openen, tonen
hint-open-folder = map
action-open-folder = map openen
about-action-open-folder = Opent de map met het bestand dat het laatst is bewaard.
also-action-open-folder = laatste map, waar staat het bestand, verkenner
where-exports = naar buiten

# ## Dubbelen
record-distinction = niet dezelfde
field-one = de ene
field-other = de andere
edit-told-apart = Niet dezelfde: “{ $one }” en “{ $other }”
ground-same-name = zelfde naam
ground-alike-name = bijna dezelfde naam
ground-part-name = deel van de naam
ground-same-phone = zelfde telefoon
ground-same-email = zelfde e-mail
ground-same-website = zelfde website
ground-same-address = zelfde adres
ground-near = zelfde plek op de kaart
ground-other-kern = andere kern
ground-other-kind = andere soort
ground-other-phone = andere telefoon
ground-other-email = andere e-mail
ground-other-address = ander adres
sure-maybe = misschien
sure-likely = waarschijnlijk
sure-nearly = bijna zeker
edit-joined = Samengevoegd: “{ $name }” en “{ $other }”
doubles-title = Dubbelen
doubles-count =
    { $pairs ->
        [one] Dubbelen: 1 paar
       *[other] Dubbelen: { $pairs } paren
    }
doubles-empty = Niets staat er dubbel in, zo te zien. Twee die toch één zijn: merk ze in 2 Inventaris met Spatie en druk op J.
doubles-none = Er is geen paar gekozen.
doubles-told = Is { $one } dezelfde als { $other }?
doubles-for = Ervoor: { $grounds }.
doubles-against = Ertegen: { $grounds }.
join-title = Samenvoegen: { $one } en { $other }
join-same = Alle velden zijn gelijk.
join-takes-one = { $field }: “{ $stays }” blijft, niet “{ $goes }”.
join-takes-only = { $field }: “{ $stays }” blijft. Bij de ander is dit leeg.
join-takes-nothing = { $field }: dit wordt leeg. “{ $goes }” gaat weg.
join-takes-both = { $field }: “{ $stays }” en “{ $goes }” blijven allebei.
shares-contact = { $what } als { $name } ({ $kind }, { $kern })
join-load =
    { $records ->
        [one] Wat erbij hoort, gaat mee: één verbinding, verhaal, antwoord of actie.
       *[other] { $records } verbindingen, verhalen, antwoorden en acties gaan mee.
    }
join-clashes =
    { $answers ->
        [one] Eén antwoord is bij allebei anders: dat van wie blijft staan, blijft.
       *[other] { $answers } antwoorden zijn bij allebei anders: die van wie blijft staan, blijven.
    }
join-not-presenting = Samenvoegen kan niet zolang anderen meekijken. Druk op p om te stoppen met presenteren.
movement-join = ↑↓ veld  ←→ links of rechts
where-doubles = bij dubbelen
where-join = bij samenvoegen
hint-doubles = dubbelen
action-doubles = dubbelen
about-action-doubles = Wat er twee keer in staat, om samen te voegen.
also-action-doubles = dubbel, dubbele, dubbele namen, zelfde, dezelfde, hetzelfde, twee keer, samenvoegen, ontdubbelen, opschonen, duplicaat, doubles, duplicates, merge, same
hint-tell-apart = niet dezelfde
action-tell-apart = niet dezelfde
about-action-tell-apart = Deze twee lijken op elkaar, en zijn niet dezelfde. Het paar komt niet terug.
also-action-tell-apart = anders, verschillend, twee, laten staan, different, not the same
hint-told-choose = kiezen
told-choose = kiezen
about-told-choose = Neemt wat gekozen is.
hint-told-run = doen
told-run = doen
about-told-run = Doet de gekozen opdracht.
hint-told-take-back = terugdraaien
told-take-back = terugdraaien
about-told-take-back = Maakt de gekozen wijziging ongedaan, en wat erna kwam.
hint-told-join = samenvoegen
told-join = samenvoegen
about-told-join = Zet de twee naast elkaar, of maakt er één van.
told-take = andere kant
about-told-take = Neemt de andere waarde, of allebei.

# ## Bestanden van elke soort

file_format-text = lijst als tekst
file_format-xlsx = werkblad van Excel (XLSX)
file_format-ods = werkblad van LibreOffice (ODS)
file_format-xls = oud werkblad van Excel (XLS)
file_format-vcard = adreskaartjes (vCard)
file_format-geojson = kaart (GeoJSON)
file_format-overpass = kaart van OpenStreetMap
file_format-hsds-package = sociale gids (HSDS, ZIP)
file_format-hsds-json = sociale gids (HSDS, JSON)
file_format-native = inventaris van wijkschouw
sheets-broken = Dit bestand is niet te lezen als { $format }. Het is beschadigd of van een andere soort.
sheets-locked = Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.
sheets-unknown-json = Dit JSON-bestand is van een soort die wij niet kennen. Sla de lijst op als XLSX of CSV.
sheets-part-of-guide = Dit is één lijst uit een gids (HSDS) en zegt los niet genoeg. Zet de andere lijsten ernaast, in dezelfde map. Of kies het ZIP-bestand met de hele gids.

# ## Lijst inlezen
list-name-of = van de
also-list-name-of = van het, van een, van, v/d
list-volunteer = vrijwilliger
also-list-volunteer = lid, deelnemer, persoon, vrijwilligster, naam vrijwilliger, naam van de vrijwilliger, naam vrijwilligers, naam lid, naam deelnemer, naam bewoner, bewoner, bewoners, deelnemers, leden, personen, wie, namen deelnemers, naam medewerker, medewerker, aanvrager, zorgverlener, wat is je naam?, wat is uw naam?, je naam, uw naam, bezoekvrijwilliger
# Boven de namen van clubs, en nooit boven die van mensen.
list-club = vereniging
also-list-club = verenigingen, naam vereniging, naam van de vereniging, verenigingsnaam, club, clubs, clubnaam, naam club, naam van de club, organisatie, organisaties, organisatienaam, naam organisatie, naam van de organisatie, groep, groepen, naam groep, stichting, stichtingen, naam stichting, instelling, initiatief, bedrijf, bedrijfsnaam, naam bedrijf, firma
list-row-number = Nr
also-list-row-number = nummer, volgnummer, volgnr, rijnummer, regelnummer
list-contact = Contact
also-list-contact = contactgegevens, contact gegevens, contactinformatie, bereikbaar via, contactinfo, verhuur via, te huur via, reserveren bij, reserveren via, sleutel bij, info bij, informatie bij, aanmelden bij, opgeven bij
list-reason = Reden van weigeren
action-import = lijst inlezen
hint-import = lijst
about-action-import = Een lijst uit een bestand of van het klembord overnemen: CSV, Excel, adreskaartjes.
also-action-import = importeren, import, bestand inlezen, lijst overnemen, excel inlezen, csv inlezen, lijst van de gemeente, adreslijst, gegevens inladen, bestand openen, plakken uit excel
where-import = bij het inlezen van een lijst
import-title-file = Lijst inlezen 1 van 4: welk bestand?
import-title-reading = { $file }, 2 van 4: wordt hij goed gelezen?
import-title-mapping = { $file }, 3 van 4: wat staat er in de kolommen?
import-title-check = { $file }, 4 van 4: klopt het?
import-moves = ←→ wijzigt
import-place = Bestand of plaats:
import-file-how = Kies een bestand. Of typ of sleep een plaats hierheen. U kunt ook cellen of regels plakken.
import-enter-opens = Enter opent wat hier getypt is.
import-empty-folder = In deze map staan geen lijsten. Typ of sleep een andere plaats hierheen, of plak de lijst.
import-type-first = Kies een bestand, typ een plaats, of plak de lijst zelf.
import-recent = eerder ingelezen
import-above = map hierboven
import-folder = map
import-gone = Deze lijst is er niet meer. Kies het bestand opnieuw.
import-missing = Dit bestand is er niet: { $path }
import-closed = Dit bestand mag u niet lezen: { $path }
import-no-file = Dit is geen gewoon bestand: { $path }
import-sealed = Gesloten. Open het met ^P “andere inventaris”, kies daar E “alles, zonder verlies”, en lees dat hier in.
import-inventory = Dit bestand is een inventaris, geen lijst. Open het met ^P “andere inventaris”. Kies daar met E “alles, zonder verlies”. Lees dat bestand hier in.
import-native = Dit is een hele inventaris van wijkschouw. Sluit het programma en typ: wijkschouw import { $path }
import-dragged = Wilt u de lijst { $file } inlezen?
import-presenting = Lijsten inlezen kan niet zolang anderen meekijken. Stop eerst het presenteren.
import-busy = Even geduld. Esc stopt.
import-busy-rows = { $done } van { $whole } rijen bekeken. Esc stopt.
import-busy-keys = De lijst wordt bekeken. Esc stopt, er is nog niets overgenomen.
import-as-left = U was al bezig met deze lijst. Uw keuzes staan er nog.
import-known-shape = Deze kolommen zijn bekend van een vorige lijst. Kijk of het nog klopt.
import-stopped = Gestopt. Er is niets overgenomen.
import-sheet = Werkblad
import-encoding = Tekens
import-encoding-utf-8 = gewoon (UTF-8)
import-encoding-windows-1252 = oud Windows (windows-1252)
import-encoding-utf-16le = breed (UTF-16LE)
import-encoding-utf-16be = breed, omgekeerd (UTF-16BE)
import-encoding-macintosh = oude Mac (macintosh)
import-separator = Tussen de cellen
import-separator-semicolon = puntkomma ;
import-separator-comma = komma ,
import-separator-tab = tab
import-separator-lines = niets: elke regel is één vermelding
import-separator-bar = streep |
import-heading = Kopregel
import-heading-none = er is geen kopregel
import-heading-at = rij { $row }
import-only-one = Hier is niets anders te kiezen.
import-turn-how = Met ← en → kiest u iets anders. Enter gaat verder.
import-reading-how = { $rows ->
    [one] { $rows } rij. Staan de cellen goed? Dan gaat Enter verder.
   *[other] { $rows } rijen. Staan de cellen goed? Dan gaat Enter verder.
}
import-left-above = { $rows ->
    [one] { $rows } rij met tekst boven de kopregel blijft weg: “{ $first }…”. Staat de kop hoger? Kies bij Kopregel met ← een andere rij.
   *[other] { $rows } rijen met tekst boven de kopregel blijven weg. De eerste: “{ $first }…”. Staat de kop hoger? Kies bij Kopregel met ← een andere rij.
}
import-more-columns = { $count ->
    [one] En nog { $count } kolom.
   *[other] En nog { $count } kolommen.
}
import-no-rows = Onder de kopregel staan geen rijen.
import-column = kolom { $count }
import-what-is = Wat staat er in “{ $heading }”?
import-target-nothing = niet overnemen
import-target-loose = bij de opmerkingen, met de kop erbij
import-target-contact = telefoon, mail en adres door elkaar
import-target-where = adres, postcode en plaats door elkaar
import-target-club = vereniging waar iemand bij hoort
import-target-person = contactpersoon: wordt een vrijwilliger
import-target-name-first = naam: voornaam
import-target-name-called = naam: roepnaam
import-target-name-initials = naam: voorletters
import-target-name-infix = naam: tussenvoegsel
import-target-name-last = naam: achternaam
import-target-person-phone = contactpersoon: telefoon
import-target-person-email = contactpersoon: e-mail
import-target-person-address = contactpersoon: adres
import-target-person-postcode = contactpersoon: postcode
import-target-person-consent = contactpersoon: toestemming
import-target-id = kenmerk (id) van wijkschouw
import-titles = Wat zijn de tussenkoppen?
import-titles-short = Tussenkoppen
list-titles-rows = gewone rijen
list-titles-tag = een trefwoord voor de rijen eronder
list-titles-kern = de kern van de rijen eronder
list-titles-nothing = niet overnemen
import-fixed = { $field } voor alle rijen
import-fixed-none = niets
import-other-kern = Een andere naam typen…
import-onward = Verder: kijk wat dit zou brengen
import-mapping-keys = Enter kiest iets anders, spatie laat een kolom weg. Tab gaat verder.
import-no-names = Nog geen kolom is de naam. Kies eerst bij een kolom: Naam.
import-withheld-comes-in = Deze kolom komt er nu toch bij. Bewaar dit alleen als het echt nodig is en mag. Spatie laat hem weg.
import-sensitive = Let op: dit lijkt op BSN, bankrekening, gezondheid, geloof of iets anders dat gevoelig is. Dat mag u niet zomaar bewaren, dus deze kolom blijft weg. Enter kiest iets anders.
import-emergency = Dit gaat over iemand anders: wie er gebeld wordt in nood. Die heeft daar niet om gevraagd, dus deze kolom blijft weg. Enter kiest iets anders.
import-about-contact = Telefoon, mail, website, postcode en adres worden uit deze cellen gehaald. De rest komt bij de opmerkingen.
import-about-person-part = Dit hoort bij de contactpersoon van de rij, links van deze kolom of met hetzelfde nummer. Enter kiest iets anders.
import-about-name-part = De delen van een naam komen achter elkaar te staan. Is er ook een kolom met clubs, dan zijn ze van de contactpersoon. Enter kiest iets anders.
import-about-where = Straat, postcode en plaats worden uit deze cellen gehaald. De plaats is de kern. De rest komt bij de opmerkingen.
import-about-club = Wie in de rij staat, wordt verbonden met deze vereniging als die al in de inventaris staat. Anders komt de naam bij de opmerkingen.
import-about-consent = Ja betekent: mag aan anderen genoemd worden. Ja op één ding alleen telt niet als ja. Bij “alleen telefoonlijst” komt iemand op die lijst, en nergens anders.
import-about-person = Wie hier staat wordt een vrijwilliger, actief bij de hulpbron van de rij. Vraag hun toestemming.
import-about-loose = Deze kolom komt bij de opmerkingen. Enter kiest iets anders, spatie laat hem weg.
import-about-column = Kolom “{ $heading }”. Enter kiest iets anders, spatie laat hem weg, Tab gaat verder.
import-about-titles = { $count ->
    [one] Er is { $count } rij met maar één cel boven andere rijen. Enter kiest wat dat is.
   *[other] Er zijn { $count } rijen met maar één cel boven andere rijen. Enter kiest wat dat zijn.
}
import-about-fixed = Geen kolom zegt dit. Wat u hier kiest, krijgen alle rijen die het zelf niet zeggen.
import-about-onward = { $rows ->
    [one] Enter bekijkt { $rows } rij. Er wordt nog niets bewaard.
   *[other] Enter bekijkt { $rows } rijen. Er wordt nog niets bewaard.
}
import-counts = Nieuw { $new } · aangevuld { $filled } · al bekend { $same } · geweigerd { $refused }
import-counts-left = { $counts } · weggelaten { $left }
import-counts-doubles = { $count ->
    [one] { $count } lijkt op wat er al is.
   *[other] { $count } lijken op wat er al is.
}
import-counts-clashes = { $count ->
    [one] { $count } veld is anders.
   *[other] { $count } velden zijn anders.
}
import-counts-warned = { $count ->
    [one] { $count } cel komt bij de opmerkingen.
   *[other] { $count } cellen komen bij de opmerkingen.
}
import-counts-kernen = { $count ->
    [one] { $count } nieuwe kern.
   *[other] { $count } nieuwe kernen.
}
import-counts-footers = { $count ->
    [one] { $count } rij is geen hulpbron, zoals een totaal of een bron, en blijft weg.
   *[other] { $count } rijen zijn geen hulpbron, zoals een totaal of een bron, en blijven weg.
}
import-counts-purposes = { $count ->
    [one] { $count } persoon wordt niet genoemd: die zei alleen ja op iets anders, of ergens nee.
   *[other] { $count } personen worden niet genoemd: zij zeiden alleen ja op iets anders, of ergens nee.
}
import-counts-turned = { $count ->
    [one] Bij { $count } naam stond de achternaam voorop: die is omgedraaid.
   *[other] Bij { $count } namen stond de achternaam voorop: die zijn omgedraaid.
}
import-counts-people = { $count ->
    [one] { $count } nieuwe contactpersoon.
   *[other] { $count } nieuwe contactpersonen.
}
import-nameless = { $count ->
    [one] { $count } ding zonder eigen naam, zoals een bankje
   *[other] { $count } dingen zonder eigen naam, zoals bankjes
}
import-nameless-not = blijven weg
import-nameless-too = ook overnemen
import-about-nameless = → neemt ze ook over, elk als een eigen plek. Op een kaart staan vaak veel meer bankjes dan u wilt bijhouden.
import-row = rij { $row }
import-take-in = Overnemen: { $new } nieuw, { $filled } aangevuld
import-nothing = Hier is niets over te nemen: alles staat er al.
import-keep-refused = { $count ->
    [one] { $count } rij is geweigerd: bewaar die als lijst
   *[other] { $count } rijen zijn geweigerd: bewaar die als lijst
}
import-double = { $name } lijkt op { $other }
import-double-open = kies met → …
import-double-same = dezelfde
import-double-another = een andere
import-double-skip = overslaan
import-clash = { $name }: { $field }
import-clash-own = zoals het hier staat
import-clash-theirs = zoals in de lijst
import-warning = kolom { $heading }: { $problem }
import-warning-more = kolom { $heading }, { $rows } rijen: { $problem }
import-read-only = Deze inventaris kan nu alleen gelezen worden. U mag kijken, maar niet overnemen. Onder in het scherm staat waarom.
import-type-number = Dit zijn er veel. Typ { $count } en druk op Enter om ze over te nemen.
import-number = Aantal:
import-wrong-number = Dat is het aantal niet. Typ { $count }, of Esc om niets te doen.
import-about-take-in = Enter bewaart alles in één keer. Met u maakt u het weer ongedaan. ↓ of Tab laat eerst zien wat er komt.
import-about-settle = { $count ->
    [one] { $count } rij lijkt op wat er al is. Enter gaat erheen: kies eerst wat het is.
   *[other] { $count } rijen lijken op wat er al is. Enter gaat erheen: kies eerst wat het is.
}
import-about-double = In de lijst: { $says }. Hier: { $other } ({ $grounds }). → kiest, * antwoordt zo op alle andere.
import-about-nothing = Enter bewaart hier niets. Kies met Esc een andere lijst, of lees een kolom anders.
import-about-clash-consent = Hier: { $own }. In de lijst: { $said }. → kiest. Toestemming kiest u één voor één.
import-about-clash-several = In de lijst staat één ja bij meer mensen. Vraag het { $name } zelf. Zei die ja, kies dan met →. Anders blijft het: { $own }.
import-about-clash = Hier: { $own }. In de lijst: { $said }. → kiest, * antwoordt zo op alle andere.
import-about-refused = Enter zet deze rijen met de reden in een nieuw bestand, naast de lijst. Verbeter ze daar en lees ze weer in.
import-about-cells = In de rij staat: { $cells }
import-about-warning = Deze cel past niet in haar veld. De tekst komt bij de opmerkingen, er gaat niets verloren.
import-entry-new = nieuw
import-entry-filled = aangevuld
import-entry-left = blijft weg
import-kern-needed = Deze kern komt mee met wat erin is. Laat dat weg, dan blijft ook de kern weg.
import-entry-title = { $mark }: { $name }
import-about-entry = Zo wordt het bewaard. Enter toont alles.
import-about-new = Zo wordt het bewaard. Spatie laat het weg, ←→ wijzigt wat het is, Enter toont alles.
import-about-named = Zo wordt het bewaard. Spatie laat het weg, Enter toont alles.
import-kind-stays = Wat dit is, ligt vast: het is een contact of een kern uit de lijst.
import-about-left = Dit komt er niet bij. Spatie neemt het toch over, Enter toont alles.
import-entry-keys = ↑↓ leest verder. Tab toont de volgende. Esc gaat terug naar de lijst.
import-no-more-entries = Verder staat er hier niets. Esc gaat terug naar de lijst.
hint-told-import-next-entry = volgende
told-import-next-entry = de volgende
about-told-import-next-entry = Naar de volgende hulpbron die erbij komt.
told-import-previous-entry = de vorige
about-told-import-previous-entry = Naar de vorige hulpbron die erbij komt.
hint-told-import-leave-entry = terug
told-import-leave-entry = terug naar de lijst
about-told-import-leave-entry = Terug naar alles wat de lijst brengt.
told-import-choose-again = anders kiezen
about-told-import-choose-again = Er is nog niets bewaard. Kies hier iets anders, of ga terug met Backspace.
hint-told-import-take-in = overnemen
told-import-take-in = overnemen
about-told-import-take-in = Bewaart in één keer alles wat de lijst brengt.
hint-told-import-choose = kiezen
told-import-choose = kiezen
about-told-import-choose = Kiest hier iets anders.
hint-told-import-leave-out = weg of mee
told-import-leave-out = weglaten of meenemen
about-told-import-leave-out = Laat dit weg, of neemt het toch mee.
hint-told-import-answer-all = alle
told-import-answer-all = overal hetzelfde antwoord
about-told-import-answer-all = Antwoordt zo op alle andere vragen van deze soort.
hint-told-import-onward = verder
told-import-onward = verder
about-told-import-onward = Naar de volgende stap.
hint-told-import-keep = bewaren
told-import-keep = geweigerde rijen bewaren
about-told-import-keep = Zet de geweigerde rijen in een bestand naast de lijst.
import-differs = Er is niets nieuws. Wat anders is, staat hieronder: u kiest of de lijst klopt.
import-about-differs = Enter bewaart hier nog niets. Ga met ↓ naar wat anders is, en kies met → wat klopt.
import-nothing-yet = Er is nog niets bewaard. Kies hier iets anders, of ga terug met Backspace.
import-check-keys = Ga naar de bovenste regel om over te nemen. → kiest bij dubbelen en verschillen. Spatie laat iets nieuws weg.
import-choose-first = Kies eerst hier een antwoord. Daarna geeft * dat aan alle andere.
import-answered-all = Dit antwoord geldt nu voor alle andere.
import-settle-kern = Kies eerst met → of dit dezelfde kern is, of een nieuwe.
import-about-unclear = Wat is dit? Het staat niet in de lijst. Daarnaast staat: { $says }. → kiest, * antwoordt zo op alle andere.
import-about-unclear-alone = Wat is dit? Het staat niet in de lijst. → kiest, * antwoordt zo op alle andere.
import-about-settle-kind = { $count ->
    [one] Van { $count } rij blijkt niet wat het is. Enter gaat erheen: kies of het een mens, een club of een plek is.
   *[other] Van { $count } rijen blijkt niet wat het is. Enter gaat erheen: kies of het een mens, een club of een plek is.
}
import-settle-kind = Kies eerst met → wat dit is. * antwoordt zo op alle andere.
import-settle-first = Kies eerst wat dit is: dezelfde, een andere, of overslaan.
import-clipboard = het klembord
import-refused-file = geweigerd
import-refused-kept = De geweigerde rijen staan in { $path }
edit-imported = Ingelezen uit { $file }: { $new } nieuw, { $filled } aangevuld
cards-no-end = Dit kaartje is niet af: het einde ontbreekt.
cards-fax = Fax
cards-note-special = Notitie over gezondheid of geloof
features-unreadable = Dit stuk is niet te lezen.
features-shape = De plek op de kaart is niet te lezen.
features-nowhere = De plek { $at } bestaat niet.
osm-wheelchair-yes = Toegankelijk met een rolstoel (OpenStreetMap).
osm-wheelchair-limited = Deels toegankelijk met een rolstoel (OpenStreetMap).
osm-wheelchair-no = Niet toegankelijk met een rolstoel (OpenStreetMap).
cli-import-cards =
    { $count ->
        [one] Gelezen als vCard: één kaartje.
       *[other] Gelezen als vCard: { $count } kaartjes.
    }
cli-import-features =
    { $count ->
        [one] Gelezen als GeoJSON: één ding op de kaart.
       *[other] Gelezen als GeoJSON: { $count } dingen op de kaart.
    }
cli-import-things =
    { $count ->
        [one] Gelezen als kaart van OpenStreetMap: één ding.
       *[other] Gelezen als kaart van OpenStreetMap: { $count } dingen.
    }
cli-import-guide =
    { $count ->
        [one] Gelezen als sociale gids (HSDS): één organisatie of plek.
       *[other] Gelezen als sociale gids (HSDS): { $count } organisaties en plekken.
    }
cli-import-nameless =
    { $count ->
        [one] Weggelaten: één ding zonder eigen naam, zoals een bankje
       *[other] Weggelaten: { $count } dingen zonder eigen naam, zoals een bankje
    }
cli-import-passed-over =
    { $count ->
        [one] Weggelaten: één ding dat geen hulpbron is: een weg, of wat gestopt is
       *[other] Weggelaten: { $count } dingen die geen hulpbron zijn: een weg, of wat gestopt is
    }
cli-import-arg-nameless = Ook wat op een kaart geen eigen naam heeft, zoals elk bankje
sheets-too-much = In dit bestand staat te veel om in één keer te lezen. Deel het op.

# ## Verslag

handout-title-report = Waar komt het verslag?
report-title = Verslag van { $village }
report-title-nameless = Verslag van ons dorp
report-subtitle = Wat er is, wie het draagt en wat er nog kan
report-day = Stand van { $day }
report-lead = Dit verslag begint bij wat er is. Het is geen lijst om af te vinken. Pas aan het eind staat waar het dorp nog naar kan kijken.
report-privacy = Wie geen toestemming gaf, staat hier zonder naam: alleen met een rol en een kern. Een nummer achter een rol kan later anders zijn.
report-contents = In dit verslag
report-page = bladzijde
report-few = minder dan 3
report-not-shown = niet getoond
report-not-shown-how = Niet getoond: uit dat getal zou blijken om hoe weinig mensen het gaat.
report-people-alone = Dit gaat over mensen. Wie dat zijn, staat hier niet.
report-more =
    { $count ->
         [one] En nog 1.
        *[other] En nog { $count }.
    }
report-empty = Er is nog niets opgeschreven. Dit verslag groeit mee met wat erbij komt.
report-head-ring = Ring
report-head-sort = Wat
report-head-number = Hoeveel
report-head-kern = Kern
report-head-sphere = Sfeer
report-head-step = Stap
report-head-held = Op orde
report-head-who = Wie of wat
report-head-ties = Verbindingen
report-head-goal = Doel
report-head-for = Voor
report-head-year = In
report-head-action = Actie
report-head-when = Klaar op
report-head-state = Hoe ver
report-head-support = Steun van buiten
report-head-what = Wat
report-head-actions = Voor welke acties
report-head-then = Toen
report-head-now = Nu
report-there = Wat er is
report-there-lead =
    { $count ->
         [0] Er telt nog niets mee. Wat er wel is, wacht nog op een ja van de groep.
         [one] Er telt 1 hulpbron mee. Een hulpbron is een plek, een mens, een groep of een professional.
        *[other] Er tellen { $count } hulpbronnen mee. Een hulpbron is een plek, een mens, een groep of een professional.
    }
report-rings = Het dorp in ringen
report-rings-told = In het midden staan de bewoners. Daaromheen de netwerken, dan de professionals en de plekken, en buitenom beleid en steun van buiten. { $rings }.
report-rings-each =
    { $count ->
         [one] Elk teken is één hulpbron. Een zwarte stip is steun van buiten.
        *[other] Elk teken staat voor { $count } hulpbronnen. Een zwarte stip is steun van buiten.
    }
report-ring-residents = Bewoners
report-ring-networks = Netwerken
report-ring-institutions = Professionals en plekken
report-ring-outside = Beleid en buiten
report-policy = Beleid
report-outside = Steun van buiten
report-kernen = Wat elke kern heeft
report-of-whole-village = Van het hele dorp
report-contributes = Waar het aan bijdraagt
report-contributes-lead = Wat er is, hoort bij een of meer sferen. En het draagt bij aan een of meer voorwaarden voor een goed leven. Elk vak telt wat bij allebei hoort.
report-matrix = Sferen en voorwaarden
report-matrix-told = Hoe donkerder een vak, hoe meer er is. Het vak met het meeste heeft er { $most }.
report-matrix-told-none = In geen enkel vak staat nog iets.
report-condition = { $condition }: { $means }
report-means-security = genoeg om van te leven, en een dak boven het hoofd.
report-means-inclusion = iedereen kan meedoen en is welkom.
report-means-cohesion = mensen kennen elkaar en staan voor elkaar klaar.
report-means-empowerment = mensen kunnen zelf iets, en krijgen daar de ruimte voor.
report-network = Hoe het samenhangt
report-network-lead =
    { $ties ->
         [one] Er is 1 verbinding tussen de { $entries } hulpbronnen die meetellen.
        *[other] Er zijn { $ties } verbindingen tussen de { $entries } hulpbronnen die meetellen.
    }
report-network-groups = Wat verbonden is, vormt { $count } losse groepen.
report-network-some = Getekend zijn de { $drawn } met de meeste verbindingen, van de { $tied } die er een hebben.
report-network-few = Sommige mensen zijn niet getekend of geteld: hun groep is zo klein, dat u hen herkent.
report-network-most = Wie de meeste verbindingen heeft
report-network-equals =
    { $count ->
         [one] En nog 1 met evenveel verbindingen als de laatste.
        *[other] En nog { $count } met evenveel verbindingen als de laatste.
    }
report-network-alone =
    { $count ->
         [one] 1 hulpbron heeft nog met niemand een verbinding. Daar is iets te winnen.
        *[other] { $count } hulpbronnen hebben nog met niemand een verbinding. Daar is iets te winnen.
    }
report-web = Wie met wie
report-web-told = Een lijn is een verbinding. Hoe groter een teken, hoe meer verbindingen. Wie verbonden is, staat dicht bij elkaar. Hier staan { $drawn } hulpbronnen en { $ties ->
         [one] 1 verbinding
        *[other] { $ties } verbindingen
    } daartussen.
report-map = Waar het is
report-map-lead =
    { $count ->
         [one] 1 plek of vereniging staat op de kaart. Mensen staan er niet op. Waar iemand zonder ja woont ook niet, tenzij het een openbare plek is.
        *[other] { $count } plekken en verenigingen staan op de kaart. Mensen staan er niet op. Waar iemand zonder ja woont ook niet, tenzij het een openbare plek is.
    }
report-map-places =
    { $count ->
         [one] 1 plek staat op de kaart. Mensen staan er niet op. Waar iemand zonder ja woont ook niet, tenzij het een openbare plek is.
        *[other] { $count } plekken staan op de kaart. Mensen staan er niet op. Waar iemand zonder ja woont ook niet, tenzij het een openbare plek is.
    }
report-map-picture = De kaart
report-map-told = Het noorden is boven. { $kernen }.
report-metres = { $count } meter
report-kilometres = { $count } km
report-north = N
report-stories = Wat mensen vertellen
report-stories-more =
    { $count ->
         [one] Er is nog 1 verhaal opgeschreven dat hier niet staat.
        *[other] Er zijn nog { $count } verhalen opgeschreven die hier niet staan.
    }
report-changed = Wat er veranderde
report-changed-lead = Vergeleken met { $since }.
report-changed-steps = De vijf stappen
report-changed-tallies = Hoeveel er van alles is
report-grown =
    { $count ->
         [one] Erbij gekomen: 1 plek of club
        *[other] Erbij gekomen: { $count } plekken en clubs
    }
report-stopped =
    { $count ->
         [one] Telt niet meer mee: 1 plek of club
        *[other] Telt niet meer mee: { $count } plekken en clubs
    }
report-closed =
    { $count ->
         [one] Nu op orde: 1 ding
        *[other] Nu op orde: { $count } dingen
    }
report-opened =
    { $count ->
         [one] Nieuw om naar te kijken: 1 ding
        *[other] Nieuw om naar te kijken: { $count } dingen
    }
report-mover = { $name } ({ $kern }): { $turn }
report-movers = { $kind }: { $number } ({ $turn })
report-plan = Waar het dorp heen wil
report-vision = onze visie
report-vision-of = onze visie, { $day }
report-goals = Doelen
report-actions = Acties
report-supports = Steun van buiten
report-nobody-yet = nog niemand
report-support-needed = nodig, nog niet gevonden
report-euros = € { $euros }
report-steps = Wat nog kan
report-steps-lead = Tot slot de vijf stappen. Per stap staat eerst wat er is en nog niet gebruikt wordt. Daarna wat op één rust, wat nog niemand weet, en pas dan wat er niet is.
report-bars = De vijf stappen
report-bars-told = Een balk is vol als alles in die stap op orde is.
report-bars-few = Wat over heel weinig mensen gaat, telt hier niet mee.
report-step = Stap { $number }: { $step } ({ $held } van de { $checks } op orde)
report-step-nothing = Stap { $number }: { $step } (hier is nog niets om naar te kijken)
report-nature = { $about } ({ $count })
report-nature-untapped = Er is meer dan nu gebruikt wordt
report-nature-fragile = Dit is kwetsbaar
report-nature-unknown = Hier heeft nog niemand naar gekeken
report-nature-missing = Dit is er nog niet
report-sources = Waar dit op rust
report-sources-count = Er wordt gewoon geteld, zonder weging of cijfer. Wat een idee is, slaapt of gestopt is, telt niet mee. Wat de groep er niet bij rekent, ook niet.
report-sources-people = Groepen van 1 of 2 mensen staan er als “minder dan 3”. Zo is niemand te herkennen. Een verhaal staat op rol, nooit op naam.
report-made =
    Gemaakt op { $day } met wijkschouw, uit { $entries ->
         [one] 1 hulpbron
        *[other] { $entries } hulpbronnen
    } en { $walks ->
         [0] nog geen schouw of gesprek
         [one] 1 schouw of gesprek
        *[other] { $walks } schouwen en gesprekken
    }.
cli-report-about = Het verslag maken: de bladzijde om uit te delen. Wie geen toestemming gaf, staat er zonder naam op.
cli-report-usage = wijkschouw report [BESTAND] [--format FORMAAT] [--since DAG]
cli-report-examples =
    wijkschouw report verslag.pdf             om te mailen of te printen
    wijkschouw report verslag.html            voor een browser
    wijkschouw report verslag.pdf --since 3-11-2025
    wijkschouw report verslag.pdf --since 2025-11-03
    wijkschouw report --format md | less
cli-report-arg-format = html, md of pdf. Zonder keuze beslist de naam van het bestand
cli-report-arg-output = Hetzelfde, bij naam
cli-report-arg-since = Wat er veranderde sinds de momentopname van deze dag, zoals 3-11-2025 of 2025-11-03. Is er die dag geen, dan ziet u welke dagen er wel zijn. Zonder keuze: de momentopname van ongeveer een jaar geleden
cli-report-arg-yes = Vervangen wat er al staat
cli-value-since = DAG
cli-report-made = Bewaard: { $path }. Wie geen toestemming gaf, staat er zonder naam op.
cli-no-snapshot = Er is geen momentopname van { $day }. Er zijn er van: { $days }
cli-no-snapshots = Er is geen momentopname van { $day }. Deze inventaris heeft er nog geen.
handout-compared = Vergelijkt met { $name }. Tab kiest een andere.
handout-not-compared = Vergelijkt niet met vroeger. Tab kiest een momentopname.
handout-nothing-to-compare = Er is nog geen momentopname om mee te vergelijken.
report-file = verslag
hint-report = verslag
action-report = verslag maken
about-action-report = Maakt het verslag van het dorp om uit te delen: wat er is, het netwerk, de kaart, verhalen, het plan en wat nog kan.
also-action-report = rapport, rapportage, verslag printen, uitdelen, gemeente, hand-out, overzicht op papier, pdf, jaarverslag
cli-unknown-ending = Wat eindigt op { $ending } kan hier niet gemaakt worden. Kies: { $known }.
cli-two-places = Er staan twee plaatsen om naar te schrijven. Noem er één: wijkschouw export dorp.xlsx
cli-not-for-screen = Dit is geen tekst voor op het scherm. Zeg waar het heen moet, zoals -o verslag.pdf.
doubles-presenting = Zolang anderen meekijken, staat hier niets. Stop met presenteren met p en dan j.

# ## Samenvoegen, kopieën en stoppen
join-kept = Nog niet samengevoegd. Wat u koos, blijft klaarstaan.
join-discard-again = Nog eens ^X gooit weg wat u hier koos.
join-takes-remark = { $field }: “{ $stays }” komt bij de opmerkingen. De soort die blijft, heeft dit veld niet.
join-takes-consent = { $field }: “{ $stays }” blijft, niet “{ $goes }”. Hoe, wanneer en waarvoor blijven bij elkaar. De strengste staat klaar.
quit-copy-failed = Alles is bewaard. Alleen de kopie is niet gelukt. { $why }
quit-half-typed-barred = Wat u half typte, gaat verloren: u mag in dit bestand niet schrijven. Nog een keer q: stoppen zonder.
quit-half-typed-reading = Wat u half typte, gaat verloren: in dit venster kunt u alleen lezen. Nog een keer q: stoppen zonder.
quit-half-typed = Wat u half typte, past niet op de schijf. Maak ruimte vrij, dan wordt het bewaard. Nog een keer q: stoppen zonder.
quit-busy = Er wordt nog een bestand gemaakt. Daarna sluit het programma. Nog een keer: nu sluiten.

# ## Lijsten: wie er genoemd wordt
list-mobile = mobiel
also-list-mobile = mob, mobiele telefoon, mobiel nummer, mobiele nummer, mobielnummer, mobielnr, mobiel nr, mobiel telefoonnummer, tel mobiel, telefoon mobiel, telefoonnummer mobiel, mobieltje, gsm, gsm-nummer, 06, 06 nummer, 06-nr, telefoon 06, mobiele nr, mobiel privé, mobiel prive, privé mobiel, 06 privé, mobiel (privé)

# ## Lijsten: wie er genoemd wordt
list-person = Contactpersoon
also-list-person = trekker, p/a, aanspreekpunt, beheerder, contactpersonen, beheerders, bestuursledenen, aanspreekpersonen, contact persoon, contactpers, contact pers, contactp, aanspreekpersoon, naam contact, ouder, ouders, verzorger, verzorgers, ouder/verzorger, ouders/verzorgers, ouder(s)/verzorger(s), ouder(s), kontaktpersoon, c.p., cp
list-role = voorzitter
also-list-role = voorz, vz, vice-voorzitter, vicevoorzitter, secretaris, secr, secretaresse, secretariaat, penningmeester, penningm, pm, bestuurslid, bestuurder, coördinator, beheerder, leider, leidster, trainer, dirigent, contactpersoon, ledenadministratie, sleutelbeheerder, huismeester, conciërge, gastvrouw, gastheer, gastvrouwen, gastheren, verantwoordelijke, organisator, docent, docente, begeleider, begeleidster, initiatiefnemer, initiatiefneemster, sleutelhouder, leerkracht, contactouder, contactouders, uitbater, pachter, kartrekker, instructeur, koster, woordvoerder, directeur, eigenaar, wedstrijdsecretaris, wedstrijdsecretariaat, kantinebeheerder, jeugdcoördinator, mentor, mantelzorger, maatje
list-filler = van
also-list-filler = de, het, van de, van het, v d, vd, v, d, der, voor, nr, nummer, contact
list-name-called = roepnaam
also-list-name-called = roepn, roepnm
list-name-called-short = roep
list-name-first-short = vn
also-list-name-first-short = vrnm
list-name-first = voornaam
also-list-name-first = voornamen, naam voornaam, voorn, voornm, vnaam, voornaam vrijwilliger, voornaam lid, eerste voornaam, voornaam voluit
list-name-initials = voorletters
also-list-name-initials = voorletter, voorl, voorlett, voorltrs, initialen, initiaal, voorletter(s), vlttrs, voorletters vrijwilliger
list-name-initials-short = vl
also-list-name-initials-short = vltrs, letters, init
list-name-infix = tussenvoegsel
also-list-name-infix = tussenvoegsels, tussenv, tussenvgsl, tussenvoegs, tussenvoegsel(s), tussenvoegsel achternaam, tussenvoeg, voorvoegsel, voorvoegsels, voorvoegsel achternaam, voorvoegsel(s), voorvoegs, voorvgsl, middelste naam
list-name-infix-short = tv
also-list-name-infix-short = tsv, tvs, tvgs, tussen, voorv, vvgs
list-name-last-short = an
also-list-name-last-short = achtn
list-name-last = achternaam
also-list-name-last = achternamen, familienaam, famnaam, familien, geslachtsnaam, naam achternaam, achtern, achternm, anaam, anm, achternaam vrijwilliger, achternaam lid, achternaam voluit, achternaam incl tussenvoegsel, achternaam inclusief tussenvoegsel, achternaam met tussenvoegsel
list-name-full = naam
also-list-name-full = volledige naam, naam en achternaam, voor- en achternaam, naam voluit, voornaam en achternaam, voornaam achternaam, achternaam voornaam, achternaam en voornaam, voorletters en naam, naam en voorletters, naam voorletters, voorletters en achternaam, achternaam en voorletters, achternaam voorletters, naam vrijwilliger, naam lid
list-consent = toestemming
also-list-consent = avg, akkoord, instemming, toestemmingsverklaring, toestemming avg
list-consent-yes = ja
also-list-consent-yes = j, x, v, 1, waar, akkoord, accoord, ok, oke, okee, goed, gegeven, verleend, getekend, wel
list-consent-filler = gegeven
also-list-consent-filler = formulier, avgformulier, toestemmingsformulier, wil, wenst, liever, of, avg, gdpr, privacy, privacyverklaring, privacywet, datum, op, dd, d, d.d., per, sinds, de, het, om, te, ja, nee, j, n, aan, is, hoor, graag, zeker, prima, ja/nee, j/n, worden, wij, we, deze
# Woorden die er niets bij zeggen.
list-consent-beside = met
also-list-consent-beside = tegen, heeft, heb, hebben
# Wat achter een kop staat: “telefoonlijst ok”.
list-consent-agreed = ok
also-list-consent-agreed = oke, okee, akkoord, accoord
# Wat boven het noemen van iemand staat, en waar: “vermelding op de site”.
list-consent-mention = vermelding
also-list-consent-mention = vermelden, vermeld, noemen, genoemd, delen, gedeeld, gegevensdeling
list-consent-place = op
also-list-consent-place = in, bij
list-consent-may = mag
also-list-consent-may = mogen
list-consent-withdrawn = ingetrokken
also-list-consent-withdrawn = intrekking, teruggetrokken
list-consent-shared = delen
also-list-consent-shared = gedeeld, publiceren, gepubliceerd, publicatie, tonen, getoond, zichtbaar, openbaar, noemen, genoemd, verslag, verslagen, rapport, rapporten
list-consent-printed = boekje
also-list-consent-printed = dorpsboekje, informatieboekje, infoboekje, wijkboekje, blad, dorpsblad, wijkblad, buurtblad, krantje, krant, dorpskrant, wijkkrant, buurtkrant, gids, dorpsgids, wijkgids, derden, folder, flyer, sociale kaart, telefoonlijst, adreslijst, internet, website, site, facebook
# Waar mensen hun eigen mailadres hebben.
list-private-mail = gmail
also-list-private-mail = googlemail, hotmail, outlook, live, msn, yahoo, icloud, me, ziggo, ziggomail, kpnmail, kpnplanet, planet, home, hetnet, xs4all, upcmail, casema, chello, telfort, tele2, quicknet, zonnet, tiscali, wxs, solcon, caiway, online, versatel, freeler, onsmail, protonmail, proton, gmx, telenet, glazenkamp, delta, zeelandnet, kabelfoon, multiweb, kpn
list-consent-circle = bestuur
also-list-consent-circle = voornaam, voornamen, initialen, werkgroep, commissie, intern
list-consent-end = geldig tot
also-list-consent-end = geldig t/m, geldig tot en met, vervaldatum, verloopdatum, vervalt op, verloopt op
list-consent-how = per mail
also-list-consent-how = via mail, via de mail, per e-mail, via e-mail, per app, via app, via de app, per whatsapp, via whatsapp, per brief, per post, per telefoon, via telefoon, telefonisch, per sms, via sms
list-consent-given = bevestigd
also-list-consent-given = toestemming
list-consent-naming = vermelding
also-list-consent-naming = delen, gedeeld, gegevensdeling, vermeld, vermelden, genoemd, noemen, naam, naamsvermelding, mag, mogen, gegevens, persoonsgegevens
list-consent-purpose = alleen
also-list-consent-purpose = enkel, slechts, uitsluitend, telefoonlijst, bellijst, belboom, belkring, nieuwsbrief, nieuwsbrieven, dorpskaart, kaart, foto, foto's, beeldmateriaal, website, app, appgroep, whatsapp, mailing, maillijst, mailinglijst, ledenlijst, adreslijst, adressenlijst, krant, dorpskrant, facebook, intern, sociale media, social media, gids, dorpsgids, gebeld, bellen, gemaild, mailen, benaderd, benaderen, gedeeld, delen, gepubliceerd, publiceren, lijst, site, internet
list-total = totaal
also-list-total = totalen, subtotaal, eindtotaal, som, totaalaantal
list-footer-label = bron
also-list-footer-label = bronnen, noot, voetnoot, nb, n.b., let op, disclaimer, opgesteld door, gemaakt door, samengesteld door, toelichting, legenda
list-footer-dated = stand per
also-list-footer-dated = stand op, stand d.d., stand van, peildatum, per datum, bijgewerkt, bijgewerkt op, bijgewerkt tot, bijgewerkt t/m, laatst bijgewerkt, laatst bijgewerkt op, laatste update, datum, versie, versiedatum, printdatum, afgedrukt op, geprint op, uitdraai, uitdraai van, uitdraai d.d., pagina, blad, gegenereerd op, geëxporteerd op, opgesteld op
list-skill = vaardigheden
also-list-skill = kan, kan goed, vaardigheid, talent, talenten, kwaliteiten, wat kan ik, wat kan iemand, kan helpen met, wil helpen met, hulpaanbod, aangeboden hulp
list-nobody = n.v.t.
also-list-nobody = niet van toepassing, geen, onbekend, niet bekend, nog niet bekend, nog onbekend, niemand, nog niemand, vacant, volgt, leeg, n.n.b., n.n., n.b., n.t.b., t.b.a., nader te bepalen, nog te bepalen, geen contactpersoon, geen naam, geen naam bekend, naam onbekend, niet ingevuld, wordt gezocht, zoekende, geen gegevens, geen opgave
# Daarmee begint wat er staat waar niemand is: “vacature secretaris”.
list-vacancy = vacature
also-list-vacancy = vacatures, vacant
# Hetzelfde als in de rij erboven.
list-work-end = werk
# Hetzelfde als in de rij erboven.
list-ditto = idem
also-list-ditto = zie nr, zie nummer, zie rij, zie regel, idem zie, idem nr, id., idem dito, dito, ditto, zie boven, zie hierboven, zie rij hierboven, zie vorige, zie vorige rij, als boven, als hierboven, hetzelfde, dezelfde, zelfde, dezelfde als boven, dezelfde als hierboven, hetzelfde als boven, zelfde als boven, zelfde persoon, dezelfde persoon
list-group = stichting
also-list-group = stg, vereniging, ver, gemeente, secretariaat, bestuur, kerkbestuur, familie, fam, parochie, commissie, werkgroep, team, receptie, balie, redactie, administratie, ledenadministratie, kantoor, coöperatie, woningcorporatie, bewonerscommissie, scouting, sv, vv, tv, fc, rksv, kbo, pcob, ivn, obs, pkn, dorpsraad, wijkraad, buurtraad, kerkenraad, afdeling, college
# Hun nummer is van mensen thuis, en niet van een club.
list-household = gezin
also-list-household = fam, familie, echtpaar, huishouden
list-group-end = stichting
also-list-group-end = vereniging, club, school, corporatie, coöperatie, ouderenbond, vakbond, koor, gilde, comité, commissie, dorpsraad, werkgroep, buurtgroep, fonds, fanfare, harmonie, orkest, parochie
list-company = B.V.
also-list-company = N.V., V.O.F., beheer B.V.
list-people = contactpersonen
also-list-people = vrijwilligers, bestuursleden, beheerders, coördinatoren, trainers, leiders, begeleidersen, aanspreekpersonen, contacten, medewerkers, deelnemers, namen
list-name-title = titel
also-list-name-title = titels, aanhef, titulatuur
list-title = mevrouw
also-list-title = mevr, mw, dhr, heer, de heer, meneer, fam, drs, dr, ir, ing, mr, prof, pastoor, dominee, ds, kapelaan, zuster, dokter, juf, juffrouw, opa, oma, tante, oom, buurman, buurvrouw, imam, diaken
list-gathering-end = ochtend
also-list-gathering-end = middag, avond, inloop, eettafel, uurtje, bingo, cursus, spreekuur
list-given = Jan
also-list-given = johan, johannes, hans, piet, pieter, peter, petra, kees, cees, cor, henk, hendrik, henny, hennie, willem, wim, gerrit, gerard, geert, gert, jaap, jacob, joop, jos, jo, sjef, sjaak, koos, toon, ton, anton, antoon, theo, theodoor, frans, frank, ben, bernard, bert, bart, bas, bram, daan, dirk, dick, ed, eddy, erik, eric, evert, ferry, fred, frits, guus, harry, harrie, herman, hugo, huub, jeroen, jelle, jasper, johnny, jurgen, karel, klaas, leo, lex, lou, luuk, maarten, marc, mark, marcel, mario, martin, martijn, mathijs, maurice, max, michel, michiel, nico, niels, noud, paul, pim, ramon, remco, rene, richard, rik, rob, robert, robin, roel, roland, ronald, ron, rudi, ruud, sander, sam, sem, sjoerd, stan, stefan, steven, stijn, teun, thijs, thomas, tim, tom, twan, victor, vincent, wessel, wouter, yvo, els, elly, ellie, ellen, elise, elisabeth, lies, liesbeth, lisa, lotte, loes, lia, lidy, linda, maria, marie, marieke, marijke, marja, marjan, marga, margriet, margreet, marleen, marloes, martha, mia, mieke, mien, mirjam, monique, nel, nelly, nicole, nienke, nora, patricia, paula, pia, renate, ria, riet, rianne, rita, rosa, roos, ruth, sanne, sandra, saskia, simone, sofie, sophie, sonja, stien, sylvia, tineke, tiny, thea, toos, trees, truus, trudy, ursula, wil, wilma, willemien, willy, yvonne, ada, adri, agnes, alie, aletta, anita, anja, ank, anke, anna, anne, annelies, annemarie, annemiek, annette, annie, anouk, antoinette, astrid, bea, beatrix, bep, betsy, betty, bianca, brigitte, carla, carolien, catharina, chantal, christa, christien, claudia, coby, conny, corrie, cobi, daphne, debby, diana, dinie, dora, dorien, edith, emma, erica, esther, eva, femke, fleur, fien, floor, frida, gea, geertje, gerda, gerrie, greet, greetje, grietje, hanna, hannah, hanneke, hannie, heleen, helena, helma, hetty, hilda, hilde, ilse, ina, inge, ingrid, irene, iris, jacqueline, janneke, jannie, jantje, jeanne, jenny, jet, jessica, joke, jolanda, josien, julia, karin, kim, kirsten, laura, leny, lena, leonie, mohammed, mohamed, muhammad, ahmed, ahmet, ali, hassan, hasan, hussein, ibrahim, ismail, omar, osman, mustafa, mehmet, murat, yusuf, youssef, karim, rachid, said, samir, fatima, fatma, aisha, aicha, ayse, emine, khadija, leila, layla, malika, meryem, nadia, naima, samira, sara, sarah, yasmina, zeynep, zohra, agnieszka, katarzyna, krzysztof, piotr, olga, natalia, lucas, noah, milan, levi, finn, liam, luca, mees, saar, tess, zoe, riek, rika, riky, riki, miek, marjolein, marlies, margot, gré, gerry, gonnie, gonny, corry, cobie, jacobine, jeannette, jeanette, janny, jannetje, johanna, hanny, harmen, harm, henriette, hettie, hillie, ine, ineke, irma, jetty, jette, judith, katja, kitty, klaasje, lammert, lenie, leen, leendert, lida, lieke, lucie, lucy, maaike, maartje, machteld, madelon, manon, mariska, mart, mathilde, maud, miep, mina, nanda, nelleke, nettie, nina, norbert, odette, oscar, patrick, paulien, pauline, pleun, renée, rie, rietje, rina, rinus, roelof, rosalie, sepp, sietske, sjaan, sjors, stef, suzanne, tanja, theresia, tienke, tjeerd, tonny, trui, vera, veronique, wendy, wiesje, willeke, wilmien, wout, yolanda, zwanet, annemieke, anneke, angelique, adriana, adrie, ad, aad, arie, arjan, arno, babs, barbara, bernadette, bonny, caroline, cato, charlotte, chris, christine, claire, coen, cora, dini, diny, doortje, elsbeth, emmy, erna, ernst, evelien, fieke, fieneke, francien, francine, francisca, froukje, geke, gerdien, ger, germaine, gijs, ginie, gina, gusta, hermien, herma, huib, joep, koen, lambert, laurens, lianne, hatice, abdel, farida, zahra, hamid, bilal, sami, amina, latifa, edwin, dennis, kevin, jordy, mike, ruben, lars, jesse, julian, olivier, floris, tijn, joris, pepijn, casper, jurre, rens, roy, danny, ronny, arnoud, arnold, albert, aart, adriaan, alfons, alphons, andré, andreas, antonius, augustinus, bernardus, bertus, berend, cas, christiaan, christian, clemens, damian, david, derk, diederik, douwe, egbert, eef, eelco, elbert, emiel, engelbert, ewout, ferdinand, fokke, freek, geurt, gerardus, giel, gilles, govert, guido, hakan, harald, hein, hidde, hubert, ivo, izaak, jacobus, jeffrey, jelmer, jimmy, jochem, joost, jorn, jozef, justin, kasper, krijn, leon, leonard, lodewijk, louis, luc, manuel, marco, marinus, marnix, martinus, mathieu, maurits, melvin, menno, nick, nicolaas, niek, olaf, onno, otto, pascal, philip, quinten, raymond, reinier, reinder, reinout, rick, rien, rinse, robbert, roger, rogier, ruurd, rutger, sebastiaan, sven, tjerk, toine, ties, valentijn, walter, wiebe, wijnand, wiljan, wybe, xander, yannick, aafke, aagje, aaltje, afke, alida, amy, angela, annet, antje, ans, antonia, ariane, aukje, berdien, bertha, brenda, britt, carolina, cecile, celine, christina, cornelia, daisy, debbie, demi, denise, dieuwke, dineke, dorothea, elke, ellis, elma, emilie, esmee, fanny, fenna, fransje, frederique, frieda, geesje, gerarda, gertie, gertrude, gertruida, greta, griet, hendrika, hendrikje, hermina, hester, ida, ilona, imke, isa, isabel, ivonne, jacoba, jana, janine, jasmijn, joan, joanna, jolien, jorien, josefien, josine, joyce, juliette, karlijn, katrien, kimberley, klazien, lara, letty, liesje, lijsbeth, lilian, lise, liza, lonneke, louisa, louise, lynn, maike, marian, marianne, mariëlle, mariette, marijn, marina, marit, martine, meike, melanie, melissa, michelle, milou, mira, mirella, miriam, mirthe, nadine, naomi, natalie, natasja, nathalie, nicky, nicolette, olivia, paulina, petronella, pien, rachel, rebecca, renske, ricky, rieke, rosemarie, rosanne, sabine, selma, sharon, sien, sjoukje, suzan, teuni, tessa, tina, tilly, titia, trijntje, valerie, vivian, wietske, willemijn, yara, yasmin, yasmine, yfke, yvette, zara
list-people-and = en
# Voor iemands naam, in een regel.
list-announcing = vraag naar
also-list-announcing = vragen naar, vragen bij, vragen aan, vraag bij, vraag aan, inschrijven bij, inschrijving bij, melden bij, reserveren bij, bellen met, bel met, bel naar, mailen met, contact is, contactpersoon is, info bij, info via, informatie bij, informatie via, inlichtingen bij, aanmelden bij, aanmelden via, aanmelding bij, opgeven bij, opgeven via, opgave bij, contact met, contact opnemen met, contact via, bereikbaar via, te bereiken via, contactpersoon is
# Wie iemand van een ander is: de dochter, de ouders.
list-relative = dochter
also-list-relative = zoon, moeder, vader, partner, echtgenoot, echtgenote, kind, ouder, ouders, verzorger, verzorgers, voogd, schoondochter, schoonzoon, kleinzoon, kleindochter, haar, zijn, hun, mijn
# Voor een naam in een cel.
list-call = bel
also-list-call = bellen, bel even, vraag, vraag naar, bellen met, via, info bij, informatie bij
# Wie de brieven van een club schrijft.
list-letters = correspondentieadres
also-list-letters = correspondentie adres, adres correspondentie, correspondentie, adres secretariaat, secretariaatsadres, adres van het secretariaat, postadres, adres voor post
list-letter-box = postbus
also-list-letter-box = antwoordnummer
list-employer = bedrijf
also-list-employer = bedrijfsnaam, naam bedrijf, firma
list-business-end = praktijk
also-list-business-end = apotheek, drogist, drogisterij, fysiotherapie, therapie, bakkerij, slagerij, kapsalon, supermarkt, restaurant, cafetaria, café, hotel, garage, boekhandel, bloemist, makelaardij, zorgcentrum, gezondheidscentrum, wijkcentrum, kinderopvang, peuterspeelzaal, bibliotheek, museum, camping, manege, thuiszorg, zwembad, sporthal
list-class = groep
also-list-class = groepen, klas, klassen, unit
list-secretary = secretaris
also-list-secretary = secretariaat, secr, secretaresse
list-care-of = p/a
also-list-care-of = p.a., per adres, ten huize van, thv, t.h.v.
list-near = bij
also-list-near = via, door, met

# ## Wat niet verder mag
report-there-lead-few = Een hulpbron is een plek, een mens, een groep of een professional. Van één soort mensen zijn er zo weinig, dat het totaal hier niet staat.
report-network-lead-few =
    { $count ->
         [one] Er is 1 verbinding tussen wie en wat meetelt.
        *[other] Er zijn { $count } verbindingen tussen wie en wat meetelt.
    }
report-made-few =
    Gemaakt op { $day } met wijkschouw{ $walks ->
         [0] {""}
         [one] {", "}ook uit 1 schouw of gesprek
        *[other] {", "}ook uit { $walks } schouwen en gesprekken
    }.
report-grown-people = Erbij gekomen
report-stopped-people = Telt niet meer mee
report-few-moved = een aantal
export-nothing = Er is niets om naar buiten te brengen: niemand en niets heeft een telefoonnummer, adres of mail dat mee mag. Er is geen bestand gemaakt.
export-nothing-days = Er is niets om in de agenda te zetten: geen activiteit, actie of regeling heeft een dag. Er is geen bestand gemaakt.
export-nothing-assets = Er is niets om naar buiten te brengen: de inventaris heeft geen hulpbronnen die mee mogen. Er is geen bestand gemaakt.
export-unmade = Dit bestand kon niet worden gemaakt. Misschien is er te veel voor dit formaat. Er is niets bewaard. Kies een ander formaat.
export-format-report = Verslag
export-format-contacts = Adreslijst
export-format-person = Blad van één persoon
export-format-copy = Kopie van het hele bestand
report-movers-also = Ook { $kind }: { $number } ({ $turn })
report-turn-begun = nieuw, telt nog niet mee
report-gap-kern-unknown = Van de hulpbronnen van { $kern } draagt er geen bij aan { $condition }; er is nog niet gekeken.
report-gap-kern-missing = Van de hulpbronnen van { $kern } draagt er geen bij aan { $condition }.
report-gap-kind-unknown = Van de { $kinds } draagt er geen bij aan { $condition }; er is nog niet gekeken.
report-gap-kind-missing = Van de { $kinds } draagt er geen bij aan { $condition }.
report-somebody = een bewoner
report-undrawn =
    De letters van { $texts }{ $more ->
        [0] {""}
        [one] {""} en nog één naam
       *[other] {""} en nog { $more } namen
    } kan een PDF niet tonen: daar staat (?). Kies HTML om alles te zien.
print-person-maybe = Mogelijk over u
print-person-maybe-namesake = Hier staat uw naam. Het kan ook gaan over een ander die zo heet.
print-person-maybe-how = Hier staat uw naam, maar niet helemaal. Het kan ook over een ander gaan.
export-format-walk-list = Looplijst
export-format-walk-back = Terugkoppeling
export-format-activities = Agenda van activiteiten, op papier
export-format-actions = Actielijst
export-left-out-people =
    { $count ->
         [one] Eén mens zei geen ja, en staat er niet in.
        *[other] { $count } mensen zeiden geen ja, en staan er niet in.
    }
export-left-out-otherwise =
    { $count ->
         [one] Eén mens zei alleen ja tegen iets anders, en staat er niet in.
        *[other] { $count } mensen zeiden alleen ja tegen iets anders, en staan er niet in.
    }
export-left-out-unreached =
    { $count ->
         [one] Eén mens zei ja, maar heeft geen nummer of e-mail, of is gestopt.
        *[other] { $count } mensen zeiden ja, maar hebben geen nummer of e-mail, of zijn gestopt.
    }
export-left-out =
    { $count ->
         [one] Eén activiteit staat er niet in: de dag of de week is niet zeker. Schrijf bijvoorbeeld: derde zaterdag van de maand.
        *[other] { $count } activiteiten staan er niet in: de dag of de week is niet zeker. Schrijf bijvoorbeeld: derde zaterdag van de maand.
    }
export-left-out-hidden =
    { $count ->
         [one] Eén activiteit staat er niet in: wie haar geeft, mag hier niet genoemd worden.
        *[other] { $count } activiteiten staan er niet in: wie ze geeft, mag hier niet genoemd worden.
    }
export-cut = { $count ->
    [one] 1 tekst was te lang voor Excel en is ingekort.
   *[other] { $count } teksten waren te lang voor Excel en zijn ingekort.
}
export-left-out-undated =
    { $count ->
         [one] Eén actie staat er niet in: die heeft nog geen dag.
        *[other] { $count } acties staan er niet in: die hebben nog geen dag.
    }
export-for-person = Voor de persoon zelf
ask-restore-file = Alles terugzetten zoals in deze kopie? Weg: { $gone }, terug: { $back }, anders: { $changed }. Ook kernen en verbindingen tellen mee.{ restore-kept }
ask-restore-other = Let op: dit is een kopie van { $then }, niet van { $now }. Toch alles terugzetten? Weg: { $gone }, terug: { $back }, anders: { $changed }. Ook kernen en verbindingen tellen mee.{ restore-kept }
restore-later = De kopie is heel. Maak eerst af wat u typt, en kies de kopie dan opnieuw.
backup-not-whole = De kopie van vóór deze wijziging is niet heel en is weggehaald. { $why }
backups-open = Anderen op deze computer kunnen in de map met kopieën kijken: { $path }. Maak die map alleen voor uzelf leesbaar.
store-linked-folder = { $path } verwijst naar een andere map. Daar komt geen kopie: haal de verwijzing weg, dan maakt het programma zelf een map.
cli-restore-other = Dit is een kopie van { $other }, niet van { $own }. Er is niets teruggezet. Kies een kopie van { $own }.

# ## Waar het bestand staat
clock-odd = De klok van deze computer staat op { $today }. Maar het laatste is bewaard op { $last }. Kijk of de datum klopt.
beside-version =
    { $count ->
        [one] Naast dit bestand staat nog een versie van uw inventaris.
       *[other] Naast dit bestand staan nog { $count } versies van uw inventaris.
    } Kijk met ^P “waar staat alles”. Overnemen: open die versie, bewaar haar met E “zonder verlies”, voor onszelf, en lees dat hier in.
synced-folder = Dit bestand staat in een map van { $service }. Dat mag. Werk wel op één computer tegelijk, en sluit wijkschouw voor u wisselt.
inventories-beside = andere versie van dit bestand

# ## Lijsten: oud, heel en half af
import-title-whole = { $file } inlezen: klopt het?
import-whole-of = Van het dorp { $village }:
import-whole-other = Dit is de inventaris van het dorp { $village }. Wilt u die bij { $own } zetten? Druk dan nog een keer op Enter. Esc gaat terug.
import-whole-counts = nieuw { $new } · aangevuld { $filled } · al bekend { $same }
file-place = { $kind } nummer { $number } ({ $path })
file-place-field = { $kind } nummer { $number }, { $field } ({ $path })
import-whole-problems =
    { $count ->
         [one] Deze inventaris klopt niet, en er is niets overgenomen. { $place }: { $problem }
        *[other] Deze inventaris heeft { $count } fouten, en er is niets overgenomen. De eerste: { $place }: { $problem }
    }
import-whole-keys = Ga naar de bovenste regel en druk op Enter om over te nemen. Esc gaat terug.
import-about-sort = Wat hier al staat, blijft zoals het is. Wat hier nog leeg is, wordt aangevuld.
import-about-alike = Deze nieuwe lijkt op één die hier al staat ({ $grounds }). Ze komen allebei. Daarna maakt u er bij “Dubbelen” één van.
import-about-difference = Hier: { $own }. In het bestand: { $said }. Het blijft zoals het hier staat.
import-sheets-left = Niet gelezen: { $sheets }. Met ← en → kiest u een ander werkblad.
import-sheet-hidden = { $sheet } (verborgen)
import-begun-note = half af
import-go-on = Verder met { $file }
import-go-on-or-other = Verder met deze lijst, of een andere? Enter gaat verder. ↓ kiest een andere.
import-word-means = Wat betekent “{ $word }” bij { $field }?
import-word-loose = bij de opmerkingen
import-word-new-kern = een nieuwe kern
import-near = “{ $word }” lijkt op kern { $kern }
import-near-meant = is { $kern }
import-about-near-meant = “{ $word }” wordt kern { $kern }, ook in de volgende lijst met deze kolommen. Toch een andere kern? Druk nog eens op Enter.
import-about-near = “{ $word }” staat in de lijst als kern ({ $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}). Er is al een kern { $kern }. Is dat dezelfde, of een nieuwe kern? → kiest.
import-word-stands = { $rows ->
         [one] { $field }, in 1 rij
        *[other] { $field }, in { $rows } rijen
    }
import-about-word = { $rows ->
         [one] Dit woord is niet bekend: “{ $word }”. Enter kiest wat het betekent.
        *[other] Dit woord is niet bekend: “{ $word }”. Enter kiest wat het betekent, in één keer voor { $rows } rijen.
    }
import-private-bsn = { $count ->
         [one] Lijkt op een BSN: rij { $rows }
        *[other] Lijkt op een BSN: rijen { $rows }
    }
import-private-special = { $count ->
         [one] Gaat misschien over gezondheid of geloof: rij { $rows }
        *[other] Gaat misschien over gezondheid of geloof: rijen { $rows }
    }
import-about-bsn = Een BSN mag u niet bewaren. Haal het weg uit de lijst, of laat die kolom weg. U kunt wel verder.
import-about-special = Gezondheid en geloof mag u niet zomaar bewaren. Kijk of het nodig is. U kunt wel verder.
import-prose = Dit lijkt een brief, geen lijst: elke regel wordt een naam. Esc gaat terug.
also-letter-greeting = beste, lieve, geachte, hoi, hallo, hey, hee, dag, goedemorgen, goedemiddag, goedenavond, ha
also-letter-closing = met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, hartelijke groet, hartelijke groeten, met hartelijke groet, met groet, groet, groeten van, groetjes, mvg, m.v.g., met dank, alvast bedankt, bedankt alvast, bij voorbaat dank, veel liefs, tot dan, tot ziens, tot snel, tot gauw, tot morgen, tot maandag, tot dinsdag, tot woensdag, tot donderdag, tot vrijdag, tot zaterdag, tot zondag, groeten, fijne dag, fijn weekend, prettig weekend, verstuurd vanaf, verzonden vanaf, verstuurd met
also-letter-head = van, aan, onderwerp, verzonden, datum, cc
also-letter-quoted = oorspronkelijk bericht, doorgestuurd bericht, begin doorgestuurd bericht
also-letter-wrote = schreef, geschreven
also-letter-announcing = hier, hierbij, hieronder, onderstaand, onderstaande, bijgaand, bijgevoegd, volgende, lijst, lijstje, overzicht, namen, adressen, gegevens
also-letter-speaking = ik, jij, je, jullie, hierbij, mij, jou, kun, kunt, graag, dank, bedankt
also-list-number = id, fid, gid, gml id, gml_id, identificatie, identificatienummer, lokaalid, lokaal id, lokaal_id, objectid, object id, object_id, objectnummer, volgnummer, rsin, fiscaal nummer, fiscaal nr
also-list-special = dement, allergi, astma, reuma, hartpati, longziek, pacemaker, dialyse, coeliak, insuline, alzheimer, autis, depress, psych, schizo, kanker, diabet, suikerziek, verslaaf, verslaving, alcoholis, epilep, parkinson, burn-out, burnout, beperking, gehandicapt, rolstoel, ziekte, chronisch, medicijn, medicatie, hiv, zwanger, moslim, islam, joods, hindoe, katholiek, protestant, gereformeerd, hervormd, evangelisch, jehova, gelovig, christelijk

# ## Kopieën, schade en redden
occasion-unknown = vanzelf
occasion-end = bij het stoppen
occasion-start = bij het begin, na een keer zonder kopie
occasion-import = voor het inlezen van { $count }
occasion-several = voor { $count } wijzigingen tegelijk
occasion-restore = voor het terugzetten
occasion-update = voor een nieuwe versie
copy-first = Even wachten: eerst een kopie… Ctrl-C slaat die over.
retype-how = Typ { $wanted } en druk op Enter om door te gaan. Esc = niet doen.
retype-line = Typ
retype-wrong = Dat is niet { $wanted }. Typ { $wanted }, of druk op Esc om niets te doen.
where-retype = bij een vraag waar u iets typt
saved-all-copied = alles bewaard · kopie { $day }
cli-backup-about = Alles kopiëren naar een stick of een andere plek, en nakijken of de kopie heel is
cli-backup-usage = wijkschouw backup BESTAND|MAP [--yes] [--json]
cli-backup-arg-target = Waar de kopie komt: een nieuw bestand, of een map
cli-backup-arg-yes = Vervangen wat er al staat
cli-backup-made = { $count ->
    [one] Kopie gemaakt en nagekeken: { $path } ({ $kilobytes } kB, één hulpbron)
   *[other] Kopie gemaakt en nagekeken: { $path } ({ $kilobytes } kB, { $count } hulpbronnen)
}
cli-where-copied = { $count ->
    [one] Laatste kopie van het programma: { $day } { $time }, één in totaal
   *[other] Laatste kopie van het programma: { $day } { $time }, { $count } in totaal
}
cli-beside = Andere versie ernaast: { $path }
cli-beside-save = Neem over wat hier mist. Bewaar die versie als JSON: wijkschouw --file { $version } export json { $json }
cli-beside-take-in = Lees dat hier in: wijkschouw --file { $own } import { $json }
cli-beside-then = Kijk na wat daarbij “anders dan hier” heet: dat blijft zoals hier. Doe die versie pas daarna in een andere map.{ $count ->
    [one] {""}
   *[other] {" "}Doe dit met elke versie.
}
store-finding-kindless = Bij “{ $title }” is de rij in tabel { $table } weg, met wat alleen bij deze soort hoort. ({ $id })
store-finding-settings = Er zijn instellingen die nergens bij horen: { $id }
store-finding-twice = In tabel { $table } staat dit twee keer: { $id }. Het tweede is overgeslagen.
store-finding-table = De tabel { $table } is er niet.
store-finding-column = In tabel { $table } is de kolom { $column } er niet. Als u het bestand opent, komt die er leeg bij.
store-finding-column-other = In tabel { $table } is de kolom { $column } anders dan dit programma hem maakt.
store-finding-index = Bij tabel { $table } is het register { $index } er niet. Zoeken gaat daardoor langzamer.
cli-check-arg-repair = Red van een beschadigd bestand wat er te redden is, in dit nieuwe bestand
cli-check-history = Wat nu in het dorp staat, is heel. Een nieuw bestand zonder die stappen: wijkschouw check --file { $inventory } --repair { $target }
cli-check-damaged =
    Red wat er te redden is: wijkschouw check --file { $inventory } --repair { $target }{ $copies ->
        [0] .
       *[other] . Of zet een kopie terug: wijkschouw backups --file { $inventory }
    }
cli-repaired = Gered in { $path }. Aan { $damaged } is niets veranderd.
cli-restore-missing = Deze kopie is er niet: { $path }. Welke er zijn: wijkschouw backups
cli-put-back = { $count ->
    [one] De kopie is teruggezet (één hulpbron). Het beschadigde bestand staat nu hier: { $path }
   *[other] De kopie is teruggezet ({ $count } hulpbronnen). Het beschadigde bestand staat nu hier: { $path }
}
cli-put-back-yes = { $count ->
    [one] Het bestand is beschadigd. In deze kopie staat één hulpbron. Zet haar terug met “{ $command }”. Het beschadigde bestand blijft ernaast staan.
   *[other] Het bestand is beschadigd. In deze kopie staan { $count } hulpbronnen. Zet haar terug met “{ $command }”. Het beschadigde bestand blijft ernaast staan.
}
cli-put-where-gone =
    { $count ->
        [one] De kopie is teruggezet (één hulpbron). De inventaris staat weer hier: { $path }
       *[other] De kopie is teruggezet ({ $count } hulpbronnen). De inventaris staat weer hier: { $path }
    }
cli-put-where-gone-yes =
    { $count ->
        [one] De inventaris is er niet meer: { $path }. In deze kopie staat één hulpbron. Zet haar terug met “{ $command }”.
       *[other] De inventaris is er niet meer: { $path }. In deze kopie staan { $count } hulpbronnen. Zet haar terug met “{ $command }”.
    }
cli-repair-nothing = In dit bestand staat niets van een inventaris: { $path }. Er valt niets te redden. Zet een kopie terug die u elders bewaarde, of begin opnieuw onder een andere naam.
rescue-copy = { $count ->
    [one] De laatste kopie die heel is: { $day } om { $time }, één hulpbron.
   *[other] De laatste kopie die heel is: { $day } om { $time }, { $count } hulpbronnen.
}
rescue-no-copy = Er is geen kopie die heel is.
rescue-saved = { $count ->
    [one] Wat er te redden was, is al gered in { $path }: één hulpbron. Het laatst gebruikt op { $day } om { $time }.
   *[other] Wat er te redden was, is al gered in { $path }: { $count } hulpbronnen. Het laatst gebruikt op { $day } om { $time }.
}
rescue-went-on = { $count ->
    [one] U werkte het laatst verder in { $path }: { $day } om { $time }, één hulpbron.
   *[other] U werkte het laatst verder in { $path }: { $day } om { $time }, { $count } hulpbronnen.
}
rescue-how-went-on = Druk op Enter om daar verder te gaan.
rescue-how-saved = Druk op Enter om verder te gaan met wat er gered is.
rescue-how-copy = Typ “kopie” om verder te gaan met die kopie.
rescue-how-save = Typ “red” om te redden wat er nog in het beschadigde bestand zit. Dat komt in { $path }.
rescue-how-nothing = Alleen Enter = niets doen.
rescue-how-stop = Typ “stop” om niets te doen.
rescue-stop-words = stop niets nee n
rescue-unknown = “{ $typed }” is geen van de antwoorden. Er is nog niets gedaan.
rescue-made = { $count ->
    [one] Gered in { $path }: één hulpbron.
   *[other] Gered in { $path }: { $count } hulpbronnen.
}
rescue-enter-to-read = Druk op Enter om verder te gaan. Op het scherm leest u wat er gedaan is.
rescue-copy-words = kopie
rescue-save-words = red redden
rescue-put-back = U gaat verder met de kopie. Wat er eerst stond, is bewaard in { $path }
rescue-put-back-title = De kopie is teruggezet
salvage-kept = Gered: { $kind } ({ $kept })
salvage-kept-and-lost = Gered: { $kind } ({ $kept }). Niet gered: { $lost }
salvage-lost = Niet gered: { $kind } ({ $lost })
salvage-kept-distinction = Gered: keren dat iemand zei dat twee namen niet hetzelfde zijn ({ $kept })
salvage-kept-and-lost-distinction = Gered: keren dat iemand zei dat twee namen niet hetzelfde zijn ({ $kept }). Niet gered: { $lost }
salvage-lost-distinction = Niet gered: keren dat iemand zei dat twee namen niet hetzelfde zijn ({ $lost }). Het programma kan er opnieuw naar vragen.
salvage-share = Gered: { $kept } van de { $known } hulpbronnen waarvan nog een spoor te vinden was. Van het bestand waren { $readable } van { $parts } delen te lezen.
salvage-fuller = Let op: in de kopie van { $day } om { $time } staat meer: { $count ->
    [one] één hulpbron
   *[other] { $count } hulpbronnen
}. Terug naar die kopie: { $command }
rescue-fuller = Let op: in de kopie van { $day } om { $time } staat meer: { $count ->
    [one] één hulpbron
   *[other] { $count } hulpbronnen
}.
rescue-how-fuller = Typ “kopie” om toch verder te gaan met die kopie. Alleen Enter = verder met wat er gered is. Op het scherm leest u wat er gedaan is.
salvage-torn = Let op: niet alles was te lezen van: { $kinds }. Hoeveel er waren, is niet bekend.
salvage-torn-copied = Let op: niet alles was te lezen van: { $kind }. Gered: { $kept }. In de nieuwste kopie: { $copied }.
salvage-torn-fields = Let op: bij { $kind } kan ontbreken: { $fields }.
salvage-fuller-rest = Let op: in de kopie van { $day } om { $time } kan meer staan. Terug naar die kopie: { $command }
rescue-fuller-rest = Let op: in de kopie van { $day } om { $time } kan meer staan.
salvage-all = Alles wat in het bestand stond, is gered.
salvage-past = Alles wat in het dorp stond, is gered. Alleen van de geschiedenis is een deel kwijt.
salvage-short = Het bestand is te kort: het heeft { $there } van { $expected } delen.
salvage-broken = Delen van het bestand die niet of niet helemaal te lezen zijn: { $count }
salvage-unknown = Delen waarvan niet te zien is waar ze bij horen: { $count }
salvage-field = { $named ->
    [0] Bij { $kind } zonder naam was { $field } niet goed te lezen: “{ $found }”. Kijk of het klopt. ({ $id })
   *[other] Bij { $kind } “{ $title }” was { $field } niet goed te lezen: “{ $found }”. Kijk of het klopt. ({ $id })
}
salvage-cells = Losse gegevens die nergens bij passen: { $count }
salvage-let-go = Verwijzingen naar iets dat kwijt is, weggehaald bij: { $count }
salvage-bare = { $more ->
    [0] Kwijt wat alleen bij hun soort hoort (zoals beschikbaarheid of leden): { $names }
   *[other] Kwijt wat alleen bij hun soort hoort (zoals beschikbaarheid of leden): { $names } en nog { $more }
}
salvage-bare-unnamed = Kwijt wat alleen bij hun soort hoort (zoals beschikbaarheid of leden), bij hulpbronnen zonder naam: { $count }
salvage-recalled = { $more ->
    [0] Uit de geschiedenis gehaald ({ $kind }, { $count }). Kijk of het klopt: { $names }
   *[other] Uit de geschiedenis gehaald ({ $kind }, { $count }). Kijk of het klopt: { $names } en nog { $more }
}
salvage-recalled-unnamed = Uit de geschiedenis gehaald, zonder naam: { $kind } ({ $count }). Kijk of het klopt.
salvage-left-out = { $more ->
    [0] Niet gered, want er ontbreekt iets dat erbij moet ({ $kind }, { $count }): { $names }
   *[other] Niet gered, want er ontbreekt iets dat erbij moet ({ $kind }, { $count }): { $names } en nog { $more }
}
salvage-left-out-unnamed = Niet gered, want er ontbreekt iets dat erbij moet: { $kind } ({ $count })
salvage-missing = { $more ->
    [0] Niet gered: { $kind }: { $names }. Deze namen staan in een kopie van vroeger.
   *[other] Niet gered: { $kind }: { $names } en nog { $more }. Deze namen staan in een kopie van vroeger.
}
salvage-missing-unnamed = Niet gered, en de naam is niet meer te lezen: { $kind } ({ $count })
salvage-history = De geschiedenis begint opnieuw: wat vóór het redden gedaan is, kan niet meer ongedaan worden.
salvage = Gered
ask-salvage-fields = Dit bestand is beschadigd: u kunt alleen lezen. { $first }{ $more ->
    [0] {""}
    [one] {" "}Zo is er nog één.
   *[other] {" "}Zo zijn er nog { $more }.
} Redden wat erin zit, in een nieuw bestand? Het komt in { $target }.{ $copies ->
    [0] {""}
   *[other] {" "}Er zijn ook kopieën. Zie de opdracht “wijkschouw backups”.
}
ask-salvage = Dit bestand is beschadigd: { $path }. Redden wat er nog in zit? Het komt in { $target }. Aan het beschadigde bestand verandert niets.
ask-went-on = { $count ->
    [one] U werkte het laatst verder in { $path } ({ $day } om { $time }, één hulpbron). Dat openen?
   *[other] U werkte het laatst verder in { $path } ({ $day } om { $time }, { $count } hulpbronnen). Dat openen?
}
ask-open-saved = Dit bestand is beschadigd: { $path }. Wat er te redden was, staat al in { $saved }. Dat openen?
salvage-busy = Bezig met redden…
salvage-there = Gered in { $path }. Open dat bestand als u klaar bent.
salvage-title = Wat er gered is
where-told = bij een tekst om te lezen

# ## Overdragen, aantekeningen en fouten
hint-share = overdragen
action-share = overdragen aan een collega
about-action-share = Maakt een gesloten bestand van uw dorp, dat alleen opengaat met een wachtzin.
also-action-share = delen, doorgeven, geven aan, collega, overdracht, versturen, usb-stick, wachtwoord, wachtzin, versleutelen, gesloten bestand, mailen
where-share = bij het overdragen
where-unseal = bij het openen van een gesloten bestand
share-title = Overdragen aan een collega: wat?
share-title-place = Overdragen: waarheen?
share-title-passphrase = Overdragen: de wachtzin
share-title-made = Klaar om over te dragen
share-everything = Alles
share-everything-how = Uw collega krijgt het hele dorp, ook momentopnamen en weergaven. Wat half getypt is en wat u kunt terugdraaien, blijft hier.
share-changes = Alleen wat veranderde sinds { $day }
share-changes-how = Voor wie de rest al heeft. Wat bij een verandering hoort, gaat mee. Van wat weg is, gaat alleen het nummer mee.
share-file = Het bestand heet { $file }.
share-type = Typ of sleep een map of een nieuw bestand hierheen.
share-inside-changes = Alleen wat veranderde gaat mee, met wat daarbij hoort. Ook van mensen gaat alles mee.
share-busy = Het bestand wordt gesloten…
share-made-how = Uw collega opent het bij “andere inventaris”. Geef de wachtzin apart door: bel, en mail hem niet mee.
share-presenting = Er kijken anderen mee. Stop eerst met presenteren.
handover-file = overdracht
handover-inside = Alles gaat mee: { $assets ->
        [one] 1 hulpbron
       *[other] { $assets } hulpbronnen
    }, { $people ->
        [0] en geen mensen
        [one] ook alles van 1 mens
       *[other] ook alles van { $people } mensen
    }.
handover-inside-changes = Alleen wat veranderde gaat mee: { $assets ->
        [one] 1 hulpbron
       *[other] { $assets } hulpbronnen
    }, { $people ->
        [0] en geen mensen
        [one] ook alles van 1 mens
       *[other] ook alles van { $people } mensen
    }.
handover-instead = Sinds de vorige keer is heel veel teruggedraaid. Daarom gaat alles mee. Wat u intussen weghaalde, kan uw collega nog hebben: vertel dat erbij.
handover-made = Gesloten en bewaard: { $path }
handover-erased =
    { $count ->
        [one] Ook het nummer (id) van 1 mens die hier gewist is, gaat mee: dan komt die daar niet terug.
       *[other] Ook de nummers (id) van { $count } mensen die hier gewist zijn, gaan mee: dan komen die daar niet terug.
    }
handover-nothing = Er is niets om over te dragen. Er is geen bestand gemaakt.
handover-opened = { $village } is geopend, met { $assets ->
        [one] 1 hulpbron
       *[other] { $assets } hulpbronnen
    }. Dit is nu een eigen inventaris.{ left-out-too }
handover-opened-part = Geopend: wat veranderde in { $village }, met { $assets ->
        [one] 1 hulpbron
       *[other] { $assets } hulpbronnen
    }. { $gone ->
        [0] De rest van het dorp zit er niet in.
        [one] Daar is 1 ding weggehaald. De rest van het dorp zit er niet in.
       *[other] Daar zijn { $gone } dingen weggehaald. De rest van het dorp zit er niet in.
    } Wilt u dit in uw eigen inventaris? Kies hier met E “alles, zonder verlies”. Lees dat daar in met I.{ left-out-too }
handover-foreign = In dit gesloten bestand zit geen dorp. Er is niets veranderd. Vraag uw collega om een ander.
handover-newer = Dit bestand is gemaakt met een nieuwere versie. Haal eerst die versie van het programma. Er is niets veranderd.
handover-broken = Wat in dit bestand zit, klopt niet. Er is niets veranderd. Vraag uw collega om het opnieuw te maken.
edit-handed-over = Overgenomen van een collega ({ $day })
unseal-title = Een gesloten bestand openen
unseal-how = Typ de wachtzin die u van uw collega kreeg. Er komt een eigen inventaris van. Die van u blijft zoals hij is.
unseal-type-first = Typ eerst de wachtzin.
unseal-busy = Het bestand gaat open…
passphrase-how = Bedenk een wachtzin van ten minste { $least } tekens. Neem vier woorden die niet bij elkaar horen. Wie het bestand vindt, kan jarenlang raden.
passphrase-lost = Zonder de wachtzin kan niemand het openen, wij ook niet. Uw eigen inventaris blijft gewoon open.
passphrase-label = Wachtzin
passphrase-again = Nog een keer
passphrase-short = { $signs ->
        [0] Typ eerst een wachtzin van ten minste { $least } tekens.
        [one] Dit is 1 teken. Neem er ten minste { $least }: korter is snel geraden.
       *[other] Dit zijn { $signs } tekens. Neem er ten minste { $least }: korter is snel geraden.
    }
passphrase-same = Hier staan te weinig verschillende tekens in. Dat is snel geraden. Neem vier woorden.
passphrase-differs = De tweede keer was anders. Typ hem nog een keer.
passphrase-none = Er is geen wachtzin gekozen. Er is geen bestand gemaakt.
sealed-not = Dit is geen gesloten bestand. Kies een bestand dat op .age eindigt.
sealed-wrong = De wachtzin klopt niet. Er is niets veranderd.
sealed-wrong-left = De wachtzin klopt niet. { $left ->
        [one] U mag nog één keer.
       *[other] U mag nog { $left } keer.
    }
sealed-wrong-often = De wachtzin klopte vijf keer niet. Er is niets veranderd. Vraag hem na, of vraag een nieuw bestand.
sealed-damaged = Dit bestand is beschadigd of niet heel. Er is niets veranderd. Vraag uw collega om het opnieuw te geven.
sealed-too-much-work = Dit bestand openen zou veel te lang duren. Het is niet met dit programma gemaakt. Er is niets veranderd.
sealed-with-key = Dit bestand gaat niet open met een wachtzin, maar met een sleutel. Vraag om een bestand met een wachtzin.
sealed-failed = Het bestand kon niet worden gesloten. Er is niets bewaard. Maak ruimte en probeer het opnieuw.
export-format-share = Overdracht, gesloten met een wachtzin
export-for-colleague = Voor een collega
cli-share-about = De inventaris overdragen aan een collega, gesloten met een wachtzin
cli-share-usage = wijkschouw share BESTAND [--since DAG] [--yes]
cli-share-examples =
    wijkschouw share /media/stick/dorp.age
    wijkschouw share /media/stick --since last
cli-share-arg-to = Het bestand (.age), of de map waarin het komt. Elk programma voor age opent het
cli-share-arg-since = Alleen wat veranderde sinds deze dag; last is sinds de vorige overdracht
cli-share-arg-yes = Vervangen wat er al staat
cli-share-never = Deze inventaris is nog nooit overgedragen. Laat --since weg: dan gaat alles mee. Er is geen bestand gemaakt.
cli-open-about = Een gesloten bestand van een collega openen, als een inventaris apart
cli-open-usage = wijkschouw open BESTAND [--as NIEUW]
cli-open-examples =
    wijkschouw open dorp-overdracht.age
    wijkschouw open dorp-overdracht.age --as heumen.db
cli-open-arg-source = Het gesloten bestand
cli-open-arg-own = Waar de nieuwe inventaris komt; anders naast de andere. Een bestand dat er al is, blijft zoals het is
cli-open-next = Bekijken: wijkschouw --file { $path }
cli-value-own = NIEUW
cli-passphrase = De wachtzin (wat u typt blijft onzichtbaar):
cli-passphrase-new = Een nieuwe wachtzin (wat u typt blijft onzichtbaar):
cli-passphrase-again = Nog een keer:
cli-passphrase-terminal = Een wachtzin kan alleen worden getypt, in een terminal. Hij komt nooit uit een bestand of een andere opdracht. Er is niets veranderd.
cli-stopped = Gestopt. Er is niets veranderd.
crashed-logbook = Gebeurt het weer? Vertel wie u helpt wat u deed. Geef ook het logboek mee, zonder namen: { $path }
work-broke = Iets op de achtergrond ging mis, door een fout van ons. Alles is bewaard. Probeer het nog een keer.
preferences-logbook = Logboek bijhouden
about-logbook = Wat het programma doet, voor wie u helpt als er iets misgaat. Zonder namen, teksten of plaatsen.
whereabouts-logbook = Logboek
whereabouts-beside = Ernaast
whereabouts-beside-more = en nog { $count }: wijkschouw where toont ze alle
whereabouts-no-logbook = staat uit; aanzetten kan bij de voorkeuren
cli-where-logbook = Logboek, zonder namen: { $path }
cli-where-no-logbook = Logboek: staat uit
term-disk = versleutelde schijf
explain-disk = Wie uw laptop vindt, kan er zonder uw wachtwoord niets van lezen. Het staat vaak al aan: kijk het na.
term-bitlocker = BitLocker (Windows)
explain-bitlocker = Zoek in het startmenu naar “BitLocker” of “Apparaatversleuteling”. Daar staat of uw schijf versleuteld is.
term-filevault = FileVault (Mac)
explain-filevault = Open Systeeminstellingen, dan “Privacy en beveiliging”. Bij FileVault staat of uw schijf versleuteld is.
term-luks = LUKS (Linux)
explain-luks = Open “Schijven” en kies uw schijf. Er staat LUKS bij als hij versleuteld is. Anders kan het bij een nieuwe installatie.

# ## Verslag, bladzijden en bestanden
report-page-of = van
report-made-up = Dit gaat over het verzonnen voorbeelddorp Wielrade. De plekken, clubs en mensen daarvan bestaan niet.

# Hoe vaak iets terugkomt
rhythm-first = eerste
rhythm-second = tweede
rhythm-third = derde
rhythm-fourth = vierde
rhythm-last = laatste
rhythm-each = elke
rhythm-until = tot
rhythm-at = om
rhythm-month = maand
rhythm-little = op
also-rhythm-first = 1e, 1ste
also-rhythm-second = 2e, 2de
also-rhythm-third = 3e, 3de
also-rhythm-fourth = 4e, 4de
also-rhythm-each = iedere, elk, ieder
also-rhythm-little = en, de, het, van, wekelijks, met, dag

# Wat mensen typen voor een opdracht
cli-said-import = importeren, inlezen, invoeren, overnemen, lijst
cli-said-export = exporteren, uitvoeren, opslaan als, meenemen
cli-said-gaps = gaten, stappen, stap, hiaten
cli-said-report = verslag, rapport, rapportage, uitdelen, printen, afdrukken
cli-said-add = toevoegen, nieuw, erbij, regel
cli-said-check = controleren, controle, nakijken, nagaan
cli-said-undo = ongedaan, ongedaan maken, terugdraaien, herstel
cli-said-redo = opnieuw, overdoen
cli-said-where = waar, plaats, bestand
cli-said-backups = kopieën, kopie, reservekopie, backup
cli-said-restore = terugzetten, herstellen, kopie terugzetten
cli-said-privacy = avg, verwerking, verwerkingsregister
cli-said-completions = aanvullen, aanvulling
cli-said-man = handleiding, handboek
cli-said-demo = voorbeeld, voorbeelddorp, proberen
cli-said-help = hulp, uitleg
cli-report-arg-to = Waarheen: een bestand dat eindigt op .html, .pdf of .md. Zonder, of met “-”: de standaarduitvoer. De inventaris onthoudt dat er een verslag is gemaakt

# ## Wissen, toestemming en bewaren
hint-erase = voorgoed wissen
action-erase = iemand voorgoed wissen
about-action-erase = Wist een mens uit alles: inventaris, teksten, geschiedenis en kopieën. Dit kan niet ongedaan.
also-action-erase = wissen, vergeten, vergeten worden, recht op vergetelheid, avg, persoon verwijderen, gegevens verwijderen, voorgoed weg, vernietigen
where-erase = bij voorgoed wissen
hint-told-next-step = verder
told-next-step = verder met de volgende stap
about-told-next-step = Neemt wat hier staat en gaat verder.
hint-told-erase-go-on = verder
told-erase-go-on = verder met wissen
about-told-erase-go-on = Gaat verder: dan typt u de hele naam. Er is nog niets gewist.
hint-told-erase-turn = naam weg of niet
told-erase-turn = de naam uit deze tekst, of niet
about-told-erase-turn = Kiest of de naam uit de gekozen tekst gaat, of blijft staan.
hint-told-erase-for-good = voorgoed wissen
told-erase-for-good = voorgoed wissen
about-told-erase-for-good = Wist deze mens voorgoed, als de hele naam er staat.
hint-told-retype-do = doen
told-retype-do = doen wat er gevraagd is
about-told-retype-do = Doet wat er gevraagd is, als er staat wat u moest typen.
erase-title = Iemand voorgoed wissen
erase-title-of = Voorgoed wissen: { $name }
erase-nobody = Er is nog niemand gekozen. Enter zoekt iemand, Esc gaat terug.
erase-no-person = Wissen is voor een vrijwilliger of professional. Iets anders gaat weg met d.
erase-seek-title = Wie wordt voorgoed gewist?
erase-seek-how = Kies een mens, ook een die al verwijderd is. U ziet eerst wat er weggaat. Er is nog niets gewist.
seek-deleted = verwijderd
erase-looking = Er wordt gekeken waar deze mens in voorkomt…
erase-goes =
    { $name } gaat weg uit de inventaris, met { $relations ->
        [0] geen verbindingen
        [one] 1 verbinding
       *[other] { $relations } verbindingen
    }, { $answers ->
        [0] geen antwoorden
        [one] 1 antwoord
       *[other] { $answers } antwoorden
    } en { $offerings ->
        [0] geen aanbod
       *[other] { $offerings } keer aanbod
    }. { $links ->
        [0] Niets anders wijst naar { $name }.
        [one] 1 verhaal, plan of kanaal blijft, maar zonder { $name }.
       *[other] { $links } verhalen, plannen of kanalen blijven, maar zonder { $name }.
    } { $copies ->
        [0] Ook de geschiedenis en wat half getypt is, worden nagelopen.
        [one] Ook de geschiedenis, wat half getypt is en 1 kopie worden nagelopen.
       *[other] Ook de geschiedenis, wat half getypt is en { $copies } kopieën worden nagelopen.
    }
erase-namesakes =
    { $count ->
        [one] Er is nog 1 mens met dezelfde naam. Die blijft.
       *[other] Er zijn nog { $count } mensen met dezelfde naam. Die blijven.
    }
erase-for-good = Dit kan niet ongedaan worden gemaakt.
erase-broken =
    { $count ->
        [one] Let op: 1 kopie is beschadigd. Niemand kan zien wie erin staat, dus die wordt weggehaald.
       *[other] Let op: { $count } kopieën zijn beschadigd. Niemand kan zien wie erin staat, dus die worden weggehaald.
    } { $copies ->
        [0] Daarna is er geen kopie meer. Wilt u die bewaren? Zet die dan eerst ergens anders.
        [one] Daarna is er nog 1 kopie.
       *[other] Daarna zijn er nog { $copies } kopieën.
    }
erase-texts =
    { $count ->
        [0] Geen andere tekst noemt deze mens.
        [one] 1 tekst noemt deze mens{ $doubtful ->
            [0] . De naam gaat eruit, de rest blijft staan:
           *[other] , of misschien. Bij ‘naam weg’ gaat die weg:
        }
       *[other] { $count } teksten noemen deze mens{ $doubtful ->
            [0] . De naam gaat eruit, de rest blijft staan:
           *[other] , of misschien. Bij ‘naam weg’ gaat die weg:
        }
    }
erase-no-texts = Er is hier geen tekst om over te kiezen.
erase-goes-short = naam weg
erase-stays-short = blijft
erase-field = { $titled ->
    [0] { $field }
   *[other] { $field } bij { $title }
}
erase-becomes = { $field } wordt: { $told }
erase-empties = { $field } wordt leeg.
erase-address-stays = Het adres blijft in teksten staan, want daar is ook { $name }.
erase-stays = { $field } blijft zoals het is. De naam blijft dan leesbaar. Spatie verandert dat.
erase-unsure = { $field } blijft: dit kan over een ander gaan. Anderen kunnen het dan lezen. Spatie maakt ervan: { $told }
erase-name = Naam
erase-type = Typ de hele naam en druk Enter. Dan is deze mens voorgoed weg. Esc: niet wissen.
erase-other-name = Dat is niet de hele naam. Typ precies: { $name }. Er is niets gewist.
erase-busy = Bezig met wissen: bestand { $done } van { $all }. Even geduld. Stopt het programma nu, dan gaat het bij de volgende start verder.
erase-busy-wait = Er wordt nog gewist. Wacht tot het klaar is.
erase-presenting = Wissen gaat niet zolang anderen meekijken. Stop met presenteren met p en dan j.
erase-later = Er wordt nog een bestand gemaakt. Probeer het zo nog eens. Er is niets gewist.
erase-done =
    { $copies ->
        [0] Voorgoed gewist.
        [one] Voorgoed gewist, ook uit 1 kopie.
       *[other] Voorgoed gewist, ook uit { $copies } kopieën.
    } { $broken ->
        [0] Dit kan niet terug.
        [one] 1 kopie was stuk en is weggehaald.
       *[other] { $broken } kopieën waren stuk en zijn weggehaald.
    }
erase-done-in-part =
    { $copies ->
        [0] Uit de inventaris gewist.
        [one] Gewist uit de inventaris en uit 1 kopie.
       *[other] Gewist uit de inventaris en uit { $copies } kopieën.
    } { $broken ->
        [0] Dit kan niet terug.
        [one] 1 kopie was stuk en is weggehaald.
       *[other] { $broken } kopieën waren stuk en zijn weggehaald.
    } { $left ->
        [0] Er kunnen nog resten op de schijf staan.
        [one] In 1 ander bestand kan deze mens nog staan.
       *[other] In { $left } andere bestanden kan deze mens nog staan.
    }
erase-stays-erased = Wissen kan niet terug. Nog eens: de stap ervoor.
cli-erase-stays-erased = Er is voorgoed iemand gewist. Dat kan niet terug, en er is niets veranderd. Nog een keer “wijkschouw undo” neemt de stap daarvóór terug.
erase-waiting =
    { $count ->
        [one] De gewiste mens kan nog in 1 kopie staan: { $path }.
       *[other] De gewiste mens kan nog in { $count } kopieën staan, zoals { $path }.
    } { $full ->
        [one] De schijf is vol. Maak ruimte vrij: bij de volgende start gaat het wissen verder.
       *[other] Bij de volgende start gaat het wissen verder.
    }
erase-unreached =
    { $count ->
        [one] Gewist, maar in 1 kopie kan deze mens nog staan: { $path }. Haal die zelf weg.
       *[other] Gewist, maar in { $count } kopieën kan deze mens nog staan, zoals { $path }. Haal die zelf weg.
    }
erase-staying =
    { $count ->
        [one] Niet te wissen uit het beschadigde bestand { $path }. Haal dat zelf weg.
       *[other] Niet te wissen uit { $count } beschadigde bestanden, zoals { $path }. Haal die zelf weg.
    }
erase-elsewhere-title = Waar deze mens nog in kan staan
erase-elsewhere-given =
    { $count ->
        [one] Dit bestand is eerder uit de inventaris gemaakt. Gooi het weg, of maak het opnieuw:
       *[other] Deze bestanden zijn eerder uit de inventaris gemaakt. Gooi ze weg, of maak ze opnieuw:
    }
erase-elsewhere-waiting =
    { $count ->
        [one] Uit dit bestand kon nog niets.
       *[other] Uit deze bestanden kon nog niets.
    } { $full ->
        [one] De schijf is vol. Maak ruimte vrij: bij de volgende start gaat het wissen verder:
       *[other] Bij de volgende start gaat het wissen verder:
    }
erase-elsewhere-unreached =
    { $count ->
        [one] Dit bestand hoort bij de inventaris, maar er kon niets uit. Haal het zelf weg:
       *[other] Deze bestanden horen bij de inventaris, maar er kon niets uit. Haal ze zelf weg:
    }
erase-elsewhere-alike =
    { $count ->
        [one] Dit heet bijna zo als uw bestand. Deze mens kan er nog in staan. Open het en kijk. Staat de mens erin, wis die daar dan ook:
       *[other] Deze bestanden en mappen heten bijna zo als uw bestand. Deze mens kan er nog in staan. Open ze en kijk. Staat de mens erin, wis die daar dan ook:
    }
erase-elsewhere-file = – { $path }
erase-elsewhere-folder = – in de map { $path }: een bestand waarvan de naam gewist is
erase-cannot-reach = Niet te bereiken: mail, papier, sticks, eigen kopieën en resten op de schijf. Alleen het nummer (id) van deze mens blijft. Een lijst met alleen de naam kan deze mens dus terugbrengen.
erase-next = Enter gaat verder: dan typt u de hele naam. Er is nog niets gewist.
refusals-kept =
    { $count ->
        [one] De toestemming van 1 mens is sinds die kopie ingetrokken of minder: dat blijft zo.
       *[other] { $count } mensen trokken hun toestemming sinds die kopie in, of maakten die kleiner: dat blijft zo.
    }
erased-left-out =
    { $count ->
        [one] 1 mens komt niet mee: die is hier voorgoed gewist.
       *[other] { $count } mensen komen niet mee: die zijn hier voorgoed gewist.
    }
cli-erase-about = Een mens voorgoed wissen: uit de inventaris, de geschiedenis en alle kopieën. Dit kan niet ongedaan.
cli-erase-usage = wijkschouw erase NAAM|ID [--yes] [--name NAAM] [--dry-run] [--json]
cli-erase-examples =
    wijkschouw erase "Els de Vries" --dry-run     kijken wat er weggaat
    wijkschouw erase "Els de Vries" --yes         wissen: de hele naam staat er
    wijkschouw erase 0198f3aa-… --yes --name "Els de Vries"
cli-erase-arg-who = De hele naam, of het id
cli-erase-arg-name = De hele naam, als u het id gebruikt. Zonder dit wordt een regel van de invoer gelezen
cli-erase-arg-yes = Echt wissen; de hele naam moet er ook staan
cli-erase-arg-dry-run = Niets wissen, wel tonen wat er weggaat
cli-value-who = NAAM|ID
cli-value-name = NAAM
cli-erase-empties = { $titled ->
    [0] { $kind }: “{ $text }” wordt leeg
   *[other] { $kind } { $title }: “{ $text }” wordt leeg
}
cli-erase-becomes = { $titled ->
    [0] { $kind }: “{ $text }” wordt “{ $told }”
   *[other] { $kind } { $title }: “{ $text }” wordt “{ $told }”
}
cli-erase-stays = { $titled ->
    [0] { $kind }: “{ $text }” blijft, want dit kan over een ander gaan
   *[other] { $kind } { $title }: “{ $text }” blijft, want dit kan over een ander gaan
}
cli-erase-stays-how = Wat blijft, kunnen anderen daarna lezen. Moet de naam ook daar uit? Wis deze mens dan in het scherm: spatie kiest per tekst.
cli-erase-not-typed = Er is niets gewist. Zet er --yes achter en typ de hele naam, precies zoals die in de inventaris staat.
cli-no-person = Er is geen vrijwilliger of professional die { $typed } heet.
cli-deleted-person = { $typed } is verwijderd. Er staat nog wel iets in wat u kunt terugdraaien. Voorgoed wissen: wijkschouw erase "{ $typed }" --yes
cli-several-people-known = Meer mensen heten { $typed }. Kies een id:
cli-one-of-several = { $id }: { $kind }{ $placed ->
    [0] {""}
   *[other] , { $kern }
}{ $reached ->
    [0] {""}
   *[other] , { $phone }
}
cli-several-people = Meer mensen heten { $typed }. Kies een id: { $ids }
hint-withdraw = toestemming intrekken
action-withdraw = toestemming intrekken
about-action-withdraw = Legt vast dat iemand de toestemming vandaag introk. Overal staat dan alleen rol en kern.
also-action-withdraw = intrekken, toestemming weg, geen toestemming meer, niet meer noemen, bezwaar, avg
hint-set-aside = niet gebruiken
action-set-aside = iemand niet meer gebruiken
about-action-set-aside = Bewaart wat er is, maar gebruikt het niet: geen toestemming, nergens met naam.
also-action-set-aside = niet gebruiken, beperken, beperking, blokkeren, op slot, bevriezen, apart zetten, avg
hint-review = nakijken wie blijft
action-review = nakijken of we het mogen houden
about-action-review = Toont van wie al lang niemand nakeek of het nog klopt: bevestigen, openen of wissen.
also-action-review = mogen bewaren, bewaren, bewaartermijn, te oud, opschonen, opruimen, oude mensen, nakijken, avg, verlopen
where-review = bij nakijken wie blijft
set-aside-already = Deze mens wordt al niet meer gebruikt.
withdraw-nothing = Er was al geen toestemming. Er is niets veranderd.
withdraw-no-person = Toestemming geeft een vrijwilliger of professional. Kies er eerst een met ↑↓.
withdraw-elsewhere-title = Ingetrokken. Hier kan deze mens nog met naam in staan
withdraw-elsewhere-sent = Gaf u een lijst of verslag aan anderen? Vraag hun om het weg te gooien.
edit-withdrawn = Toestemming van { $name } ingetrokken
edit-set-aside = { $name } wordt niet meer gebruikt
review-title =
    { $count ->
        [0] Nakijken of we het mogen houden
        [one] Nakijken of we het mogen houden: 1 mens
       *[other] Nakijken of we het mogen houden: { $count } mensen
    }
review-how = Van deze mensen keek { $months } maanden lang niemand na of het klopt. x: klopt vandaag nog. Z: voorgoed wissen. Er gaat niets vanzelf weg.
review-empty = Van iedereen is in de laatste { $months } maanden nagekeken of het klopt.
review-nobody = Er staat hier niemand.
review-never = nooit nagekeken
review-since = nagekeken op { $day }
review-to-come = datum klopt niet: { $day }
cli-review-never = { $name }: nooit nagekeken  ({ $id })
cli-review-since = { $name }: nagekeken op { $day }  ({ $id })
cli-review-to-come = { $name }: de datum { $day } klopt niet  ({ $id })
cli-privacy-arg-who = Met withdraw en restrict: de hele naam of het id. Met report: waarheen; “-” is de standaarduitvoer. Eindigt de naam op .html, dan om te printen
cli-privacy-arg-json = Voor andere programma's, bij review, withdraw en restrict

# ## Bestanden van een ander

file-open-to-others = Anderen op deze computer kunnen dit bestand lezen: { $path }. Er staan persoonsgegevens in. Zet de rechten dicht.
store-not-a-lock = Het slot naast { $path } is geen gewoon bestand. Er is niets veranderd. Haal het bestand met .lock erachter weg en probeer het opnieuw.

# ## Wat er na wissen blijft

csv-id-erased = De mens met id { $id } is hier voorgoed gewist en komt niet mee.
erase-remains = Gewist. Er was geen plaats om het bestand op te schonen. Resten kunnen nog op de schijf staan. Maak ruimte vrij en start het programma opnieuw.

# ## Als wachten niet meer helpt

copy-first-broke = Bewaard, maar zonder kopie vooraf: die mislukte door een fout van ons.
copy-first-broke-not = De kopie vooraf mislukte door een fout van ons. Er is niets veranderd. Probeer het nog een keer.
copy-first-skipped = Bewaard, zonder te wachten op een kopie vooraf.
copy-first-needed = Even wachten: eerst een kopie… Met Ctrl-C gaat het niet door.
copy-first-stopped = Gestopt. Er is niets teruggezet.
writing-begun = Het bewaren duurt even. Kijk rustig rond. Esc stopt het.
writing-wait = Er wordt nog bewaard. Wacht even. Met Ctrl-C stopt het bewaren.
writing-stops = Het bewaren stopt…
writing-stopped = Gestopt. Er is niets veranderd.
writing-too-late = Stoppen kon niet meer: alles is al bewaard. Met u draait u het terug.
writing-too-late-back = Stoppen kon niet meer: het is al teruggedraaid. Met Ctrl-R komt het weer terug.
writing-broke = Het bewaren mislukte door een fout van ons. Er is niets veranderd. Probeer het nog een keer.
saved-writing = bewaren: { $percents }%
quit-writing = Er wordt nog bewaard. Daarna sluit het programma. Nog een keer: nu sluiten.
erase-broke = Het wissen stopte door een fout van ons. Sluit het programma en start het opnieuw. Kijk daarna of deze mens gewist is.
handover-there = Het bestand is geopend en bewaard in { $path }. Open dat als u klaar bent.{ left-out-too }

# ## Lists of people
also-csv-of-people = bsn, burgerserv, sofi, geboorte, geboren, gebdat, geb. datum, geb.datum, geb datum, geslacht
cli-import-assumed = Rijen waarvan de soort niet gezegd is: { $kind }. Met --kind kiest u een andere.
import-counts-assumed = Rijen waarvan de soort niet gezegd is: { $kind }.

# ## Waarvoor iemand ja zei: woorden die gaan over bellen en schrijven, woorden die niets extra zeggen, en woorden voor nee
purpose-contacts = telefoonlijst
also-purpose-contacts = tellijst, bellijst, adreslijst, adressenlijst, contactlijst, telefoonboek, telefoon, telefoonnummer, telefoonnummers, tel, mobiel, nummer, nummers, bellen, bel, gebeld, appen, whatsapp, mail, mailen, e-mail, e-mailen, mailadres, e-mailadres, mailadressen, contact, contactgegevens, werkcontact, bereikbaar, bereiken, bereikbaarheid, alles, phonelist, phone, telephone, number, numbers, mobile, call, calls, calling, called, text, texting, email, emails, e-mails, contacts, directory, contactlist, addresslist, reach, reached, everything, all
purpose-beside = ook
also-purpose-beside = de, het, een, op, in, via, per, voor, van, met, om, te, mag, mogen, ja, wel, zijn, is, worden, staan, haar, hem, mij, me, mijn, ons, onze, alleen, dorp, lijst, naam, also, the, a, an, on, by, for, of, to, with, may, can, be, yes, her, him, my, our, us, only, village, list, name, address
purpose-only = alleen
also-purpose-only = enkel, slechts, uitsluitend, only, just, solely
purpose-phone = telefoon
also-purpose-phone = telefoonnummer, telefoonnummers, tel, mobiel, nummer, nummers, bellen, bel, gebeld, appen, whatsapp, phone, telephone, number, numbers, mobile, call, calls, calling, called, text, texting
purpose-mail = e-mail
also-purpose-mail = mail, mailen, e-mailen, mailadres, e-mailadres, mailadressen, email, emails, e-mails
# Wat nee zegt, ook in een lijst.
purpose-no = nee
also-purpose-no = n, 0, onwaar, geen, niet, neen, geweigerd, ingetrokken, intrekking, teruggetrokken, nooit, none, no, n, false, none, not, refused, withdrawn, revoked
# Nee, en zonder: ja. “Geen bezwaar.”
purpose-objection = bezwaar
also-purpose-objection = bezwaren, geheim, geheime, anoniem, objection, objections, objects, secret, unlisted, confidential
# Nog niet gevraagd, of nog geen antwoord.
purpose-asked = gevraagd
also-purpose-asked = vragen, vraag, navragen, verzoek, verzocht, opgevraagd, aangevraagd, nagevraagd, verstuurd, gestuurd, verzonden, gemaild, afwachting, wachten, wacht, overleggen, overleg, bespreken, misschien, twijfelt, twijfel, onbekend, later, asked, ask, request, requested, sent, pending, awaiting, discuss, perhaps, maybe, unknown, moet, moeten, bevestigen, must, confirm
# Tot wanneer.
purpose-until = tot
also-purpose-until = t/m, eindigt, einde, eind, einddatum, vervalt, vervaldatum, verloopt, verloopdatum, until, till, through, ends, end, expires, expire, expiry
purpose-within = beperkt
also-purpose-within = beperkte, gelimiteerd, limited, restricted, confined
purpose-bounded = voorlopig
also-purpose-bounded = voorbehoud, voorlopige, tijdelijk, tijdelijke, voorwaardelijk, provisional, provisionally, temporary, temporarily, conditional, conditionally, reservation, reservations
purpose-span = voor
also-purpose-span = gedurende, dit, deze, komend, komende, een, for, during, this, next, one
purpose-period = jaar
also-purpose-period = jaren, maand, maanden, week, weken, dag, dagen, seizoen, year, years, month, months, weeks, day, days, season
purpose-ended = opgezegd
also-purpose-ended = withdrawn, revoked, ingetrokken, teruggetrokken, herroepen, gestopt, gestaakt, beëindigd, vervallen, verlopen, verstreken, afgemeld, vertrouwelijk, privé, afgeschermd, afschermen, optout, stopped, ended, expired, lapsed, cancelled, canceled, terminated, unsubscribed, private, shielded
purpose-denied = niet
also-purpose-denied = behalve, zonder, niemand, never, except, without, nobody, anoniem, anonymous, anonymously, uitgezonderd, behoudens, exclusief, noch, evenmin, verboden, weglaten, excluding, nor, neither, don't, won't
purpose-phonebook = telefoonboek
also-purpose-phonebook = telefoonlijst, tellijst, bellijst, phonelist, phonebook
purpose-and = en
also-purpose-and = of, plus, and, or
purpose-named = dorpskaart
also-purpose-named = kaart, verslag, rapport, website, site, webpagina, krant, dorpskrant, wijkkrant, dorpsblad, namenlijst, vermelding, vermelden, vermeld, noemen, genoemd, gids, dorpsgids, wegwijzer, foto, foto's, beeldmateriaal, facebook, instagram, publicatie, publiceren, gepubliceerd, openbaar, tonen, getoond, zichtbaar, werkcontact, werk, beroep, functie, zakelijk, alles, map, report, webpage, newspaper, paper, namelist, mention, mentioned, naming, named, guide, photo, photos, publication, publish, published, public, show, shown, visible, workcontact, work, job, business, everything, all
purpose-name = naam
also-purpose-name = namen, name, names, anoniem, anonymous, anonymously
purpose-group = appgroep
also-purpose-group = app, buurtapp, groepsapp, whatsappgroep, whatsapp, belboom, belkring, mailing, maillijst, mailinglijst, nieuwsbrief, nieuwsbrieven, intern, groupapp, newsletter, newsletters, internal, werkgroep, werkgroepen, bestuur, bestuursleden, commissie, ledenlijst, workgroup, board, committee
purpose-outlet = website
also-purpose-outlet = site, webpagina, webpage, krant, dorpskrant, wijkkrant, dorpsblad, newspaper, paper, gids, dorpsgids, wegwijzer, guide, facebook, instagram, foto, foto's, beeldmateriaal, photo, photos
purpose-picture = foto
also-purpose-picture = foto's, beeldmateriaal, photo, photos
purpose-initials = voornaam
also-purpose-initials = voornamen, initialen, initiaal, voorletters, firstname, initials
purpose-detail = adres
also-purpose-detail = adresgegevens, woonadres, huisadres, straat, huisnummer, postcode, leeftijd, geboortedatum, reclame, advertenties, verkoop, commercieel, commerciële, address, age, birthday, street, advertising, ads, sales, commercial

# ## Waar een gat over gaat, voor wie de regels niet kent: in het verslag, onder “nu op orde” en “nieuw om naar te kijken”
matter-cell = Wat in de { $sphere } sfeer bijdraagt aan { $condition }
matter-kind = Wat { $kinds } doen voor { $condition }
matter-kern = Wat er in { $kern } is voor { $condition }
matter-group = Wat er is voor { $group }
matter-function = Wat er is voor { $function }
matter-tags = Waar { $asset } aan bijdraagt
matter-fresh = Of de gegevens van { $asset } nog kloppen
matter-capacity = Wat { $asset } kan en nodig heeft
matter-surroundings = Hoe goed { $asset } te bereiken en te gebruiken is
matter-isolated = Met wie { $asset } verbonden is
matter-islands = Groepen die elkaar niet kennen
matter-kinds = Verbindingen tussen { $one } en { $other }
matter-spheres = Verbindingen tussen de { $one } en de { $other } sfeer
matter-kernen = Verbindingen van { $kern } met andere kernen
matter-hinge = Een groep die alleen via { $asset } aan de rest vastzit
matter-keyperson = Mensen om wie veel draait in { $kern }
matter-channel = Hoe mensen in { $kern } nieuws krijgen
matter-reach = Hoe { $asset } nieuws krijgt
matter-want = De vraag naar “{ $question }”
matter-offer = Of iemand gebruikt wat { $asset } aanbiedt
matter-economy = Winkels en ondernemers die meedoen
matter-vision = De visie van het dorp
matter-condition = Een doel of een actie voor { $condition }
matter-answered = Een actie voor wat er mist: { $condition } in de { $sphere } sfeer
matter-owner = Wie de actie “{ $action }” doet
matter-assets = Wat de actie “{ $action }” gebruikt
matter-overdue = Of de actie “{ $action }” op tijd klaar is
matter-horizon = Een plan voor later
matter-told = Een verhaal over { $condition }
matter-covered = Steun voor de actie “{ $action }”
matter-inside-out = Waar “{ $support }” in het dorp bij aansluit
matter-deadline = De steun “{ $support }” op tijd aanvragen
matter-one-source = Steun die van meer dan één kant komt

# ## Het verslag van een dorp waarvan nog weinig is opgeschreven
report-next = Wat hierna komt
report-next-lead = Dit is een begin. Elke plek, elke groep en elk mens die erbij komt, maakt dit verslag rijker. Met tien hulpbronnen komen er ook tabellen en cijfers bij.
report-next-walk = Een ronde door het dorp: samen kijken en vragen wat er is.
report-next-ties = Wie elkaar kent, en wie waar bij elkaar komt.
report-next-stories = Wat bewoners zelf vertellen.
report-next-plan = Waar het dorp heen wil, en wie wat gaat doen.
report-there-beside =
    { $count ->
         [one] Nog 1 staat in de lijst en telt niet mee: een idee, slapend, gestopt, of niet meegerekend.
        *[other] Nog { $count } staan in de lijst en tellen niet mee: een idee, slapend, gestopt, of niet meegerekend.
    }
report-made-beside =
    Gemaakt op { $day } met wijkschouw, uit { $entries } hulpbronnen, waarvan er { $counted } meetellen, en { $walks ->
         [0] nog geen schouw of gesprek
         [one] 1 schouw of gesprek
        *[other] { $walks } schouwen en gesprekken
    }.
report-all-relations = Verbindingen, ook van wat niet meetelt

# ## Words for sorts in lists, understood only in full
also-word-kind-association = ver, ver., vereng, organisaties, groepen, clubs, verenigingsleven
also-word-kind-volunteer = vrijw, vrijwill, bewoners, inwoners, buurtbewoner, dorpsbewoner
also-word-kind-professional = prof, beroepskrachten, medewerker
also-word-kind-place = locaties, gebouwen, accommodaties, voorziening, voorzieningen, ruimte
also-word-subtype-public-space = tuin, tuinen, fietsenstalling, speelplekken, zandbak, pannakooi, bankje, plantsoen, speelveld, speelveldje, speelplaats, speeltuinen, trapveld, trapveldje, voetbalveldje, pluktuin, buurttuin, dorpstuin, moestuin, bos, bosje, natuurgebied, wandelroute, wandelpad, ommetje, fietsroute, pleintje, marktplein, dorpsplein, haventje, vijver, zwemplas, strandje, jeu-de-boulesbaan, skatebaan, kinderboerderij, hondenveld, dierenweide, begraafplaats, jop, hangplek, picknickplaats
also-word-subtype-public-property = basisschool, scholen, middelbare school, vmbo, brede school, ikc, kindcentrum, integraal kindcentrum, gymzaal, sporthal, sportzaal, sporthallen, sportpark, sportcomplex, sportveld, voetbalveld, zwembad, multifunctionele accommodatie, kulturhus, gemeenschapshuis, gemeenschapscentrum, verenigingsgebouw, clubhuis, clubgebouw, jeugdhonk, jongerencentrum, buurtcentrum, wijkgebouw, wijkhuis, ontmoetingscentrum, inloophuis, huiskamer, huis van de wijk, bieb, gemeentehuis, dorpswerkplaats, museum, theater, muziekschool, peuterspeelzaal, kinderopvang, speelotheek, verzorgingshuis, verpleeghuis, woonzorgcentrum, zorgcentrum, gezondheidscentrum, brandweerkazerne, molen, scoutinggebouw, wijksteunpunt
also-word-subtype-private-place = winkels, buurtwinkel, dorpswinkel, buurtsuper, bakker, bakkerij, slager, slagerij, kapper, kapsalon, drogist, apotheek, kroeg, eetcafé, horeca, cafetaria, snackbar, frietkot, lunchroom, theetuin, ijssalon, terras, hotel, camping, bed en breakfast, zalencentrum, partycentrum, feestzaal, boerderij, zorgboerderij, boerderijwinkel, tuincentrum, sportschool, fitnesscentrum, manege, maneges, dansschool, garage, fietsenmaker, boekhandel, bloemist, markt, kringloopwinkel, kringloop, bank, postagentschap, bedrijf, bedrijven, kantoor
also-word-subtype-religious-building = kerken, kerkgebouw, moskeeën, synagoge, tempel, klooster, parochie, parochiecentrum, parochiehuis, kerkelijk centrum, pastorie, gebedshuis
also-word-subtype-club = fanfare, harmonie, drumband, brassband, koor, koren, zangkoor, zangvereniging, kinderkoor, mannenkoor, vrouwenkoor, popkoor, shantykoor, muziekvereniging, muziekver., muziek, gilde, gilden, schutterij, schuttersgilde, sportvereniging, sportver., sportclub, voetbalvereniging, voetbalclub, voetbal, tennisvereniging, tennisclub, tennis, hockeyclub, korfbalvereniging, korfbal, volleybalvereniging, volleybal, handbalvereniging, handbal, basketbalvereniging, badmintonclub, badminton, tafeltennisvereniging, turnvereniging, gymvereniging, gymnastiekvereniging, gymnastiek, atletiekvereniging, atletiek, zwemvereniging, zwemclub, ijsclub, ijsvereniging, wielerclub, fietsclub, wandelclub, wandelvereniging, hardloopclub, loopgroep, ruitervereniging, ponyclub, judoclub, dansvereniging, dansclub, jeu de boules, jeu-de-boulesvereniging, petanque, biljartvereniging, biljartclub, biljart, schaakclub, damclub, bridgeclub, bridge, kaartclub, dartclub, handboogvereniging, schietvereniging, hengelsportvereniging, visclub, hengelsport, duivenvereniging, duivensport, postduivenvereniging, kleindierenvereniging, toneelvereniging, toneelgroep, toneel, theatergroep, carnavalsvereniging, carnavalsver., carnaval, heemkundevereniging, heemkundekring, heemkunde, historische vereniging, historische kring, oranjevereniging, oranjecomité, buurtvereniging, buurtver., buurtverenigingen, wijkvereniging, dorpsvereniging, straatvereniging, ouderenvereniging, seniorenvereniging, ouderenbond, kbo, pcob, anbo, vrouwenvereniging, vrouwengilde, zijactief, jeugdvereniging, jeugdclub, scouting, speeltuinvereniging, tuinvereniging, volkstuinvereniging, natuurvereniging, imkervereniging, motorclub, fotoclub, hobbyclub, hobbyvereniging, handwerkclub, leesclub, ehbo, ehbo-vereniging, vogelvereniging, hondenvereniging, hondenschool, ouderraad, oudervereniging, supportersvereniging, vv, sv, tv, belangenvereniging, huurdersvereniging, muziekkorps, orkest
also-word-subtype-foundation = stichtingen, st., sticht., fonds, dorpsfonds, goede doelen
also-word-subtype-informal-group = groepje, koffieochtend, koffiemiddag, koffie-uurtje, inloop, inloopochtend, inloopmiddag, inloopavond, eettafel, spelmiddag, spelavond, eetgroep, kookgroep, breigroep, breiclub, koffiegroep, wandelgroep, fietsgroep, leesgroep, moedergroep, appgroep, whatsappgroep, buurtapp, vriendengroep, studiegroep, gespreksgroep
also-word-subtype-resident-initiative = bewonersgroep, burgerinitiatief, dorpsinitiatief, buurtinitiatief, werkgroep, werkgroepen, dorpsraad, wijkraad, buurtcomité, wijkcomité, bewonerscommissie, dorpscoöperatie, coöperatie, energiecoöperatie, repair café, weggeefwinkel, voedselbank, ruilwinkel, buurtpreventie, dorpsbelang, plaatselijk belang
also-word-subtype-peer-support = lotgenotengroep, lotgenotencontact, zelfhulp, praatgroep, aa-groep, alzheimercafé
also-word-subtype-business-circle = ondernemersvereniging, winkeliersvereniging, middenstandsvereniging, ondernemersclub, businessclub, handelsvereniging, bedrijvenkring, lto
also-word-subtype-health = huisartsen, huisartsenpraktijk, huisartspraktijk, tandarts, fysiotherapeut, fysiotherapie, wijkverpleegkundige, wijkverpleging, wijkzorg, praktijkondersteuner, verloskundige, diëtist, ergotherapeut, logopedist, psycholoog, ggz, thuiszorg, ggd, consultatiebureau, casemanager, zorgverlener
also-word-subtype-social-worker = maatschappelijk werk, maatschappelijk werker, welzijnswerk, welzijnswerker, ouderenadviseur, ouderenwerker, cliëntondersteuner, schuldhulpverlener, mantelzorgconsulent
also-word-subtype-youth-worker = jongerenwerk, jeugdwerker, jeugdwerk, straatcoach
also-word-subtype-community-builder = opbouwwerk, buurtwerker, buurtwerk, wijkwerker, dorpsondersteuner, dorpsverbinder, buurtverbinder, wijkverbinder, kernmakelaar, gebiedsmakelaar, dorpscoach, verbindingsofficier
also-word-subtype-neighbourhood-team = sociaal team, sociaal wijkteam, buurtteam, dorpsteam, wmo-loket, wmo-consulent
also-word-subtype-sports-coach = sportcoach, combinatiefunctionaris, beweegcoach, cultuurcoach
also-word-subtype-housing-officer = woningcorporatie, woningstichting, woningbouwvereniging, wijkbeheerder, huismeester, buurtbeheerder
also-word-subtype-police-officer = politie, boa, handhaver, handhaving
also-word-subtype-teacher = leraar, lerares, docent, onderwijzer, juf, meester, schooldirecteur, directeur basisschool
also-word-subtype-policy-officer = beleidsadviseur, ambtenaar, wijkregisseur, dorpscontactpersoon, wethouder, gebiedsregisseur
also-word-subtype-chaplain = pastoor, predikant, kapelaan, diaken, parochiaan-coördinator, rabbijn
also-word-subtype-volunteer = vrijwilligster, bestuurslid vrijwilliger
also-word-subtype-carer = mantelzorgers, mantelzorg
also-word-subtype-active-resident = actieve inwoner, actieve buurtbewoner, dorpsgenoot, sleutelfiguur
also-word-subtype-peer = ervaringsdeskundigen, buddy, maatjes
also-word-subtype-entrepreneur = zzp'er, zelfstandige, ondernemers, eenmanszaak

# ## Als het bestand weg is
saved-lost = NIET bewaard
file-lost = { $why ->
    [barred] Niet bewaard. U mag hier niet meer schrijven: { $path }. Alles staat nog in het geheugen. Kies met ^P “elders bewaren”.
    [full] Niet bewaard: de schijf is vol. Maak ruimte en probeer het nog een keer. Of kies met ^P “elders bewaren”. Het bestand: { $path }
    [failing] Niet bewaard: het schrijven is niet gelukt: { $path }. Alles staat nog in het geheugen. Probeer het nog een keer, of kies met ^P “elders bewaren”.
    [other] Niet bewaard: een andere versie kwam in de plaats van dit bestand: { $path }. Alles van hier staat nog in het geheugen. Kies met ^P “elders bewaren”.
   *[gone] Niet bewaard: dit bestand is weg of beschadigd: { $path }. Alles staat nog in het geheugen. Kies met ^P “elders bewaren”.
}
ask-elsewhere = { $why ->
    [barred] In dit bestand mag u niet meer schrijven: { $path }.
    [full] De schijf is vol. Dit bestand staat daarop: { $path }.
    [failing] Het schrijven in dit bestand lukt niet: { $path }.
    [other] Een andere versie kwam in de plaats van dit bestand: { $path }.
   *[gone] Dit bestand is weg of beschadigd: { $path }.
} Alles van uw dorp staat nog in het geheugen. Nu bewaren op een andere plek? Het komt in { $target }. Daarna werkt u daar verder.
elsewhere-no-place = Niet bewaard: er is geen map waar het kan. Steek een usb-stick in. Kies daarna met ^P “elders bewaren”.
elsewhere-not-needed = Dat hoeft nu niet: het bestand is in orde.
kept-elsewhere = { $past ->
    [0] Bewaard in { $path }. U werkt nu daar verder. Wat u vóór nu deed, kan niet meer ongedaan worden.
   *[other] Bewaard in { $path }. U werkt nu daar verder.
}{ $step ->
    [done] {" "}Uw laatste stap staat er ook in.
    [not-done] {" "}Uw laatste stap is niet gedaan. Doe die nog een keer.
   *[none] {""}
}
# Zo heet een stap in een ouder verleden: wat elders bewaard werd, was toen een stap.
edit-kept-elsewhere = alles uit het geheugen bewaard
hint-keep-elsewhere = elders
action-keep-elsewhere = elders bewaren
about-action-keep-elsewhere = Bewaart alles in een ander bestand, als het uwe weg of kapot is.
also-action-keep-elsewhere = ergens anders bewaren, andere plek, bestand weg, bestand kapot, stick eruit, redden

behind-older = De kopie van { $day } om { $time } is nieuwer dan dit bestand. Terug kan met ^P “kopieën van vroeger”.
behind-other = De laatste kopie hiernaast ({ $day } om { $time }) is van { $village }. Terug kan met ^P “kopieën van vroeger”.

# ## Wie gewist was en terugkwam
erase-finished = Het wissen was eerder afgebroken. Het is nu afgemaakt.
erase-done-later = Wie u eerder wiste, is nu ook uit de kopieën die nog over waren.
erased-again = Wie u eerder voorgoed wiste, stond weer in dit bestand of in een kopie ervan. Dat is opnieuw gewist.
ask-erase-returned = { $count ->
    [one] In dit bestand staat iemand die u op deze computer eerder voorgoed wiste. Misschien is dit een oude kopie. Ook hier voorgoed wissen?
   *[other] In dit bestand staan { $count } mensen die u op deze computer eerder voorgoed wiste. Misschien is dit een oude kopie. Ook hier voorgoed wissen?
}

# ## Wat half af was
resume-title = Nog niet klaar
resume-what = Dit was nog niet klaar: { $what }. U typte { $when }: “{ $typed }”.
resume-what-untold = Dit was nog niet klaar: { $what }, van { $when }.
resume-left = Het blijft klaarstaan. Met ^P “wat half ingevuld is” gaat u later verder.
where-resume = bij wat nog niet klaar was
hint-told-resume-go-on = verder
told-resume-go-on = hiermee verdergaan
about-told-resume-go-on = Opent wat u half ingevuld liet liggen, zoals het was.
hint-told-resume-leave = laten liggen
told-resume-leave = laten liggen voor later
about-told-resume-leave = Laat het staan zoals het is. U kunt er later mee verder.
