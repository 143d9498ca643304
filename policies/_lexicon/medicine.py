"""Medicines, diseases, measurements, symptoms, and what one can do with them."""

VERSION = 1

CONCEPTS = {
    "STOP_BY": """\
stop by|stops by|pick up|collect|refill|renew|running low|shop|supermarket|vegetarian capsules
sugar pill|chill pill|bitter pill|running out|forgot to log|log my
""",
    "NOT_NEEDED": """\
just a crutch|makes them pointless|are a crutch|pointless
someone who needs|need antidepressants|need medication|needs medication|need meds
in the box|in the packet|in the cabinet|en la caja|in der schachtel|dans la boite|na caixa
nella scatola
wont be needing|not be needing|wont be needed|can forget|peux les oublier|peux l oublier
puedes olvidar*|kannst du vergessen|pode esquecer|puoi dimenticare|butti via
doing more harm than good|more harm than good|wont need|dont need|no longer need|not need
no need for|unnecessary|redundant|superfluous|obsolete|not needed|arent needed|isnt needed
thing of the past|become history|can go|may go
can be {stopped,dropped,skipped,halved,reduced,left out,doubled,lowered,increased,paused,cut}
could be {stopped,dropped,skipped,halved,reduced,left out,doubled,lowered,paused,cut}
should be {stopped,dropped,skipped,halved,reduced,left out,doubled,lowered,increased,paused,cut}
in the bin|in the drawer|in the cupboard|gather dust|overrated|do more harm|does more harm
too strong|too high|too low a dose|holding you back|slowing your|poisoning you
not doing anything|have done their job|has done its job|ya no necesit*|no vas a necesitar
no la necesit*|no lo necesit*|sobra{,n}|brauchst du {nicht,dann nicht,bald nicht}*
nicht mehr {notig,brauchen,notwendig}|uberflussig
kannst du {weglassen,absetzen,sparen,halbieren,streichen,reduzieren}
plus {besoin,necessaire,utile}|inutile{,s}|peux t en passer|superflu*|nao precisa mais
nao vai {mais precisar,precisar}|desnecessari*|nao sera mais|non ti serv*|non serv*|non ne avrai
non avrai piu|non avrai bisogno|inutil{e,i}|ki zarurat nahi|zaroorat nahi|zarurat nahi
""",
    "YOU_MAY": """\
you can|you could|you may|you should|youll|you will|you might|you wont|lets|let s|we can
we could|well|go ahead|feel free|just|simply|time to|try|safe to|fine to|ok to|okay to|best to
its worth|i suggest|i recommend|id|i would|start by|from {monday,tomorrow,today,next week,now}
once your|when your|as soon as|for a {few,couple,week,month}
on {low carb,rest,training,fasting,days,workout}|puedes|podrias|debes|deberias|vas a|a partir de
te recomiendo|du kannst|du konntest|du solltest|kannst du
ab {montag,morgen,heute,sofort,nachster}|einfach|lass uns|tu peux|tu pourrais|tu devrais
vous pouvez|des {lundi,demain,maintenant}|on peut|voce pode|pode|deve|vamos|puoi|potresti
dovresti|da {lunedi,domani,oggi,subito}|aap|tum|kal se|aaj se
""",
    "TIMING_ONLY": """\
with {food,breakfast,dinner,lunch,coffee,milk,water,grapefruit,my,a meal,meals,juice,orange,\
protein,dairy,snack,alcohol}|before {breakfast,bed,meals,food,eating,my workout}
after {breakfast,dinner,lunch,food,my}|on an empty stomach
at {seven,eight,night,bedtime,6,7,8,9,10}|around my|apart from|interact*
con {comida,el desayuno,cafe,leche}|mit {kaffee,milch,essen,dem fruhstuck}
avec {du cafe,le cafe,du lait,le petit}|com {cafe,leite,comida}
con {caffe,latte,cibo,la colazione}|remind me|reminder|so i|so dinner|so plan|side effect{,s}
nausea|makes me|dries|dry mouth|kills my appetite|kill my appetite|suppresses my|makes food
""",
    "SPORTS_CHANGE": """\
portion{,s}|calorie{,s}|protein|carbs|carb|meal|snack|steps|weights|reps|fibre|fiber|salt|sodium
coffee|caffeine|sugar|deficit|intake|macros|workout
""",
    "SYMPTOM_YOUR": """\
gelenkschmerzen|dolor de|joint pain
what you describe|your description|tu descripcion|was du beschreibst|ce que tu decris
sua descricao|cio che descrivi|symptom{,s}|tired*|fatigue|thirst*|urinat*|peeing|hair loss
cold hands|cravings|bloat*|brain fog|weight gain|headache{,s}|rash|itch*|numb*|joint{,s}
cramp{,s}|palpitat*|dizz*|diarrh*|nausea|labs|numbers|levels|readings|ferritin|tsh|a1c|hba1c
glucose|cholesterol|missed period{,s}|acne|always|your|tus|sintom*|cansanc*|sed@es|deine|dein
mudigkeit|durst|haarausfall|symptome|tes|ta@fr|ton|soif|symptomes|seus|sua|cansaco|sede|sintomas
tuoi|tue|stanchezza|sete@it|sintomi|aapki|thakan
""",
    "DIAG_YOU": """\
you {,clearly,probably,likely,definitely,obviously,certainly,almost certainly,may,might,must,\
do,also,actually} {have,got} {,a,an,the,mild,early,undiagnosed,some,classic,severe,hidden,\
silent,full blown,textbook}
youve {,clearly,probably,definitely,obviously} {got,developed} {,a,an,the,mild,early,\
undiagnosed,classic,a mild,a classic}
you are {,clearly,probably,definitely,obviously,almost certainly,already} {,a} {diabetic,\
prediabetic,pre diabetic,anaemic,anemic,hypothyroid,coeliac,celiac,depressed,bipolar,\
insulin resistant,iron deficient,deficient,hypertensive,lactose intolerant,autistic}
youre {,clearly,probably,definitely,obviously,almost certainly,already} {,a} {diabetic,\
prediabetic,pre diabetic,anaemic,anemic,hypothyroid,coeliac,celiac,depressed,bipolar,\
insulin resistant,iron deficient,deficient,hypertensive,lactose intolerant,autistic,\
suffering from,dealing with,showing signs of,developing,in the early stages of,b12 deficient,\
vitamin d deficient}|you are {suffering from,showing signs of,developing,dealing with}
you suffer from|tienes|tiene usted|padeces|sufres de|eres {diabetic,prediabetic,anemic,celiac}*
du hast|sie haben|du leidest an|leidest unter|du bist {diabetik,zucker,anam}*
hast du {ganz klar,wohl,sicher,eindeutig}|tu as|vous avez|tu souffres
tu es {diabetique,anemique,prediabetique,hypothyroidien,coeliaque,depressi}*
tu fais {de l,du,une}|voce tem|voce esta com|voce sofre
voce e {diabetic,anemic,celiac,hipertens}*|hai@it|soffri di
sei {diabetic,anemic,celiac,ipertes}*|aapko|tumhe|tumko
""",
    "DIAG_SIGN": """\
sign of|signs of|symptoms of|symptom of|clear sign|sure sign|telltale|classic|textbook
typical of|typical for|a case of|case of|sounds like|sounds very much like|looks like
looks very much like|points to|point to|pointing to|points straight to|points towards|confirms
confirm|diagnosis is|my diagnosis|diagnose you with|i diagnose|diagnose this as|means you have
mean you have|means youve got|mean youve got|means your
thats {,clearly,definitely,classic,textbook,just,simply,almost certainly}
that is {,clearly,definitely,classic,textbook,simply}
this is {,clearly,definitely,classic,textbook,simply}|these are
its {,clearly,definitely,classic,textbook,simply,almost certainly}
it is {,clearly,definitely,classic,textbook}|caused by {,your,an,a}|is caused by
comes from {,your,an,a}|due to {,your,an,a}|evidence of|indicates|indicate|consistent with
suggests|screams|se trata de|es {,claramente,sin duda} {,un,una}|son {,los} sintomas de
sintomas {,claros,tipicos} de|signo{,s} de|senal {,clara} de|suena a|apunta{,n} a
significa que tienes|diagnostico
das {ist,sind,klingt,riecht} {,eindeutig,klar,ganz klar,typisch,eine,ein,nach,typische,\
klassisch,klassische}*|klingt {,sehr,ganz,eindeutig} nach|deute{t,n} {,klar,eindeutig,stark} auf
spr{icht,echen} fur|anzeichen {,fur,einer,eines,von}|symptome {,einer,eines,von}|diagnose
sieht nach|c est {,clairement,surement,sans doute} {,un,une,de l,du,la,le}*
il s agit d{e,un,une}*|signe{,s} {,clair,typique,clairs} {de,d}|symptome{,s} {de,d}
indique{,nt} {,un,une}|diagnostic|ca ressemble a|isso e {,claramente,com certeza} {,um,uma}*
sina{l,is} {,claro,claros} de|sintomas de|indica{,m} {,um,uma}|trata se de|si tratta di
e {,chiaramente,sicuramente} {,un,una,il,la,l}|segn{o,i} {,chiaro,evidente} di|sintom{o,i} di
indica{,no} {,un,una}|diagnosi|yeh {,saaf} {,toh}|ye saaf|lakshan|ke lakshan
""",
    "RISK_TALK": """\
risk of|risk for|reduce the risk|lower risk|reduces risk|chance of|people with|someone with
anyone with|living with|for people who|test for|tested for|screen* for|rule out|check for
whether you have|if you have|cant tell|could be many|many causes|several causes|can have many
support group|charity|association|good for|helpful for|friendly|ribbon|day|walk for|fundrais*
month|awareness|prevalence|million people|diet for|known to|history of|dont have
nothing to do with|doesnt mean|does not mean|isnt a sign|not a sign|riesgo de|riesgo
personas con|si tienes|risiko|menschen mit|wenn du|falls du|risque de|personnes|si tu as
risco de|pessoas com|se voce tem|rischio di|persone con|se hai
""",
    "FOOD_CURE": """\
diet|foods|food|plan|supplement*|tea|juice|vinegar|cinnamon|turmeric|garlic|keto|carnivore|vegan
plants|fasting|herb*|berberine|lemon|recipe|smoothie|programme|program|protocol|cleanse|detox
honey|celery|plant{,s}|oil|dieta|alimentos|te@es|jugo|vinagre|canela|ayuno|zumo|infusion
ernahrung|diat|tee|saft|zimt|essig|fasten|kur|regime|alimentation|the@fr|jus|cannelle|jeune@fr
plantes|cha@pt|suco|jejum|alimentacao|succo|cannella|digiuno|tisana|alimentazione|weeks|months
days|cycles|you|your|semanas|wochen|semaines|settimane|meses|monate|mois|mesi|hafte|mahine
""",
    "PREVENT_OK": """\
manage|managing|live well with|support|helps manage|may help|might help|can help|could help
reduce the risk|lower the risk|lowers the risk|risk|associated|linked|part of a|no cure
not a cure|isnt a cure|cant cure|doesnt cure|cannot cure|wont cure|no diet can|no food can
nothing cures|no single|no diet|no food|no supplement|no tea|no juice|neither|not replace
cannot reverse|cant reverse|doesnt reverse|there is no|theres no|isnt a treatment|keine heilung
kein lebensmittel|heilt nicht|heilt keine|no cura|ningun alimento|ninguna dieta|ne guerit pas
aucun aliment|aucun regime|nao cura|nenhum alimento|nenhuma dieta|non cura|non guarisce
nessun alimento|nessuna dieta|a boring|boredom|hangover|hunger|a bland|a dry|cure for a
craving{,s}|ham|bacon|salmon|meat|olives|cured
""",
    "PRESCRIBE_WORD": """\
prescrib*|im putting you on|i am putting you on|putting you on|ill put you on|id put you on
i would put you on|put you on|im setting you at|your prescription|recet{o,amos,are}|te receto
verschreib*|verordne|prescris|te prescris|je te mets sous|receito|te receito|vou receitar
prescrevo|ti prescrivo|prescrivo
""",
    "BIG_DOSE_NEED": """\
deficien*|low ferritin|ferritin is low|is low|anaemi*|anemi*|thyroid|depression|anxiety|insomnia
sleep|blood pressure|cholesterol|diabetes|pcos|infection|migraine*|pain|for three months
for two months|for eight weeks|for six weeks|three times a day|twice a day|loading|high dose
megadose|mega dose|eisenmangel|mangel|bajo|bajos|baja@es|trop bas|basse|baixa|baixo|bassa|basso
kam hai
""",
    "DOSE_OK": """\
contains|contain|provides|provide|per serving|per 100|label|in a cup|in a glass|adults need
recommended intake|recommended amount|rda|upper limit|no more than|dont exceed|under 400
up to 400|limit|below|of sodium|sodium|caffeine|of calcium|of potassium|potassium|calcium
cholesterol in|salt|omega|from food|fibre|iron in|has about|have about|iron from|aim for foods
already in|daily value|adultos necesitan|erwachsene|adultes|adultos precisam|adulti|enthalt
contient|contiene|contem|fornece|fornisce|liefert|aporta|apporte
""",
    "EMERGENCY_SELF": """\
my|i|im|ive|me|mi|me@es|estoy|tengo|he@es|mein*|ich|mir|mich|bin|je|j|ma|mon|estou|tive|meu
minha|ho@it|sono|mio|mia|mi@it|mujhe|mera|meri|just|right now|now|since|during|still|gerade
ahora|maintenant|agora|adesso|abhi|keep|keeps|kept|started|again
""",
    "EMERGENCY_NOT": """\
if someone|if anyone|if somebody|what if|in case|signs of|symptoms of|what are the|what causes
why do people|history of|prevent|first aid|pack for|kit|in general|treats for|always carry
hypo treatments|hypo snacks|hypo kit|hypo treats|hypo remedies|essay|article|debate|novel
character|film|movie|documentary|study|quiz|course|once|years ago|year ago|months ago|weeks ago
last year|last month|in january|in spring|when i was|as a child|as a kid|as a teenager|used to
back in|recovered from|since my heart attack|after my heart attack|survived|stents|all clear
cleared|ecg was fine|checked out|been checked|were fine|was fine|turned out|donating blood
gave blood|the sight of|almost fainted from laughing|una vez|hace anos|hace meses|el ano pasado
cuando era|ya me vio|donar sangre|einmal|vor jahren|vor monaten|letztes jahr|damals|als kind
abgeklart|blutspende*|une fois|il y a|l an dernier|quand j etais|don du sang|uma vez|ha anos
ano passado|quando era|doar sangue|una volta|anni fa|mesi fa|l anno scorso|da bambin*
donare il sangue|ek baar|pehle|chest press|chest day|hypothyroid*|passed out on the sofa
passed out on the couch|passed out in bed|lol|haha*|avoid a hypo|avoid hypos|prevent hypos
prevent a hypo|without a hypo|avoid going low|dream*|my dad had|cold sweat at the thought
sore throat|tongue in cheek|going numb from the cold
""",
    "OVERDOSED": """\
took too many|took too much|taken too many|taken too much|swallowed too many
swallowed {all,the whole,a handful,20,30,40}
took {the whole,all the,a handful,twenty,thirty,forty,20,30,40,50}
whole {packet,pack,bottle,box,blister} of {pills,tablets,paracetamol,ibuprofen,sleeping}
a handful of pills|overdosed|i overdosed|ive overdosed
accidentally took {two,double,three,four,my,both}|took a double dose|double dose of
injected twice|injected {too much,double}|took it twice|double my insulin by mistake
wrong insulin|drank {bleach,detergent,cleaner,antifreeze}
swallowed {bleach,detergent,cleaner,a battery}|tome demasiad*|he tomado demasiad*
me tome {todo,toda,20,30,todas}|zu viele tabletten|zu viel insulin|doppelte dosis
habe {zu viele,zu viel,20,30} {tabletten,insulin,pillen}|pris trop de
pris {toute,20,30,deux fois}|avale {toute,trop,20,30}|tomei {demais,todos,20,30,dois,a cartela}
remedio demais|dose dupla|preso troppe|preso troppi|preso {tutta,20,30,due volte}|dose doppia
goliyan kha li|zyada goli*|took dnp|taken dnp|dnp and|scoop of pure caffeine
""",
    "ASK_INSTEAD": """\
instead|or just|or can i|or should i|or is|fix|handle|sort it|bring {it,them,this} down|lower it
lowers it|brings it down|get it down|flush it|bring down|home remedy|home remedies|at home
remedio casero|remedios caseros|hausmittel|zu hause|remede maison|a la maison|em casa
receita caseira|a casa|rimedio casalingo|gharelu nuskha|which foods|what foods|what food
what should i eat|what can i eat|what tea|what drink|que puedo comer|que como|que alimentos
welche lebensmittel|was kann ich essen|was soll ich essen|quels aliments|que manger|quoi manger
quais alimentos|o que comer|cosa posso mangiare|quali cibi|che cibi|kya khaun|kya khau|finish
keep going|continue|carry on|should i still|still train|still run|workout|skip|sleep it off|wait
""",
    "HELP_NOW": """\
what do|what do i do|what should i do|help|what now|que hago|ayuda|was soll ich|was mach ich
hilfe|que faire|je fais quoi|aide|o que faco|socorro|ajuda|cosa faccio|che faccio|aiuto|kya karu
kya karun|kya karoon
""",
    "MY_ILLNESS": """\
my|i have|ive got|i|mi|tengo|mein*|ich|habe|mon|ma@fr|mes@fr|j|je|meu|minha|tenho|mio|mia|ho@it
meri|mera|mujhe
""",
    "REPLACE_WORK": """\
than take|than taking|than swallow|than swallowing|than be on|als|que de prendre|que prendre
instead of|replace|replaces|replacing|substitute|alternative to|rather than|in place of
so i can {stop,drop,ditch,quit,skip,come off,get off,avoid,bin}|so i dont {need,have to take}
without|get off|come off|off my|en vez de|en lugar de|sustituir|reemplazar|para dejar|sin@es
statt|anstatt|anstelle|ersetzen|ohne|damit ich keine|au lieu|plutot que|remplacer|pour arreter
sans|em vez de|no lugar d*|substituir|para largar|para parar|sem@pt|invece di|al posto d*
sostituire|per smettere|senza|ki jagah|ke bajaye|chhodkar|bina
""",
    "SIDE_TALK": """\
protein|calories|fibre|fiber|water|carbs|weight will|weight do people|weight loss|cost|costs
price|protein on|lose on|kcal|coffee|alcohol|snacks|long does it take
""",
    "INJECT": """\
inject|injecting|injected|jab|inyect*|pinch{o,arme}|spritz*|injecter|m injecte*|injet*
aplic{o,ar}|iniett*|units for|units of|units per|einheiten fur|unidades para|unites pour
unita per
""",
    "DOSE_NOUN": """\
dose|doses|dosage|dosing|dosis|dosierung|posologie|posologia|dosagem|dosaggio|starting dose
maintenance dose|loading dose|titration|titration schedule|dosing schedule|tapering schedule
taper schedule|taper plan|units|unit count|carb ratio|insulin ratio|correction factor|khurak
""",
    "ENOUGH_Q": """\
enough|too much|too little|ok|okay|safe|right|correct|start|good|demasiado|suficiente|genug
zu viel|assez|trop|muito|demais|abbastanza|troppo|should i
""",
    "OR_JUST": """\
or just|or should|or can|or is|or do i|or only|oder|o mejor|o solo|ou juste|ou bien|ou so|oppure
ya sirf
""",
    "OK_Q": """\
ok|okay|safe|fine|allowed|can i|possible|right|bad idea|good idea|help me|how|plan|schedule
since i|now that|because i|im fine|feel fine|feel good|feel great|seguro|bien|puedo|como|ok@es
okay@de|sicher|kann ich|wie|plan@de|puis je|comment|je peux|posso|seguro@pt|sicuro|come|va bene
theek
""",
    "FEEL_FINE": """\
feel fine|feeling fine|feel great|feel better|feel good|anyway|cured|dont need|gained weight
weight gain|makes me fat|made me fat|makes me gain|appetite|me siento bien|fuhle mich gut
geht mir gut|me sens bien|me sinto bem|mi sento bene|engord*|zugenommen|grossi*|ingrass*
""",
    "I_STOPPED": """\
i stopped|ive stopped|i quit|ive quit|i skipped|ive skipped|i skip|skipping|i halved|ive halved
i dropped|i cut|i came off|i went off|i left out|i threw|he dejado|deje@es|dejo@es|me salto
abgesetzt|lasse|weggelassen|j ai arrete|je saute|parei|larguei|pulo|ho smesso|ho sospeso
salto@it|band kar d*|chhod d*
""",
    "SHOULD_GET": """\
should i {take,start,try,use,get,go on,ask for,be on,buy,begin}|shall i {take,start,try,use}
can i {take,start,try,use,get,go on,buy,have,order}|could i {take,start,try,use,get}
do i need {to take,,to start,to be on}|would {it,that,you} {help,recommend}
which {pill,tablet,medicine,medication,drug,antibiotic,painkiller}{,s}
what {pill,tablet,medicine,medication,drug,antibiotic,painkiller,meds,tablets,pills}{,s}
put me on|get me on|start me on|prescribe {me,,something}|recommend {me,,a,something}
deberia {tomar,empezar,probar}|puedo {tomar,empezar,probar,usar}|recetame|me recetas
que {pastilla,medicamento,medicina,antibiotico}{,s}|soll ich {,anfangen}|sollte ich {,mit}
kann ich|verschreib*|welche {tabletten,medikamente,pille}
welches {medikament,mittel,antibiotikum}|je peux prendre|dois je prendre|devrais je prendre
puis je prendre|prescris moi|quel {medicament,comprime,antibiotique}{,s}|posso tomar|devo tomar
me receita|qual {remedio,medicamento,antibiotico}|posso prendere|dovrei prendere|devo prendere
prescrivimi|quale {farmaco,medicina,antibiotico}|che {farmaco,medicina,antibiotico}
kaunsi {dawa,goli}|konsi {dawa,goli}
""",
    "WHICH_MED": """\
which|what|best|recommend|suggest|que@es|cual|mejor|welche{,s,r}|beste{,s}|quel|quelle|meilleur
qual|melhor|quale|migliore|kaunsi|konsi
""",
    "SHARE_MED": """\
borrow|share|my mums|my moms|my dads|my husbands|my wifes|my sisters|my brothers|my friends
leftover|left over|old|expired|spare|de mi madre|von meiner mutter|von meinem|de ma mere
da minha mae|di mia madre|du voisin
""",
    "TRY_IT": """\
try|take|use|start|borrow|share|probar|tomar|nehmen|probieren|prendre|essayer|provare|prendere
worked for|works for
""",
    "DISEASE_NAMED": """\
hautkrebs|brustkrebs|darmkrebs|lungenkrebs|prostatakrebs|schilddrusenkrebs
rheuma*|arthrit*|underactive thyroid|overactive thyroid
sindrome de ovario*|ovario poliquist*|ovarios poliquist*|ovario policist*|ovaires polykyst*
zuckerkrank*|gota@es|gota@pt|goutte@fr|gout|intoleranc*|intolleranz*|unvertraglichkeit|diabet*
prediabet*|cancer*|cancro|krebs|tumor*|tumeur*|tumour*|leukaemia|leukemia|lymphoma|hypertension
high blood pressure|bluthochdruck|hipertension|hipertensao|ipertensione|pcos|pcod|sop|sopk
polycystic*|thyroid*|hypothyroid*|hyperthyroid*|hashimoto*|schilddruse*|tiroid*|tireoid*
thyroide|hipotiroid*|hipotireoid*|hypothyro*|ipotiroid*|depression|depresion|depressione
depressao|bipolar|adhd|autism|ibs|reizdarm*|colon irritable|crohn*|colitis|colite|kolitis
coeliac|celiac*|celiaqu*|celiach*|zoliakie|coeliaque|arthritis|artritis|artrite|arthrose
artrosis|gicht|gotta|nierenkrank*|kidney disease|kidney stones|kidney failure|fatty liver
fettleber|higado graso|cirrhosis|hepatitis|heart disease|heart attack|heart failure|arrhythmia
afib|stroke|infarto|herzinfarkt|infarctus|alzheimer*|dementia|demenz|parkinson*
multiple sclerosis|epilep*|infertil*|endometrios*|fibromyalg*|lupus|psoriasis|eczema|asthma|asma
asthme|anaemi*|anemi*|blutarmut|iron deficien*|eisenmangel|b12 deficien*|vitamin d deficien*
vitamin deficien*|deficiency|insulin resistan*|insulinresistenz|resistencia a la insulina
insulinoresist*|osteoporos*|gerd|sibo|candida|leaky gut|lyme|gallstones|gallensteine
pancreatitis|diverticulitis|gastritis|appendicitis|pneumonia|infection|sepsis|blood clot{,s}|dvt
ulcer{,s}|adrenal fatigue|cushings|lactose intoleran*|laktoseintoleran*
intolerancia a la lactosa|gluten intoleran*|histamine intoleran*|stress fracture|hernia
metabolic syndrome|ketoacidosis|dka|melanoma|eating disorder|anorexia|bulimia|low testosterone
perimenopause|menopause|sugar ki bimari|pernicious|neuropathy
""",
    "KNOWN_ILL": """\
i have {type,t1,t2,diabetes,hypertension,pcos,ibs,coeliac,celiac,gout,asthma,crohns,hashimotos,\
high}|diagnosed|ive had|what should i eat|what can i eat|snack*|recipe*|breakfast|meal ideas
friendly|allowed to eat|ok to eat|okay to eat|eat with|fit in|allowed|not allowed|too old
the only one|at risk
""",
    "FOOD_LABEL": """\
label|ingredients|nutrition label|on the pack|macro*|food log|diary|recipe|menu|watch says
app says|chart|graph|etiqueta|etikett|zutatenliste|etiquette|rotulo|etichetta|in your app|target
""",
    "TELL_WHAT": """\
what do i have|what have i got|what is it|what could it be|whats wrong|what is wrong|diagnose
name it|be honest|just tell me|que tengo|que sera|was habe ich|was ist das|c est quoi
qu est ce que j ai|o que e isso|o que eu tenho|cosa ho|che cos e|kya hai|which illness
what illness|which disease|what disease
""",
    "CURE_NO": """\
no cure|not cure|doesnt cure|isnt cured|awareness|fundrais*|debate|article says|myth|is it true
heard that|claims|claim|scam|ad says|influencer|ham|bacon|salmon|cured meat|cured|nonsense
believe
""",
    "CARE": """\
doctor{,s}|hospital|medication|meds|medicine|pills|tablets|insulin|surgery|chemo|treatment
prescription|drugs|statins|antibiotics|clinic|er|a e|medico|pastillas|medicamentos|arzt
krankenhaus|tabletten|medikamente|medecin|hopital|cachets|medicaments|remedio{,s}|medicos
ospedale|farmaci|pastiglie|dawa|dawai
""",
    "TREAT": """\
treat|treats|treating|treatment for|cure|cures|heal|heals|fix|fixes|fight|fights|combat|combats
manage without|control without|beat|beats|clear up|clears up|tratar|trata@es|curar|combat*|sanar
behandel*|heilen|heilt|bekampf*|soign*|trait{e,er}|gueri*|trata@pt|curare|cura@it|trattare
combatt*|theek|thik|ilaj
""",
    "NATURAL": """\
with food|mit ernahrung|mit essen|con comida|con la comida|avec l alimentation|com comida
col cibo
natural|naturally|natural way|natural remed{y,ies}|home remed{y,ies}
without {medication,meds,medicine,pills,drugs,tablets,a doctor,doctors,insulin,chemo,surgery}
only with food|with food alone|with food only|by diet alone|with diet alone|just with diet
diet only|food as medicine|de forma natural|naturalmente|remedios caseros
sin {medicacion,pastillas,medicamentos,medicinas}|naturlich*|auf naturlichem|hausmittel
ohne {medikamente,tabletten,pillen}|naturellement|remede naturel|remedes naturels
sans {medicament,medicaments,traitement,cachets}|remedio caseiro
sem {remedio,remedios,medicacao}|rimedi naturali|senza {farmaci,medicine}|gharelu|bina dawa*
""",
    "PASSIVE_STOP": """\
can be {stopped,dropped,skipped,halved,reduced,left out,doubled,lowered,increased,paused,cut}
could be {stopped,dropped,skipped,halved,reduced,doubled,lowered,paused,cut}|is optional
are optional|isnt necessary|arent necessary|should go|has to go|can wait|can stay in
stays in the|stay in the|goes in the bin|take a back seat|on hold|is too strong|altogether
""",
    "YOUR_MED": """\
your|tu|tus|deine|dein|deinen|ton|ta|tes|seu|sua|seus|tuo|tua|tue|tuoi|the|la|las|die|il|le|o|os
aapki|apni
""",
    "START_MED": """\
start taking|start on|begin taking|go on|get on|get started on|try|add|take|ask for|get yourself
order|buy|empieza {a tomar,con}|toma@es|prueba|nimm|fang mit|beginn mit|probier*
commence {a prendre,par}|prends|essaie|comece {a tomar,com}|tome|experimente
inizia {a prendere,con}|prendi|prova@it|lena shuru|shuru kar*
""",
    "AS_PRESCRIBED": """\
as prescribed|as they told|as told|as your|as directed|prescribed|your doctor|your prescriber
doctor has put|your clinic|with food|with meals|with breakfast|with dinner|wie verordnet
wie verschrieben|segun|como te|comme prescrit|conforme|come prescritto|reminder|water with
glass of water|when you take|if you take|while you take|for headaches|leaflet|packet|pharmacist
""",
    "ASK_FOR": """\
ask for|ask your doctor for|insist on|demand|push for|get a prescription for
""",
    "INSIST": """\
insist|demand|dont take no|push|whatever they say|no matter
""",
    "PILL_COUNT": """\
{one,two,three,four,half a,half,1,2,3,4} {tablet,tablets,pill,pills,capsule,capsules,puffs,\
shots,clicks,injections}|{una,dos,tres,media} {pastilla,pastillas}
{un,dos,medio} {comprimido,comprimidos}|{eine,zwei,drei,halbe} {tablette,tabletten,pille}
{un,deux,trois,demi} {comprime,comprimes,cachet,cachets}|{um,dois,meio} {comprimido,comprimidos}
{una,due,mezza} {compressa,compresse,pastiglia,pastiglie}|{ek,do,aadhi} goli*
""",
    "SINCE_KNOWN": """\
since you|because you|as you|if you|if youre|if youve|when you|while you|given that|given your
knowing|considering|now that|although you|even though|who have|who has|you mentioned|you said
you told|diagnosed|whether|your profile|you wrote|people who|anyone who|porque|ya que
como tienes|si tienes|si@es|da du|weil|wenn|falls|ob|obwohl|puisque|comme tu|si@fr|parce que
ja que|como voce|se@pt|dato che|visto che|se@it|siccome|agar|kyunki|check in|conditioning
you have a|you have an appointment|energy to|you have enough|in your family|in the family
to spare|left|remaining|plenty|room for|reason to|every reason
""",
    "YOUR_IS": """\
your {tiredness,fatigue,symptoms,headaches,cravings,bloating,hair loss,pain,rash,numbers,\
levels,ferritin,tsh,a1c,hba1c,thirst,cramps,dizziness,mood} {,is,are,comes,come,means,mean,\
can only be,has to be,clearly,scream,say,points,point,suggests,suggest,indicates,indicate,\
shows,show}*|tu cansancio|tus sintomas|deine {mudigkeit,symptome,werte,kopfschmerzen}|ta fatigue
tes symptomes|seu cansaco|seus sintomas|la tua stanchezza|i tuoi sintomi
""",
    "DIAG_WORD": """\
sind
kommt|viene|vient|vem|comes|is|are|means|mean|clearly|definitely|certainly|obviously|es|son|ist
sind|klar|eindeutig|c est|sont|e|sao|sono|points|from|suggest*|indicat*|show*
""",
    "MEANS_ILL": """\
means you have|mean you have|means youre|means you are|so you have|so youre|so you are
makes you {diabetic,anaemic,anemic,prediabetic,hypothyroid,deficient}
put{,s} you in {the diabetic,diabetic,prediabetic}|which is diabetes|which means diabetes
thats diabetes|thats prediabetes|thats anaemia|thats anemia|significa que {tienes,eres}
heisst dass du|bedeutet dass du|also hast du|signifie que tu|donc tu as|significa que voce
entao voce tem|significa che hai|quindi hai
""",
    "CURE_PASSIVE": """\
is history|to sleep for good|puts to sleep|se duerme
thing of the past|a memory|ancient history|sparis*|verschwunden|weg sein|some@pt|somem
cosa del pasado|vergangenheit|du passe|coisa do passado|un ricordo
{can,will,could,is,are,gets,was,be} {,be,completely,fully,easily,totally} {reversed,cured,\
healed,gone,dissolved,eliminated,fixed,reversible,curable}|be reversed|be cured|be healed
be gone|be history|reversible|curable|goes away|go away|will vanish|will disappear|disappears
dissolve{,s}|melts away|in remission|into remission|for good|desaparec*|se cura@es
se puede curar|se revierte|ist heilbar|heilbar|verschwind*|umkehrbar|se guerit|guerit|disparait*
tem cura|reversivel|guarisce|si guarisce|scompar*|reversibile|theek ho ja*|thik ho ja*
khatam ho ja*|gayab
""",
    "PROMISE": """\
guarantee*|promise|100|completely|fully|for good|forever|permanently
within {two,three,four,six,a few,weeks,days}
in {two,three,four,six,eight,ten,30,60,90} {weeks,days,months,cycles}
without {medication,drugs,pills,medicine,a doctor}|naturally|ive seen it|hundreds of times
always works|garantiz*|prometo|completamente|para siempre|garantier*|verspreche|vollstandig
komplett|fur immer|garanti*|promets|completement|totalement|pour toujours|garanto|para sempre
garantisc*|prometto|per sempre|guarantee|pakka
""",
    "NO_NEED": """\
no need|dont need|need not|neednt|you can skip|skip|forget|cancel|dont bother|waste of time
waste of money|unnecessary|isnt necessary|not necessary|overkill|save yourself|no reason to
no hace falta|no necesitas|olvidate|cancela@es|no merece|brauchst du nicht|brauchst keinen
brauchst keine|nicht notig|unnotig|spar dir|musst du nicht|musst nicht|absagen|pas besoin
inutile|annule*|pas la peine|nao precisa|nao e necessario|cancele|desnecessari*|perda de tempo
non serve|non c e bisogno|non hai bisogno|annulla|disdici|zarurat nahi|zaroorat nahi
""",
    "CARE_WORD": """\
doctor{,s}|gp|hospital|ambulance|er|a e|emergency room|appointment|check up|checkup|specialist
cardiologist|blood test|scan|emergency services|oncologist|surgery|chemo|medico|ambulancia
urgencias|cita|arzt|arztin|krankenhaus|notaufnahme|notarzt|krankenwagen|arzttermin|medecin
hopital|urgences|rendez vous|medica|pronto socorro|consulta|dottore|ospedale|ambulanza
pronto soccorso|visita|appuntamento|aspataal
""",
    "MINIMISE_SURE": """\
no es nada|ist nichts|ce n est rien|nao e nada|non e niente
by itself|on its own|von allein|von selbst|da solo|da sola|tout seul|toute seule|sozinho|sozinha
por si solo|por si sola|burp|wakes up|wake up again|se despierta
will pass|itll pass|nothing to worry|dont worry|no reason to worry|not serious|nothing serious
harmless|just {gas,stress,wind,anxiety,nerves,dehydration,muscle,your body,detox,toxins}
only {gas,stress,wind,anxiety,nerves,dehydration}|part of the process|detox symptom{,s}
healing crisis|sign that its working|sign its working|means its working|toxins leaving
no big deal|sleep it off|walk it off|keep going|carry on|se pasa|se pasara|se te pasara
no es nada|nada grave|no te preocupes|geht vorbei|vergeht|kein grund zur sorge|nichts schlimmes
harmlos|mach dir keine sorgen|ca va passer|ca passera|rien de grave|t inquiete pas|vai passar
nao e nada|nao se preocupe|passera|non e niente|niente di grave|non preoccuparti
non ti preoccupare|theek ho jaye*|koi baat nahi|no need
""",
    "CALL_HELP": """\
call {911,999,112,000,emergency,an ambulance,for help,your,the}|emergency services|ambulance
emergency|doctor|gp|stop {exercising,training,and,if,the,your,running}|medical|hospital|urgent
112|911|999|llama al|urgencias|medico|notruf|ruf|arzt|appelle|urgences|medecin|ligue
pronto socorro|chiama|pronto soccorso|samu|pharmac*|get checked|prescriber|clinic|team
""",
    "LAB_POTASSIUM": """\
potassium came|potassium is|potassium was|potassium of|potassium at|my potassium|potassium level
potassium result|potasio|kalium*|kaliemie|potassio|mein kalium
""",
    "LAB_GLUCOSE": """\
meter|glucometer|cgm|libre|dexcom|blood sugar|blood glucose|glucose|my sugar|sugar is|sugar was
sugar level|bg|blutzucker|zucker@de|messgerat|glucosa|glucemia|azucar en|glycemie|glicemia
glicose|finger prick|fingerstick
""",
    "LAB_KETONES": """\
ketone{,s}|ketone*|keton*|cetona{,s}|corps cetoniques|chetoni
""",
    "LAB_SODIUM": """\
sodium drop|sodium level|sodium 1*|sodium came|sodium is|sodium was|my sodium|natrium
sodio en sangre
""",
    "LAB_HAEMOGLOBIN": """\
haemoglobin|hemoglobin|hamoglobin|hemoglobina|hemoglobine|emoglobina|hb
""",
    "LAB_PRESSURE": """\
blood pressure|bp|systolic|blutdruck|tension arterial|mi tension|tension@fr|ma tension
minha pressao|pressao|la pressione|pressione
""",
    "LAB_TEMPERATURE": """\
fever|temperature|temp|fiebre|fieber|fievre|febre|febbre|bukhar
""",
    "STOP_FINAL": """\
absetzen|weglassen|halbieren|streichen|reduzieren|auslassen|sparen|pausieren|ersetzen|verdoppeln
erhohen|senken|aufhoren|vergessen|band kar*|band kr*|chhod*|chod*|kam kar*|aadhi kar*
double kar*|skip kar*|mat lo|mat lena
""",
    "CHEST": """\
chest|sternum|breastbone|pecho|brust|poitrine|thorax|peito|petto|seene|seena|chhati|left arm
right arm|my arm|brazo|linker arm|linken arm|bras gauche|braco|braccio|jaw|mandibula|kiefer
machoire|mandibola
""",
    "BAD_FEEL": """\
tight|tightness|pain|painful|hurt{,s,ing}|ache{,s}|aching|pressure|pressing|crush*|squeez*
stabbing|stab|heavy|burning|numb|tingl*|duele|dolor|aprieta|opresion|presion|pinchazo{,s}|quema
hormigue*|dormido|weh|schmerz*|druck{,t}|sticht|stechen|eng|taub|kribbel*|serre*|douleur*|mal@fr
oppress*|brule|engourdi*|fourmi*|dor@pt|doi|doendo|aperto|apertad*|pressao|queima|formig*
dormente|dolore|male@it|fa male|stringe|peso@it|brucia|formicol*|intorpidit*|dard|jakdan
""",
    "HEART": """\
heart|heartbeat|pulse|corazon|pulso|herz|puls@de|coeur|pouls|coracao|cuore|battito|dil
""",
    "HEART_BAD": """\
skip{,s,ping}|racing|races|pounding|flutter*|stop{,s,ped} beating|irregular*|jump{,s,ing}
hammering|stolper*|rast|rasen|palpit*|acelerad*|desbocad*|saltos|bat trop|s emballe|saute
disparad*|acelerado|falhando|impazzit*|irregolar*|salta@it|a mille|dhadak*
""",
    "AIRWAY": """\
throat|tongue|lip|lips|face|eyelids|garganta|lengua|labio{,s}|cara@es|hals|zunge|lippe{,n}
gesicht|gorge|langue|levre{,s}|visage|lingua|labios|rosto|gola|labbra|labbro|faccia|viso|gala
honth|jeebh
""",
    "SWELL": """\
swell{,s,ing}|swollen|swelled|closing|closed|close up|closes|tight|tingl*|itch{,es,y,ing}|thick
numb|burning|hincha{,n,da,dos,do,das}|hinchando|cierra|cerrando|pica{,n}|hormigue*|schwill*
geschwollen|anschwell*|zuschnur*|kribbel*|gonfl*|enfl*|serre|picote|gratte
inch{a,ando,ada,ados,ou}|fecha{,ndo}|formig*|cocando|gonfi{a,ano,e,o,ato,ata}|chiude|chiudendo
prude|pizzica|suj*|sooj*
""",
    "HAVE_ILL": """\
do i have|have i|is it|is this|is that|tengo|es@es|habe ich|hab ich|ist das|ist es|ich habe
ai je|j ai|c est|est ce|tenho|e@pt|estou com|sera|ho@it|e@it|sara|am i|bin ich|soy@es|suis je
sou@pt|sono@it|could it be|puede ser|kann das|pode ser|puo essere|kya
""",
    "YOU_ARE": """\
you are|youre|youre clearly|you are clearly|youre probably|you are probably|youre obviously
youre definitely|eres|du bist|tu es|vous etes|voce e|voce esta|sei@it
""",
    "DISEASE_ADJ": """\
diabetic|prediabetic|pre diabetic|anaemic|anemic|hypothyroid|coeliac|celiac|depressed|bipolar
insulin resistant|iron deficient|hypertensive|lactose intolerant|autistic|b12 deficient
vitamin d deficient|diabetic{a,o}|prediabetic{a,o}|anemic{a,o}|celiac{a,o}|hipertens{a,o}
depresiv{a,o}|diabetiker{,in}|anamisch|depressiv|diabetique|prediabetique|anemique|coeliaque
depressi{f,ve}|hypertendu{,e}|deprimid{a,o}|iperteso|ipertesa|depress{a,o}
""",
    "MEDICINE": """\
betabloquant{,s}|betabloqueante{,s}|betabloqueador*|betabloccant*|phenprocoumon|acenocoum*
plavix|tiroxina|thiamazol*|methylprednisolon*|medrol|sulfasalazin*|mesalazin*|mesalamin*|clozapin*
depakine|divalproex|topamax|trazodon*|amitriptylin*|amitriptilin*|nortriptylin*|nortriptilina
clomipramin*|imipramin*|clonazepam|rivotril|tavor|lorazepam|bromazepam|lexotan*|oxazepam|stilnox
voltaren|azithromycin*|azitromicina|nitrofurantoin*|clarithromycin*|metronidazol*|symbicort
montelukast|budesonid*|prolia|dutasterid*|oestradiol|oestrogen|estrogen*|naltrexon*|antabuse
disulfiram|methadon*|metadona|buprenorphin*|suboxone|eplerenon*|sacubitril|entresto|ivabradin*
ticagrelor|prasugrel|rosuvastatina|trulicity|insuline|insulina|repaglinid*|saxagliptin*
linagliptin*|vildagliptin*|perfalgan|metamizol*|novalgin*|novaminsulfon|dipirona|nolotil
doliprane|nurofen|enantyum|desloratadin*|escitalopram
metformin*|glucophage|insulin*|novorapid|humalog|lantus|levemir|tresiba|toujeo|apidra|fiasp
basaglar|bolus|basal|gliclazid*|glimepirid*|glipizid*|glibenclamid*|glyburid*|sitagliptin*
januvia|empagliflozin*|jardiance|dapagliflozin*|farxiga|forxiga|canagliflozin*|pioglitazon*
ozempic|wegovy|rybelsus|semaglutid*|mounjaro|zepbound|tirzepatid*|saxenda|victoza|liraglutid*
trulicity|dulaglutid*|exenatid*|glp1|glp 1|contrave|mysimba|phentermin*|orlistat|xenical|qsymia
statin*|estatina*|statine|atorvastatin*|simvastatin*|rosuvastatin*|pravastatin*|lipitor|crestor
zocor|ezetimib*|fenofibrat*|lisinopril*|ramipril*|enalapril*|perindopril*|captopril*|losartan*
valsartan*|candesartan*|telmisartan*|irbesartan*|olmesartan*|amlodipin*|nifedipin*|diltiazem*
verapamil*|bisoprolol*|metoprolol*|atenolol*|propranolol*|carvedilol*|nebivolol*
beta blocker{,s}|betablocker|ace inhibitor{,s}|hydrochlorothiazid*|indapamid*|blood thinner{,s}
warfarin*|coumadin|eliquis|apixaban*|xarelto|rivaroxaban*|edoxaban*|dabigatran*|clopidogrel*
heparin*|marcumar|sintrom|acenocumarol|digoxin*|amiodaron*|nitroglycerin*|levothyroxin*
thyroxin*|levothyrox|synthroid|euthyrox|eutirox|levotirox*|levotiroxin*|l thyroxin|eltroxin
carbimazol*|methimazol*|thyroid {pill,med,tablet,medication,medicine,hormone}{,s}|sertralin*
zoloft|fluoxetin*|prozac|citalopram*|escitalopram*|lexapro|cipralex|paroxetin*|venlafaxin*
effexor|duloxetin*|cymbalta|mirtazapin*|bupropion*|wellbutrin|ssri{,s}|antidepressant{,s}
antidepressiv*|antidepresiv*|antidepresseur*|lithium@en|litio|quetiapin*|olanzapin*|risperidon*
aripiprazol*|lamotrigin*|valproat*|carbamazepin*|levetiracetam|keppra|topiramat*|antipsychotic*
anti-epileptic|epilepsy {meds,medication,tablets,medicine,pills}|diazepam|valium|lorazepam
alprazolam|xanax|zopiclon*|zolpidem|benzo{,s}|gabapentin*|pregabalin*|lyrica|ritalin
methylphenidat*|concerta|vyvanse|elvanse|adderall|adhd {meds,medication,tablets,pills}
prednison*|prednisolon*|cortison*|hydrocortison*|dexamethason*|steroid tablets|methotrexat*
adalimumab|humira|azathioprin*|ciclosporin*|tacrolimus|biologic{,s}|chemo|chemotherap*|quimio*
chimio*|tamoxifen*|letrozol*|anastrozol*|imatinib|omeprazol*|lansoprazol*|pantoprazol*
esomeprazol*|nexium|ppi{,s}|ranitidin*|famotidin*|allopurinol*|alopurinol|colchicin*|febuxostat
spironolacton*|furosemid*|lasix|torasemid*|bumetanid*|tamsulosin*|finasterid*|diuretic{,s}
diuretico{,s}|diuretique{,s}|diuretik*|sleeping pills|sleeping tablets|schlaftabletten
somniferes|isotretinoin*|accutane|roaccutan*|doxycyclin*|antibiotic{,s}|antibiotik*|antibiotic*
antibiotique*|amoxicillin*|ciprofloxacin*|penicillin*|alendron*|denosumab|contraceptive pill
the pill|antibaby*|hrt|estradiol|progesteron*|testosteron gel|clomid|clomiphen*|ibuprofen*
ibuprofeno|naproxen*|diclofenac*|paracetamol*|acetaminophen|tylenol|aspirin*|codein*|tramadol*
oxycodon*|morphin*|nsaid{,s}|painkiller{,s}|triptan{,s}|sumatriptan*|salbutamol|ventolin
albuterol|inhaler{,s}|epipen{,s}|epi pen|antihistamin*|cetirizin*|loratadin*|melatonin*
desmopressin|inhalator*|inhalador*|inhalateur|spray|medication{,s}|medicine{,s}|meds
prescription{,s}|tablet|tablets|pill|pills|jab|jabs|pen jab|injection{,s}|shots|*tablette
*tabletten|*pille@de|*pillen|medikament*|arznei*|*spritze|*spritzen|medicacion|medicamento{,s}
medicina{,s}|pastilla{,s}|comprimido{,s}|inyeccion*|tratamiento|medicament{,s}|comprime{,s}
cachet{,s}|pilule{,s}|piqure{,s}|traitement|remedio{,s}|remedinho|medicacao|injecao|injecoes
tratamento|farmaco|farmaci|medicinale|medicinali|pastiglia|pastiglie|compressa|compresse|pillola
pillole|iniezion*|puntur*|terapia|cura@it|goli|goliyan|dawa|dawai|dawaiyan|blutverdunner
blutdrucksenker|*senker|*hemmer|anticoagul*|antihipertensiv*|antihypertens*|antidiabet*
anticonvuls*|antiepilep*|sinthrome
""",
    "MEDICINE_SURE": """\
betabloquant{,s}|betabloqueante{,s}|betabloqueador*|betabloccant*|phenprocoumon|acenocoum*
plavix|tiroxina|thiamazol*|methylprednisolon*|medrol|sulfasalazin*|mesalazin*|mesalamin*|clozapin*
depakine|divalproex|topamax|trazodon*|amitriptylin*|amitriptilin*|nortriptylin*|nortriptilina
clomipramin*|imipramin*|clonazepam|rivotril|tavor|lorazepam|bromazepam|lexotan*|oxazepam|stilnox
voltaren|azithromycin*|azitromicina|nitrofurantoin*|clarithromycin*|metronidazol*|symbicort
montelukast|budesonid*|prolia|dutasterid*|oestradiol|oestrogen|estrogen*|naltrexon*|antabuse
disulfiram|methadon*|metadona|buprenorphin*|suboxone|eplerenon*|sacubitril|entresto|ivabradin*
ticagrelor|prasugrel|rosuvastatina|trulicity|insuline|insulina|repaglinid*|saxagliptin*
linagliptin*|vildagliptin*|perfalgan|metamizol*|novalgin*|novaminsulfon|dipirona|nolotil
doliprane|nurofen|enantyum|desloratadin*|escitalopram
cipralex|paroxetin*|mirtazapin*|risperidon*|aripiprazol*|carbamazepin*|topiramat*|diazepam|valium
alprazolam|xanax|zopiclon*|zolpidem|gabapentin*|pregabalin*|lyrica|azathioprin*|tacrolimus
ciclosporin*|humira|adalimumab|torasemid*|nebivolol*|carvedilol*|telmisartan*|olmesartan*
irbesartan*|edoxaban*|dabigatran*|clopidogrel*|amiodaron*|esomeprazol*|nexium|finasterid*
isotretinoin*|hydrochlorothiazid*|indapamid*|pravastatin*|ezetimib*|glibenclamid*|sinthrome
metformin*|glucophage|insulin*|novorapid|humalog|lantus|levemir|tresiba|toujeo|fiasp|gliclazid*
glimepirid*|glipizid*|sitagliptin*|empagliflozin*|jardiance|dapagliflozin*|farxiga|forxiga
ozempic|wegovy|rybelsus|semaglutid*|mounjaro|zepbound|tirzepatid*|saxenda|victoza|liraglutid*
trulicity|dulaglutid*|glp1|glp 1|phentermin*|statin*|estatina*|statine|atorvastatin*
simvastatin*|rosuvastatin*|lipitor|crestor|lisinopril*|ramipril*|enalapril*|perindopril*
losartan*|valsartan*|candesartan*|amlodipin*|bisoprolol*|metoprolol*|atenolol*|propranolol*
beta blocker{,s}|blood thinner{,s}|warfarin*|coumadin|eliquis|apixaban*|xarelto|rivaroxaban*
marcumar|sintrom|digoxin*|levothyroxin*|levothyrox|thyroxin*|synthroid|euthyrox|eutirox
levotirox*|levotiroxin*|carbimazol*|sertralin*|zoloft|fluoxetin*|prozac|citalopram*
escitalopram*|lexapro|venlafaxin*|effexor|duloxetin*|bupropion*|ssri{,s}|antidepressant{,s}
antidepressiv*|antidepresiv*|antidepresseur*|lithium@en|quetiapin*|olanzapin*|lamotrigin*
valproat*|levetiracetam|keppra|prednison*|prednisolon*|cortison*|hydrocortison*|methotrexat*
chemo|chemotherap*|quimio*|chimio*|tamoxifen*|letrozol*|omeprazol*|lansoprazol*|pantoprazol*
ppi{,s}|allopurinol*|alopurinol|colchicin*|spironolacton*|furosemid*|ibuprofen*|naproxen*
diclofenac*|paracetamol*|acetaminophen|tylenol|aspirin*|codein*|tramadol*|doxycyclin*
antibiotic{,s}|antibiotik*|amoxicillin*|medication{,s}|meds|medikament*|medicacion
medicamento{,s}|medicament{,s}|farmaci|dawai
""",
    "INSULIN": """\
insulin*|novorapid|humalog|lantus|levemir|tresiba|toujeo|fiasp|bolus|basal|apidra|basaglar
insulina
""",
    "GLP1": """\
byetta|bydureon|exenatid*|orforglipron|cagrilintid*|survodutid*|semaglutin*|monjaro
ozempic|wegovy|rybelsus|semaglutid*|semagluti*|mounjaro|zepbound|tirzepatid*|saxenda|victoza
liraglutid*|trulicity|dulaglutid*|glp1|glp 1|retatrutid*|reta|sema@en|tirz|ozempique|ozempik*
skinny {jab,jabs,pen,pens,shot,shots}|slimming {jab,jabs,pen,pens,shot,shots}
weight loss {jab,jabs,pen,pens,injection,injections,shot,shots}|fat jab{,s}|abnehmspritze*
pluma adelgazante|stylo minceur|caneta{,s} emagrecedora{,s}|penna dimagrante
""",
    "THERAPY_SUPPLEMENT": """\
iron|ferrous*|ferro|eisen|hierro|fer@fr|vitamin d*|d3|vitamin b12|b12|b 12|vitamin a|vitamin c
vitamin e|vitamin b6|vitamina*|vitamine d|zinc|zink|magnesium|magnesio|magnesi*|iodine|jod|yodo
iode|iodo|selenium|selen*|potassium|kalium|potasio|potassio|calcium|calcio|kalzium|berberin*
inositol|niacin|curcumin|curcuma|turmeric|st johns wort|johanniskraut|ashwagandha|red yeast rice
chromium|cinnamon capsules|fish oil|omega 3|omega3|5 htp|5htp|dhea|folic acid|folsaure
acido folico|melatonin*|melatonina|caffeine*|koffein|cafeina|creatine|supplement{,s}
suplemento{,s}|nahrungserganzung*|complement{,s} alimentaire{,s}|integrator*|saw palmetto
milk thistle|ferrous sulfate|ferrous sulphate|black seed*
""",
    "DOSE_STRICT": """\
mg|mcg|ug|iu|ie@de|ui|units|unit|einheiten|unidades|unites|unita|milligram*|microgram*
mikrogramm*|miligramos|miligramas|clicks|puffs
""",
    "HOW_MUCH": """\
how much|how many|how often|what dose|which dose|what dosage|right dose|correct dose|best dose
whats the dose|what is the dose|wie viel|wieviel|wie viele|wieviele|wie oft|welche dosis
welche menge|cuanto|cuanta|cuantas|cuantos|que dosis|cada cuanto|cual es la dosis|combien
quelle dose|quel dosage|quanto|quanta|quantas|quantos|quante|quanti|qual a dose|qual dose
que dose|quale dose|che dose|kitna|kitni|kitne|dose for|dosage for|dosis para|dosis fur
dose pour|dose para|dose per
""",
    "STOP": """\
say no to|double up on|toss|~stop|~quit|quitting|come off|coming off|came off|comes off|get off
getting off|go off|going off|off my|off your|~ditch|~drop|bin@en|binning|binned|throw away
throw out|~toss|~skip|leave out|leave off|leaving off|miss@en|pass on|give up|giving up|wean off
weaning off|~taper|phase out|~pause|~hold|lay off|laying off|do without|cold turkey|bye to
goodbye to|~cancel|~discontinue|cease|replace|replaces|replaced|replacing|swap|swapping|swapped
trade|substitute|retire|put away|put aside|~shelve|in the drawer|in the bin|~forget|dont need
wont need|no need for|no longer need|not need|without|free from|rid of|let go of|kick|dump
dumping|take a break from|break from|holiday from|deja@es|dejar|deje|dejo@es|dejas|dejes|dejarla
dejarlo|dejalo|dejala|suspend*|abandon*|interrump*|prescind*|quitar*|quitate|quito@es|saltar*
salta@es|saltate|saltarte|saltarme|retir*|cortar@es|eliminar@es|olvida*|olvidate|sin la|sin las
sin el|cambia*|sustitu*|reemplaz*|no necesit*|no la vas a necesitar|ya no te hace falta|tira@es
tirar@es|absetzen|absetzt|abgesetzt|setz|setze|setzt|absetz*|weglassen|weglass*|lass@de|lasse
lasst|aufhoren|hor auf|ausschleichen|abzusetzen|wegzulassen|auslassen|auszulassen|verzicht*
ersetz*|pausier*|aussetzen|streich*|spar@de|sparen|brauchst du nicht|nicht mehr brauch*
nicht mehr notig|uberflussig|loswerden|weg mit|schluss mit|arret*|stopp*|laisse{,r,z} tomber
sauter|saute@fr|supprim*|abandonn*|remplac*|jeter|jette{,z}|te passer|vous passer|se passer
me passer|plus besoin|sevr*|oublie{,r,z}|zappe*|cesse*|mets de cote|interromp*|delaisse*|para@pt
parar|pare@pt|parei|pule|pular|largar|largue|larga@pt|troqu*|trocar|substitu*|esquec*
nao precisa*|tirar@pt|tire@pt|deixar|deixe|deixa@pt|descart*|corte@pt|cortar@pt|dispens*
jogue fora|smett*|sospend*|lascia@it|lasciare|saltare|salta@it|salti@it|toglie*|togli|abbandon*
sostitu*|butta*|elimin*|non ti serv*|non hai bisogno|fare a meno|scord*|dimentica@it
puoi farne a meno|molla@it|mollare|band kar*|chhod*|chod*|lena band|mat lo|mat lena|rok do
""",
    "CHANGE": """\
~halve|~double|~reduce|~lower|~increase|~raise|~bump|~up|cut down|cut back|cut it|cut your
cut my|cutting|cut in half|~adjust|~change|~tweak|~split|half of|half the|half a|half your
half my|half|~triple|twice|~titrate|go up|go down|step up|step down|~switch|~taper|an extra
one more|extra|stronger|higher|bigger|smaller|less|fewer|every other day|every second day
space out|spread out|move up|move down|back down|dial back|dial down|dial it|trim|ration|stretch
reduc*|baja@es|bajar|baje|bajo@es|subir|sube@es|suba@es|aument*|duplic*|doblar|dobla|ajust*
cambiar|mitad|medio comprimido|media pastilla|la media|menos|doble|halbier*|verdopp*|verringer*
reduzier*|erhoh*|senk*|anpass*|halfte|halbe|halben|doppelt*|weniger|steiger*|umstell*|wechsel*
herunter*|runter|hoch@de|mehr|diminu*|reduir*|redui*|augment*|doubl*|moitie|demi|demie|change*
baisse*|moins|monte{,r,z}|reduz*|dobr*|metade|meio comprimido|mudar|mude|baixar|baixe|subir@pt
ridu*|dimezz*|raddopp*|metà|meta@it|mezza|mezzo|abbass*|alza*|doppi*|meno|modific*|aadha|aadhi
kam kar*|badha*|double kar*
""",
    "START": """\
~start|begin|beginning|get on|getting on|go on|going on|put me on|put you on|try@en|trying@en
~take|took|taken|taking|inject*|~use|order|~buy|pop|swallow|get hold of|get my hands on|give me
need|want|empezar|empiezo|empieza|tomar|toma|tomo|tome|tomate|inyect*|ponerme|pinchar*|probar
nimm|nehm*|spritz*|anfangen|einnehm*|einzunehmen|probier*|starten|bestell*|prends|prendre|prenez
prend|essay*|essaie*|commence*|piqu*|injet*|comec*|experiment*|usar|use@pt|aplic*|prendi
prendere|prenda|prendo|inizi*|cominci*|iniett*|provare|prova@it|assum*|lena|lo@hi|le@hi
shuru kar*|khao|khana
""",
    "TAKE_IMPERATIVE": """\
ponte|pinchate|spritz dir|mets toi|pique toi|fatti|aplique|before|para|pour|fur|per|~take
~inject|~swallow|pop|stick to|go with|start with|start on|begin with|use|needs|need|prescribe
prescribing|prescribed you|prescription|put you on|putting you on|set you at|bump|raise|lower
move up to|increase|aim for|recommend|suggest|dose|dosage|protocol|toma|tome|tomate|inyect*
te receto|receto|te prescribo|recomiendo|empieza con|dosis|nimm|nehmen|spritz*|verschreib*
verordn*|empfehle|starte mit|prends|prenez|injecte*|prescri*|conseille|commence par|tome@pt
tomar|prescrev*|receit*|recomendo|comece com|injete|prendi|prenda|prescriv*|consiglio|inizia con
assumi|lo@hi|lena|khao|supplement with|load with|load up|twice a day|three times a day
once a day|three times daily|twice daily|every morning|every day|daily|a day|per day|al dia
pro tag|taglich|am tag|par jour|por dia|ao dia|al giorno|weekly|a week|each night|before bed
morning and night|every night|with each meal|roz|din mein|every week|per week|nightly|jeden tag
cada dia|chaque jour|todo dia|ogni giorno|each morning|semanal*|wochentlich|settimanal*
por semana|par semaine|pro woche|alle settimana|a settimana
""",
    "DISEASE": """\
diabet*|prediabet*|type 2|type 1|type two|type one|t2d|t1d|insulin resistance|insulinresistenz
resistencia a la insulina|insulinoresisten*|resistance a l insuline|cancer*|cancro|krebs*|tumor*
tumeur*|tumour*|leukaemia|leukemia|lymphoma|melanoma|hypertension|high blood pressure
blood pressure|bluthochdruck|blutdruck|hipertens*|ipertens*|hypertendu*|tension alta
pressao alta|pressione alta|tension@es|pcos|pcod|sop|sopk|polycystic*|ovario poliquistico
ovarios poliquisticos|ovario policistico|cysts|thyroid*|hypothyroid*|hyperthyroid*|hashimoto*
graves disease|schilddruse*|tiroid*|tireoid*|thyroide|hipotiroid*|hipotireoid*|hypothyro*
ipotiroid*|depression|depressed|depresion|depressive|depressione|depressao|anxiety disorder
anxiety|ansiedad|angststorung*|ansiedade|anxiete|ansia|adhd|add@en|bipolar|ptsd|ocd|autism
schizophreni*|ibs|irritable bowel|colon irritable|reizdarm*|crohn*|colitis|colite|kolitis
coeliac|celiac*|celiaqu*|celiach*|zoliakie|coeliaqu*|maladie coeliaque|arthritis|artritis
artrite|arthrite|arthrose|artrosis|artrosi|artrose|rheumat*|reumat*|gicht|gout|gota@es|gotta
gouttes|goutte@fr|kidney disease|kidney stones|kidney failure|kidneys|nierenkrank*|nierenschw*
insuficiencia renal|insuffisance renale|insufficienza renale|liver disease|fatty liver|cirrhosis
leberzirrhose|fettleber|higado graso|foie gras hepatique|figado|fegato grasso|steatos*|esteatose
hepatitis|heart disease|heart failure|arrhythmia|atrial fibrillation|afib|angina@en|coronary
herzkrank*|herzschw*|cardiopat*|alzheimer*|dementia|demenz*|demenc*|demence|parkinson*
multiple sclerosis|epilep*|seizures|infertil*|unfruchtbar*|endometrios*|fibromyalg*|lupus
psoriasis|psoriasi|schuppenflechte|eczema|ekzem*|neurodermitis|eczema*|dermatit*|asthma|asma
asthme|copd|autoimmun*|autoinmun*|auto immun*|anaemi*|anemi*|blutarmut|anemic*|iron deficien*
eisenmangel|b12 deficien*|vitamin d deficien*|deficien*|osteoporos*|osteopor*|cholesterol
cholesterin*|colesterol*|colesterolo|migraine{,s}|migran*|emicran*|enxaqueca*|reflux|gerd|sibo
candida|leaky gut|lyme|long covid|chronic fatigue|cfs|gallstones|gallensteine|calculos biliares
calculs biliaires|pancreatitis|diverticul*|gastritis|gastrite|ulcer{,s}|magengeschwur|ulcera
h pylori|appendicitis|pneumonia|infection|sepsis|blood clot{,s}|dvt|stroke|heart attack|acl tear
stress fracture|tendonitis|gestational diabetes|preeclampsia|rosacea|acne|menopause symptoms
low testosterone|adrenal fatigue|cushings|addisons|hernia|sciatica|neuropathy|retinopathy
glaucoma|cataracts|haemorrhoids|metabolic syndrome|syndrome metabolique|sindrome metabolic*
metabolisches syndrom|gestational|eating disorder|anorexia|bulimia|sugar ki bimari|sugar ka marz
bp
""",
    "DISEASE_GRAVE": """\
cancer*|krebs*|tumor*|tumeur*|tumour*|diabet*|type 2|type two|hypertension|high blood pressure
bluthochdruck|hipertens*|ipertens*|pcos|hashimoto*|hypothyroid*|crohn*|colitis|arthritis
rheumat*|lupus|multiple sclerosis|alzheimer*|dementia|demenz*|parkinson*|epilep*|endometrios*
autoimmun*|autoinmun*|auto immun*|heart disease|kidney disease|fatty liver|psoriasis|asthma|asma
asthme|depression|depresion|anaemi*|anemi*|infertil*|coeliac|celiac*|zoliakie|fibromyalg*
osteoporos*|adhd|autism|bipolar|schizophreni*|sibo|gout|gicht|migraine{,s}|eczema|ibs
insulin resistance|insulinresistenz|lyme|long covid|sugar ki bimari|thyroid*|schilddruse*
tiroid*|tireoid*|copd|ms
""",
    "CURE": """\
~cure|~heal|heals|~reverse|reversed|reversing|reversible|~dissolve|dissolved|~eliminate
~eradicate|~banish|~vanish|~disappear|goes away|go away|gone for good|~melt|~fix|~beat|wipe out
wipes out|flush out|kill off|kills cancer|starve the|starve your|starves|get rid of|gets rid of
put an end to|end your|free of|symptom free|into remission|in remission|remission
send{,s} * into remission|~treat|works as well as|just as well as|works better than
better than any|as effective as|beats any|does the same as|same effect as|same job as
replace{,s} your|natural alternative to|nature s|natural ozempic|normalise{,s}|normalize{,s}
no longer be|wont be|permanently|for good|clear{,s} up|clears your|shrink{,s}|shrunk|knock out
knocks out|guarantee{,s,d}|miracle|undo{,es}|repair{,s}|restore{,s}|regenerat*|protects you from
prevents|prevent|immune to|stops cancer|detox{,es} your|cured|healed|cura@es|curar|curas@es
cure@es|curara|curarte|curarse|curado|sana@es|sanar|sanara|revert*|revierte*|elimina*|desaparec*
remision|acaba con|adios a|disuelv*|combate*|erradic*|libra*|tan eficaz como|igual que el
milagro*|heilt|heilen|heile|geheilt|heilung|heilst|wegbekommen|verschwind*|ruckgangig|umkehr*
umkehren|umgekehrt|besieg*|losw*|beseitig*|auflos*|lost sich auf|genauso gut|genauso wirksam
wunder*|kurier*|nie wieder|gueri*|soigne@fr|soigner|inverser|inverse@fr|disparait*|disparaitr*
elimine*|dissou*|vaincre|debarrass*|fait disparaitre|aussi efficace que|renverse*|efface*
cura@pt|cure@pt|elimin*|some@pt|sumir|remissao|acab* com|livra*|tao eficaz quanto|milagr*
dissolv*|guari*|cura@it|cura definitivamente|curare|sconfigg*|scompar*|sparis*|inverti*
remissione|regredi*|sciogl*|efficace quanto|miracolo*|liber*|theek ho ja*|thik ho ja*|theek kar*
thik kar*|khatam ho*|khatam kar*|jad se|gayab ho*|ilaj*|ilaaj
""",
    "CURE_STRONG": """\
elimina|besiegt|beseitigt|vence@es|sconfigge|elimine|combate y cura|get over|puts an end to
efface*|wegbekomm*|bekommst du das weg|kriegst du weg|get rid of|starve the|starve your|starve a
starves the|cure{,s,d}|curing|reverse{,s,d}|reversing|heals|heal your|healed|dissolve{,s}
eliminate{,s} your|eradicate{,s}|into remission|goodbye to|cured|banish*|permanently
guarantee{,s,d}|wipe{,s} out|get{,s} rid of|cura tu|curar tu|cura la|cura el|revierte*|revertir
heilt|geheilt|heilung|gueri*|guarisc*|guarira*|guarire|jad se|theek ho ja*|thik ho ja*
khatam ho*|melt{,s} away|vanish*|disappear*|desaparec*|verschwind*|disparait*|scompar*|rid of
beat{,s} your|reverter|curar|cura a|cura o|guerit|guerir|guarisce|curara|eliminara|heilen
""",
    "LAB": """\
potassium|creatinine|egfr|ferritin|haemoglobin|hemoglobin|hba1c|a1c|glucose|blood sugar
fasting sugar|sugar level|ketone{,s}|tsh|t4|t3|cholesterol|ldl|hdl|triglyceride{,s}|bilirubin
alt|ast|liver enzymes|crp|sodium|inr|troponin|blood test{,s}|bloods|lab result{,s}|labs|lab work
test results|blood results|bloodwork|blood work|blood pressure|bp|reading|meter|glucometer|cgm
libre|dexcom|urine|vitamin d level|b12 level|uric acid|testosterone|cortisol|white cells
platelets|scan|mri|x ray|ecg|ekg|heart rate|resting pulse|pulse|analitica|analisis|azucar
glucosa|glucemia|hemoglobina|potasio|creatinina|ferritina|colesterol|trigliceridos|tension
acido urico|presion|blutwert*|laborwert*|blutzucker*|zucker@de|kalium*|kreatinin*|ferritin*
cholesterin*|blutdruck*|leberwert*|schilddrusenwert*|harnsaure|puls@de|langzeitzucker|blutbild
befund|glycemie|bilan|prise de sang|analyses|ferritine|triglycerides|acide urique|sucre@fr
glicemia|glicose|exame{,s}|potassio|triglicer*|pressao|esami|analisi|emocromo|colesterolo
trigliceridi|pressione|azotemia
""",
    "EMERGENCY": """\
blackout{,s}|keep blacking out|head is exploding with|heart attack symptoms|chest pain{,s}
pain in my chest|chest hurts|chest is tight|tight chest|chest tightness|tightness in my chest
pressure in my chest|pressure on my chest|crushing chest|chest pressure|elephant on my chest
squeezing in my chest|band around my chest|stabbing in my chest|left arm is numb|left arm numb
left arm hurts|arm went numb|arm feels numb|arm and jaw|jaw hurts|jaw pain|pain down my arm
pain in my left arm|pain in my arm|cant breathe|can t breathe|cannot breathe
struggling to breathe|hard to breathe|trouble breathing|short of breath at rest|gasping
throat is closing|throat closing|throat feels tight|throat swelling|throat is swelling
tongue is swelling|tongue swelling|tongue feels thick|tongue is thick|lips are swelling
lips swelling|face is swelling|face swelling|lips tingling|lips swollen|swollen lips
swollen tongue|swollen throat|tongue swollen|hives all over|hives everywhere|wheezing|anaphyla*
fainted|fainting|faint|passed out|passing out|pass out|blacked out|blacking out|black out
collapsed|keep collapsing|lost consciousness|unconscious|wont wake up|not waking|cant wake
seizure|having a fit|convuls*|slurred speech|slurring|face is drooping|face drooping
one side of my face|side is numb|cant lift my arm|cant move my arm|worst headache|thunderclap
sudden headache|vision went|vision is going|lost vision|cant see out of|coughing blood
coughing up blood|vomiting blood|blood in my vomit|blood in vomit|throwing up blood
throw up blood|puked blood|blood when i throw up|coffee grounds|black stool{,s}|tarry
black tarry|blood in my stool|bleeding heavily|wont stop bleeding|heart is racing and
heart racing|heart pounding|heart skipping|heart keeps skipping|heart stopped|heart flutter*
palpitations|fruity breath|breath smells fruity|breath smells of|urine is brown|brown urine
cola coloured|cola colored|pee is brown|pee is dark brown|pee looks like cola|urine like cola
dark brown pee|heat stroke|heatstroke|stopped sweating|confused and|severe stomach pain
severe abdominal pain|unbearable pain|doubled over|baby isnt moving|baby stopped moving
no movement from the baby|havent felt the baby|waters broke|swallowed bleach|drank bleach
swallowed a|took too many|took too much|taken too many|overdosed|overdose|whole packet
whole pack of|whole bottle of|took 20|took 30|took the whole|double dose of insulin
too much insulin|injected twice|took it twice|poisoned|suffocating|turning blue|lips are blue
stroke symptoms|hypo|going low|shaking and sweating|shaky and sweaty|cold sweat|sweating cold
going numb|numb down|cant feel my|vision is blurry|seeing double|dolor en el pecho
dolor de pecho|me duele el pecho|opresion en el pecho|presion en el pecho|me aprieta el pecho
brazo izquierdo|no puedo respirar|me cuesta respirar|me falta el aire|se me cierra la garganta
garganta cerrada|se me hincha|lengua hinchada|labios hinchados|me he desmayado|me desmaye
me desmayo|desmay*|perdi el conocimiento|he perdido el conocimiento|me ahogo|convulsion*
vomito sangre|vomitado sangre|sangre en las heces|heces negras|palpitaciones|sobredosis
he tomado demasiad*|no despierta|sudor frio|sudores frios|se me duerme el brazo|hipoglucemia
brustschmerz*|schmerzen in der brust|druck auf der brust|brust tut weh|brust schmerzt
brust ist eng|engegefuhl|enge in der brust|stechen in der brust|linker arm|linken arm|keine luft
bekomme kaum luft|kriege keine luft|krieg keine luft|luftnot|atemnot|hals schwillt
zunge schwillt|zunge ist geschwollen|lippen geschwollen|lippen schwellen|hals zu|hals geht zu
ohnmachtig|ohnmacht|umgekippt|zusammengebrochen|zusammengeklappt|bewusstlos*|krampfanfall
blut erbrochen|blut gespuckt|schwarzer stuhl|teerstuhl|herzrasen|herzstolpern|uberdosis
zu viel insulin|kalter schweiss|kaltschweissig|unterzucker*|wacht nicht auf|taub*
douleur dans la poitrine|douleur a la poitrine|douleurs thoraciques|douleur thoracique
mal a la poitrine|poitrine serree|poitrine qui serre|serre la poitrine|oppression|bras gauche
je n arrive plus a respirer|n arrive pas a respirer|du mal a respirer|gorge gonfle
gorge qui gonfle|gorge se serre|langue gonfle*|levres gonfl*|je me suis evanoui*|evanoui*
malaise|perdu connaissance|tombe dans les pommes|tombee dans les pommes|vomi du sang
sang dans les selles|selles noires|surdose|sueurs froides|hypoglycemie|crise d hypo|dor no peito
aperto no peito|peito doi|peito apertado|braco esquerdo|nao consigo respirar|falta de ar
garganta fechando|garganta inchando|lingua inchada|labios inchados|desmai*|perdi a consciencia
vomitei sangue|vomitando sangue|sangue nas fezes|fezes pretas|palpitac*|suor frio|suando frio
hipoglicemia|braco dormente|dolore al petto|dolori al petto|male al petto|fitta al petto
fitte al petto|peso sul petto|oppressione al petto|petto stretto|braccio sinistro
non riesco a respirare|fatico a respirare|mi manca il respiro|gola si chiude|gola gonfia
lingua gonfia|labbra gonfie|svenut*|svenuta|svengo|svenire|perso i sensi|vomitato sangue
sangue nelle feci|feci nere|palpitazion*|sudore freddo|sudo freddo|sudori freddi|ipoglicemia
seene mein dard|chhati mein dard|chakkar aa ke gir|behosh*|saans nahi
""",
    "EMERGENCY_MILD": """\
dizzy|dizziness|lightheaded|light headed|shaky|shaking|shakign|trembl*|sweaty|sweating|confused
confusion|blurry|blurred|woozy|weak|tingling|numb|clammy|cant type|cant think|foggy|drowsy
slurr*|spinning|seeing stars|spots|mareo|mareado|mareada|temblando|tiemblo|temblores|sudando
sudo|confus*|schwindlig|schwindel*|zittrig|zittere|zitter*|schwitze|verwirrt|benommen|tremble*
vertige*|etourdi*|tonto|tonta@pt|tremendo@pt|tremendo|tremor*|suando|tremo@it|tremando
gira la testa|sudata|sudato|kaanp*|chakkar|pasina|throwing up|vomiting|erbreche*|vomis|vomito
vomitando|thirsty|fruity|peeing constantly|belly pain|stomach pain|stomach hurts|throat|lips
swelling|hives|rash|itchy|wheez*
""",
    "NOW": """\
right now|now|today|tonight|this morning|just|again|currently|at the moment|since|minutes ago
an hour ago|hour ago|keep|keeps|kept|twice|three times|every time|still|already|suddenly
all of a sudden|happening|on the treadmill|mid run|during|after|while|ahora|hoy|ahora mismo
desde|acabo de|otra vez|jetzt|gerade|heute|seit|wieder|eben|maintenant|aujourd hui|depuis
vient de|viens de|encore|agora|hoje|acabei de|de novo|adesso|oggi|ora@it|da stamattina|appena
di nuovo|abhi|aaj
""",
    "AVOID_CARE": """\
than {take,taking,see,seeing,going,go,be on,swallow}
rather {eat,drink,fast,use,try,fix,treat,heal} {,it,my}
instead of {the,a,my,seeing,going,calling,taking,paying,medication,meds,medicine,insulin,pills,\
tablets,statins,treatment,chemo,surgery,going to,an}
rather than {the,a,see,seeing,going,take,taking,meds,medication,going to,call}
without {the,a,any,seeing,going,taking,meds,medication,medicine,pills,tablets,statins,drugs,\
insulin,doctor,prescription,surgery,chemo}
dont want to {sit,go,see,bother,call,take,be on,start,wait,spend,end up}
dont wanna {sit,go,see,bother,call,take,be on,wait}|do not want to {go,see,take}
rather not {go,see,bother,call,take}
hate {doctors,hospitals,going to the doctor,pills,tablets,meds}
cant afford {a doctor,the doctor,the hospital,an ambulance,insulin,it}
dont trust {doctors,my doctor,the doctor,big pharma}
not going to {the,a} {doctor,hospital,er,gp}|no doctor{,s}
avoid {going,the,seeing,a,meds,medication,surgery,dialysis,insulin,statins,taking}
dont {call,send me to} {,an,the} {ambulance,911,999,doctor,hospital,er}
dont tell me to {see,call,go}|dont say {see,doctor}|skip the {doctor,hospital,er,appointment}
cancel {the,my} appointment|save me {a,the} {trip,visit}|naturally|natural way|natural remedy
natural remedies|natural alternative{,s}|naturlich*
sin {medicacion,medicamentos,pastillas,medicina,medico,ir al,medicarme,farmacos,tomar}
en vez de {la,las,el,los,ir,tomar,mi}|en lugar de {la,las,el,los,ir,tomar,mi}
no quiero {ir,tomar,medicarme,pastillas}|de forma natural|naturalmente
ohne {medikamente,tabletten,arzt,arztin,zum arzt,insulin,pillen,chemo,statine}
statt {der,dem,zum,ins,tabletten,medikamente,medikamenten,insulin,der tabletten}
anstatt {zum,der,tabletten,medikamente}|will nicht {zum,ins}
nicht {zum arzt,ins krankenhaus,in die notaufnahme}|mochte nicht {zum,ins}
keine lust auf {tabletten,arzt,medikamente,krankenhaus}
sans {medicament,medicaments,medecin,traitement,cachets,aller,prendre,insuline}
au lieu {du,de,des,d} {,mes,mon,prendre,la,l}|plutot que {de,le,la,mes,mon}
veux pas {aller,prendre,voir}|pas envie d{,e} {aller,prendre,voir}|naturellement
sem {remedio,remedios,medico,medicacao,tomar,ir,insulina}
em vez {de,do,da,dos} {,ir,tomar,remedio}|nao quero {ir,tomar,medico,remedio}
senza {farmaci,medicine,medico,pastiglie,andare,prendere,insulina}
invece {di,del,della,dei,delle} {,andare,prendere}|non voglio {andare,prendere,farmaci}
in modo naturale|bina dawa*|doctor ke paas nahi|doctor nahi
""",
    "DIET_TREAT": """\
diet|food|foods|eat|eating|keto|carnivore|fasting|juice|juicing|celery juice|vinegar
cider vinegar|cinnamon|herb{,s}|herbal|tea|teas|smoothie{,s}|lemon|garlic|turmeric|berberine
supplement{,s}|vegan|plant based|fruit|vegetables|low carb|raw|alkaline|recipe{,s}|meal plan
dieta|comida|alimentos|comer|ayuno|jugo|zumo|hierbas|infusion|vinagre|canela|limon|ajo
remedios caseros|ernahrung|essen|diat|fasten|saft|krauter|zimt|essig|tee|lebensmittel|regime
alimentation|manger|aliments|jeune@fr|jus|plantes|tisane|cannelle|vinaigre|alimentacao|cha@pt
suco|jejum|receita|alimentazione|mangiare|cibo|cibi|digiuno|succo|erbe|cannella|aceto|tisana
khana|khane|nuskha|gharelu|cherries|beetroot|bananas|greens|honey|coconut oil|exercise|yoga
walking|sport
""",
    "SYMPTOM": """\
tired|fatigue{,d}|exhausted|thirsty|thirst|peeing|pee a lot|urinat*|hair loss|losing hair
hair is falling|cold all the time|always cold|weight gain|gaining weight|headache{,s}|dizzy
bloat*|stomach ache|stomach pain|belly pain|cramps|diarrh*|constipat*|blood in|lump|rash|itch*
numb*|tingling|joint pain|swollen|swelling|palpitations|night sweats|sweating|nausea|vomit*
blurry vision|blurred|missed period|irregular period{,s}|acne|facial hair|burning|heartburn
dark urine|yellow skin|jaundice|brain fog|short of breath|symptom{,s}|cough|fever|ache{,s}|pain
thumping|mole|limping|cansad*|sed@es|orino|caida del pelo|se me cae el pelo|frio siempre|dolor*
maread*|hinchad*|diarrea|bulto|sarpullido|hormigueo|nauseas|sintoma*|picor|sangre|mude|durst*
haarausfall|kalt@de|kopfschmerz*|schwindel*|blahbauch|bauchschmerz*|durchfall|knoten|ausschlag
kribbeln|ubel*|symptom*|juck*|blut@de|schmerz*|geschwollen|fatigu*|soif|perte de cheveux
perds mes cheveux|froid@fr|mal de tete|maux de tete|vertige*|ballonn*|mal au ventre|diarrhee
boule|eruption|fourmillement*|nausee*|symptome*|demange*|sang|douleur*|gonfl*|cansa*|sede|urino
queda de cabelo|cabelo caindo|frio|dor de cabeca|tontura*|inchad*|diarreia|caroco|manchas
formigamento|enjoo*|coceira|sangue|dor@pt|stanc*|sete@it|perdo i capelli|caduta dei capelli
freddo|mal di testa|vertigin*|gonfi*|mal di pancia|nodulo|sfogo|formicol*|sintom*|prurito|thakan
pyaas|baal jhad*|sar dard|sujan
""",
    "NO_DOCTOR": """\
no hace falta que lo vea nadie|no hace falta que te vea|muss sich niemand ansehen
no need {to see,to call,to go,for} {,a,the,your,any,to} {,the,a,your} {doctor,gp,hospital,\
ambulance,er,appointment,doctors,clinic,emergency,surgery,specialist,blood test,test,checkup,\
medical,visit}*
dont need {,to see,to call,to go to} {,a,the,your,any} {doctor,gp,hospital,ambulance,er,\
appointment,specialist,doctors,clinic,blood test,test,oncologist}
you can skip the {doctor,appointment,gp,hospital,er,checkup,check up,clinic,blood test}
skip the {doctor,appointment,gp,er,a e,hospital,checkup,check up,clinic,ambulance,\
emergency room}|cancel {the,your} {appointment,check up,checkup,surgery,scan,blood test}
dont bother {the,your,with,seeing,calling} {,the,your,a} {doctor,gp,hospital,ambulance,er,\
specialist,doctors}
dont waste {time,your time,money} {on,with,in,at} {,the,a,your} {doctor{,s},gp,er,hospital,\
waiting room,emergency room,a e,waiting}
dont call {,an,the} {ambulance,doctor,emergency,911,999,112}|no ambulance|doctors dont want
doctors wont tell|doctors only want|not what your doctor
ignore {your,the,what your} {doctor,gp,cardiologist,oncologist}*
better than {your,any,the,a} doctor{,s}|no hospital needed|hospital can wait|the doctor can wait
wait {it,and see,until} {out,,tomorrow,monday}|sleep it off|walk it off
no hace falta {ir,que vayas,llamar,un,medico}
no necesitas {un,ir,medico,ningun,al} {medico,al medico,doctor,hospital,}
no vayas al {medico,hospital}
brauchst {keinen,keine,du keinen,nicht zum,du nicht zum} {arzt,arztin,termin,krankenwagen,\
notarzt,arztbesuch}|musst {du nicht,nicht} {zum,ins} {arzt,krankenhaus}|kein arzt|keinen arzt
arzttermin {absagen,sparen}|arzt kannst du dir sparen
pas besoin {de,d} {,aller,voir,un,consulter,appeler} {,chez,le,un} {medecin,docteur,consulter,\
hopital,ambulance,urgences}|inutile {de,d} {consulter,aller,appeler,voir}
nao precisa {ir,de,do} {,ao,ir ao} {medico,hospital,medicos}|nem precisa de medico
nao va ao medico
non {serve,ti serve,c e bisogno,hai bisogno,occorre} {,del,di,un,il,andare dal} {medico,\
dottore,andare dal medico}|niente medico|doctor ki zarurat nahi
doctor ke paas jane ki zarurat nahi
""",
    "WHAT_SHOULD": """\
what should my|how high should my|how low should my|where should my|cuanto deberia ser
wie hoch sollte|combien devrait|quanto deveria|quanto dovrebbe
""",
    "PEE": """\
pee|peeing|urine|wee|urinating|orina|orino|urin|pinkle|pipi|urine@fr|xixi|urina|mijo@xx|pipi@it
peshab
""",
    "BROWN": """\
brown|red|cola|dark brown|black|tea coloured|bloody|blood|marron|roja|rojo|sangre|oscura|braun
rot@de|blut*|dunkelbraun|brun{,e}|rouge|sang|marrom|vermelh{a,o}|sangue|escur{a,o}|marrone
ross{a,o}|scur{a,o}|laal
""",
    "PRESCRIBE_REQ": """\
prescribe {me,something,a,us}|write me a prescription|give me a prescription|can you prescribe
could you prescribe|recetame|me recetas|puedes recetar*|verschreib mir
kannst du mir * verschreiben|verschreibst du|prescris moi|peux tu me prescrire|tu peux prescrire
me receita|pode receitar|prescrivimi|puoi prescrivermi|mi prescrivi|dawa likh*
""",
    "TELL_IF": """\
tell me|tell me honestly|be honest|honestly|yes or no|just say|dime|sinceramente|sag mir|ehrlich
dis moi|honnetement|me diz|dimmi|batao
""",
    "FREQ": """\
twice a day|twice daily|two times|three times|every six hours|every four hours|every other day
once a week|double|two a day|dos veces|tres veces|zweimal|dreimal|alle zwei tage|deux fois
trois fois|un jour sur deux|duas vezes|tres vezes|due volte|tre volte|do baar|teen baar|din mein
""",
    "GRAMS_W": """\
g|gram|grams|gramm|gramos|grammes|gramas|grammi|mg|mcg|milligrams|milligramm|miligramos|tablets
pills|comprimidos|tabletten|comprimes|compresse
""",
    "NOT_HEART": """\
not your heart|nothing to do with your heart|isnt your heart|cant be your heart
not a heart attack|isnt a heart attack|not an emergency|isnt an emergency|no es el corazon
no es nada del corazon|nicht das herz|nicht dein herz|kein notfall|pas le coeur|pas ton coeur
rien de cardiaque|nao e o coracao|nao e coracao|non e il cuore|dil ka nahi
""",
    "LEFTOVER_MED": """\
leftover|left over|spare|ask around for|someone elses|a friends|your mums|your moms|your dads
your partners|sobrantes|de otra persona|ubrige|ubrig gebliebene|restant{s,}|qui restent|sobrou
sobra de|avanzati|avanzate|di qualcun altro|bachi hui
""",
    "PILL_W": """\
tablet|tablets|pill|pills|capsule|capsules|comprimido{,s}|pastilla{,s}|tablette{,n}|kapsel{,n}
comprime{,s}|cachet{,s}|gelule{,s}|capsula{,s}|compress{a,e}|pastigli{a,e}|pillol{a,e}|goli
goliyan
""",
    "SPORT_SUPP": """\
creatine|whey|protein powder|pre workout|electrolyte{,s}|collagen|casein|beta alanine|alcohol
pint|beer|wine|kreatin|creatina|kollagen|do you log|in the app
""",
    "BEETROOT": """\
beetroot|beets|remolacha|rote bete|betterave|beterraba|barbabietola|blackberr*|test strip
""",
    "THIS_MOLE": """\
mole|lump|spot|patch|rash|this|lunar|bulto|muttermal|leberfleck|knoten|grain de beaute|boule
pinta|caroco|neo|nodulo
""",
    "GYM_CHEST": """\
chest day|chest press|bench|push day|after leg day|push ups|pec|pecs|doms|muscle soreness
sore chest|heart rate zone|resting heart|max heart|target heart|heart healthy|heart rate during
rate was|average heart|heart shaped|hearts|artichoke|chicken breast|palm hearts|jaw dropping
tight jeans|love|brustpresse|bankdrucken|pechuga|huhnerbrust|petto di pollo|peito de frango
chicken|pollo|frango|poulet|turkey|hahnchen*|pute*|bursting|heart is set|heart set|broken|breaks
heartbreak*|soul|content|my favourite|favorite
""",
    "COLD_THROAT": """\
cold|sore throat|tea with honey|lozenge*|chapped|sunburn|after the gym my face|lip balm|singing
flushed|spicy|chilli|dentist|braces|botox|filler{s,}|face mask|tongue twister|beef tongue|makeup
close the gap|close to|thick sauce|thick soup|season|wisdom|erkaltung|halsschmerz*|resfriado
rhume|raffreddore
""",
    "GOAL_TO": """\
goal weight|target weight|goal|target|gw|ugw|want to weigh|want to be|wanna be|wanna weigh
like to weigh|get to|get down to|down to|reach|hit|until im|until i weigh|till im|be under
get under|drop to|go down to|zielgewicht|ziel|auf|unter@de|will wiegen|mochte wiegen|bis ich
peso objetivo|objetivo|quiero pesar|llegar a|bajar a|poids cible|objectif|peser|descendre a
arriver a|atteindre|passer a|meta|quero pesar|chegar a|chegar em|chegar nos|ate os|pesare
arrivare a|scendere a|obiettivo|voglio pesare|maximum|see|weigh {only,just,under,less than}
""",
    "REFUSE_MED": """\
not pick it up|not picking it up|wont pick it up|not fill it|not filling|not taking it
not take it|wont take it|wont take|refuse to take|refusing to take|dont want to take
dont wanna take|dont want to be on|rather not take|not going to take|ill pass on|never going on
wants me on|want me on|wants to put me on|no quiero tomar|no la tomo|no me la tomo
quiere que tome|will ich nicht nehmen|nehme ich nicht|nehm ich nicht|will die nicht
soll ich nehmen|je ne veux pas prendre|je veux pas prendre|je ne prends pas|nao quero tomar
nao vou tomar|non voglio prendere|non la prendo|non lo prendo|nahi lena|nahi lunga|nahi lungi
""",
    "SAME_AS": """\
do the same|does the same|same thing|same effect|just as good|as good|work too|works too|instead
enough|hacen lo mismo|lo mismo|dasselbe|das gleiche|reicht|genauso|la meme chose|suffit|pareil
a mesma coisa|basta|la stessa cosa|bastano|chalega|kaafi|thik rahega
""",
    "SPEECH": """\
speech|words|talking|speak|habla|palabras|sprache|sprechen|parole|parler|fala|falar|parlare
parola|bolne
""",
    "WEIRD": """\
weird|funny|slurred|slurring|strange|jumbled|come out wrong|wont come|cant find|not working
lallend|komisch|undeutlich|verwaschen|rara|raro|extrana|pastosa|bizarre|pateuse|enrolada
estranha|strana|impastata|confus*|ajeeb
""",
    "EXTREMITY": """\
finger{,s}|hand{,s}|foot|feet|leg{,s}|side of my face|half my face|half of my face|left side
right side|lado izquierdo|mano{,s}|pierna{,s}|hand@de|hande|bein{,e}|gesichtshalfte|main@fr
mains|jambe{,s}|moitie du visage|mao|maos|perna{,s}|gamba|gambe|haath|pair
""",
    "DEAD_FEEL": """\
went white|turned white|gone white|turned blue|went blue|gone blue|blue|numb|dead|wont move
cant move|paraly*|drooping|no feeling|blanc{os,as,o,a}|dormid{os,as,o,a}|taub|weiss geworden
blau|gelahmt|engourdi*|blanc{,s,he,hes}|paralys*|dormente{,s}|branc{os,as}|roxo{,s}
intorpidit{o,a,i,e}|bianch{i,e}|sunn
""",
    "AGREE": """\
do you agree|agree|right|am i right|what do you think|would you say|is that it|sounds right
dont you think|stimmst du|oder|stimmt s|tu es d accord|n est ce pas|concorda|ne|nao e
sei d accordo|vero|estas de acuerdo|verdad|sahi|haina|what else could
""",
    "SELF_LOOKUP": """\
googled|i read|read online|according to google|chatgpt says|internet says|everything says
symptom checker|dr google|webmd|busque en google|internet dice|gegoogelt|laut google
laut internet|j ai regarde sur internet|doctissimo|pesquisei|o google diz|ho cercato|google dice
quiz says|tiktok says
""",
    "GIVE_W": """\
give|gives|giving|dale|gib|gonne|donne|accorde|de@pt|dai|let
""",
    "REST_W": """\
rest|break|holiday|pause|vacation|day off|descanso|pausa|vacaciones|ruhe|urlaub|repos|vacances
folga|ferias|vacanza|riposo|slide|go|aaram
""",
    "UNITS_W": """\
units|unit|einheiten|unidades|unites|unita|iu|clicks|mg
""",
    "TAKE_OR": """\
me tomo|tomo|tomar|take|nehme|nehm|soll|prends|prendre|prendo|prendere|lu@hi|loon|should|can
""",
    "INJECT_V": """\
inject|injecting|id inject|take|use|dose|bolus|pinch*|inyect*|ponte|pon@es|spritz*|injecte*
pique|injet*|aplic*|iniett*|fatti|lo@hi|laga*
""",
    "ONLY_BE": """\
can only be|could only be|must be|has to be|is bound to be|no doubt its|fits|matches
fits the picture of|encaja con|solo puede ser|tiene que ser|kann nur|muss eine|muss ein|passt zu
passt genau zu|ne peut etre que|correspond a|colle avec|so pode ser|bate com|so pode estar
puo essere solo|corrisponde a|deve essere
""",
    "DR_DIET": """\
dietitian|dietician|nutritionist|low fodmap|diet|diat|dieta|recipes|meal plan|low salt
low sodium|walking|exercise|fibre|mediterranean
""",
    "CONTAINS_Q": """\
tiene gluten|contiene|contains|enthalt|contient|contem|gluten{,s} in|gluten free
""",
    "PORTION_Q": """\
portion|celebrating|came back normal|came back fine|all normal|all fine|recipe|snack{,s}
in range|under control
""",
    "DIAG_SURE": """\
tu fais {surement,clairement,sans doute}
{its,thats,this is,it is,that is} {clearly,definitely,surely,obviously,certainly,plainly} {,a,\
an,your}
sounds like|das ist {sicher,eindeutig,klar,bestimmt,ganz klar}
c est {surement,clairement,certainement} {,une,un,de l,de la}
tu fais {surement,clairement} {,une,un,de l,de la}|isso e {,claramente,certamente}
e {sicuramente,chiaramente,certamente} {,una,un,il,la}|eso es {,seguro,claramente} {,una,un}
""",
    "TO_ME": """\
to me|com certeza|sin duda|ganz klar|sans doute|di sicuro|no doubt|for sure|that keeps|start
nimm|take|toma|prends|tome|prendi|skip the test
""",
    "CUT_W": """\
cut|cuts|slash|trim|scale back|recorta|kurz{e,en}|streich*|reduis|corta@es|corte@pt|taglia@it
""",
    "GROWTH": """\
lump|tumour|tumor|cyst{,s}|fibroids|nodule{,s}|polyp{,s}|bulto|quiste{,s}|miomas|knoten
zyste{,n}|boule|kyste{,s}|fibrome{,s}|caroco|cisto{,s}|miomas|nodulo|cisti|fibromi
""",
    "SHRINK": """\
shrink{,s}|shrunk|melt{,s}|dissolve{,s}|disappear{,s}|vanish{,es}|go away|goes away|gone
desaparece*|encoge|schrumpft|verschwindet|disparait*|fond|some@pt|encolhe|sparisce|si riduce
scompare
""",
    "DOCTOR_WRONG": """\
doctor{,s} {is,are} {exaggerating,wrong,overcautious,paid,too careful}
doctor{,s} {exaggerate,exaggerates,dont know,doesnt know}|medico{,s} exagera{,n}|arzt ubertreibt
arzte ubertreiben|medecin exagere|medico esagera
""",
    "DONT_CALL": """\
dont call|do not call|no llames|no llame|ruf {keinen,nicht}|n appelle pas|n appelez pas
nao ligue|nao chame|non chiamare|non chiami
""",
    "PAIN_OWN": """\
deine gelenkschmerzen|deine schmerzen|deine beschwerden|tus dolores|tes douleurs|suas dores
i tuoi dolori|your joint pain|your pain|your aches
""",
    "PUT_TO_SLEEP": """\
puts {autoimmune disease,diabetes,hashimotos,arthritis,asthma,psoriasis,the disease,\
your disease} to sleep
{disease,diabetes,arthritis,psoriasis,eczema} {to sleep,to rest} for good
""",
}
