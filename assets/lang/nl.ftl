## Woorden van het vak: soorten, sferen, voorwaarden en de andere lijsten

list-and = { $first } en { $last }
yes-no-yes = ja
yes-no-no = nee
also-yes-no-yes = j, waar, true, y
also-yes-no-no = n, onwaar, false
kind-place = plek
kind-volunteer = vrijwilliger
kind-association = vereniging
kind-professional = professional
also-kind-place = plekken, locatie, plaats, gebouw, accommodatie
also-kind-volunteer = vrijwilligers, bewoner, inwoner
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
offering_kind-space = ruimte
offering_kind-thing = spullen
offering_kind-service = dienst
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
problem-choice = “{ $typed }” staat niet in de lijst.
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

## Bestanden: het eigen formaat

problem-file-utf8 = Dit bestand is geen tekst in UTF-8. Regel { $line } bevat tekens die niet kloppen.
problem-file-json = Dit is geen geldige JSON. Kijk op regel { $line }, kolom { $column }: { $reason }.
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
csv-not-text = Dit bestand is geen tekst. Sla een werkblad eerst op als CSV.
csv-too-large = Dit bestand is groter dan { $limit } MB. Deel het op.
csv-too-many-rows = Deze lijst heeft meer dan { $limit } rijen. Deel de lijst op.
csv-too-many-columns = Deze lijst heeft meer dan { $limit } kolommen. Haal kolommen weg.
csv-unclosed-quote = Op regel { $line } begint een tekst met ", maar het einde ontbreekt. Zet er een " achter.
csv-no-names = Geen kolom heet “Naam”. De kolommen zijn: { $headings }.
csv-no-name = Deze rij heeft geen naam.
csv-ragged = Deze rij heeft { $cells } cellen, maar er zijn { $columns } kolommen.
csv-id-taken = De id { $id } is al van iets anders.
csv-not-of-kind = De soort { $kind } heeft dit veld niet.
also-csv-sensitive = bsn, burgerservicenummer, sofi, gezondheid, ziekte, ziektebeeld, medisch, medicatie, medicijn, diagnose, allergie, handicap, geloof, religie, godsdienst, kerkelijk, kerkgenootschap, levensovertuiging, etniciteit, afkomst, nationaliteit, seksuele, politieke

## Andere woorden boven een kolom

also-field-name = vereniging, verenigingsnaam, naam vereniging, organisatie, organisatienaam, naam organisatie, club, clubnaam, stichting, initiatief, groep, instelling, volledige naam, naam van de vereniging, naam van de organisatie, naam van de club, titel, wie
also-field-name-parts = voornaam, tussenvoegsel, tussenvoegsels, achternaam, voorletters, roepnaam
also-field-kind = soort hulpbron, soort entry
also-field-kern = plaats, plaatsnaam, woonplaats, wijk, buurt, dorp, dorpskern, vestigingsplaats, stad, kern of wijk, locatie
also-field-status = toestand
also-field-spheres = sfeer
also-field-conditions = voorwaarde
also-field-target-groups = doelgroep, voor wie, voor welke doelgroep, bedoeld voor
also-field-functions = wat doet het
also-field-tags = trefwoord, tags, labels, thema, thema's, categorie, categorieën, rubriek
also-field-description = beschrijving, toelichting, korte omschrijving, over, info, informatie, wat
also-field-offerings = activiteiten, activiteit, diensten, wat bieden ze
also-field-address = adresgegevens, straat en huisnummer, straat + huisnummer, straat en nummer, bezoekadres, postadres, adres en huisnummer
also-field-address-parts = straat, straatnaam, huisnummer, huisnr, nr, toevoeging, huisnummertoevoeging, huisletter
also-field-postcode = post code, pc, zip
also-field-phone = tel, telefoonnummer, telnr, tel nr, telefoonnr, mobiel, mobiele telefoon, mobiel nummer, mobielnummer, gsm, vast nummer, 06
also-field-email = mail, mailadres, e-mailadres, emailadres, e-mail adres, mail adres
also-field-website = site, web, webadres, url, webpagina, internet, homepage, internetadres
also-field-latitude = breedte, lat, y
also-field-longitude = lengte, lon, lng, long, x
also-field-verified = nagekeken, gecontroleerd op, laatst gecontroleerd, bijgewerkt, laatst bijgewerkt, datum controle
also-field-source = herkomst
also-field-remarks = opmerking, bijzonderheden, notities, notitie, aantekeningen, overig
also-field-subtype = subtype, soort vereniging, soort organisatie, type vereniging, type organisatie, rechtsvorm
also-field-owner = beheerder, eigendom van
also-field-opening-hours = openingstijd, open, geopend
also-field-capacity = capaciteit, aantal personen, max aantal personen
also-field-cost = prijs, tarief, huur, huurprijs
also-field-key-person = sleutelpersoon
also-field-availability = beschikbaarheid, wanneer beschikbaar
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
         [unknown] Ken je er een? Voeg die toe. Of ga samen kijken en noteer de wijkschouw.
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
move-kind = Ken je er een die wel bijdraagt aan { $condition }? Voeg die toe.
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
         [one] Voor { $group } is er alleen { $names }, en dat is voor iedereen; zo’n algemeen aanbod bereikt niet wie een hand nodig heeft.
        *[other] Voor { $group } zijn er alleen { $entries } hulpbronnen die voor iedereen zijn; zo’n algemeen aanbod bereikt niet wie een hand nodig heeft.
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
         [one] Voor { $function } is er alleen { $names }, en die plek is niet goed bereikbaar en toegankelijk, of nog niet beoordeeld.
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
gap-islands-unknown = Wie verbonden is, valt uiteen in { $count } losse groepen; de grootste tellen { $sizes } hulpbronnen. Er is nog niet gekeken of er meer is.
gap-islands-missing = Wie verbonden is, valt uiteen in { $count } losse groepen; de grootste tellen { $sizes } hulpbronnen.
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
         [fragile] Hoe hoor je hier nog meer iets? Voeg een tweede kanaal toe.
        *[other] Hoe hoor je hier iets: krant, appgroep, prikbord? Voeg het toe.
    }
gap-reach = { $asset }: door geen kanaal bereikt
gap-reach-untapped = { $asset } wordt door geen enkel kanaal bereikt.
move-reach =
    { $move ->
         [edit] Leest of hoort { $asset } dit kanaal? Zet het erbij.
        *[other] Hoe bereik je { $asset }? Voeg het kanaal toe.
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
move-offer = Waarvoor kun je { $asset } vragen? Maak er een actie van.
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
    { $count ->
         [one] Over { $condition } is sinds gisteren geen verhaal opgeschreven.
        *[other] Over { $condition } is de laatste { $count } dagen geen verhaal opgeschreven.
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
gap-one-source-fragile = Alle { $count } keren dat steun is toegekend, komt die van { $support }.
move-one-source = Wie kan nog meer steunen? Voeg een tweede bron toe.
