"""Weights of the learned second look, in hundredths; made by bench/learn_messages.py."""

VERSION = 1

BIAS = {
    "eating": -2.522,
    "medicine": -3.122,
    "emergency": -2.148,
    "crisis": -1.253,
    "substance": -2.599,
    "conduct": -1.746,
}

_BLOCKS = {
    "eating": """
AFTER_EAT=-15 AGAIN_W=36 AGREE=-13 AIRWAY=-30 ALARM_SURE=35 ALCOHOL=-41 ALC_OK=-32 ALC_SURE=-76
ALLERGEN_AWAY=-12 ALLERGEN_SUITS=-47 ALL_KCAL=-11 ALL_PILLS_OK=-24 ANA_VOICE=16 APPETITE=-8
ASKED=-137 ASKING=-38 ASK_HAVE=-46 ASK_INSTEAD=57 ASK_IS=-57 ASK_STRONG=-26 AS_GOOD=8 ATTACK=-10
AVOID_EVENT=72 AWAY_W=34 BAD_FEEL=-53 BARELY_ATE=35 BECAUSE_FOOD=46 BENIGN_FEAR=-87 BETTER_W=14
BIG_DINNER=-12 BINGE=30 BLOOD_CUT=-26 BODY_ALARM=108 BODY_CHECK=55 BODY_HATE=82 BODY_PART=116
BONES=71 BORROW=21 BOWLS=12 BREAK_RULE=23 BROWN=-40 BURDEN=-22 BURNED=-12 CALL_HELP=20 CAL_FEAR=36
CANT_ON=-70 CARE_WORD=-8 CHANGE=15 CHEST=-81 CHEW=68 CHEW_SPIT=32 COIN=-16 COLD_THROAT=-52
COLLAGEN=-14 COMP=-68 COMPANY=48 COSTS=21 COSY=-25 COUNT_EACH=48 CRAWL=-23 CRISIS_CALM=-24
CRISIS_QUIET=-23 CRY_W=66 CURE=-40 CURE_NO=-16 CURE_PASSIVE=-25 CUTTING_I=-13 CUT_HELP=-55
CUT_OK=-114 CYCLE=-16 DATA_ACT=-41 DATA_SURE=27 DATA_WORD=14 DAY_N=92 DEAD_FEEL=-30
DEAD_FIGURE=-11 DEAD_W=-33 DEFINE=-20 DEHYDRATE=-56 DEHYDRATE_SURE=-28 DELIGHT=-45 DESERVE_NOT=18
DIAG_SIGN=110 DIAG_WORD=36 DIAG_YOU=69 DIET_CHOICE=-103 DIET_EXCUSE=-10 DISAPPROVE=-62 DISEASE=-37
DISEASE_ADJ=-19 DISEASE_GRAVE=-50 DISEASE_NAMED=-60 DISORDER=-12 DISPOSE=51 DIURETIC=-8
DOSE_OK=-13 DOSE_PLAN=-52 DO_IT=47 DRINK_INSTEAD=67 DRINK_OK=-62 DRINK_V=-10 DRUG_SURE=-10
DRUG_USE=-41 DRY_ACTION=45 DR_DIET=-69 EACH_FOOD=15 EARN=15 EASIER_LIE=60 EAT=28 EAT_OK=12
EMERGENCY=-110 EMERGENCY_SELF=-11 ENOUGH_Q=-19 EVEN_OUT=-8 EVERY_CAL=23 FAKE_EATEN=29 FAST_ACT=38
FAST_PARTNER=15 FATAL_Q=-28 FATAL_W=-12 FAT_FEAR=46 FEAR_FIRST=58 FIGURATIVE_DEATH=-59 FIGURE=-32
FILTH=33 FIRST_ACT=-12 FLAT=32 FOOD_CURE=-24 FOOD_FATAL=-42 FOOD_LABEL=-52 FOOD_POISON=-18
FOOD_RULE=28 FOOD_SINGLE=44 FOREVER=79 FOREVER_W=-33 FOR_EACH=15 FOR_THIN=-15 FOR_WEIGHT=-25
FREQ=-40 FRIEND_WORDS=40 FULL=-23 FULL_PAIN=37 GAME=-33 GAVE_ME=-25 GET_DATA=-9 GET_OUT=107
GIVE_W=17 GLP1=-15 GOAL_TO=13 GOAL_WORD=85 GRAMS_W=-72 GROUP=-54 GROWTH=-14 GUILTY_PLEASURE=-106
GUILT_SURE=47 GUM_WATER=-12 GYM_CHEST=-61 HAD_EATEN=-8 HANDS_AROUND=48 HARD_INJECTION=-66
HARD_MOVE=120 HATE=-26 HAVE_ILL=51 HEART=-36 HELP_NOW=-78 HIDE=118 HIS=-73 HOLD=-13 HOLIDAY=20
HOW_LONG=-29 HOW_MUCH=-22 HOW_STRONG=-14 HOW_USE=-54 HUNGER=85 IF_EAT=60 IF_NOT_HERE=-26
IGNORE_HUNGER=112 ILLNESS=-21 ILL_NOW=-35 INJECT_V=21 INSULIN=-9 INTO_THEIRS=-20 I_MYSELF=44
I_STOPPED=28 KIDS_VEG=-89 KIN=61 KIN_OF=-45 KNOWN_ILL=-114 LAB=-113 LAB_GLUCOSE=-47
LAB_KETONES=-20 LAB_MEANING=-90 LAB_OWN=-18 LAB_SUGAR=15 LAB_TEMPERATURE=-29 LAST_THING=-9
LAXATIVE=70 LEAVING=-13 LEFT=15 LEFTOVER_MED=21 LEGIT_TALK=46 LIKE_SELF_ONLY=48 LINES=-50
LOG_INTO=-94 LONG_SURE=33 LONG_TIME=89 LOOK_ILL=127 LOSE=9 LOVE_FEEL=12 LOWER_ANA=58 LOWEST=47
LOW_FOOD=42 MEAL_ACT=27 MEAL_REPLACE=34 MEAL_W=31 MEAN_REQUEST=9 MEASURE_OK=-43 MEDICINE=-136
MEDICINE_SURE=-93 METHOD_PLAN=-24 METHOD_W=-45 MINIMISE=-14 MIRROR_DARK=8 MISS_WORKOUT=-12
MONSTER=68 MORE_OFTEN=21 MOUTH_TRICK=18 MOVE_W=-59 NATURAL=-14 NEAR_FOOD=10 NEG_STRONG=60
NEG_VOID=-26 NEVER_EAT=-44 NEXT_DAYS=-48 NICOTINE=13 NIGHT_TIME=34 NOISE=12 NORMAL_FRONT=106
NOTHING_W=74 NOT_ABLE=82 NOT_EAT=71 NOT_EATEN_W=39 NOT_HEAR=-64 NOT_I=39 NOT_NEEDED=33
NOT_PLAN=-33 NOT_PRESCRIBED=-22 NOW=33 NO_HUNGER=-27 NO_IN_BODY=86 NO_MEAL=18 NO_NEED=26 NUM=12
NUMBER_BAD=15 OFTEN=82 OK_Q=-18 ONCE_BURNED=58 ONE_ITEM=14 ONLY_BE=26 ONLY_DRINK=72 ONLY_FEW=115
OPTION=24 OTHERS=30 OTHER_DATA=-38 OVERRIDE=-99 OWN_USE=33 PAST_OVER=-71 PEE=-20 PERCEIVE=171
PERSONA=-26 PERSONA_BAD=-43 PERSON_W=-9 PET=-56 PHYSICAL_SIGN=51 PILL_NAME=-26 PILL_W=-22
PORTION_Q=-36 POSSESSIVE=-18 PRAISE=-19 PRAISE_RESTRICT=-16 PREPOSITION=-44 PRESCRIBER=-17
PREVENT_OK=10 PRIVATE_OK=-46 PROANA=184 PROCEDURE=-19 PROFESSION_ROLE=-9 PROMISE=39 PROUD=10
PRO_DRUG=11 PURE_STATE=26 PURGE_PLAIN=56 PURGE_WORD=-11 PUSH_THROUGH=-13 QUESTION_MYTH=-13
QUIET=-63 QUIT_SMOKE=-38 RATHER_THAN_EAT=55 RECIPE=-56 RELAPSE=107 RELIEF=-89 RELIGIOUS=-32
REPLACES_W=16 REPLACE_WORK=-21 REST_FEAR=34 REST_W=-12 REWARD_W=39 RISKY_TALK=-15 RISK_TALK=-37
ROLE_SURE=-31 RULES_WORD=-56 SAFETY_CORE=25 SAFETY_TALK=17 SAFE_FOODS=46 SAME_AS=-15 SAUNA_OK=-59
SAVE_W=-31 SCALE_RULES=53 SCALE_WORD=62 SCHEDULE=-26 SCORN=43 SECRET_PLACE=70 SEE_BONES=32
SELF_HARM=-108 SELF_HATE=78 SENSITIVE_OK=-8 SEXUAL=-52 SHADY=-10 SHOULD_GET=-57 SHRINK=-20
SIDE_TALK=-55 SINCE_KNOWN=70 SIZE_W=39 SKIN_PLACE=-20 SKIP_MEAL=50 SLEEP_W=-9 SLIMMER=-9
SLIP_IN=-20 SLOGAN=-10 SMOKE_FOR=-20 SMOKE_TEA=39 SNACK_LIGHT=-92 SO_THAT=44 SPEED=-18
SPORTS_CHANGE=-27 SPORT_GUILT=-34 SPORT_SUPP=-18 START=59 START_MED=42 STASH=73 STAYS=-9
STIMULANT=-12 STOP=-34 STOP_BY=27 STOP_EXERCISE=-18 STOP_FINAL=-38 STOP_ME=10 STOP_TAKE=16
STRONGER=-34 STUDY=-19 SUBSTANCE=-52 SUBSTANCE_SURE=-44 SUB_KNOW=-49 SUB_NAME=-37 SUICIDE=-98
SURVIVE=18 SWALLOWED=-15 SWEET_W=-12 SWELL=-67 SYMPTOM=-17 SYMPTOM_YOUR=23 TAKE_IMPERATIVE=-42
TAKE_OR=-10 TELL=36 TELL_THEM=36 TELL_WHAT=-12 TEST_BOOST=-67 THERAPY_SUPPLEMENT=-92 THINK_OF=-36
THIN_AIM=20 THIN_EXTREME=93 THIRD=117 THIS_MOLE=-9 TIME_EAT=-11 TIME_LIMIT=-29 TIMING_ONLY=29
TINY_ITEM=62 TOILET=92 TOO_THIN_HAPPY=43 TOO_THIN_MORE=86 TOXIC=-14 TOXIC_OK=26 TO_DAY=34
TO_ME=-46 TRAIN=-14 TREAT=-14 TRY_IT=-23 TWO_FINGERS=16 UNHAPPEN=16 UNKNOWN_CALS=49
UNKNOWN_SUB=-14 UNSEEN=31 UNSEEN_BY=27 UNTIL_GONE=21 UNTIL_THIN=8 UNTIL_W=30 USE=62 USES_APP=-17
VANISH=17 VOMIT=135 WANT_IT=-35 WANT_SURE=-36 WANT_USE=12 WAY_OUT=-18 WEEKDAY=-45 WEIGHT_UNIT=-36
WEIGHT_UP=73 WEIGH_IN=-36 WEIGH_NOW=83 WEIGH_SURE=-12 WEIRD=29 WHICH_MED=-29 WHOLE_DAY=-12
WILL_TRAIN=-10 WINE_MEAL=-14 WISH=-21 WISH_W=-69 WITH_ALARM=-28 WORTH=28 YOU=-19 YOUR_MED=-12
YOUR_RULES=35 YOUR_SIGN=-25 YOU_ARE=-15 YOU_MAY=18 a=59 aaj=-8 aati=20 ab=-13 abend=-10 about=-14
above=-9 acaba*=-23 acabar=-13 acabasse=-10 accha=35 accou*=52 account=52 acht=-12 act=-9 add=13
addin*=-13 adding=-13 after=-37 again=56 age=-9 agli=12 ago=-14 agora=-32 aguan*=-18 aguanto=-18
ai=29 aime=-9 air=10 al=34 algo=-15 alime*=30 alimentos=31 alla=-9 allem=15 allen=-16 alles=13
almoc*=28 almocei=11 almoco=17 altri=12 altri*=20 altrimenti=20 alway*=-9 always=-9 am=16
amoun*=23 amount=23 ana=28 anche=65 ancor*=23 ancora=23 and=-18 ander*=24 anderen=12 angry=28
angst=-11 anoth*=16 another=16 antes=13 anxio*=11 anxious=11 anyon*=23 anyone=23 anywa*=-8
anyway=-8 appet*=-18 appetite=-18 appla*=31 applause=31 apple=35 are=-21 arms=-37 aroun*=28
around=28 arret*=-16 arrete=-9 arroz=-10 as=52 ask=17 asks=16 at=-14 ate=18 attac*=18 attack=18
au=-12 auf=-19 aufge*=-11 aufgeht=-11 augus*=23 august=23 aun=24 aura=-15 avera*=-8 average=-8
avoir=16 away=-10 ayuno=-20 baad=21 bad=-9 bag=-13 bagno=11 balan*=-10 balco*=-18 balcony=-15
balls=-10 banau=-8 banho=-19 bano=22 barri*=20 barriga=20 basta=-9 bathr*=16 bathroom=16 be=111
becau*=40 because=40 been=9 befor*=18 before=10 behin*=-14 behind=-14 bei=14 being=36 bekom*=12
bekomme=12 belli*=-9 bellissima=-9 bend=-10 best=12 betra*=9 betraying=9 bette*=-16 better=-16
betwe*=-9 between=-9 bhook*=27 bhookh=27 bike=-15 bilan*=12 bilancia=12 bin=-20 binge=23 birth*=27
birthday=27 bis=-16 bisco*=14 biscotto=14 biscu*=-10 bit=-10 bite=-16 bleib*=17 bleibt=17
blood=-16 bocca=12 body=60 bohne*=-9 bohnen=-9 bois=15 bolo=-9 bon=-10 bones=14 bones*=59
bonespo=59 both=34 box=31 boyfr*=12 boyfriend=12 brace*=29 bracelet=29 bread=35 break*=-36
breakfast=-35 breas*=-12 breast=-10 breat*=-21 breathing=-16 bridg*=-14 bridging=-12 bring=65
brocc*=-11 broccoli=-11 bront*=8 brontola=8 brot=10 broth=-10 brown*=-15 brownies=-15 bruciata=20
bruis*=12 bruises=16 brunc*=-10 brunch=-10 buddy=29 bulk=-14 burge*=71 burger=71 burnt=-20 bus=-15
but=-20 butta*=28 buttato=28 butte*=28 butter=28 butto*=-10 button=-10 by=-14 c=-19 ca=-16
cache=16 cacher=17 cachette=-15 cada=72 cake=-20 calca=27 calci*=-9 calcium=-9 calcu*=20
calculate=20 caldo=26 calme*=45 calmer=45 calms=-21 calor*=16 caloria=20 calorias=-32 calorie=11
calories=18 cals=-15 camel*=-8 camello=-8 can=31 cance*=59 cancel=13 cancelled=52 cansa*=-12
canse*=-11 cansei=-11 cant=31 cante*=10 canteen=10 cares=13 carne=-26 carry=-11 carve*=-22
carved=-22 casa=47 cat=-10 caugh*=27 caught=27 cave=11 cena=-14 cenar=20 cenar*=13 cenare=13
ceno=-19 cerea*=32 cereal=32 cesti*=28 cestino=28 cette=-9 cgm=-16 cha=27 chama*=33 chamam=33
change=-13 changed=18 chaqu*=31 chaque=31 charg*=-18 charged=-18 cheap=-25 check*=9 checks=9
chest=-24 chew=22 chewi*=-13 chewing=-13 chili=20 choco*=-28 chocolate=-24 churc*=10 church=10
cigar*=27 cigarro=27 circl*=24 circles=24 clien*=-17 client=-10 climb=-13 clini*=11 clinic=15
coach=-30 coffe*=-9 coffee=-13 coke=-16 cola=17 cold=-17 colla*=-12 collapsed=-12 colle*=-10
college=-10 come=43 comer=-30 comes=-13 comid*=35 comida=16 comido=19 comin*=39 coming=39
comme*=54 comment=54 commo*=-12 common=-12 como=10 compl*=8 compliment=14 compt*=26 compte=26
con=-20 conna*=12 connais=12 consi*=13 consigo=17 conte*=10 contest=15 conti*=-22 continuar=-21
conto=37 contr*=41 control=39 cook=-20 cooki*=-8 cookies=-19 cooking=11 cooks=26 core=24 corpo=11
corre*=43 correr=29 correre=14 corte*=-12 cortes=-11 corto=-14 cosa=-28 costi*=15 costillas=15
costs=19 cotto*=-10 cotton=-10 could=-30 count=43 counter=-19 counts=22 coupe=-31 couri*=-13
courir=-13 cours=23 cover=16 cozin*=-9 cozinhar=-9 craqu*=-10 craque=-10 cream=47 crece=31 cree=28
creen=28 crois*=11 croissant=11 cross*=-11 crossfit=-11 crout*=35 croute=35 crunc*=28 crunches=28
cuand*=30 cuando=30 cuant*=-11 cuent*=15 cuente=15 cuest*=-10 cuesta=-10 cuisi*=-10 cuisiner=-10
curry=-12 cut=16 cuts=-16 cycle=-9 d=-17 da=9 dad=-9 daily=30 damit=17 danac*=10 danach=10 dans=19
darf=43 dark=35 dass=16 data=-10 davan*=12 davanti=12 day=-10 de=46 dedos=19 deep=-9 dei=-11
del=39 della=28 demai*=18 demain=-15 demais=33 den=11 denti*=27 dentifricio=36 dentist=-9
depoi*=-18 depois=-18 der=-23 desay*=-11 desayuno=-11 desco*=11 desconfiar=11 desde=15 deser*=10
deserve=10 desha*=14 deshalb=14 desma*=-26 desmaiei=-19 detox=-11 deux=18 devan*=14 devant=14
deve=39 devo=11 di=37 dia=29 diari*=-27 diarias=-22 diary=-10 dias=25 didnt=9 die=45 died=-21
diet=-9 dieti*=-23 dieting=-10 dinne*=-66 dinner=-74 dinners=8 dirt=29 dirty=-25 disap*=8
disappear=11 disgu*=-18 disgusting=-18 dit=16 dizzi*=-12 dizziness=-12 dizzy=62 doctor=8 doesn*=20
doesnt=20 dog=-16 domin*=15 domingo=15 done=-46 donut*=30 donuts=30 dopo=20 doppi*=-9 doppio=-9
dorm=15 dormir=-17 dormire=20 dors=20 doubl*=-19 double=-19 down=8 drei=23 drink*=-9 drinking=-9
drop=-14 drunk=-16 due=-13 duele=-10 dulco*=31 dulcolax=31 durch=26 e=62 each=14 early=-27
easie*=68 easier=-25 easiest=93 easte*=-14 easter=-14 eat=-35 eaten=-14 eatin*=41 eating=41
eats=-15 edtwt=24 egal=-16 eggs=-35 eight=19 eine=18 eithe*=17 either=17 eleve*=8 eleven=8
ellip*=79 elliptical=79 else=25 empty=-14 en=23 encor*=30 encore=30 encue*=19 encuentro=19 end=-16
engan*=15 engano=15 enjoy=-15 enlev*=35 enleve=35 enorm*=46 enorme=46 entra*=27 entrar=27
entre*=-12 entrenar=-10 envie=17 errar=-9 es=15 esage*=-9 esagerato=-9 espej*=15 espejos=15
esse=56 esser*=14 essere=20 est=-22 esta=-14 esto=-13 estom*=27 estomago=27 estou=-36 estoy=-24
etto=12 etwas=13 eu=38 euros=-10 eux=21 even=-12 ever=9 every=66 every*=14 everybody=12
everyone=15 everything=-13 excus*=49 excusa=19 excuses=26 expre*=48 expres=51 eye=-9 facci*=-11
faccio=-11 face=-8 faco=24 faim=35 faint=33 faint*=-12 fainting=-8 fame=-24 famil*=17 familia=11
fammi=-16 fasti*=8 fasting=8 fasts=11 fat=-16 faz=23 feels=71 feija*=-15 feijao=-15 feliz=33
felt=9 feuil*=12 feuille=12 fewer=-19 fibre=-16 fico=31 fiebr*=-18 fiebre=-18 fiere=16 filho=-15
fill=24 filli*=-11 filling=-11 filtr*=-8 final*=8 finally=8 finch*=14 finche=14 fine=-26 finge=-14
finge*=12 fingers=9 finir=-13 finis*=-16 finishing=-16 finjo=11 first=27 fish=-12 fit=12 flat=37
flatm*=-14 flatmate=-14 fleis*=25 fleisch=25 floor=14 flu=-20 fome=-23 food=-18 foods=78 for=14
forge*=-42 forget=-21 forgetting=-21 found=17 four=22 fourt*=22 fourteen=22 fract*=24 fracture=24
free=26 frida*=-22 friday=-13 fridays=-9 fridg*=-50 fridge=-50 frien*=-20 friend=-10 fries=15
frio=-10 from=-29 fruit=-19 fryin*=-9 frying=-9 fuera*=-8 fueras=-8 fuhle=13 fuhlt=17 full=-72
fully=28 funct*=15 function=15 fur=-12 g=-37 gain=-19 gamba*=-9 gambas=-9 garga*=-9 garganta=-9
gatea*=-15 gateau=-15 gegen=9 geges*=-9 gegessen=-9 gelat*=24 gelatina=27 gelee*=22 geleert=22
gerit*=-8 geritzt=-8 gesch*=22 geschafft=26 gesun*=-10 get=109 gets=10 gibt=11 gimna*=-12
gimnasio=-12 giorno=9 girls=15 give=-8 glass=18 glice*=-9 glicemia=-9 go=-13 goal=16 gocce=-10
goinf*=14 goinfree=14 gone=-12 good=29 goodb*=-9 goodbye=-9 googling=8 got=50 grain*=26 grains=26
grape=18 gross*=29 grossir=30 growl*=20 growls=20 grumm*=-9 grummelt=-9 guard*=16 guardano=12
guest*=-21 guests=-21 guilt*=-22 guilty=-22 gum=13 gurke=17 ha=-22 habe=-33 haben=-9 had=20
hafte=-12 hago=-13 haha=-23 hai=30 hair=18 half=24 halt=15 halte=29 hambr*=-17 hambre=-17
hammo*=-12 hammock=-12 hamst*=-21 hamster=-21 hand=33 hands=29 hange*=9 hangen=9 har=20 hasta=45
hate=13 have=-10 haven*=35 havent=35 healt*=-32 healthy=-24 hear=17 heart=-18 heavi*=24 heavier=24
heavy=-10 helad*=29 helado=29 helfe=15 help=-37 her=-27 here=-44 herma*=-15 hermana=-15 heure*=20
heures=20 heute=-8 hi=32 hide=13 hier=18 high=-11 hijo=-12 hinch*=-29 hinchada=-20 hinchan=-9
hip=23 his=-13 hit=-44 ho=12 hoch=15 hoher=11 hoje=-9 holid*=15 holiday=17 home=-22 hoon=54
hours=82 house=-19 how=-72 huge=13 hunge*=26 hunger=26 hurt=23 husba*=-14 husband=-14 i=10 ice=47
ich=8 ideas=-57 idees=-11 ieri=-11 if=73 ignor*=47 ignore=15 ignorer=41 il=10 ill=72 im=18 in=27
inbox=-10 inclu*=-10 inclusive=-10 insid*=29 inside=29 insti=28 insur*=-15 insurance=-15
inter*=-11 into=10 invec*=-10 invece=-10 inven*=33 invencible=27 ir=17 iron=-24 is=19 isso=8
isst=23 ist=21 its=23 ive=34 j=65 ja=11 janto=40 janua*=-16 january=-16 je=14 jeans=-10 jeder=9
jeene=-13 jeet=32 jeman*=17 jemand=17 jette=39 jours=41 jueve*=27 jueves=27 juice=-30 june=-23
just=-32 k=-12 ka=-17 kaffe*=-13 kaffee=-13 kale=-26 kalor*=-16 kalorien=-16 kam=11 kann=-17
karna=-27 karti=20 kcal=-58 ke=20 keep=-39 keepi*=17 keeping=17 keeps=10 kein=20 kept=30 keto=-22
keton*=-14 ketones=-14 kg=-35 khana=36 kill=-9 killi*=-16 killing=-16 kilo=-49 kilos=43 kind=19
kindn*=43 kindness=43 kiwi=-12 knees=38 know=14 knowi*=-10 knowing=-10 knuck*=30 knuckles=30
kocht=25 komme=19 kommt=15 kontr*=17 kontrolle=17 kramp*=-10 krampft=-10 kuche*=-12 kuchen=-12
kya=-14 l=24 labio*=-9 labios=-9 lache*=14 lachen=14 lady=10 lagta=38 lagti=30 lasse=10 last=-36
lasts=-11 laufe*=10 laufen=10 lax=32 laxan*=10 laxante=10 laxat*=10 laxatives=14 le=-16 least=8
leave=13 leben=-13 left=-8 lefto*=10 leftover=15 leg=-9 legs=-28 legum*=-20 legumbres=-20 lent=-14
les=14 less=36 let=25 licki*=38 licking=38 life=-9 light=-11 light*=-11 lighter=-11 like=107
limit*=-9 line=-9 lips=24 liqui*=22 liquidos=22 lisin*=-20 lisinopril=-20 lista=31 livin*=-16
living=-16 llevo=26 lo=20 lock=25 log=-27 loggi*=-19 logging=-19 long=-10 longe*=-14 longer=-14
look=56 looki*=-8 looking=-8 los=50 lose=-13 loss=-10 loude*=12 louder=12 love=-20 loves=13 low=-8
lower=36 lowes*=22 lowest=22 lunch*=-10 lust=-13 lying=19 m=-8 machi*=15 machine=15 made=-14
madre=27 madru*=17 madrugada=17 mae=26 magen=12 magra=33 maigr*=17 maigri=17 main=14 maint*=-21
maintain=-12 maintenance=-9 make=-61 makes=44 mal=-30 malad*=16 malade=16 male=-12 mange*=-15
manger=-15 mangi*=14 mangia=-15 mangiare=31 mango=-11 mann=-23 marqu*=15 marquen=15 masti*=22
masticare=19 match=-10 matin=-16 matte*=-36 matters=-30 max=-10 may=14 me=36 meals=-39 mean=-19
meat=-17 medo=-9 meeti*=-16 meetings=-16 mehr=-28 meine=9 meine*=16 meinem=21 meist*=14
meistens=14 mejor=13 melho*=-9 melhor=-9 mensc*=20 mensch=20 mento*=-13 mentor=-13 menu=-21
meri=32 merie*=19 merienda=19 merkt=11 mes=36 messa*=-8 message=-8 meta=42 meto=19 meurs=-8 mi=98
mich=24 micro*=9 microwave=9 mido=40 mie=35 miedo=-11 mind=-15 minha=35 minut*=10 minute=-11
minutes=24 mio=-16 mir=-10 misco*=18 miscounted=18 mocht*=-9 mochte=-9 moins=-13 moldy=-14
monda*=-50 monday=-37 mondays=-13 monst*=14 monstre=14 month=-13 more=-19 morge*=14 morgens=11
most=-15 mostr*=-10 motiv*=-21 motivo=-21 mouth=-10 move=-10 much=-41 mude=-16 mujhe=-19
multi*=-13 multivitamin=-13 mum=64 must=19 mutte*=11 mutter=11 my=27 n=-62 nach=26 nacht*=9
nachts=9 nadie=19 names=-9 nan=23 ne=18 need=-8 needi*=28 needing=28 neend=20 negot*=19
negotiate=19 nehme=11 nel=28 nem=18 nessu*=17 nessuno=17 never=-13 new=16 ni=-16 nice=-9 nicht=-9
nicht*=9 nichts=9 nie=-12 nient*=12 niente=12 night=29 night*=-13 nights=-13 no=30 nobod*=-15
nobody=-15 noch=13 non=-27 noon=-16 normal=-21 normalement=21 not=-27 nothi*=29 nothing=29
notic*=-36 notice=-13 notices=-22 nove=27 nucht*=-9 nuchternwert=-9 numbe*=58 number=58 nur=30
o=-22 oblig*=29 obligo=29 odeio=11 odio=20 of=16 off=-22 offic*=14 office=14 often=-24 oggi=25
ogni=20 ohne=16 oil=28 ok=-21 okay=-20 old=-14 oma=25 on=-11 once=36 one=73 onion=-11 only=66
order*=-14 ordering=-14 os=25 other=-29 other*=15 otherwise=15 otra=-9 out=103 oven=-10 over=-20
overr*=-14 override=-14 own=27 pack=10 page=9 panik=20 para=63 paro=33 partn*=11 partner=11
party=10 pas=-9 pasa=-19 pasad*=22 pasado=22 passe*=-11 passed=-11 passo=23 pasta=-11 pasti=10
paura=27 pause*=11 pausenbrot=11 peanu*=-11 peanut=-11 pecho=-12 pee=-10 pelig*=-13 peligroso=-13
pena=-16 penda*=26 pendant=26 peopl*=13 people=13 perce*=26 perceber=26 perde*=-9 perio*=25
period=25 perso*=34 person=9 persona=41 personne=-15 pesar=18 peso=39 peur=15 peux=-15 phone=-12
photo=20 pica=-9 pictu*=35 pictures=35 pie=15 piece*=28 pieces=28 pig=32 piu=-11 pizza=32 plan=-29
plant=27 plate=-13 play=-11 pleas*=-14 please=-9 plus=-22 poi=10 pollo=-9 porqu*=-10 porque=-10
porti*=-10 portions=-9 posso=9 potat*=33 potato=39 pour=20 pouri*=27 pouring=27 pra=14 pract*=-14
practise=-14 pranz*=28 pranzo=28 prep=-22 prepa*=-31 prepare=-15 preparo=-15 preso=-16 press=-10
prete*=-9 pretend=-9 prett*=19 pretty=19 prima=16 pris=-15 prisa=-12 pro=-13 prohi*=31
prohibidos=31 prom=28 prope*=-11 properly=-13 prote*=-13 proud=-25 puedo=-14 puis=56 pulit*=10
pulita=10 pull=-15 purpl*=-27 purple=-27 purpo*=-40 purpose=-47 put=-22 qu=40 qualc*=13
qualcosa=13 quand=-19 quand*=48 quando=48 quant*=8 quanto=23 quase=9 que=10 queda=-15 queme=-11
queri*=-14 queria=-14 quero=38 quick=-37 quier*=-8 quiero=-8 quiet=-12 quiet*=12 quieter=12
quit=-10 raha=-9 ramad*=-11 ramadan=-11 rapido=11 rater=-15 rathe*=25 rather=25 raw=30 razor=-21
reagi*=-10 reagiert=-10 recet*=-8 recipe=11 recom*=60 recommence=21 recommencer=40 recs=59
regim*=-14 regime=-14 regra*=-20 regras=-20 relap*=-16 relapsed=-16 rendr*=21 rendre=21 repas=31
rest=17 revei*=-11 revol*=17 revolting=17 rib=-10 rice=10 ricom*=21 ricominciare=21 right=-25
riz=24 role=-11 rolep*=-16 roleplay=-16 roof=-11 roti=20 roule*=11 roulette=11 round=39 rowin*=15
rowing=15 rule=8 run=-54 runni*=40 running=40 runte*=-9 runter=-9 russi*=11 russian=11 s=-15
sab=-8 sabe=19 sac=16 sache*=15 sachen=15 safe=48 said=21 saign*=-15 saigne=-10 salade=12
salid*=-13 salida=-13 salt=26 salte=-11 salto=10 same=9 sans=-11 satur*=-19 saturday=-19 sauna=-26
saute=-12 say=-11 says=19 scale=42 scare*=-16 scared=-16 scend*=23 scendere=23 schaf*=11
schaffe=11 scham=17 schla*=-13 schlafe=-13 schmu*=38 schmuggle=25 schmutzig=13 schne*=-10
schok*=10 schokolade=10 schoo*=42 school=42 schwa*=22 schwach=23 scree*=25 screen=25 scuol*=28
scuola=28 seale*=11 sealed=11 secon*=-22 second=-22 secre*=13 secretly=14 see=-37 segun*=-22
segundas=-22 sehen=20 seit=15 sem=9 seman*=29 semana=31 sempr*=-15 sempre=-15 senna=-14 sens=-15
senta*=29 sentant=30 senti*=-9 sentire=-11 sento=37 senza=-11 serat*=-9 serata=-9 seria=-13
servi*=24 serviette=25 set=31 seven=10 shelf=-19 shoul*=-69 should=-65 showe*=-16 shower=-16
shows=-16 shutt*=-12 shutting=-12 sich=15 sick=13 side=-10 sie=14 sieht=17 siemp*=19 siempre=19
sient*=33 siento=33 simpl*=-23 simple=-23 sin=-33 since=-17 sinon=20 sirlo*=-9 sirloin=-9
siste*=-16 sister=-16 sit=18 situp*=20 situps=20 size=-18 skip=26 skipp*=-14 skipped=-8 sleep*=11
sleepover=10 sleeps=13 sleepy=-12 slice*=-16 slices=-16 slowl*=-14 slowly=-14 small=-21 small*=26
smallest=22 smalt*=14 smaltito=14 smart*=27 smarter=27 smess*=13 smesso=13 smett*=-9 smoot*=-22
smoothie=-22 snack=-30 snap=15 so=11 soak=24 sobal*=13 sobald=13 sobra=24 soft=-18 soir=13
solid=11 solo=43 someo*=63 someone=63 somet*=-18 sometimes=-18 son=31 sono=-19 sonst=10 sorry=-11
soup=13 spent=15 spicy=-9 spit=18 spitt*=18 spitting=18 spoon=27 squat*=-13 squats=-13 stair*=-13
stairs=-13 stand*=-19 standing=-19 start=-29 start*=24 started=22 starving=12 stash=18 stay=13
steps=10 sterb*=-8 still=23 sting=-16 stoma*=30 stomach=22 stomaco=8 stop=-24 stopp*=-11
stopped=-11 stops=15 story=-15 strea*=19 streak=19 stres*=24 stress=24 stric*=43 strict=43
stron*=-36 strong=-33 stund*=9 stunden=10 subah=-11 succo=-9 sudde*=46 suddenly=51 sudo=-10
sugar=13 suhoo*=-11 suhoor=-11 suitc*=41 suitcase=41 summe*=-15 summer=-15 sunda*=-9 sundays=-15
sunse*=10 sunset=10 super*=34 supermarket=19 superpower=10 suppo*=-15 supporter=-15 surpr*=-22
surprise=-22 susse*=-13 susses=-13 swall*=9 swallow=10 sweat=-10 syste*=-10 system=-8 tag=-31
tage=26 tagli=-11 take=19 talen*=35 talent=35 talk=-26 tambi*=22 tambien=22 tap=23 tapo=15
tarde=-12 targe*=-22 target=-18 taste=12 taste*=-9 tastes=-9 tea=-36 tee=10 tell=23 telle*=23
teller=22 ten=27 tengo=38 tenho=-8 test=-12 tete=-12 than=75 that=-24 thats=-9 them=35 then=33
there=47 there*=52 theres=52 theyr*=-26 theyre=-26 thigh=20 thigh*=26 thighs=26 thing=19 third=31
throa*=-12 throat=-12 throw=-12 ties=15 tight*=16 tights=16 time=19 tired=-21 tisch=22 tissu*=24
tissues=24 titan*=-13 titanic=-13 to=31 toast=-12 toile*=21 toilet=21 told=37 tomor*=9 tomorrow=9
tonig*=-11 tonight=-11 took=9 tooth=-9 tooth*=26 toothpaste=26 top=-19 tot=-30 touch=29 tout=83
traba*=-12 trabajo=-12 track=-13 train=-15 train*=24 training=28 tread*=-15 treadmill=-15
trein*=-11 treino=-11 treme*=-19 tremendo=-19 trend=-25 trick=59 trink*=-15 trinke=-13 trois=41
trop=-9 tropf*=9 tropfen=9 trouv*=21 trouve=23 tudo=-14 tue=-9 tummy=30 tute=22 twent*=-18
twenties=-15 twice=16 two=24 um=-30 uma=12 umfal*=-16 umfalle=-16 un=-34 una=32 und=31 une=-17
unloc*=37 unlocks=40 unter=47 until=-28 up=69 upsta*=23 upstairs=23 used=-14 user=-9 uses=-12
usuar*=-9 usuaria=-9 uva=21 vacan*=-21 vacances=-15 vacio=33 vais=21 vale=-9 valer*=13 valere=13
vedo=14 vejo=-21 venti=-10 ventr*=-12 ventre=-12 veo=-13 veran*=15 verano=15 verdu*=-12
verdura=-12 versi*=-12 version=-9 verst*=17 verstopfung=9 veut=-13 viand*=-8 viande=-8 viel=-22
vier=26 vinai*=15 vinaigre=15 vivir=-10 vivo=20 vivre=-8 vogli*=-15 voglio=-12 voice=8 voie=23
vom=-9 vomi=61 vomit=28 vomit*=-9 vorre*=-8 vorrei=-8 waage=14 waite*=-14 waiter=-14 want=28
wants=28 ware=-25 warna=20 was=-14 wasnt=-17 watch=23 water=26 way=34 we=27 weddi*=-24 wedding=-24
week=-57 weeke*=-11 weekend=-11 wegwe*=11 wegwerfe=11 weigh=33 weigh*=10 weighed=11 weighing=-9
weighs=31 weight=-38 weights=14 weird=29 weiss*=17 weisse=15 wenn=53 wer=23 what=-25 whats=9
when=49 where=-10 which=-15 while=-32 who=77 whole=15 why=-12 wider=38 wie=32 wiede*=55 wieder=55
wife=-11 will=-15 winni*=15 winning=15 wins=11 winte*=18 winter=18 wird=16 with=-16 withi*=28
within=28 witho*=12 without=12 women=-11 wont=-23 work=-18 worko*=-11 worth=-9 would=-50
would*=-15 wouldnt=-15 wrist=22 write=-29 writt*=-34 written=-34 y=75 ya=-22 yay=-9 year=13
yet=-10 yo=-9 yoghu*=16 yoghurt=16 your=-18 zeig=-8 zero=113 zu=-31 zucch*=-15 zucchini=-15
zucke*=-9 zuckerkrank=-9
""",
    "medicine": """
AFTER_EAT=-18 AGAIN_W=-20 AGREE=36 ALCOHOL=-17 ALC_OK=-37 ALC_SURE=9 ALLERGEN_AWAY=22
ALLERGEN_SUITS=15 ALLERGEN_TALK=-12 ALL_PILLS=-13 AMOUNT=26 APPETITE=-28 ASKED=8 ASKING=53
ASK_HAVE=102 ASK_INSTEAD=-48 ASK_IS=86 ASK_STRONG=168 AS_GOOD=40 AVOID_CARE=28 AVOID_EVENT=17
AWAY_W=-21 BARELY_ATE=-17 BENIGN_FEAR=-31 BETTER_W=-43 BIG_DOSE_NEED=-63 BODY_ALARM=11
BODY_HATE=-14 BODY_MEASURE=-11 BODY_PART=-9 BONES=-15 BORROW=14 BREAK_RULE=-12 BROWN=-34 BURNED=23
BUT=16 CANT_ON=-16 CARE=-35 CARE_WORD=29 CHANGE=17 CHEST=-20 CHEW=-16 COMP=-29 CONTAINS_Q=-18
COSY=-25 CRISIS_CALM=31 CURE=134 CURE_NO=-13 CURE_PASSIVE=-8 CURE_STRONG=23 CUT_HELP=-25 CUT_OK=16
CYCLE=-10 DATA_ACT=-19 DATA_SURE=-41 DEAD_FEEL=-16 DEAD_FIGURE=-32 DEAD_W=-21 DEFINE=22
DEHYDRATE=-36 DEHYDRATE_SURE=-15 DELIGHT=-11 DIAG_SIGN=18 DIAG_WORD=-57 DIET_CHOICE=-35
DIET_EXCUSE=-33 DIET_PILL=-10 DIET_TREAT=42 DISEASE=124 DISEASE_ADJ=-9 DISEASE_GRAVE=24
DISEASE_NAMED=196 DISORDER=-31 DISPOSE=26 DIURETIC=-32 DOSE_NOUN=24 DOSE_OK=-33 DOSE_PLAN=19
DOSE_STRICT=106 DO_IT=-25 DRINK_INSTEAD=-41 DRINK_OK=31 DRINK_V=-20 DRUG_USE=43 DRY_ACTION=23
DR_DIET=-10 DR_KNOWS=18 EASIER_LIE=-14 EAT=-104 EMERGENCY=-61 EMERGENCY_NOT=-58 EMERGENCY_SELF=-22
ENOUGH_Q=11 EVENT=-70 EXERCISE=-64 EXTREMITY=56 FATAL_Q=-37 FAT_GOES=13 FEAR_FIRST=-13
FEEL_FINE=12 FIGURE=-11 FLAT=16 FLATTER=17 FOOD_ANY=-20 FOOD_CURE=12 FOOD_LABEL=-24 FOOD_RULE=-10
FOOD_SINGLE=-46 FOOD_STUFF=10 FOREVER=-25 FOR_THIN=-26 FOR_WEIGHT=-27 FREQ=59 FRIEND_WORDS=-25
FULL=-18 FULL_PAIN=-16 GAME=-23 GAVE_ME=-17 GET_DATA=-35 GIVE_W=-53 GLP1=-94 GOAL_WORD=-41
GRAMS_W=91 GROWTH=74 GUILT_SURE=-17 GYM_CHEST=-10 HARD_INJECTION=-32 HATE_OK=-42 HAVE_ILL=45
HEART=-45 HEART_BAD=-10 HELPS_FEEL=-31 HELP_NOW=-30 HIDE=-27 HIS=37 HOLD=-10 HOW_LONG=13
HOW_MUCH=48 HOW_STRONG=46 HOW_USE=-8 HUNGER=-50 IF_EAT=28 ILLNESS=16 ILL_NOW=41 INGEST=-15
INJECT=-12 INSULIN=10 I_STOPPED=-37 KIDS_VEG=-20 KIN=-75 KIN_OF=-13 KNOWN_ILL=-40 LAB=61
LAB_GLUCOSE=40 LAB_HAEMOGLOBIN=-16 LAB_KETONES=-22 LAB_PRESSURE=18 LAB_SUGAR=54 LAB_TEMPERATURE=20
LAXATIVE=-31 LEAVING=-11 LEFT=11 LEFTOVER_MED=14 LESS_FOOD=35 LET_HAPPEN=-11 LOG_INTO=68
LONG_SURE=-39 LONG_TIME=-17 LOSE=12 LOVE_FEEL=-15 LOWEST=-16 LOW_FOOD=-13 MEAL_REPLACE=-9
MEAL_W=-64 MEDICINE=222 MEDICINE_SURE=186 METHOD_W=-37 MINIMISE=23 MISS_WORKOUT=12 MOTIVE=-13
MOVE_W=-26 MUNCH=-24 MUST=-32 NATURAL=71 NEG_STRONG=-61 NEVER_EAT=-15 NEXT_DAYS=-13 NICOTINE=-17
NORMAL_FRONT=23 NOTHING_W=-27 NOT_ABLE=-37 NOT_HEAR=-11 NOT_PLAN=-15 NOT_PRESCRIBED=-15 NOW=-51
NO_MEAL=-11 NO_NEED=13 NO_QUESTIONS=-24 NO_SUB=13 NO_W=-17 NUM=20 NUMBER_BAD=-8 OBTAIN=-42
ONE_ITEM=-8 ONLY_DRINK=-9 ONLY_FEW=16 ON_PURPOSE=-35 OPTION=12 OTHER_DATA=-16 OVERATE=-29
OVERDOSE=-38 OVERDOSED=-9 OVERRIDE=-43 OWN_USE=-38 PAST_OVER=-12 PEE=19 PERCEIVE=-54 PERSONA=-27
PERSONA_BAD=20 PERSON_W=24 PHYSICAL_SIGN=40 PILLS_MANY=-38 PILL_COUNT=14 PILL_NAME=-61 PILL_W=65
PORTION_Q=-25 POSSESSIVE=-16 PRAISE=-16 PRAISE_RESTRICT=-15 PREPOSITION=-83 PRESCRIBER=-62
PRESCRIBE_REQ=64 PRESCRIBE_WORD=70 PRIVATE_OK=-30 PROANA=-9 PROCEDURE=24 PROMISE=-15 PROUD=-9
PRO_DRUG=-13 PURE_STATE=-44 PUSH_SURE=-11 PUSH_THROUGH=-19 QUESTION_MYTH=-14 RECIPE=-8
REFER_ACT=10 RELAPSE=-13 RELIEF=-27 RELIGIOUS=-10 REPLACES_W=54 REPLACE_WORK=24 REWARD_W=-18
RISKY_TALK=36 ROLE_SURE=-18 RULES_WORD=-35 SAFETY_CORE=-29 SAFETY_TALK=-8 SAFE_RETURN=50
SAUNA_OK=-16 SCALE_RULES=-12 SCALE_WORD=-49 SCHEDULE=-28 SCREEN=-22 SECRET_PLACE=27 SELF_HARM=-27
SELF_HATE=-22 SELF_LOOKUP=21 SENSITIVE_OK=-20 SEXUAL=-13 SHOULD_GET=119 SHRINK=63 SH_BAD=24
SIDE_TALK=-46 SINCE_KNOWN=67 SKIP_MEAL=-12 SLEEP_W=16 SLIP_IN=14 SMOKE_FOR=-19 SNACK_LIGHT=-61
SPEECH=-10 SPORTS_CHANGE=-50 SPORT_SUPP=-42 START=-29 START_MED=-21 STASH=-11 STAYS=40
STIMULANT=-13 STOP=153 STOP_ALL=16 STOP_EXERCISE=17 STOP_FINAL=43 STOP_TAKE=-22 STRETCH=15
STRONGER=33 STUDY=-11 SUBSTANCE=-66 SUBSTANCE_SURE=-40 SUB_KNOW=-19 SUB_NAME=-36 SUICIDE=-41
SWALLOWED=-25 SWEET_W=-20 SYMPTOM=120 SYMPTOM_YOUR=37 TAKE_IMPERATIVE=22 TELL=42 TELL_IF=40
TELL_WHAT=111 TEST_BOOST=-55 THERAPY_SUPPLEMENT=46 THINK_OF=9 THIN_AIM=26 THIRD=-13 THIS_MOLE=44
THYROID=-51 TIME_EAT=21 TIME_LIMIT=-53 TINY_ITEM=-22 TOMORROW_NOBODY=10 TOXIC=-13 TOXIC_OK=-32
TO_DAY=-38 TRAIN=-46 TREAT=80 TRY_IT=38 UNDO=-13 UNITS_W=50 UNKNOWN_SUB=-55 UNSEEN=-9
UNTIL_THIN=-10 UNTIL_W=-18 USE=22 VANISH=10 VICTIM=-19 VOMIT=-27 WANT_SURE=12 WANT_USE=-15
WEEKDAY=-35 WEIGHED=-23 WEIGH_NOW=-21 WEIGH_SURE=30 WHAT_SHOULD=20 WHICH_MED=-18 WILL_TRAIN=-9
WINE_MEAL=-8 WISH_W=-45 WITHOUT_ASKING=-21 WORTH=-27 YOUR_MED=-8 YOUR_RULES=-9 YOUR_SIGN=-14
YOU_ARE=39 YOU_MAY=22 ab=15 abend*=-15 abends=-11 abfuh*=-9 abneh*=-20 abnehmen=-23 abnor*=16
abnormal=16 about=-18 adhs=9 after=-12 agree=16 aimer*=-10 aimerais=-10 ajo=17 al=17 alime*=15
aliments=11 alle=-14 alles=-8 alway*=11 always=11 am=-20 amoun*=31 amount=31 amoxi*=10
amoxicillin=10 analy*=-31 analyses=-31 and=28 anemi*=-23 anemie=-31 anoch*=29 anoche=29 anore*=-19
anorexia=-19 ansio*=54 ansiolitico=54 antib*=-31 antibiotic=-41 antibiotics=10 antic*=11
anticoagulant=11 antid*=28 antidepressivo=17 any=-16 app=-11 apres=19 arde=29 are=-44 aroun*=-14
around=-14 arzt=-17 as=19 ask=-17 aspir*=-21 aspirin=-21 at=-27 au=49 aunt=-16 avena=23 avoid=13
ayuna*=22 ayunas=22 ayuno=-8 azuca*=11 azucar=11 bajar=-18 balco*=-9 banan*=-16 banana=-16
basic*=41 basically=41 batao=-18 bauch*=9 bauchschmerzen=9 beaut*=-9 beauty=-9 bedeu*=-12
bedeutet=-12 been=15 befor*=34 before=35 best=-15 beta=19 betab*=14 betablocker=14 bin=19 bina=-20
black=-19 bleed*=9 bloat*=16 bloating=14 block*=19 blocker=19 bmr=-10 body=-14 both=-31 brauc*=19
brauche=19 breakfast=11 breakfasts=-10 breas*=27 breast=28 breat*=-15 breathing=-11 bring*=-13
brings=-12 burge*=22 burger=22 but=22 by=-25 c=-14 cafe=-11 calor*=-16 calorias=-9 can=-37
cance*=44 cancer=44 cansa*=14 cansaco=9 capel*=17 capelli=17 capsu*=-8 capsules=-8 carb=32
carbo*=11 carboidrati=11 cause=-18 celia*=-13 celiaco=-13 cha=-9 che=18 chees*=-8 cheese=-8
cherr*=-13 cherries=-13 chili=-10 chole*=-33 cholesterol=-33 cinna*=18 cinnamon=18 coach=-16
coeli*=35 coeliac=11 coeliaque=24 coffe*=-12 coffee=-12 colaz*=-14 colazione=-14 coles*=10
colesterolo=10 com=-13 combi*=23 combien=23 come=-17 comin*=-12 coming=-12 compr*=18 compresse=11
comprimes=15 con=36 consigli=10 contr*=-32 control=-9 controlled=-24 corre*=11 correr=12 corta*=13
cortar=15 corti*=13 corticoides=13 cosa=-8 cramp*=14 cramps=14 creat*=-9 creatine=-25
creatinine=16 crout*=-9 croute=-9 cuand*=-8 cuando=-8 cuanto=-10 cuantos=9 cura=14 curar=12
curar*=28 curarme=23 curio*=-16 curious=-16 d=15 da=17 daily=26 darf=-18 day=10 de=-35 dedo=29
dejar=40 dejar*=22 dejarlo=22 del=-11 delle=20 depre*=9 der=60 desde=26 dia=-11 diabe*=-48
diabetes=-22 diabetic=-10 diabetico=-10 diagn*=33 diagnose=16 diagnosis=19 die=8 diet=13
dieti*=-21 dietitian=-19 dimag*=12 dimagrire=12 dinne*=-33 dinners=-29 disco*=-15 discovered=-15
disea*=-11 disease=-11 diure*=-17 dizzy=-24 doble=-9 doc=21 does=-50 doesn*=-16 doesnt=-16
dopo=-11 dormi*=15 dormire=19 dose=36 dosis=-13 doubl*=21 double=20 down=-15 drugs=-18 du=-27
e=-14 easie*=-9 eat=-14 einfa*=26 einfach=26 eiwei*=-9 eiweiss=-9 el=44 emagr*=-9 enlev*=-9
enleve=-9 enoug*=-33 enough=-33 epice*=-11 epices=-11 equiv*=9 equivalen=9 ernah*=14 ernahrung=14
erset*=12 ersetzt=17 espin*=-11 espinacas=-11 esse=19 esta=-11 estat*=23 estatinas=23 estou=-13
estoy=-18 et=-17 eu=-9 eutir*=-8 eutirox=-8 eveni*=-19 evening=-18 everything=11 expla*=-69
explain=-13 explained=-50 face=21 fare=-9 farma*=15 farmaco=15 fast=-18 faste*=29 fastest=29
fasti*=14 fasting=14 fat=-15 feel=-9 feet=13 fer=20 ferri*=25 ferritin=46 ferritina=11
ferritine=-31 ferro=11 fever=15 fibro*=13 fibroids=13 filli*=-29 filling=-29 fine=9 finis*=-20
finish=-19 first=-10 fleck=67 fluid*=11 fluidifient=11 fodma*=-18 fodmap=-18 fome=-8 food=25
foods=-16 for=43 four=8 frien*=-9 from=-32 fruhs*=-20 fruhstucken=-14 fruta=-9 full=-13 fur=-10
g=-19 gave=-11 gentl*=-16 gentle=-15 get=-14 ginge*=11 ginger=11 glicl*=15 gliclazide=15 glp=-18
glyce*=27 glycemie=27 gocce=18 going=19 goli=26 gone=23 good=-17 googl*=13 googled=17 gordo=29
got=45 gota=29 gout=24 gp=9 grand*=-10 grandpa=-10 grape*=-47 grapefruit=-47 grasa=-13 grave=32
great=15 green*=-10 greens=-10 grign*=-15 grignotage=-10 gross*=13 grosser=14 guy=-8 had=15
hafer*=17 haferflocken=17 hair=-13 hand=35 happe*=-17 happens=-9 hashi*=23 hashimoto=12
hashimotos=11 hautk*=67 hautkrebs=67 have=-50 he=-30 heada*=-17 headache=-16 heart=-15 hemog*=-11
hemoglobine=-11 her=-23 hers=27 hierb*=64 hierba=9 hierbas=54 high=-12 hike=-10 him=-10 hiper*=-21
hipertension=-21 hone=-16 hoon=9 hormo*=-13 hormona=-13 hot=20 how=-51 hurt=12 husba*=9 husband=9
hyper*=-11 hypertension=-11 i=-15 ibs=-14 ibupr*=25 ibuprofen=13 ibuprofeno=12 ich=14 id=29
ideas=-39 if=68 il=-10 ill=16 im=-11 immer=17 in=-120 infec*=27 infection=27 inhal*=14 inhaler=14
injec*=12 inject=13 inste*=8 instead=8 insulin=-8 insuline=10 insur*=41 insurance=41 inter*=-9
into=-11 iron=15 is=23 ist=57 it=13 its=-17 ive=20 j=-16 jette=-9 jour=20 juan=9 juice=-22 jus=21
just=25 kalt=9 kam=-9 kcal=-11 ke=-18 keep=-12 keeps=-13 kelp=9 keto=9 keton*=-15 ketones=-15
khaun=-12 kilos=13 kind=9 kitni=31 knee=21 kohle*=-9 kohlenhydrate=-9 korti*=42 kortison=42
krieg*=29 kriege=29 l=20 lakri*=-14 lakritz=-14 larga*=17 largar=17 las=-16 lasse=-12 left=-17
lefto*=10 leftover=10 let=-19 levot*=12 levothyroxine=16 limit*=-9 lipit*=21 lipitor=21 lisin*=24
lisinopril=24 liver=41 log=-26 look=12 looks=23 loon=34 loose=13 losar*=-10 losartan=-10 lose=35
losin*=14 losing=14 lost=-14 low=8 lower=-40 luego=22 lugar=17 lump=16 lupus=39 made=-18 madre=-11
magne*=-14 magnesium=-14 make=-35 makes=37 mal=18 malat*=17 malattia=17 manag*=18 manage=18
manch*=9 manchas=9 mando=23 mangi*=11 mangio=16 many=-35 marat*=10 maraton=12 march=-13 mas=15
me=41 medic*=17 medico=15 meds=-44 mein=29 melat*=8 melatonin=-12 melatonina=20 melho*=-9
melhor=-9 melt=9 melts=-8 menop*=9 menopause=9 mera=31 mes=-39 metab*=-9 metad*=14 metade=14
metfo*=36 metformin=19 metformina=17 mezcl*=22 mezclar=22 mg=35 mi=26 mia=12 micro*=-9
microdose=-8 mie=-9 milig*=9 miligramos=9 milli*=23 milligrams=23 mine=27 mio=-10 mir=-10
mista*=-11 mistake=-11 mole=9 mon=32 month*=18 months=18 moon=21 more=-9 morge*=12 morgen=17
morni*=-11 morning=-11 mounj*=-23 mounjaro=-23 much=19 mujhe=-19 mum=12 my=75 name=30 nasht*=-15
nashte=-15 nause*=-16 nausea=-16 need=-18 nehme=-20 next=-8 nicht=-14 night=-9 no=31 not=32 now=16
nucht*=11 nuchternwert=11 numbe*=-25 number=-22 nur=-9 nurse=-17 nutri=-12 o=11 oat=-31 oatme*=25
oatmeal=25 oats=-16 of=42 off=38 ohne=26 ok=-30 okay=24 omepr*=18 omeprazole=18 on=-55 one=-14
onlin*=-10 online=-10 opera*=33 operation=33 ora=-8 orang*=-37 orange=-37 organ*=-12 organiser=-12
other=13 out=-16 over=-17 pack=-10 pain=20 paink*=19 painkiller=20 par=24 parac*=-28
paracetamol=-28 paran*=19 paranusse=19 parki*=36 parkinsons=36 pasti*=8 pastilla=19 pastillas=-11
patla=-16 peein*=13 peeing=13 pela=15 pele=9 penic*=-16 penicillin=-16 pens=-15 per=35 perde*=-13
perder=-9 perdo=17 peso=-18 pharm*=-18 pharmacist=-18 pick=21 pill=14 pills=-13 pinch*=-26
pinchado=-21 plan=-13 pleas*=-14 please=-13 poca=-21 poco=-11 poo=-18 posso=23 posto=23 pound*=-13
pounding=-12 pour=21 predn*=21 prednisone=21 prefi*=23 prefiero=23 prend*=34 prendere=12 prendo=22
presc*=36 prescribe=64 prescribed=-15 prescription=-14 pressao=15 pressure=-27 prote*=-38
protein=-30 proto*=17 protocol=17 puede=-11 puedo=46 purpo*=-18 purpose=-17 put=-17 qual=-10
quant*=20 quanta=18 quante=11 que=-19 quel=22 quelles=-11 quels=11 quere*=-21 querer=-21
quier*=-26 quiero=-26 quino*=-14 quinoa=-14 race=16 ramip*=-9 ramipril=-9 rash=18 rathe*=32
rather=32 raven*=-28 ravenous=-28 read=33 recei*=-9 receitas=-9 recet*=-29 recetas=-21 recip*=-32
recipes=-25 reflu*=20 reflux=20 remed*=29 remedio=29 remon*=20 remonter=20 repla*=8 resis*=-47
resistance=-47 resul*=35 results=35 reten*=44 retention=44 rheum*=42 rheuma=42 rice=-10 right=19
run=-8 runni*=-9 running=-9 safe=21 said=-20 sal=-23 salon=-17 salta*=11 saltare=11 same=46 san=9
sang=11 sangu*=-9 sangue=-9 sauce=-24 say=11 schne*=-10 score=-12 se=25 seawe*=9 seaweed=9 see=18
sein=28 seit=-10 sel=-11 semag*=-24 semaglutide=-24 sempr*=15 sempre=15 senke*=16 senken=16
sera=-12 sertr*=27 sertralina=16 sertraline=11 sette=-8 setze=17 shake*=36 shakes=36 shots=13
shoul*=26 should=27 show=-8 shrin*=27 shrink=13 shrinks=15 sick=-11 simpl*=-58 simple=-12
simply=-47 sin=-18 since=10 sinnv*=-9 sinnvoll=-9 size=11 ski=12 skip=14 sleep*=-9 slimm*=17
slimmer=17 smear=16 so=63 soir=-12 someo*=19 someone=19 somet*=51 something=52 sono=14 sou=-9
sous=-8 soy=-38 spizz*=-10 spizzicare=-10 split=11 sprit*=-15 spritze=-15 stage=17 stanc*=17
stanca=17 start=15 start*=17 starting=17 starv*=9 starve=14 statin=-46 statine=17 statins=27
statt=19 stoma*=-10 stomach=-9 stool*=14 stools=14 stop=9 stopp*=-18 stopped=-18 stron*=31
stronger=31 sudan*=-21 sudando=-21 sugar=15 sugar*=15 sugars=15 surge*=15 surgery=15 swall*=-16
swallowed=-12 swap=-11 swoll*=24 swollen=24 sympt*=17 symptoms=17 table*=-17 tablet=-12
tablets=-26 tabletten=22 takes=-10 takin*=-16 taking=-16 tarry=-18 tea=-15 tell=46 ten=10 test=-10
than=26 there=-9 these=34 thinn*=12 thinner=12 thirs*=35 thirsty=35 this=-15 throw=12 thyro*=-12
thyroid=-23 tiene=-22 time=11 tingl*=10 tingling=11 tired=15 tiroidea=-13 tirze*=-9 tirzepatide=-9
to=-14 todas=-8 toma=-11 tomar=9 tout=-12 train*=-10 treat=46 tremb*=32 tremble=32 trip=12 tsh=46
tumeu*=21 tumeur=21 tumou*=15 tumour=15 turme*=13 turmeric=13 twice=-10 type=45 um=10 un=-14
una=-10 und=12 up=13 uvas=-23 ventr*=21 ventre=21 verli*=17 verlieren=17 veux=-19 vials=-9
viel=-15 vitamins=-14 vogli*=-19 voglio=-18 voudr*=8 voudrais=8 walk=12 wann=-16 want=19 warfa*=15
warfarin=15 was=-39 water=35 we=-12 wean=18 week=-23 weeks=-8 weg=29 wegla*=17 weglassen=17
wegov*=17 wegovy=17 weigh*=27 weight=37 welche=-9 welcher=13 well=-24 wenn=9 what=19 whats=-11
when=-12 why=-22 wie=16 wievi*=19 wieviel=19 wife=14 will=-9 wins=24 wird=14 with=-18 witho*=-25
without=-25 woman=11 wont=-9 worko*=-11 workout=-8 works=9 worth=-12 write=27 wrong=41 y=23 ya=-12
yello*=-8 yellow=-8 yoghu*=-10 yoghurt=-10 you=15 your=-14 youre=39 zia=12 zinc=-16 zolia*=9
zoliakie=9 zu=27 zucke*=11 zuckerkrank=11 zum=-15
""",
    "emergency": """
AFTER_EAT=40 AGAIN_W=-43 AGREE=-17 AIRWAY=197 ALARM_SURE=-44 ALC_OK=-12 ALC_SURE=-28
ALLERGEN_AWAY=-16 ALLERGEN_SUITS=-24 ALL_PILLS_OK=-20 AMOUNT=-17 APPETITE=-19 ASKED=-39 ASKING=11
ASK_INSTEAD=90 ASK_IS=33 ASK_STRONG=-39 AS_GOOD=-13 AS_PRESCRIBED=-14 ATTACK=-24 AVOID_CARE=45
AWAY_W=-14 BAD_FEEL=69 BARELY_ATE=-31 BEETROOT=-12 BENIGN_FEAR=-36 BETTER_W=-33 BIG_DOSE_NEED=-10
BINGE=-20 BLOOD_CUT=31 BODY_ALARM=24 BODY_HATE=-12 BODY_MEASURE=-23 BODY_PART=-34 BONES=-26
BROWN=33 BURNED=-23 CALL_HELP=-29 CAL_FEAR=-11 CANT_ON=-10 CARE=25 CARE_WORD=28 CHANGE=22
CHEST=171 CHEW=-23 COLD_THROAT=-26 COMPANY=16 COSTS=-11 COSY=-13 CRY_W=-15 CURE=-20 CURE_NO=-12
CURE_STRONG=-8 CUT_HELP=15 CUT_OK=-41 DATA_ACT=-17 DATA_SURE=-29 DATA_WORD=-28 DEAD_FEEL=53
DEAD_FIGURE=-61 DEAD_W=-42 DEFINE=-34 DEHYDRATE=9 DELIGHT=-41 DIAG_SIGN=33 DIAG_WORD=-59
DIET_CHOICE=21 DIET_EXCUSE=-12 DIET_PILL=-9 DIET_TREAT=-11 DISEASE=-61 DISEASE_ADJ=-15
DISEASE_GRAVE=-28 DISEASE_NAMED=-50 DISPOSE=32 DOSE_NOUN=41 DOSE_OK=9 DOSE_PLAN=-24 DOSE_STRICT=29
DOUBLE_CARDIO=49 DO_IT=-28 DRINK_OK=-12 DRINK_V=27 DRUG_USE=11 DR_DIET=-29 DR_KNOWS=-17
EASIER_LIE=-24 EAT=-37 EAT_OK=23 EMERGENCY=316 EMERGENCY_MILD=104 EMERGENCY_NOT=-35 ENDORSE=-8
ENOUGH_Q=25 EVENT=-34 EXERCISE=-44 EXTREMITY=45 FAST=-27 FAST_ACT=-32 FATAL_Q=-38 FATAL_W=-10
FAT_FEAR=-9 FEAR_FIRST=-29 FEEL_FINE=-16 FIGURE=-40 FIRST_ACT=-42 FOOD_ANY=-77 FOOD_CURE=-41
FOOD_FATAL=-19 FOOD_LABEL=-31 FOOD_SINGLE=-93 FOOD_STUFF=-21 FOREVER=-17 FOR_THIN=-38
FOR_WEIGHT=-58 FREQ=29 FRIEND_WORDS=84 FULL=-18 FULL_PAIN=101 GAME=-10 GAVE_ME=40 GIVE_W=-40
GLP1=-16 GOAL_WORD=-43 GROUP=25 GUILTY_PLEASURE=-11 GUILT_SURE=-22 GUM_WATER=-21 GYM_CHEST=-27
HAD_EATEN=-8 HARD_INJECTION=-39 HARD_MOVE=37 HATE_OK=-16 HAVE_ILL=16 HEART=132 HEART_BAD=56
HELP_NOW=17 HIDE=-33 HIS=62 HOLD=-11 HOW_LONG=-23 HOW_MUCH=-61 HOW_STRONG=-44 HOW_USE=-41
HUNGER=-43 IF_EAT=-34 IGNORE_HUNGER=-12 ILL_NOW=-16 INGEST=-23 INJECT_V=8 INSULIN=84 I_MYSELF=-42
I_STOPPED=-36 KIDS_VEG=59 KIN=33 KNOWN_ILL=-28 LAB=157 LAB_GLUCOSE=78 LAB_HAEMOGLOBIN=41
LAB_KETONES=48 LAB_MEANING=-87 LAB_OWN=49 LAB_PRESSURE=-11 LAB_SODIUM=50 LAB_SUGAR=71 LAXATIVE=-20
LEGIT_TALK=-23 LOG_INTO=16 LONG_TIME=-19 LOVE_FEEL=-17 LOWER_ANA=-17 LOWEST=39 LOW_FOOD=53
MEAL_W=-29 MEDICAL_BONE=-37 MEDICINE=-10 METHOD_W=-21 MINIMISE=-37 MINIMISE_SURE=-14
MISS_WORKOUT=-9 MORE_OFTEN=-67 MOTIVE=-17 MOVE_W=26 MY_ILLNESS=17 NATURAL=-9 NEAR_FOOD=20
NORMAL_FRONT=-12 NOTHING_W=-35 NOT_ABLE=-9 NOT_EAT=-52 NOT_EATEN_W=-12 NOT_HEAR=-30 NOT_PLAN=46
NOT_PRESCRIBED=-42 NOW=96 NO_MEAL=-10 NO_NEED=-14 NO_W=-28 NUM=39 NUMBER_BAD=13 OBTAIN=-24
OK_Q=-64 ONE_ITEM=-17 ONLY_DRINK=-17 ONLY_FEW=-16 ON_PURPOSE=-13 OPTION=-39 OR_JUST=-13 OTHERS=-8
OTHER_DATA=-16 OVERATE=-55 OVERDOSED=78 OVERRIDE=-10 OWN_USE=20 PAST_OVER=-12 PEE=64 PERCEIVE=16
PERSONA=-31 PERSONA_BAD=-80 PERSON_W=-29 PET=-23 PILL_COUNT=-11 PILL_NAME=72 PILL_W=27
PLAN_AROUND=-51 PORTION_Q=-13 PRAISE=-24 PRAISE_RESTRICT=-22 PREPOSITION=-35 PRESCRIBER=-29
PREVENT_OK=-12 PRIVATE_OK=45 PROANA=-16 PROCEDURE=-30 PROGRESS=-15 PROUD=-16 PRO_DRUG=-15
PURE_STATE=-31 PURGE_PLAIN=-14 PUSH_SURE=-14 PUSH_THROUGH=-35 QUESTION_MYTH=-15 QUIET=22
QUIT_SMOKE=-19 RECIPE=34 RECOMMEND=19 REFER_ACT=-8 RELAPSE=-17 RELIEF=-19 RELIGIOUS=-14
REPLACE_WORK=50 REST_W=-35 RISKY_TALK=-33 RISK_TALK=-65 ROLE_SURE=-31 RULES_WORD=-32
SAFETY_CORE=-26 SAFETY_TALK=-61 SAME_AS=65 SAUNA_OK=-21 SAVE_W=-12 SCALE_WORD=-33 SCHEDULE=-14
SCORN=-9 SCREEN=-34 SECRET_NIGHT=-10 SECRET_PLACE=-20 SEE_BONES=-9 SELF_HARM=-28 SELF_HATE=-59
SENSITIVE_OK=-20 SEXUAL=-16 SHOULD_GET=33 SH_BAD=-12 SIDE_TALK=-18 SKIN_PLACE=23 SLEEP_W=-25
SLIMMER=-28 SLIP_IN=-8 SNACK_LIGHT=-37 SPEECH=22 SPORTS_CHANGE=29 SPORT_GUILT=24 SPORT_SUPP=10
START=-10 START_MED=-16 STASH=-20 STAYS=14 STOP=-101 STOP_ALL=-14 STOP_FINAL=-26 STOP_TAKE=-12
STRETCH=-12 STRONGER=-26 SUBSTANCE=-46 SUBSTANCE_SURE=-24 SUB_KNOW=-49 SUB_NAME=-23 SUICIDE=-37
SWALLOWED=29 SWEET_W=-20 SWELL=49 SYMPTOM=52 SYMPTOM_YOUR=-49 TAKE_IMPERATIVE=-39 TELL=-45
TELL_IF=-14 TELL_WHAT=-11 TEST_BOOST=-14 THERAPY_SUPPLEMENT=18 THINK_OF=47 THIN_AIM=56
THIS_MOLE=-38 TIMING_ONLY=-30 TINY_ITEM=-19 TOILET=-9 TOMORROW_NOBODY=-19 TOXIC=-11 TOXIC_OK=-11
TO_DAY=-49 TO_ME=-24 TRAIN=-8 TREAT=-12 TRY_IT=-15 UNDO=35 UNITS_W=31 UNSEEN=-13 UNTIL_THIN=-13
UNTIL_W=-31 VICTIM=-35 VOMIT=9 WANT_IT=-11 WANT_SURE=16 WANT_USE=-45 WEEKDAY=-32 WEIGHT_UNIT=-24
WEIGH_IN=-26 WEIGH_NOW=37 WEIGH_SURE=-49 WEIRD=28 WHAT_DID=-41 WHICH_MED=-35 WHOLE_DAY=-8
WINE_MEAL=-17 WISH=-64 WISH_W=-96 WITH_ALARM=-15 WORTH=-19 YOU=-33 YOUR_MED=-17 YOUR_SIGN=-19
YOU_ARE=-24 aaj=-14 aaya=27 abbre*=17 abbrechen=17 abend*=-13 abhi=27 about=-14 act=-8 acuca*=17
acucar=17 after=-16 again=-27 ago=28 agora=20 agua=14 ahora=-13 ai=23 air=16 algo=28 all=-17
alles=19 am=-9 amoun*=-13 amount=-13 an=30 ana=-13 analy*=32 analyses=32 and=79 anemi*=31
anemie=32 anoth*=-9 another=-9 apres=21 arms=8 as=-23 asist*=-9 asistente=-9 at=-28 ate=25
augen=12 aur=44 avale=43 avera*=-10 average=-10 azuca*=-10 azucar=-10 baby=19 banan*=17 banana=17
banau=-14 basta=22 be=-18 becau*=-8 because=-8 been=9 beetr*=-8 beetroot=-8 befor*=11 before=12
behin*=25 behind=25 bend=21 bevo=18 bike=-13 blau=8 blist*=11 blister=11 blurr*=13 blurry=13
blutz*=25 blutzucker=25 bp=14 break*=-12 breakfast=-11 breas*=21 breastbone=26 breat*=25
breathing=13 bring*=16 brings=16 brown=24 bruci*=-9 burne*=-10 burned=-10 by=27 cacah*=23
cacahuetes=23 cada=-9 cafe=-15 caffe*=-13 caffeine=-13 caido=17 caiu=24 calor*=-19 calorie=-9
came=21 cance*=-11 cansa*=-8 cant=26 cara=33 censu*=-9 censura=-9 cette=-11 cgm=18 chakk*=27
chakkar=27 che=-8 chef=-8 coach=-14 coffe*=13 coffee=15 coke=21 colla*=21 collapsed=21 com=17
come=-13 comer=22 comi=17 como=14 compr*=25 compresse=-9 comprimes=40 con=-16 cosa=9 cough*=35
coughing=35 could=-10 cross*=15 crossfit=15 crush*=26 crushing=26 cutti*=-9 cutting=-9 da=-24
dad=13 das=-10 daugh*=30 daughter=30 day=-24 days=14 del=-9 dele=24 der=-14 descr*=-9 describe=-9
desde=18 desma*=38 desmaio=9 desmayado=24 despu*=-16 despues=-16 diabe*=-14 dinne*=-12 dinner=-10
disap*=-10 disappointed=-10 dive=35 dizzy=-19 do=21 doble=25 does=-33 dog=-9 donne=22 dont=-18
dopo=13 doppi*=22 doppio=22 dos=23 dou=41 down=36 dreht=25 drop=34 drunk=18 due=34 duerm*=33
duerme=33 dulce=24 e=14 ein=8 einer=15 el=13 elect*=23 electrolytes=23 else=-13 en=8 energ*=-10
energy=-10 envie=-8 er=35 eres=-9 es=-17 esse=-16 esta=12 estou=15 estoy=11 et=22 eveni*=28
evening=28 ever=20 every=-22 every*=-20 everything=-15 expla*=-25 explain=-15 explained=-9
faint=-13 faint*=8 fainted=-10 fainting=18 falta=41 fast=11 fasti*=-14 fasting=-14 feeli*=30
feeling=30 feels=17 felt=17 ferri*=21 ferritina=-9 ferritine=32 ferro=-9 fils=23 fine=-12
finge*=14 finger=-8 fingers=22 finish=9 first=-11 fit=-13 foam=35 forgo*=34 forgot=34 frien*=-16
friendly=-12 frio=39 from=-31 g=-43 gamba*=18 gambas=18 garga*=18 garganta=18 gave=56 gayi=27
gerad*=12 gerade=12 gewor*=12 geworden=12 gir=27 givin*=-15 giving=-15 glice*=22 glicemia=22
glyce*=9 glycemie=9 gocce=35 going=64 goli=-10 gonfi*=18 gonfia=18 gonfl*=25 gonfle=25 good=-30
goodb*=-9 goodbye=-9 got=-18 grave=-15 gym=-9 habe=-13 had=-14 half=-13 hard=24 has=-9 have=-32
he=49 heada*=36 headache=43 heart=47 heat=-14 heavy=15 help=-9 helps=9 hemog*=29 hemoglobine=29
her=29 here=-10 herz=15 high=12 hinch*=13 hinchan=18 ho=29 hoars*=32 hoarse=32 hoon=-11 hour=47
hurts=-14 ibupr*=-11 ibuprofen=-10 ice=-18 ich=-36 id=-12 ideas=-23 if=-37 ignor*=-10 ignore=-9
il=-24 im=-50 in=-77 inste*=13 instead=13 insul*=29 insulina=22 invec*=36 invece=36 iron=17 is=-16
ist=10 its=28 ive=8 j=21 jakda*=18 jakdan=18 je=-11 jeans=-15 jumps=17 just=39 ka=-13 kcal=-17
keepi*=-10 keeping=-10 keton*=34 ketones=34 khane=-14 khaun=-12 kitch*=18 kitchen=18 kramp*=43
krampft=43 krieg*=15 kriege=15 kya=-32 l=-10 la=30 labio*=18 labios=18 lait=23 lantu*=29 lantus=29
las=-12 lauf=17 le=-13 left=14 les=17 let=-18 levre=23 lingu*=18 lingua=18 lippe*=8 lippen=8 lo=31
log=-12 lol=-22 looks=-12 loon=-8 low=31 lower=-9 luft=25 lui=23 lying=38 made=-10 magne*=49
magnesio=31 magnesium=19 main=18 male=9 mange=-11 mange*=40 manger=40 mangi*=-24 mangio=-11
mann=35 marat*=17 marathon=17 me=-18 media=25 mein=58 mes=25 metad*=35 metade=35 meu=11 mi=-17
minut*=13 minute=17 mir=13 mista*=36 mistake=36 mon=10 morni*=-9 morning=-9 mouth=15 move=15
mujhe=20 mum=-17 my=43 mysel*=46 myself=46 nach=-20 nahi=-10 nail=13 name=-14 nao=-25 ne=-10
neck=22 need=40 nehme*=14 nehmen=14 nessu*=-8 nessuno=-8 next=-20 nicht=26 no=-10 noci=18 non=-20
not=-8 now=17 numb=-13 numbe*=-10 number=-9 nur=-11 o=13 of=17 off=18 oil=-14 on=-49 once=-10
one=-18 only=-19 or=-40 orang*=17 orange=18 out=29 over=14 overr*=-13 override=-13 pai=17
paink*=-9 pales*=11 palestra=11 para=-15 parac*=11 paracetamol=11 passe*=37 passed=37 pasti*=-16
pastilla=-8 peanu*=32 peanut=32 pecho=40 pee=21 peein*=23 peeing=23 peito=9 peopl*=-11 people=-11
per=-10 peso=27 petto=11 phool=18 pica=18 pinch*=26 pinchado=26 pink=35 plank=-12 pleas*=-13
please=-13 por=-10 porti*=-8 pound*=16 pounding=16 pour=-10 prend*=-12 prendo=-11 preso=29
press=-9 pressure=13 print=-9 prope*=18 properly=22 prote*=-15 protein=-11 proud=-10 puls=17
pulse=14 pumpk*=-10 pumpkin=-10 quand*=-17 quando=-17 quant*=-13 quante=-9 que=47 quere*=26
querer=26 qui=23 quier*=-11 quiero=-11 rahi=18 rast=15 rate=-13 reads=36 reagi*=43 reagiert=43
recet*=-9 recip*=-14 recipes=-9 reich*=9 reicht=9 remed*=-10 remedio=-10 revol*=-10 revolting=-10
rippi*=13 ripping=13 rock=24 rosto=41 run=30 runni*=-25 running=-25 saans=18 salty=20 same=-11
sauna=16 schle*=15 schlecht=15 schwa*=9 schwarz=12 schwi*=14 schwindlig=15 se=41 secon*=42
second=42 see=15 seene=21 sento=-9 senza=-8 sera=32 servi*=-11 serving=-10 shoul*=19 should=20
sich=18 sick=73 side=15 sient*=-12 siento=-12 simpl*=-10 simple=-9 since=59 size=-21 sleep=-10
slow=-11 small*=-9 smoot*=-13 smoothie=-13 so=-27 soda=-11 sodiu*=35 sodium=35 soir=-10 soll=26
solo=-11 some=-14 speec*=23 speech=23 sprin*=17 springt=17 stair*=9 stairs=9 stand=8 starv*=-16
starving=-15 stiff=22 stoma*=-13 stomach=-11 stop=-16 stopp*=-9 stopped=-9 strai*=36 straight=36
stron*=-12 stronger=-11 stund*=14 stunde=15 succo=22 sudan*=26 sudando=26 sudde*=17 sudden=19
sudo=34 sugar=50 suis=-10 svenu*=11 svenuta=11 swall*=58 swallow=-9 swallowed=67 swell*=-11
swelling=-11 swim=-13 table=13 table*=13 tablets=24 take=-9 ten=23 test=-10 than=-20 that=-46
the=37 there=47 thigh*=23 thighs=23 third=18 this=-20 thyro*=-12 thyroid=-10 time=27 times=24
tingl*=11 tive=9 to=-63 toast=-8 toddl*=26 toddler=26 tomo=-9 tonig*=-15 tonight=-15 too=-9
took=19 touch=-14 train*=-9 trans*=23 transpire=24 traub*=12 traubenzucker=12 tread*=15
treadmill=15 tremb*=-15 tremble=-15 trice*=-10 triceps=-10 trop=41 troub*=24 trouble=24 twice=22
two=47 umgek*=12 umgekippt=12 un=20 und=81 units=31 up=14 veces=24 veder*=-9 vedere=-9 vedo=22
venti=36 visio*=13 vision=13 vivo=-9 voice=29 vois=22 vomit*=9 vomiting=14 wake=19 want=-12
wants=-11 was=16 water=9 way=-10 we=-10 week=-19 weekl*=-10 weekly=-10 weeks=29 weigh=-8 weird=21
wenn=-16 went=23 whats=-12 when=29 white=23 who=-28 whole=8 why=-11 will=15 winte*=-8 winter=-8
with=-36 woke=-10 wont=32 worko*=-17 workout=-15 worst=28 would=-33 y=53 ya=-15 yay=-10 you=-15
zero=-12 zone=-13
""",
    "crisis": """
AFTER_EAT=56 AGAIN_W=72 AGREE=-31 AIRWAY=-43 ALARM_SURE=-29 ALCOHOL=-19 ALC_OK=-25 ALC_SURE=-45
ALLERGEN_AWAY=30 ALLERGEN_SUITS=-30 ALL_PILLS=35 ALL_PILLS_OK=30 AMOUNT=10 ASKED=-156 ASKING=22
ASK_INSTEAD=-19 ASK_IS=-34 AS_GOOD=26 AS_PRESCRIBED=24 AVOID_CARE=-20 AVOID_EVENT=25 AWAY_W=103
BAD_FEEL=34 BECAUSE_FOOD=-11 BENIGN_FEAR=-51 BETTER_W=90 BIG_DOSE_NEED=-9 BINGE=-9 BODY_ALARM=-44
BODY_CHECK=-8 BODY_HATE=16 BODY_MEASURE=-44 BODY_PART=-20 BONES=-58 BROWN=11 BURDEN=16 BURNED=23
CALL_HELP=-22 CANT_ON=76 CARE=-19 CARE_WORD=-26 CHANGE=-45 CHEST=-21 CHEW=-38 CHEW_SPIT=-15
COIN=34 COLD_THROAT=-27 COMP=-26 COMPANY=-10 COSTS=-19 COSY=65 CRISIS_CALM=-13 CRISIS_QUIET=36
CRY_W=-26 CURE_NO=-8 CURE_PASSIVE=39 CURE_STRONG=10 CUTTING_I=59 CUT_HELP=-24 CUT_OK=-139 CUT_W=58
DATA_ACT=-55 DATA_WORD=-90 DEAD_FEEL=-45 DEAD_FIGURE=-134 DEAD_W=89 DEFINE=-40 DEHYDRATE=-21
DELIGHT=-49 DIAG_SIGN=-47 DIAG_WORD=-13 DIAG_YOU=-11 DIET_CHOICE=-90 DIET_EXCUSE=-12 DIET_PILL=-16
DIET_TREAT=-61 DISAPPROVE=-13 DISEASE=-64 DISEASE_GRAVE=-36 DISEASE_NAMED=-61 DISPOSE=-30
DOSE_OK=-23 DOSE_PLAN=-64 DO_IT=80 DRINK_INSTEAD=-35 DRINK_OK=-32 DRINK_V=-36 DRUG_USE=27
DRY_ACTION=-39 DR_DIET=36 DR_KNOWS=-19 EACH_FOOD=49 EASIER_LIE=-38 EAT=-78 EMERGENCY=-64
EMERGENCY_MILD=-65 EMERGENCY_NOT=-58 EMERGENCY_SELF=-32 ENDORSE=49 END_NOT_SEE=29 ENOUGH_Q=-74
EVENT=-50 EXERCISE=-144 FAST=-38 FAST_ACT=-30 FAST_PARTNER=-17 FATAL_Q=34 FATAL_W=45 FAT_FEAR=-14
FEAR_FIRST=-38 FEEL_FINE=-12 FIGURATIVE_DEATH=-38 FIGURE=-46 FIRST=-16 FIRST_ACT=19 FLATTER=-15
FOOD_ANY=-9 FOOD_CURE=-93 FOOD_FATAL=56 FOOD_LABEL=-43 FOOD_RULE=-10 FOOD_SINGLE=-76 FOOD_STUFF=30
FOREVER=65 FOREVER_W=52 FOR_EACH=49 FOR_THIN=-62 FOR_WEIGHT=-31 FRIEND_WORDS=-61 FULL_PAIN=-39
GAME=-50 GAVE_ME=17 GET_DATA=-79 GET_OUT=-27 GIVE_W=48 GLP1=-22 GOAL_WORD=-41 GRAMS_W=-11 GROUP=-8
GROWTH=-11 GUILTY_PLEASURE=-22 GUILT_SURE=-37 GYM_CHEST=-45 HAD_EATEN=27 HARD_INJECTION=-62
HARD_MOVE=-63 HATE_OK=-40 HAVE_ILL=-51 HEART=55 HEART_BAD=-23 HEART_STOPS=35 HELPS_FEEL=62
HELP_NOW=-8 HIDE=-12 HOLIDAY=-22 HOW_LONG=21 HOW_MUCH=-16 HOW_USE=-55 HUNGER=-34 IF_EAT=86
IF_NOT_HERE=8 IGNORE_HUNGER=-15 ILLNESS=-48 ILL_NOW=-9 INJECTION_OK=-13 INJECT_V=8 INSULIN=-50
I_MYSELF=66 KEEP_SECRET=-11 KIN=-65 KIN_OF=17 KNOWN_ILL=41 LAB=-65 LAB_GLUCOSE=-17 LAB_MEANING=-11
LAB_OWN=-27 LAB_SUGAR=-10 LAST_THING=10 LAXATIVE=-36 LEAVING=60 LEGIT_TALK=-39 LESS_FOOD=13
LET_HAPPEN=23 LIKE_SELF_ONLY=-12 LINES=108 LOG_INTO=14 LONG_SURE=-25 LONG_TIME=-55 LOOK_ILL=-31
LOSE=-52 LOVE_FEEL=-23 LOWEST=30 LOW_FOOD=-53 MEAL_W=-36 MEASURE_OK=-26 MEDICAL_BONE=-45
MEDICINE=-44 MEDICINE_SURE=-37 METHOD_PLAN=42 METHOD_W=112 MINIMISE=-16 MINIMISE_SURE=43
MONSTER=-25 MORE_OFTEN=41 MOVE_W=-47 MUST=-8 NAKED=-13 NATURAL=54 NEAR_FOOD=69 NEED_NO_FOOD=41
NEG_STRONG=45 NEG_VOID=29 NEVER_EAT=16 NIGHT_TIME=-18 NOISE=-28 NORMAL_FRONT=-63 NOTHING_W=68
NOT_ABLE=-60 NOT_EAT=-61 NOT_EATEN_W=-19 NOT_HEAR=112 NOT_I=-15 NOT_NEEDED=34 NOT_PLAN=30
NOT_PRESCRIBED=-21 NOW=-25 NO_HUNGER=-14 NO_NEED=13 NO_POLICY=-11 NO_W=34 NUM=-97 NUMBER_BAD=-14
OBTAIN=-35 OFTEN=-35 OK_Q=-61 ONE_ITEM=-18 ONLY_DRINK=-20 ONLY_FEW=-53 ONLY_IF_EAT=-13
ON_PURPOSE=89 OPTION=-34 OTHER_DATA=-20 OVERATE=20 OVERDOSE=42 OVERRIDE=-69 PAST_OVER=15 PEE=-11
PERCEIVE=-12 PERSONA=-50 PERSONA_BAD=-56 PERSON_W=81 PET=41 PHYSICAL_SIGN=-10 PILLS_MANY=42
PILL_NAME=90 PILL_W=36 PLAN_AROUND=29 POINT_OF=43 PORTION_Q=-35 POSSESSIVE=-38 PRAISE=-36
PRAISE_RESTRICT=-27 PREPOSITION=8 PRESCRIBER=-21 PREVENT_OK=-12 PRIVATE_OK=17 PROANA=-17
PROMISE=33 PROUD=-16 PRO_DRUG=-44 PURE_STATE=-57 PURGE_PLAIN=-29 PUSH_SURE=40 PUSH_THROUGH=30
QUIET=31 QUIT_SMOKE=-16 RECIPE=59 RECOMMEND=47 REFUEL=-45 REFUSE_MED=-22 RELAPSE=-26 RELIEF=63
REPLACES_W=-14 REPLACE_WORK=-88 REST_W=8 REWARD_W=-13 RISKY_TALK=49 RISK_TALK=25 ROLE_SURE=-54
RULES_WORD=-61 SAFETY_CORE=-25 SAFETY_TALK=-24 SAFE_RETURN=-15 SAME_AS=-40 SAUNA_OK=-20 SAVE_W=26
SCALE_RULES=17 SCALE_WORD=12 SCHEDULE=11 SCORN=-27 SCREEN=-59 SECRET_NIGHT=26 SECRET_PLACE=-16
SEE_BONES=-28 SELF_HARM=197 SELF_HATE=-50 SELF_SELF=-24 SEXUAL=-30 SHARE_MED=-12 SHOULD_GET=-33
SHRINK=-14 SH_BAD=9 SIDE_TALK=-29 SINCE_KNOWN=14 SKIN_PLACE=107 SKIP_ALL=35 SKIP_MEAL=-61
SLEEP_W=-26 SLIMMER=-11 SLIP_IN=-36 SLOGAN=52 SNACK_LIGHT=18 SO_THAT=-22 SPEECH=-9
SPORTS_CHANGE=34 SPORT_GUILT=12 SPORT_SUPP=-18 START_MED=17 STOP=-22 STOP_ALL=21 STOP_FINAL=-16
STOP_TAKE=18 STRETCH=63 STUDY=-26 SUBSTANCE=-62 SUBSTANCE_SURE=-39 SUB_KNOW=-34 SUB_NAME=-45
SUICIDE=260 SWALLOWED=58 SWEET_W=-39 SWELL=-36 SYMPTOM=-17 TAKE_IMPERATIVE=9 TAKE_OR=-19
TELL_IF=15 TELL_THEM=15 TELL_WHAT=19 TEST_BOOST=-30 THERAPY_SUPPLEMENT=-26 THINK_OF=72
THIN_AIM=-31 THIN_EXTREME=-22 THIRD=17 THIS_MOLE=10 TIME_EAT=-21 TIME_LIMIT=32 TIMING_ONLY=48
TINY_ITEM=-17 TOILET=-8 TOO_THIN_HAPPY=-36 TOO_THIN_MORE=-55 TOXIC=-20 TOXIC_OK=9 TO_ME=9 TRAIN=25
TREAT=-35 UNKNOWN_SUB=16 UNSEEN_BY=-16 UNTIL_THIN=25 UNTIL_W=52 USE=14 VANISH=-11 VICTIM=-27
VOMIT=-41 WANT_IT=77 WANT_SURE=-69 WANT_USE=-65 WAY_OUT=42 WEEKDAY=21 WEIGHED=-17 WEIGHT_UNIT=-42
WEIGH_IN=-10 WEIGH_NOW=-46 WEIGH_SURE=-23 WEIRD=-11 WHAT_DID=29 WHICH_MED=-35 WHOLE_DAY=-10
WHY_NOT=-62 WILL_TRAIN=-10 WINE_MEAL=-14 WISH=-41 WISH_W=109 WORTH=18 YOU=-43 YOUR_MED=20
YOUR_RULES=-11 YOUR_SIGN=18 YOU_ARE=-19 YOU_MAY=23 a=34 ab=15 abend*=-16 abends=-12 aber=-16
about=16 above=-15 aburr*=-15 aburrido=-15 acaba*=46 acabar=30 acabasse=16 accha=10 acht=-11
after=19 again=47 ai=-26 aime=-9 aimer*=15 aimerais=15 al=-13 all=-25 alle=21 allen=25 alles=-14
alrea*=18 already=18 alter*=-11 alway*=18 always=18 am=-17 an=-24 andar*=13 andare=13 ander*=-11
anoth*=11 another=11 ans=38 any=30 anyon*=-9 anyone=-9 app=-18 aqui=12 are=23 arms=14 aroun*=-10
around=-10 arrete=12 arreter=-19 as=-38 asks=-10 aspir*=47 aspirin=47 at=-15 ate=13 auf=-12
aur=-12 aura=11 autre=-9 avant*=13 avanti=13 avera*=-15 average=-15 away=-9 baad=-10 back=-9
bad=27 balance=10 balco*=89 balcon=41 balcony=48 band=-10 bang=36 be=8 becau*=12 because=12
been=29 befor*=-13 before=-13 being=14 belis*=-18 beliscar=-18 bette*=-22 better=-22 binge=-19
biscu*=39 biscuit=41 bit=-9 bite=31 bled=34 blood=-13 body=-13 bon=28 borin*=-25 boring=-25
bowls=-9 bracc*=16 braccia=16 bread=-21 break*=32 breakfast=32 breas*=-9 breat*=49 breathing=56
bridg*=18 bridge=18 brocc*=-8 broccoli=-8 brown*=-9 brownies=-9 bruise=10 burne*=-19 burned=-19
burnt=33 bus=13 butto*=8 button=8 by=-15 ca=14 cache*=24 cachette=24 cafe=-15 cake=-12 calma*=34
calmarme=34 calme*=-9 calmer=-9 calms=43 calorias=-20 calories=35 can=-48 cance*=13 cancel=29
cancelled=-9 cansada=8 canse*=38 cansei=38 carot*=-10 carry=31 carve*=58 carved=58 cat=49 cave=-12
ce=-18 cena=-26 ceno=-9 cenou*=-23 cenoura=-23 cette=-12 chama*=-10 chamam=-10 chang*=17 change=17
chat=-9 cheap=-12 check*=-13 checks=-13 chemi*=-14 chemist=-14 chew=-21 chiud*=50 chiudere=51
chopp*=-12 chopping=-12 churr*=-14 churrasco=-14 cold=-9 com=-10 comen=-15 comer=27 comid*=-22
comida=-8 comido=-14 como=26 compl*=16 completely=24 con=44 conti*=32 continuar=32 cooki*=-30
cooking=-29 corte*=23 cortei=-23 cortes=46 corto=23 cough*=-14 coughing=-14 count*=-14 coupe=30
cozin*=-15 cozinhar=-15 craqu*=24 craque=24 cream=-9 crois*=-8 croissant=-8 cross*=-15
crossfit=-15 crunc*=-15 crunches=-15 cucin*=-10 cucinare=-10 cuisi*=-10 cuisiner=-10 curry=-11
cut=26 cuts=15 d=13 da=-28 daily=-13 dalla=-14 dann=10 dano=37 darf=-15 dark=-14 days=23 de=-29
dead=-18 death=-22 dei=30 dejar=-8 del=-11 dem=-10 demain=11 demais=-10 demas=-15 denke=38
depas*=48 depasse=48 depoi*=18 depois=18 der=-14 desay*=-8 desayuno=-8 desca*=-23 descascando=-23
descr*=-20 describe=-20 deser*=30 deserve=30 desk=10 despe*=20 despertarme=15 despu*=-20
despues=-20 desse*=-13 dessert=-13 di=-37 dia=-11 did=-16 didnt=16 die=-13 dieting=8 diffe*=29
different=30 dinne*=27 dinner=30 disappear=-24 disappointed=26 disco*=-8 discovered=-8 dispa*=15
disparaitre=15 dive=-14 do=-11 doc=-15 doch=22 does=-52 doesn*=-13 doesnt=-13 doing=-8 done=91
dont=41 dormi*=-9 down=-16 drivi*=36 driving=36 dry=-10 du=27 duele=-15 dying=13 e=-11 each=32
eat=-53 eatin*=-21 eating=-21 egal=25 eggs=-16 einfa*=23 einfach=23 el=-50 else=19 em=11 embor*=18
embora=18 en=19 encor*=-14 encore=-14 end=25 endin*=25 ending=25 energ*=-13 energy=-13 enjoy=-17
enorm*=-15 enorme=-15 entry=-8 es=16 esa=-9 esse=-32 esser*=13 esserci=15 esta=27 esto=30
estom*=-10 estomago=-10 estoy=-17 eu=20 even=28 ever=-8 every=-37 every*=23 everything=31
exage*=-14 exagerei=-14 exist=-9 exist*=38 existiera=34 expla*=-29 explain=-24 facci*=29 faccio=29
fail=17 faim=-13 fais=46 fall=36 fame=25 famil*=-8 farla=17 fast=-8 fasts=-12 fatal=36 faz=-9
feed=27 feel=-25 feels=-16 feliz=-10 felt=-14 fico=-16 fight=-18 final=29 final*=-11 finally=-11
fine=-8 finir=17 finit*=17 finita=17 first=-20 fit=-15 foam=-14 foi=-14 food=62 for=-13 forge*=-15
forget=-11 found=16 frida*=24 friday=27 fridg*=9 fridge=9 frien*=41 friendlier=25 friendly=21
from=-10 full=19 fully=-9 fur=24 g=-20 gain=11 garag*=33 garage=33 geges*=21 gegessen=21
gelat*=-15 gelato=-14 gerit*=27 geritzt=27 gesun*=-17 gesund=-16 get=-21 give=-9 gives=24 go=52
goal=-16 goinf*=-14 goinfree=-14 going=-22 good=-17 goodb*=22 goodbye=22 got=-16 gram=13
grano*=-12 granola=-12 great=-12 grign*=-16 grignotage=-14 gym=23 ha=10 hab=27 habe=26 hacer*=37
hacerme=37 had=-13 hago=80 haha=-8 half=-10 hammo*=-8 hammock=-8 happe*=11 happen=16 has=-9
hasta=-8 hate=-12 have=-31 haven*=-9 havent=-9 he=-21 head=36 healt*=-17 healthy=-10 heart=45
heigh*=36 height=36 her=9 here=29 hide=-17 hit=29 ho=-9 hoje=-15 holid*=-16 holiday=-15 home=13
hoon=-23 hope=27 hore=-8 hour=-13 house=-21 how=-26 hoy=12 huge=-9 hurt=25 hurts=-21 i=16 ice=-11
id=-20 ideas=-27 ideat*=-14 ideation=-14 idee=-8 if=102 ignor*=-12 ignore=-11 il=-25 ill=-38
in=-48 inclu*=16 inclusive=16 insul*=-35 insulin=-33 into=38 ir=11 iron=13 is=-13 isnt=38 ist=-24
it=116 its=-23 ive=28 j=-9 jaun=11 je=31 jeans=-12 jeden=9 jeene=15 jette=-9 job=37 june=17
just=25 ka=14 kaffe*=-12 kaffee=-12 kale=-10 kar=-9 karel*=-8 karela=-8 karke=-9 karta=8 ke=-16
keine=18 khana=-11 kids=20 kilo=-15 kms=14 knees=-22 know=16 kraft=23 kya=-12 l=-13 la=21 las=13
last=59 le=-21 leafl*=-14 leaflet=-14 least=35 leben=22 leg=26 legs=13 leich*=22 leichter=22
les=-12 less=-14 let=24 lette*=12 letters=13 life=76 like=-68 limit*=8 limite=17 limits=-9 line=-9
lined=16 lines=30 lipit*=-15 lipitor=-15 littl*=29 little=29 lo=-9 log=-17 loggi*=14 logging=14
lol=-18 look=-18 looki*=34 looking=34 looks=46 los=-39 lower=-10 lunch=-26 lunch*=-9 lying=-13
machu*=18 machuco=18 made=24 magra=-10 main=-19 maint*=-16 maintenance=-14 mais=20 make=-12
makes=-14 mange=-12 mangi*=-15 mangio=-11 mann=12 many=17 mar=11 mas=-24 masti*=-10 matar=11
match=30 matin=-11 matte*=30 matters=33 me=46 meal=44 mean=14 meds=13 megli*=33 meglio=33 mein=-13
meine=-9 mejor=13 men=-8 merec*=14 merece=14 mes=27 messa*=-9 message=-9 mexic*=-9 mind=13
minut*=-22 minutes=-20 mir=21 mirro*=-13 mirror=-13 mista*=-17 mistake=-17 mocht*=-18 mochte=-18
modo=15 mon=-20 monst*=-17 monstre=-14 monte=10 more=-8 motiv*=32 motivo=32 much=-12 mum=26
mundo=8 muoio=-14 murde*=-11 murder=-11 muscl*=-10 muscle=-10 musst*=16 musste=16 my=27 mysel*=27
myself=27 n=26 nach=-15 nada=32 naked=-9 ne=-17 near=-9 need=-12 neigh*=27 neighbour=27 new=-12
next=9 ni=42 nice=53 nicht=-22 nie=-11 night=57 no=-35 nobod*=14 nobody=14 non=42 norma*=-13
not=85 nothi*=-12 nothing=-12 notic*=30 notice=31 now=-34 nudel*=-28 nudeln=-28 nur=-17 o=-19
oats=-15 obers*=12 oberschenkel=12 obses*=-12 obsessed=-12 off=9 on=25 one=10 or=-28 os=-16
other=-11 otimo=-14 over=-11 own=-9 painf*=35 painful=35 para=20 parac*=26 paracetamol=26
parar=-18 park=-14 paro=-8 partn*=-12 partner=-12 party=-14 pas=-37 pasa=-8 passo=17 pasti*=27
pastillas=28 pause=-14 pena=42 penic*=-8 penicillin=-8 pensa*=37 pensamientos=37 pense=41 penso=28
per=69 perde*=-14 perso*=-9 persona=-13 personne=11 peso=30 peux=-11 phone=-10 pi=-8 pick=-15
picke*=18 picked=18 picki*=39 picking=39 pills=19 pink=-14 piu=21 pizza=-9 plan=23 plus=26
point=24 pollo=-17 por=-19 posso=-11 potat*=-11 potatoes=-10 poure*=-8 poured=-8 pra=19 prepa*=11
prepare=11 press=8 prete*=-9 pretend=-9 print=-15 proba*=39 probably=39 prom=-9 promp*=-10
prompt=-10 prope*=-13 properly=-10 prote*=-16 protein=-14 puis=-12 purpl*=18 purple=18 purpo*=63
purpose=64 qu=-15 qual=-10 quand=76 quant*=-8 que=17 queri*=18 queria=18 quero=11 quick=-9
quier*=11 quiero=11 quiet=25 quit=-16 quoi=10 ran=-13 rapid*=-10 rapido=-8 razor=43 readi*=-11
reading=-11 real=-10 recip*=-10 recipe=-16 recom*=-25 recommencer=-21 regim*=16 regime=16
relap*=15 relapsed=15 remin*=-8 reminder=-8 repet*=-9 repetir=-9 reta=-9 reveil=-11 rice=-12
rien=32 ritze=15 riz=-10 road=36 roof=21 rope=33 row=34 runni*=-9 running=-9 s=15 said=11
saign*=72 saigne=24 saigner=48 sakta=-8 salid*=30 salida=30 salto=-24 same=-24 sandw*=-9
sandwich=-9 sangr*=34 sangre=34 satur*=-21 saturday=-21 sauna=-13 saute*=41 sauter=41 says=-18
scari*=10 scarifie=10 schen*=16 schenkel=16 schla*=-12 schlafe=-12 schle*=-14 schlecht=-14 se=-21
see=22 segui*=12 seguir=12 sell=-9 sem=-9 sempr*=18 sempre=18 sens=15 senso=13 senti*=29
sentire=30 sento=-10 seria=42 servi*=-11 sgarr*=16 sgarro=16 shake*=-8 shakes=-8 shell=27 show=-14
showe*=15 shower=15 si=-12 sick=-23 sient*=-44 siento=-44 simpl*=-12 simple=-9 sin=-9 since=-26
sind=-8 sinto=8 siste*=12 sister=12 size=-10 skip=-9 sleep*=31 sleepy=33 slow=36 slowl*=-12
slowly=-12 smett*=-17 smettere=-13 smoot*=-9 smoothie=-9 snack*=-9 so=-17 soffr*=13 soffrire=13
soir=-17 solo=-27 some=14 someo*=-14 someone=-14 something=-14 sometimes=19 sono=29 sorry=31
sorte*=34 sorted=34 soup=-13 spari*=33 sparire=33 spess*=17 spesso=17 spit=-16 spizz*=-17
spizzicare=-17 stand=13 start*=-12 starv*=19 starving=24 stase*=-10 stasera=-10 sterb*=33
sterben=38 sting=15 stoma*=-28 stomach=-26 stop=28 stopp*=20 stopped=20 stops=20 sudde*=-10
suddenly=-9 sugge*=-11 suggesting=-11 suici*=-14 suicidal=-14 suis=-32 suitc*=-10 suitcase=-10
sumir=30 sunda*=26 sunday=28 super*=-17 superior=-15 suppo*=11 supporter=11 swall*=-38 swallow=-14
swallowed=-24 swap=-9 swim=-10 switc*=-12 switch=-12 syste*=-9 table*=-14 tablets=-12 tag=9
tagli=30 tagli*=13 taglio=16 take=20 takin*=13 taking=13 tapew*=-11 tapeworm=-11 tarde=-10
taste*=-10 tastes=-10 tea=-12 ten=-36 tengo=23 than=-34 thank*=21 thanks=21 that=11 the=85
them=-16 there*=22 theres=22 they=26 theyr*=22 theyre=22 thigh=28 thing=30 thing*=25 things=25
think=18 think*=40 thinking=40 this=13 thoug*=36 thoughts=36 three=-8 thurs*=-9 thursday=-9
till=14 time=-11 times=23 tin=-12 tips=46 tired=25 todas=28 today=-12 toddl*=-16 toddler=-16
told=14 tomo=19 tomor*=-18 tomorrow=-18 tonig*=24 tonight=24 too=-17 took=22 tot=39 touch=-8
tout=-10 track*=37 tracks=37 train=30 train*=-19 training=-14 trans*=-9 trink*=-13 trinke=-12
trouv*=-17 trouve=-15 tudo=34 tuer=-11 tuna=-11 tutti=33 tutto=12 twice=-9 two=-13 typed=-9 um=-10
umfal*=25 umfalle=25 un=11 una=-13 unali*=48 unalive=48 uncle=-14 und=-24 une=-24 unter=-9
until=37 up=22 upset=-10 use=-10 user=-13 usual*=-9 usually=-9 vacio=-8 vale=28 vejo=32 veo=30
verdu*=-9 veux=-17 vez=23 vita=38 vitam*=-12 vivir=41 vivo=-8 vivre=10 vogli*=22 voglia=-14
voglio=36 voice=-8 voie=-15 vomi=-25 vomit=-9 vor=-22 walk=-26 want=13 wants=-17 ware=64 was=-60
water=-13 way=69 week=-47 weeke*=23 weekend=23 weg=21 weigh*=-17 weight=-15 wenn=21 what=-11
whats=52 when=-37 where=-8 who=-15 whole=-10 why=-17 wider=-22 wie=-17 wiede*=-13 wieder=-13
wish=-17 withi*=-9 within=-9 witho*=-34 without=-34 woke=26 would=171 would*=13 wouldnt=13
write=-13 writi*=33 writing=33 writt*=17 written=17 wrote=13 wunsc*=16 wunschte=16 y=-33 ya=64
year=28 yeste*=-11 yesterday=-11 yo=32 yoghu*=-10 yoghurt=-10 you=-24 your=-18 zahl=12 zahle*=12
zahlenwert=12 zu=20 zucch*=-9 zucchini=-9
""",
    "substance": """
AFTER_EAT=-50 AGAIN_W=-22 AGREE=24 AIRWAY=-14 ALARM_SURE=82 ALCOHOL=108 ALC_OK=24 ALC_SURE=73
ALLERGEN_AWAY=18 ALLERGEN_SUITS=35 ALL_PILLS_OK=-37 AMOUNT=-41 APPETITE=38 ASKED=-78 ASKING=-46
ASK_HAVE=-13 ASK_INSTEAD=33 AS_GOOD=-28 AS_PRESCRIBED=-17 ATTACK=-27 AVOID_CARE=9 AVOID_EVENT=-17
AWAY_W=-39 BAD_FEEL=-29 BARELY_ATE=-12 BENIGN_FEAR=-25 BETTER_W=-18 BIG_DOSE_NEED=17 BODY_ALARM=85
BODY_HATE=-11 BODY_MEASURE=8 BODY_PART=-51 BORROW=-9 BROWN=-50 BURNED=-20 CANNABIS=20 CARE=17
CARE_WORD=-18 CHANGE=36 CHEST=16 CHEW=-28 COLLAGEN=-11 COMP=155 COMPANY=-17 COSY=25 CRAVE=39
CRISIS_CALM=-9 CRY_W=-8 CURE=-21 CURE_NO=-11 CURE_STRONG=-9 CUT_HELP=48 CUT_OK=-37 CUT_W=-15
CYCLE=79 DATA_ACT=-35 DATA_SURE=-57 DAY_N=-12 DEAD_FIGURE=-51 DEAD_W=-42 DEHYDRATE=139
DEHYDRATE_SURE=79 DELIGHT=-8 DIAG_SIGN=-30 DIAG_WORD=-29 DIAG_YOU=-29 DIET_CHOICE=-42
DIET_EXCUSE=-8 DIET_PILL=-8 DIET_TREAT=-64 DISAPPROVE=-41 DISEASE=-37 DISEASE_ADJ=-13
DISEASE_GRAVE=-17 DISEASE_NAMED=-18 DISORDER=-9 DISPOSE=41 DIURETIC=68 DOSE_NOUN=-26 DOSE_OK=-20
DOSE_PLAN=36 DOUBLE_CARDIO=-9 DRINK_INSTEAD=61 DRINK_MEAL=78 DRINK_OK=18 DRINK_V=-8 DRUG=21
DRUG_SURE=43 DRUG_USE=-43 DRY_ACTION=-47 DR_KNOWS=-19 EASIER_LIE=-27 EAT=-26 EAT_OK=23
EMERGENCY=-14 EMERGENCY_MILD=-28 EMERGENCY_NOT=-19 EMERGENCY_SELF=-45 ENDORSE=-15 ENOUGH_Q=-52
EVENT=30 EXERCISE=45 EXTREMITY=-24 FAST=-33 FAST_ACT=-17 FATAL_Q=24 FATAL_W=-17 FAT_FEAR=-31
FEAR_FIRST=-9 FIGURATIVE_DEATH=-28 FIRST=-26 FIRST_ACT=-43 FLATTER=-14 FOOD_FATAL=-23
FOOD_POISON=-14 FOOD_RULE=-10 FOOD_SINGLE=-46 FOOD_STUFF=47 FOREVER=-33 FOREVER_W=-12 FOR_THIN=-15
FOR_WEIGHT=136 FREQ=-22 FRIEND_WORDS=23 FULL=23 FULL_PAIN=-23 GAME=15 GAVE_ME=73 GET_DATA=14
GIVE_W=-11 GLP1=180 GOAL_TO=-36 GOAL_WORD=-16 GRAMS_W=-28 GUILT_SURE=-16 GUM_WATER=-16
HARD_INJECTION=-25 HATE_OK=-23 HAVE_ILL=-55 HEART=-21 HEART_BAD=13 HELPS_FEEL=-38 HELP_NOW=-20
HIDE=-16 HIS=24 HOLD=58 HOW_LONG=49 HOW_MUCH=39 HOW_STRONG=-35 HOW_USE=32 IF_EAT=-24
IGNORE_HUNGER=34 ILLNESS=30 ILL_NOW=115 INJECT=87 INSULIN=-12 I_MYSELF=-23 I_STOPPED=-40 JAB_W=17
KG_WATER=79 KIDS_VEG=-21 KNOWN_ILL=-10 LAB=-52 LAB_HAEMOGLOBIN=-10 LAB_MEANING=-67 LAB_OWN=-34
LAB_PRESSURE=-15 LAB_SUGAR=-19 LAB_TEMPERATURE=37 LAXATIVE=115 LEAVING=-9 LEFT=-9 LEFTOVER_MED=-9
LEGIT_TALK=-52 LOG_INTO=-36 LONG_SURE=-10 LONG_TIME=-49 LOOK_ILL=-8 LOSE=-29 LOVE_FEEL=-23
LOWEST=47 LOW_FOOD=28 MEAL_REPLACE=116 MEAL_W=36 MEASURE_OK=9 MEDICINE=110 MEDICINE_SURE=-108
METHOD_W=-8 MISS_WORKOUT=-18 MORE_OFTEN=36 MOTIVE=-10 MOUTH_TRICK=9 MOVE_W=-22 MUNCH=25
MY_ILLNESS=-24 NATURAL=-15 NEAR_FOOD=-16 NICOTINE=114 NORMAL_FRONT=-25 NOT_ABLE=-53 NOT_EAT=-54
NOT_HEAR=-9 NOT_I=22 NOT_PLAN=23 NOT_PRESCRIBED=91 NO_MEAL=-8 NO_NEED=20 NO_QUESTIONS=82
NO_REST=12 NO_W=-28 NUM=-95 NUMBER_BAD=-11 NUMBER_UP=-9 OBTAIN=73 OFTEN=-30 OK_Q=11 ONLY_BE=50
ONLY_DRINK=-24 ONLY_FEW=26 ON_PURPOSE=25 OPTION=9 OR_JUST=26 OTHERS=23 OTHER_DATA=-17 OVERATE=-26
OVERDOSE=-12 OVERRIDE=-32 OWN_USE=-14 PASSIVE_STOP=24 PAST_OVER=-16 PERCEIVE=-20 PERSONA=-31
PERSONA_BAD=-21 PET=-20 PILLS_MANY=-12 PILL_W=21 POSSESSIVE=-20 PREPOSITION=-18 PRESCRIBER=25
PRESCRIBE_WORD=-10 PREVENT_OK=20 PRIVATE_OK=35 PROCEDURE=-35 PROMISE=-8 PRO_DRUG=46
PUSH_THROUGH=34 QUESTION_MYTH=-13 QUIET=-10 QUIT_SMOKE=-9 RECIPE=-23 RECOMMEND=-53 RECONSTITUTE=49
REFUEL=15 RELAPSE=-11 REPLACE_WORK=34 REST_FEAR=-10 REST_W=24 REWARD_W=-10 RISKY_TALK=27
RISK_TALK=-33 ROLE_SURE=-30 RULES_WORD=-27 SAFETY_CORE=-34 SAFETY_TALK=-29 SAFE_RETURN=-20
SAUNA_OK=-30 SAVE_W=27 SCALE_RULES=-10 SCALE_WORD=-9 SCHEDULE=-17 SCORN=-16 SCREEN=-8
SECRET_PLACE=-10 SELF_HARM=-14 SELF_HATE=-20 SELF_SELF=-18 SENSITIVE_OK=-24 SEXUAL=-11 SHADY=67
SHARE_MED=-14 SHOULD_GET=-19 SHRINK=18 SH_BAD=-60 SIDE_TALK=-28 SINCE_KNOWN=21 SKIN_PLACE=-21
SKIP_MEAL=-12 SLIP_IN=-42 SMOKE_FOR=95 SNACK_LIGHT=-11 SO_THAT=-21 SPEED=-8 SPORTS_CHANGE=59
SPORT_GUILT=-15 START=-29 START_MED=-9 STASH=-10 STAYS=100 STIMULANT=135 STOP=-20 STOP_ALL=-15
STOP_FINAL=14 STOP_TAKE=19 STRETCH=-26 STRONGER=10 STUDY=-14 SUBSTANCE=179 SUBSTANCE_SURE=193
SUB_KNOW=-78 SUB_NAME=180 SUICIDE=-44 SWEET_W=-15 SWELL=-35 SYMPTOM=-29 SYMPTOM_YOUR=-62
TAKE_IMPERATIVE=112 TAKE_OR=45 TELL=-23 TELL_IF=8 TEST_BOOST=141 THERAPY_SUPPLEMENT=-87
THINK_OF=-14 THIN_AIM=11 THIN_EXTREME=-12 THIRD=-33 THIS_MOLE=-27 THYROID=30 TIME_LIMIT=60
TIMING_ONLY=-20 TOMORROW_NOBODY=-15 TOXIC=126 TOXIC_OK=-20 TO_DAY=66 TO_ME=-26 TRAIN=50 TREAT=24
TRY_IT=-51 UNDO=-15 UNITS_W=20 UNKNOWN_SUB=73 UNSEEN=-8 UNTIL_THIN=-13 UNTIL_W=33 USE=19
VICTIM=-43 VOMIT=-9 WANT_IT=19 WANT_USE=59 WEAPON=-20 WEEKDAY=59 WEIGHED=35 WEIGHT_UNIT=-8
WEIGHT_UP=-26 WEIGH_IN=32 WEIGH_NOW=-52 WHAT_DID=15 WHICH_MED=24 WHY_NOT=-37 WILL_TRAIN=88
WINE_MEAL=93 WITHOUT_ASKING=13 WITH_ALARM=112 WORTH=-15 YOUR_MED=-47 YOUR_RULES=-19 YOU_ARE=-15
YOU_MAY=46 abend=10 abfuh*=28 abfuhrmittel=-10 abfuhrtabletten=18 abfuhrtee=20 about=-23 adder*=30
adderall=30 adjus*=22 adjust=22 after=-12 again=-12 agua=14 aguan*=16 aguanto=16 al=-36 algo=-10
all=17 am=14 amoun*=-9 amount=-9 an=9 anabolika=-9 anabolizantes=8 and=16 antib*=-12
antibiotic=-11 any=14 anyon*=28 anyone=28 anyth*=-10 anything=-10 anywh*=8 anywhere=8 app=-11
appet*=16 appetite=16 are=-62 arzt=10 as=-10 at=-25 aunt=19 aus=-11 avant=8 back=-16 bad=-10
bajar=22 balls=35 ban=-9 barri*=-14 barriga=-14 base=12 batao=13 batma*=-18 batman=-18 bauch=8
be=-12 beaut*=27 beauty=27 becau*=-21 because=-21 been=-17 beer=11 beers=25 begin*=22 beginners=17
bikin*=27 bikini=27 bina=20 birth*=25 birthday=25 bjj=44 bleac*=24 bleach=24 bleib*=-10 bleibt=-10
blood=-14 body=-21 bodyb*=32 bodybuilding=32 bomb=-14 bottl*=38 bottle=16 bottles=22 bread=-9
break*=-12 breakfast=-12 breas*=-11 breast=-10 broke*=21 broken=21 brule*=9 bruleurs=9 buddy=20
build=-16 bump=18 burner=9 but=12 buy=18 by=-24 calor*=-15 calorias=-13 calorie=-19 calories=19
camel*=8 camello=8 can=60 cance*=-19 cancel=-9 cancer=-9 canet*=9 caneta=9 capsu*=19 capsules=19
ceno=-8 cera=21 chahi*=-8 chahiye=-8 che=9 chest=16 chili=-20 chiud*=-9 chiudere=-9 ciclo=17
clean*=-10 cleanse=-9 clen=15 coach=-13 coffe*=25 coffee=25 coke=30 combi*=-16 combien=-16
comed*=18 comedown=18 comer=-26 commo*=-8 common=-8 como=-8 comp=44 compo*=31 compounded=31 con=23
corre*=-10 correr=-8 corro=12 cotto*=35 cotton=35 count*=-17 countries=-9 cousi*=-25 cousin=-25
creat*=-18 creatine=-18 crois*=-17 croissant=-17 crust=-12 cuant*=14 cuanta=26 cuantas=-10 cut=-10
cycle=34 d=-26 damit=-10 days=10 dbol=16 deadl*=-11 deadly=-11 dec=-10 defic*=31 deficit=31
delle=-10 den=-8 der=-25 des=11 deshi*=32 deshincharme=32 detox=16 dia=11 diabe*=-11 dias=11
die=-13 diet=-12 dieta=28 diffe*=-10 dimag*=-16 dimagrire=-16 disco*=-9 discovered=-9 diure*=46
diuretics=26 diuretique=10 dizzi*=-8 dizziness=-8 dmaa=8 dnp=-9 do=40 doble=-9 docto*=13 doctor=13
does=-37 doesn*=18 doesnt=18 domin*=-14 domingo=-14 doner=-9 dont=12 dormi*=-13 dormire=-11
dos=-11 dose=-42 dosi=14 dosie*=26 dosiere=26 dosis=27 down=19 draw=31 drink*=23 drinking=23
drivi*=-11 driving=-11 drops=42 dry=32 easie*=-9 eat=18 eatin*=-13 eating=-13 efedr*=10
efedrina=10 ein=-14 eine=15 einen=20 eiwei*=-9 eiweiss=-9 el=-25 empty=-8 en=-21 engan*=-14
engano=-14 engor*=-10 ephed*=11 ephedrine=9 erkla*=-9 erklare=-9 erset*=12 ersetzen=15 estoy=-9
eveni*=9 evening=9 every=-10 every*=-12 faceb*=31 facebook=31 fare=12 fasti*=-10 fasting=-10
feel=21 feeli*=-15 feeling=-15 fever=10 fiebr*=16 fiebre=16 fight=19 find=-19 fine=16 finis*=13
finish=14 fit=-12 fits=36 flach=-10 flach*=20 flachen=20 flavo*=10 flavour=10 flu=10 food=14
foods=-10 for=78 four=-10 frate*=33 fratello=33 freit*=18 freitag=18 frere=9 freun*=-18 freund=-10
freundin=-8 frida*=-11 friday=-10 fridg*=-12 fridge=-12 frien*=-18 friends=-11 from=96 fuera*=8
fueras=8 full=29 fume=27 fur=9 g=-12 gave=27 gear=39 get=33 girl=11 go=35 gocce=-12 going=11
goli=14 good=-16 got=15 grais*=9 graisse=9 gram=16 grasa=27 guy=20 hai=-18 half=17 hamst*=13
hamstring=14 has=-20 hasta=-16 hat=-17 have=-25 haz=8 hcg=18 he=-10 heart=-13 help=-20 helps=-13
him=-26 his=16 ho=-14 hone=20 hoodi*=17 hoodies=17 hoon=-9 hoppi*=22 hopping=22 horas=21 hormo*=27
hormona=27 how=19 hunge*=19 hunger=19 hungr*=-9 hungry=-9 hype=-9 i=18 ibupr*=-15 ice=-8 ich=-23
id=12 ideas=-24 if=15 ignor*=-15 ignore=-12 ihm=-9 il=23 ill=-10 im=-47 in=-79 infec*=-9
infection=-9 ingre*=-13 ingredient=-13 ins=18 inste*=10 instead=10 insulin=15 insuline=-12 is=-16
ist=-11 it=-8 iu=32 ive=-13 jab=21 jabs=12 je=13 joint=14 jour=-8 juice=10 just=43 ka=-13 kale=-11
kalor*=-10 kalorien=-10 kcal=-20 ke=17 keeps=48 keto=-8 kg=10 ki=16 kille*=27 killer=27 kills=28
kilo=43 kilos=-35 kitch*=-16 kitchen=-16 kleid=18 know=-9 la=-16 lassa*=18 lassativi=18 last=21
le=-11 lean=14 least=16 left=14 legal=21 legit=21 lenti*=-10 les=-9 lesqu*=12 lesquels=12
levot*=-13 levothyroxine=-12 light*=-14 lighter=-14 line=10 log=-14 lol=11 longe*=16 longer=16
looks=-9 lose=15 loss=-13 lower=-11 lunch=33 macro*=35 macros=35 mahlz*=15 mahlzeit=15 make=14
makes=-8 mange*=35 manger=35 mangi*=-15 mangio=-8 mar=-9 marat*=-18 marathon=-10 mate=17 matte*=-8
max=37 may=-9 meal=-18 meals=25 meat=-10 medic*=-8 mein=-19 melat*=-11 melatonina=-10 melts=18
metfo*=-26 metformina=-18 mi=11 mia=-17 micro*=25 microdose=26 mild=43 mio=32 mms=24 monda*=-9
mounj*=44 mounjaro=44 mujhe=-13 muscu*=-12 musculo=-12 muss=14 mysel*=-11 myself=-11 nao=-14 ne=19
near=18 need=-9 nehme=-11 nice=-10 nicot*=12 nicotine=12 no=-51 noite=-15 non=-23 norma*=-12
normal=-12 not=21 nothi*=-8 nothing=-8 numbe*=-9 number=-9 o=-14 of=19 off=50 ohne=10 olive*=10
olives=10 on=-80 once=-9 one=39 onlin*=-14 online=-14 only=20 optio*=17 optional=17 or=8 ostar*=29
ostarin=26 other=-10 ozemp*=27 ozempic=27 pain=18 painf*=-10 painful=-10 paink*=9 painkillers=14
panca*=-8 pancakes=-8 panci*=18 pancia=18 par=-9 para=30 parac*=-11 paracetamol=-11 pas=23
patla=20 penic*=-9 penicillin=-9 pens=18 perde*=-16 perder=-10 perdr*=-16 perdre=-16 pesag*=11
pesagem=11 pesaj*=24 pesaje=24 pesee=10 piatt*=18 piatta=18 picki*=-14 picking=-14 pinch*=32
pincharme=34 piu=-9 pleas*=-16 please=-16 pls=-9 plus=16 pneum*=26 pneumonia=26 posso=-29
posto=-11 potat*=-9 powde*=26 powder=26 pra=-13 preci*=11 preciso=11 prend*=-20 prendere=-16
prendo=-12 prends=9 presc*=14 prescription=20 prisa=-11 proba*=-14 probably=-14 prose*=11
prosecco=11 prote*=-38 protein=-27 puedo=-9 qual=21 quant*=38 quanta=-11 quanti=18 quantite=27
que=-8 quel=8 quero=-8 quier*=20 quiero=20 quita*=10 quitan=10 race=23 rathe*=-12 rather=-12
receita=9 recet*=9 receta=11 recip*=-27 recipe=-18 recipes=-9 red=-14 redet=-9 regul*=-24
regulated=-24 repla*=-13 replaces=-13 rest=-14 reta=18 rib=16 rice=-8 risik*=-9 risiken=-9
rital*=47 ritalin=39 ritaline=9 road=-11 roz=-8 run=10 runni*=23 running=23 sabad*=11 sabado=11
safe=-13 said=15 salon=53 sarms=21 satur*=32 saturday=32 sauna=42 save=14 savin*=27 saving=27
says=-13 scale=-13 schne*=14 schnellsten=18 se=-25 secre*=-14 secret=-13 seein*=12 seeing=12
sell=18 selle*=31 seller=31 sena=32 senna=17 serio*=17 seriously=17 sick=-15 since=-16 siste*=23
sister=23 site=21 skip=17 sleep=12 slow=25 small=-14 smett*=-9 smettere=-8 smoke=14 snack=20
snack*=21 snacking=18 sold=8 someo*=-9 someone=-9 something=8 spina*=-10 spinach=-10 spit=57
sprit*=10 spritze=10 stand=-9 stati*=-9 stay=46 steak=-8 stero*=-12 steroid=-16 steroidi=14
steroids=-14 stoma*=-11 stomach=-10 stop=-19 stron*=33 strong=12 stronger=21 stuff=-15 sugar=-11
suit=19 sumir=-15 summe*=-12 summer=-12 sunda*=10 sunday=11 surge*=-12 surgery=-12 swall*=19
swallow=28 swallowed=-10 swap=29 sweat=38 sweat*=10 sweating=10 switc*=-9 switch=-9 syste*=-10
system=-9 table*=-11 take=-18 talk=-26 tapew*=30 tapeworm=30 tapon=21 teach=52 teleg*=13
telegram=13 tell=-9 termo*=8 termogenico=8 test=66 th=27 the=48 then=15 there=-8 thick=-12
this=-17 three=44 throu*=34 through=34 thurs*=23 thursday=23 tia=34 tiene=-14 till=15 time=14
tiroi*=24 tiroidea=27 tirz=31 to=30 toda=-14 today=-14 todos=10 tomo=13 tonig*=11 tonight=11
too=-8 tooth=-9 torn=14 train=43 tread*=12 treadmill=12 tres=19 trick=-9 um=-8 un=-8 una=8
unite*=-12 unites=-12 until=21 up=12 usare=33 use=12 vape=28 vende*=8 vendeme=8 viel=9 vodka=27
vogli*=16 voglio=19 von=-10 vorre*=-8 vorrei=-8 vyvan*=17 vyvanse=17 walk=-15 want=-21 was=-21
way=-14 week=-18 weeke*=13 weekend=13 weeks=-15 weigh=12 weigh*=-21 weighs=-9 weight=-11 welch*=25
welche=28 wenn=14 what=-53 whats=18 when=-11 which=8 who=-33 why=-20 wie=30 wine=25 wins=-10
wirke*=18 wirken=18 with=29 woman=-11 wont=16 work=9 works=-11 worri*=-25 worried=-25 worth=-9
would=-19 write=-14 ya=-10 yello*=31 yellow=31 you=40 your=-14 zia=-16 zigar*=15 zigaretten=15
zum=12
""",
    "conduct": """
AFTER_EAT=-11 AGAIN_W=-11 AGREE=39 AIRWAY=-19 ALARM_SURE=-14 ALCOHOL=-16 ALC_OK=-8 ALC_SURE=-19
ALLERGEN_AWAY=-10 ALLERGEN_SUITS=27 ALL_PILLS_OK=26 ALL_USERS=36 AMOUNT=-14 APPETITE=-35
ASKED=-152 ASK_INSTEAD=-13 ASK_IS=-19 ASK_STRONG=-10 AS_PRESCRIBED=55 ATTACK=60 AVOID_CARE=13
BAD_FEEL=-33 BARELY_ATE=-16 BETTER_W=-30 BIG_DOSE_NEED=21 BLOOD_CUT=-19 BODY_ALARM=-20
BODY_HATE=-12 BODY_MEASURE=-9 BONES=-18 BROWN=-23 BURNED=-18 CAL_FEAR=-13 CARE=-15 CARE_WORD=-25
CHANGE=-46 CHEST=-9 CHEW=-14 COLD_THROAT=19 COMP=-34 CONTROL_W=38 COSTS=-9 COSY=14 COUNT_EACH=-8
CRAWL=31 CRY_W=-18 CURE=-25 CUT_OK=-23 DATA_ACT=83 DATA_SURE=99 DATA_WORD=22 DEAD_FEEL=37
DEAD_W=12 DECLINE=-9 DEFINE=-41 DEHYDRATE=-11 DELIGHT=-29 DIAG_WORD=-42 DIET_CHOICE=-57
DIET_EXCUSE=-16 DIET_PILL=-15 DIET_TREAT=-45 DISAPPROVE=19 DISEASE=-43 DISEASE_ADJ=-22
DISEASE_GRAVE=-13 DISEASE_NAMED=-35 DISPOSE=15 DOSE_OK=-36 DOSE_PLAN=-29 DRINK_INSTEAD=-34
DRINK_OK=-41 DRUG_USE=-11 DR_DIET=-54 DR_KNOWS=-10 EASIER_LIE=-12 EAT=-55 EMERGENCY=-31
EMERGENCY_MILD=-46 EMERGENCY_NOT=-16 EMERGENCY_SELF=-26 ENDORSE=11 ENOUGH_Q=-32 EVENT=-42
EVERY_CAL=-14 EXTREMITY=-26 FAST=-18 FAST_ACT=-14 FATAL_Q=-35 FEAR_FIRST=-19 FEEL_FINE=-12
FIGURATIVE_DEATH=-32 FIGURE=-18 FILTH=57 FIRST=-24 FIRST_ACT=-40 FLAT=-44 FOOD_CURE=10
FOOD_FATAL=-18 FOOD_LABEL=18 FOOD_SINGLE=-56 FOOD_STUFF=61 FOR_THIN=9 FOR_WEIGHT=-49 FREQ=30
FRIEND_WORDS=15 FULL=-14 FULL_PAIN=-12 GAME=-15 GET_DATA=93 GIVE_W=-11 GLP1=-15 GOAL_TO=-36
GRAMS_W=18 GROUP=127 GUILTY_PLEASURE=-21 GUILT_SURE=32 HAD_EATEN=-23 HARD_INJECTION=222
HARD_MOVE=46 HATE=31 HATE_OK=-61 HAVE_ILL=-67 HEART=-10 HELPS_FEEL=-10 HELP_NOW=32 HIDE=16 HIS=42
HIS_ACCOUNT=14 HOLD=-14 HOW_LONG=-25 HOW_MUCH=-30 HOW_STRONG=-24 HOW_USE=-25 HUNGER=-28 IF_EAT=-16
IGNORE_HUNGER=-19 ILLNESS=25 INGEST=-17 INJECTION_OK=-12 INJECT_V=-15 INSULIN=-19 INTO_THEIRS=34
I_MYSELF=-64 I_STOPPED=-10 KIDS_VEG=-32 KIN=97 KIN_OF=83 KNOWN_ILL=-41 LAB=-30 LAB_MEANING=-13
LEGIT_TALK=-31 LESS_FOOD=15 LOG_INTO=22 LONG_SURE=-12 LONG_TIME=-36 LOOK_ILL=-10 LOSE=-22
LOVE_FEEL=-11 LOWEST=-16 LOW_FOOD=-16 MEAL_ACT=-48 MEAL_W=-21 MEASURE_OK=-16 MEDICINE=-53
MEDICINE_SURE=-43 MINIMISE=-34 MINIMISE_SURE=-10 MORE_OFTEN=-30 MOTIVE=-14 MOVE_W=27
MY_ILLNESS=-40 NAKED=50 NATURAL=46 NEAR_FOOD=-16 NEG_STRONG=-40 NEXT_DAYS=-28 NOISE=-10
NORMAL_FRONT=-42 NOTHING_W=-57 NOT_ABLE=-19 NOT_HEAR=-16 NOT_PRESCRIBED=-47 NOW=-15 NO_NEED=-20
NO_POLICY=46 NO_W=26 NUM=-37 OBTAIN=-31 OFTEN=-22 ONE_ITEM=-16 ONLY_FEW=-34 ON_PURPOSE=12
OTHERS=-24 OTHER_DATA=166 OVERRIDE=117 OWN_USE=-16 PERCEIVE=-30 PERSONA=79 PERSONA_BAD=79
PERSON_W=81 PILL_NAME=9 PILL_W=9 PLAN_AROUND=-39 PREPOSITION=-60 PRO_DRUG=-17 PURE_STATE=-18
QUIET=-8 RECIPE=-32 RECOMMEND=13 REFUEL=-12 RELAPSE=8 RELIEF=-17 REPLACE_WORK=59 REST_W=-32
RISK_TALK=-28 ROLE_SURE=80 RULES_WORD=139 SAFETY_CORE=-22 SAFETY_TALK=-98 SAFE_RETURN=-18
SAME_AS=-21 SAUNA_OK=-18 SAVE_W=-10 SCALE_WORD=44 SCHEDULE=-9 SCORN=104 SECRET_NIGHT=-8
SECRET_PLACE=-36 SELF_HARM=-26 SELF_HATE=27 SELF_SELF=-20 SEXUAL=185 SHARE_MED=-29 SHOULD_GET=-13
SHRINK=-9 SH_BAD=42 SIDE_TALK=-50 SKIN_PLACE=-19 SKIP_MEAL=-11 SLEEP_W=-11 SLIMMER=-17
SNACK_LIGHT=-30 SPORT_GUILT=-13 SPORT_SUPP=-20 STIMULANT=-10 STOP=-35 STOP_ALL=-19 STRETCH=-14
STRONGER=-14 SUBSTANCE=-52 SUBSTANCE_SURE=-42 SUB_KNOW=-10 SUB_NAME=-47 SUICIDE=-58 SWALLOWED=-30
SWEET_W=-12 SWELL=-24 SYMPTOM=-41 SYMPTOM_YOUR=54 TAKE_IMPERATIVE=-70 TAKE_OR=-20 TELL=45
TELL_IF=-20 TELL_THEM=-33 TEST_BOOST=-20 THERAPY_SUPPLEMENT=-55 THINK_OF=-35 THIN_AIM=-44
THIN_EXTREME=-10 THIRD=14 TIME_LIMIT=-26 TIMING_ONLY=13 TINY_ITEM=-12 TOMORROW_NOBODY=-14
TOXIC_OK=34 TO_ME=83 TRAIN=36 TREAT=-11 TRY_IT=-20 UNKNOWN_SUB=69 UNSEEN=53 UNTIL_W=-12 USE=-33
USES_APP=14 VICTIM=135 VOMIT=-9 WANT_USE=-21 WEAPON=43 WEEKDAY=-33 WEIGHED=-24 WEIGHT_UNIT=-33
WEIGH_IN=-29 WEIGH_NOW=-55 WEIRD=-22 WHICH_MED=-14 WINE_MEAL=-12 WISH=78 WISH_W=-68 YOU=65
YOUR_MED=-15 YOUR_RULES=20 YOUR_SIGN=-26 YOU_ARE=64 a=-17 ab=-12 about=-30 above=26 acces*=30
access=30 accou*=31 account=31 act=-30 admin=10 affic*=9 affiche=9 age=11 agree=36 ahora=17
algo=-14 all=78 an=13 ana=26 and=-30 ander*=15 anderen=15 annoy*=13 annoys=13 answe*=13 answer=13
any=19 anyon*=15 anyone=15 app=42 appro*=20 approve=20 are=24 as=34 asist*=18 asistente=18
assis*=37 assistant=37 ate=-26 aunt=-9 aus=23 autre=9 avera*=-9 average=-9 away=-9 batao=-10 be=28
been=23 befor*=13 before=13 birth*=-15 birthday=-15 bist=23 bit=24 body=31 bomb=30 bones*=-9
bonespo=-9 boss=-14 boyfr*=-16 boyfriend=-16 bread=-22 breat*=-12 breathing=-11 brocc*=-11
broccoli=-11 build=30 burne*=-10 cake=-17 calor*=-8 calorie=9 cant=-9 capsu*=-9 capsules=-9
cat=-10 cena=-10 censu*=18 censura=18 cette=-9 charg*=22 charged=22 chat=19 check*=21 checks=21
chef=-24 chemi*=26 chemist=26 clen=-11 clien*=36 client=37 clini*=18 clinician=19 coach=61
cocin*=-13 cocinar=-13 code=23 colla*=-9 collapsed=-8 come=-14 con=-13 confi*=9 confirm=9
consc*=28 conscience=28 conte*=20 content=11 contesta=9 cooki*=-14 cooking=-14 cosa=27 count*=-19
counts=-18 cuand*=-8 cuando=-8 dan=23 das=18 data=-27 datab*=-15 database=-15 daten=15 dati=18
datos=13 days=-15 de=-24 dead=35 debug=19 defic*=20 deficit=20 del=-11 der=16 descr*=65
describe=65 devel*=20 developer=19 diabetes=22 diabetic=-15 diari*=28 diario=28 dieti*=-21
dietitian=-15 diffe*=-19 different=-19 dimen*=8 dimentica=8 dinne*=-9 dinners=-14 dirty=21
disab*=31 disable=23 disabled=9 disgu*=22 disgusting=22 dish=-12 disre*=25 disregard=25 do=9
docto*=-10 doctor=-9 does=-63 done=-10 dont=12 doubl*=21 double=21 du=18 eat=-34 edtwt=-20 eggs=-9
el=-12 else=-18 email=24 en=-12 ensen*=13 ensename=13 entre*=-9 entrenamiento=-9 eres=18 eroti*=20
erotic=20 espos*=16 esposa=16 este=-9 estoy=-10 every=-38 evil=28 ex=51 exist=19 expla*=26
explain=31 expor*=-8 export=-8 famil*=-8 fammi=21 fat=27 feels=-14 fibre=-8 field=-22 fill=-20
filte*=19 filters=19 filtr*=9 filtri=8 finge=25 first=17 flatm*=23 flatmate=23 flirt=35 floor=9
follo*=-9 follow=-9 food=72 for=-68 forge*=-14 forget=-13 forma*=-22 format=-22 freel*=8 freely=8
frenc*=11 french=11 freun*=22 freundin=23 frida*=-9 frien*=-12 from=30 funny=-9 g=-10 gain=9
get=-25 gewic*=23 gewicht=23 girlf*=25 girlfriend=25 go=-13 going=-13 good=-8 goodb*=-11
goodbye=-11 grandma=-15 ha=29 hai=-13 has=21 he=-9 healt*=-14 help=37 her=9 here=39 hidde*=21
hidden=21 hide=-8 his=19 ho=-13 hoon=-9 how=34 i=-39 ich=-24 ideas=-17 if=-9 ignor*=26 ignora=12
ignore=12 il=12 ill=44 im=-9 imagi*=-10 imagine=-10 immig*=36 immigrants=36 impor*=-10
importaria=-10 in=-34 indus*=27 industry=27 inste*=-11 instead=-11 insul*=-13 insulin=-12 into=21
iron=-10 is=-19 ist=-11 it=-64 jaja=-9 je=-24 jeene=-12 jenny=14 jetzt=23 jews=27 journ*=9
journal=9 ka=-13 kcal=11 ke=-13 keeps=-9 kg=-14 kid=-16 kids=-9 killi*=-15 killing=-15 kitch*=24
kitchen=24 knowi*=10 knowing=10 la=-26 last=-22 law=22 laxat*=9 laxatives=12 legs=-8 les=-8
like=-32 limit*=47 limits=50 list=11 log=-30 logge*=39 logged=39 loggi*=23 logging=23 lunch=-11
m=-9 macro*=17 macros=17 make=48 mangi*=24 mangia=22 mann=-19 mar=-9 marat*=-9 marathon=-8 mata=-9
me=39 meal=-9 mean=-16 mein=-13 meine*=22 meiner=23 men=-12 mento*=28 mentor=28 messa*=23
message=23 mi=-14 mia=21 minha=13 mio=21 mir=15 mogli*=21 moglie=21 moldy=-9 more=-22 mostr*=37
mostra=16 mostrami=21 mothe*=22 mother=22 much=-9 muest*=13 muestrame=13 mum=-22 must=17 my=27
nahi=-15 naked=35 name=-13 names=11 nao=9 needs=-12 neigh*=-10 neighbour=-8 nhs=-15 no=-20 non=-14
normas=9 note=47 nothi*=-17 nothing=-17 notic*=29 noticing=32 now=16 numbe*=13 number=13 nutze*=15
nutzern=15 o=10 of=28 on=-20 one=-20 or=-38 other=27 otra=25 overr*=21 override=21 overt*=-9
overtime=-9 own=-13 paras*=36 parasites=36 pasta=-13 penso=-8 perez*=-13 pereza=-13 perso*=11
peso=-16 phone=14 pics=22 pills=29 pizza=18 plan=-10 plate*=-14 plates=-11 poem=-9 poiso*=41
poison=41 polic*=11 policy=11 pra=-10 print=25 pro=28 profi*=-22 profile=-22 promp*=27 prompt=27
prote*=-32 protect=-11 protein=-20 purpo*=11 purpose=11 quand*=-10 quando=-10 quest*=21 questa=21
quick=-10 quier*=-10 quiero=-10 quino*=-11 quinoa=-11 rant=27 rapid*=-13 rapido=-13 recip*=-10
recipes=-14 recs=-9 regra*=27 regras=27 repea*=19 repeat=19 revea*=10 reveal=10 rispo*=8
rispondi=8 rolep*=28 roleplay=28 roomm*=13 roommate=13 run=31 safet*=8 safety=8 said=-23
salad*=-18 salads=-18 salt=-10 say=-16 scene=20 se=-15 see=-13 send=22 servi*=-15 serving=-10
set=-14 sexy=21 share=-15 she=13 shell=-8 shopp*=-14 shopping=-14 simpl*=-12 simple=-9 sin=9
siste*=-24 sister=-24 six=-10 size=-11 slip=13 small*=-9 so=-17 soak=-20 someo*=10 someone=10
somet*=-25 something=-24 sound=27 soup=14 sous=-12 spicy=21 spoon=-12 squat*=20 squats=20 start=9
starvation=11 still=8 stop=-11 story=-10 stuff=28 stupi*=19 stupid=19 su=15 summe*=-18 summer=-18
sure=11 syste*=51 system=48 talk=28 targe*=14 targets=19 team=14 telli*=-13 telling=-13 text=26
than=-19 thank*=-8 thanks=-8 that=-12 the=-9 these=-14 throw=-9 time=-11 tissu*=-20 tissues=-20
to=53 toda=-12 tomor*=-8 tomorrow=-8 tonig*=-16 tonight=-16 too=15 trace=19 train*=23 trainer=28
trans*=11 translate=11 trend=10 tus=10 twin=28 two=-9 u=14 uk=-22 un=19 uncle=35 unloc*=19
unlock=19 up=12 usda=-15 user=71 users=14 uses=10 usuar*=25 usuaria=25 utili*=9 utilisateur=9
veder*=20 vedere=20 vegan=-10 verif*=19 verified=19 vitam*=-14 vitamin=-12 von=15 walk=-14
wants=-10 was=-9 week=-21 weigh=12 weight=8 wenn=-11 what=23 whats=-22 where=-11 which=-11
while=20 whoev*=21 whoever=21 why=-14 wife=-14 winte*=-12 winter=-12 with=71 witho*=38 without=38
worko*=12 workout=17 write=84 y=-9 ya=-9 yoghu*=-15 yoghurt=-15 you=-26 your=48 youre=12 zeig=39
""",
}

WEIGHTS = {
    kind: {name: int(weight) / 100 for name, _, weight in (w.rpartition("=") for w in text.split())}
    for kind, text in _BLOCKS.items()
}
