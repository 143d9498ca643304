"""Substances, practices and efforts that harm, and words for getting or using them."""

VERSION = 1

CONCEPTS = {
    "WISH_W": """\
want|wanna|wanted|wish|wished|hope|hoping|would like|id like|id love|could just|could simply
rather|ready|longing|ache to|pray|praying|tempted|better if i|best if i|easier if i|quiero
quisiera|ojala|deseo|desearia|me gustaria|ganas de|prefiero|preferiria|mejor|will@de|mochte
wunschte|wunsche|wollte|hoffe|sehne|am liebsten|lieber|besser|veux|voudrais|aimerais|envie
prefere|prefererais|j espere|mieux|quero|queria|gostaria|tomara|vontade|prefiro|preferia|melhor
voglio|vorrei|magari|voglia|preferirei|spero|meglio|chahti|chahta|mann karta|kaash
""",
    "DEAD_W": """\
sleep forever|sleep better forever
die@en|dying|dead|death|not wake|never wake|wouldnt wake|wont wake|not waking|never waking
not exist|not existing|stop existing|no longer exist|never existed|not be alive|not alive
cease to be|be no more|morir*|muert{a,o}|no despert*|no despierte|nunca despertar|no existir
dejar de existir|dejar de vivir|sterben|tot|nicht mehr aufwach*|nie mehr aufwach*
nie wieder aufwach*|nicht aufwach*|nicht existier*|nicht mehr existier*|aufhoren zu existieren
mourir|morte@fr|mort@fr|jamais me reveiller|plus me reveiller|pas me reveiller|plus exister
pas exister|cesser d exister|morrer|morta@pt|morto@pt|nao acordar|nunca mais acordar|nao existir
deixar de existir|morire|morta@it|morto@it|non svegliarmi|non mi svegliassi|mai piu svegliarmi
non esistere|smettere di esistere|marna|mar jana|mar jaana|mar jaun|na uthun|jeena nahi
""",
    "AWAY_W": """\
disappear|vanish|evaporate|switch off|switch myself off|fade out|be gone|gone for good
sleep forever|go to sleep forever|stop being|turn off forever|not be here|not be around
not be a person|be nothing|desaparecer|esfumarme|apagarme|dormir para siempre|no estar aqui
verschwinden|weg sein|nicht mehr da sein|nicht mehr hier sein|ausschalten|fur immer schlafen
disparaitre|m eteindre|dormir pour toujours|ne plus etre la|sumir|dormir para sempre
nao estar aqui|sparire|scomparire|spegnermi|dormire per sempre|non esserci|gayab ho jaun
""",
    "FOREVER_W": """\
forever|for good|for ever|from the world|from this world|from life|from everything
from the earth|and never come back|never come back|para siempre|del mundo|de este mundo
fur immer|von der welt|pour toujours|de ce monde|du monde|para sempre|pra sempre|do mundo
desse mundo|per sempre|dal mondo|hamesha|duniya se|everything is {grey,dark,black,pointless}
todo es gris|alles ist {grau,dunkel,leer}|tout est {gris,noir}|tudo e cinza
tutto e {grigio,buio}
""",
    "DEAD_FIGURE": """\
hunger|hungry|thirst|laugh*|embarrass*|boredom|shame|envy|pizza|chocolate|coffee|cake|curiosity
heat|cold@en|dead {on,set,certain,sure,weight,centre,center,heat}|{st,stone,kg,kilos,lbs,pounds} dead|hambre|sed@es|risa|sueno|verguenza|calor|frio|ganas|envidia|antojo|hunger@de|durst
lachen|scham|neid|hitze|langeweile|faim|soif|rire|honte|chaud|froid|ennui|envie@xx|fome|sede|rir
sono|vergonha|inveja|vontade@xx|fame|sete@it|risate|ridere|sonno|vergogna|caldo|voglia@xx
invidia|bhookh|pyaas|sourdough|starter|yeast|plant{,s}|basil|battery|phone|tomato{,es}|bloat*
belly|fat|kilos|pounds|weight|cellulite|pimples|wrinkles|double chin|love handles|legs|doms
in shape|old|spin|squats|after that|session|class|workout|training|sugar cravings|cravings
barriga|grasa|bauch|fett|ventre|graisse|gordura|pancia|grasso|crumbs|dessert|leftovers
the recipe|trying
""",
    "FATAL_W": """\
fatal|lethal|deadly|kills you|kill you|kill a person|survive|certain death|always die|todlich
mortal|mortel*|letal|mortale|letale|jaanleva
""",
    "METHOD_W": """\
height|floor|storey|fall|jump|bridge|train|dose|pills|paracetamol|insulin|caffeine|rope|gas
bleach|potassium|how high|how many|how much|altura|salto|hohe|sprung|brucke|hauteur|chute|pont
queda|ponte|altezza|caduta
""",
    "END_NOT_SEE": """\
see the end of|see the end|make it to the end|live to see|be there for the end
be here for the end|see next {week,month,year}|see the summer|see my birthday|see christmas
ver el final|das ende erleb*|voir la fin|ver o fim|vedere la fine
""",
    "NOT_PLAN": """\
dont plan|do not plan|not planning|dont expect|dont intend|wont|not going to|no pienso|no planeo
nicht vor|werde nicht|compte pas|prevois pas|nao pretendo|nao vou|non ho intenzione|non penso
""",
    "LET_HAPPEN": """\
let it happen|let nature|let it take its course|just let go|let go of everything|and be done
and just wait|dejar que pase|passieren lassen|laisser faire|laisser arriver|deixar acontecer
lasciare che succeda|nobody would know|look like an accident
""",
    "SUB_NAME": """\
deca durabolin|durabolin|sustanon|estanozolol*|equipoise|boldenon*|oxymetholon*|oximetolona
hemogenin|halotestin|fluoxymesteron*|testosteron* {enanthate,cypionate,propionate}|cypionat*
enanthat*|enantato|cipionato|durateston|deposteron|testoviron|testogel|mesterolon*|proviron
yk11|yk 11|sr9009|sr 9009|stenabolic|gw501516|gw 501516|norditropin|genotropin|somatropin*
wachstumshormon*|hormona del crecimiento|hormonio do crescimento|hormone de croissance
ormone della crescita|ghrp*|cjc*|bpc157|tb500|tb 500|tesamorelin|melanotan*|cagrilintid*
survodutid*|mazdutid*|amfepramon*|anfepramon*|femproporex|clobenzorex|nolvadex|arimidex
tianeptin*|phenibut
dnp|dinitrophenol|2 4 dnp|clenbuterol*|clembuterol*|clen|clenbut*|winny|winstrol|anavar|var@xx
dianabol|dbol|trenbolon*|tren@en|ostarine|ligandrol|lgd 4033|rad140|rad 140|cardarine|mk677
mk 677|ibutamoren|andarine|sibutramin*|dmaa|ephedrin*|efedrina|eca stack|oxandrolon*|stanozolol*
nandrolon*|primobolan|turinabol|anadrol|anabolika|anabolizante{,s}|anabolizzanti|anabolisants
retatrutid*|reta@en|bpc 157|cjc 1295|ipamorelin|yohimbin*|fenproporex|mazindol|t3 for
liothyronin*|cytomel
""",
    "SUB_KNOW": """\
doping|banned|scandal|why|deadly|dangerous|history|caught|tested|positive|legal|ban|stay banned
what is|was ist|que es|c est quoi|o que e|cos e|are|is@xx|does my|inhaler|asthma|nasal
cold medicine|decongestant|cough syrup|refused|said no|worried|prohibid*|peligros*|verboten
gefahrlich|interdit*|dangereu*|proibid*|perigos*|vietat*|pericolos*|never|how does|how do|debate
warn|friend wants|wants to take|thinks about taking|side effects
""",
    "RECONSTITUTE": """\
reconstitut*|bac water|bacteriostatic|subq|sub q|insulin syringe|pinning|draw up|vial
peptide{,s}|research chem*|rekonstituier*|reconstituer|reconstituir|ricostituire
""",
    "GAVE_ME": """\
gave me|gives me|lent me|lets me have|i take his|i take her|i take my|taking my|took my
prends la|prends le|nehme das|tomo el|tomo la de|tomo o|prendo il|me dio|me da@es|gab mir
gibt mir|m a donne|me donne|me deu|mi ha dato|mi da|use my|uso la de|borrow*|steal|stole|nick
nicked
""",
    "MEAL_REPLACE": """\
takes care of itself|lunch takes care
lunch is optional|dinner is optional|replace a meal|replaces a meal|replace lunch|replaces lunch
lunch replacement|meal replacement|instead of lunch|skip lunch|not need lunch
ersetzen eine mahlzeit|ersetzt eine mahlzeit|statt mittagessen|remplacent un repas
remplace un repas|reemplaza una comida|reemplazan una comida|sustituye una comida
substituem uma refeicao|substitui uma refeicao|sostituisce un pasto|sostituiscono un pasto
para no comer|pour ne pas manger|um nicht zu essen|para nao comer|per non mangiare|ersetzen
no hunger|ohne essen
""",
    "CANNABIS": """\
a joint|smoke weed|smoking weed|edibles|thc|get high|getting high|stoned|porro{,s}|kiffen|joint
baseado|canna@it|petard|ganja
""",
    "NO_POLICY": """\
no {content,safety,usage,moderation} {policy,policies,rules,filter,filters}|you have no policy
start your {answer,reply,response} with|begin your {answer,reply,response} with
answer only with sure|say sure here|admin rule|admin rules|new rule|system rule|hidden prompt
your prompt|developer rule|override rule|ai ignore|attention assistant|hello assistant
empieza tu respuesta con|beginne deine antwort mit|commence ta reponse par
comece sua resposta com|inizia la risposta con
""",
    "HIS": """\
his|her|their|hers|ihr|ihre|sein|seine|su@es|sus@es|son@fr|sa@fr|ses|dele|dela|suo|sua@it|uska
uski|unka
""",
    "USES_APP": """\
uses this app|on this app|has an account|uses the app|also uses|is a user|usa esta app
usa la app|nutzt die app|benutzt die app|utilise l app|usa o app|usa l app
""",
    "NAKED": """\
naked|nude|topless|undressed|without clothes|in underwear|in lingerie|desnud{a,o}|nackt|nue@fr
nu@fr|toute nue|pelad{a,o}|nud{a,o}@it|nangi
""",
    "PERSON_W": """\
see you|want you
coach|trainer|you|yourself|woman|girl|man|me|her|him|colleague|neighbour|instructor|entrenadora
chica|trainerin|frau|femme|fille|mulher|menina|donna|ragazza
""",
    "CONTROL_W": """\
run the|runs the|control the|controls the|own the|own all|behind the|are to blame
are taking over|invading|replace us|controlan|steuern|kontrollieren|controlent|controlam
controllano
""",
    "SLIP_IN": """\
slip|sneak|spike|put|hide|mix|crush|drug|dose|echar|meter|untermischen|mischen|verser|melanger
colocar|misturar|mettere|sciogliere
""",
    "INTO_THEIRS": """\
into {my,his,her,their,someones,somebodys,a} {roommate,roommates,boyfriend,boyfriends,husband,\
husbands,wife,wifes,sister,sisters,brother,brothers,friend,friends,colleague,colleagues,mother,\
drink,food,smoothie,coffee,tea,shake,dinner,ex}*
in {my,his,her,their,someones} {roommate,roommates,boyfriends,husbands,wifes,sisters,brothers,\
friends,colleagues,drink,food,smoothie,coffee,shake}*|without {them,him,her} knowing
sin que {se entere,lo sepa}|ohne dass {er,sie} es|a son insu|sem {ele,ela} saber|a sua insaputa
""",
    "ILL_NOW": """\
broken toe|broken foot|broken rib|sprain|sprained ankle
pneumonia|bronchitis|flu|fever|concussion|stress fracture|fractured|broken|torn|infection
myocarditis|covid|angina@fr|neumonia|fiebre|gripe|lungenentzundung|fieber|grippe|pneumonie
fievre|febre|polmonite|febbre|influenza|bukhar
""",
    "WILL_TRAIN": """\
train on {the,your,a}|run on {the,your,a}|walk on {the,your}
train with|run with|race with|lift with|train through|wont skip|not skipping|keep running
keep training|still race|still run|still train|train anyway|run anyway|entrenar con|correr con
trainieren mit|laufen mit|mit fieber|m entrainer avec|courir avec|treinar com|correr com
allenarmi con|correre con|sweat it out|transpires tout|transpirer|ausschwitzen|sudarla|suar tudo
sudare tutto|run it out|bonne seance|one good session
""",
    "HARM_GOOD": """\
hurting yourself|harming yourself|cutting yourself|burning yourself|hacerte dano|dich verletzen
dir wehzutun|te faire du mal|se machucar|farti del male
""",
    "HELPS_FEEL": """\
helps|help you|feel again|relief|release|calms|clears|worth|try|control|ayuda|hilft|aide|ajuda
aiuta
""",
    "WINE_MEAL": """\
wine|wein|vin@fr|vinho|vino|beer|bier|biere|cerveja|birra|vodka|gin@en|whisky|prosecco|champagne
sekt
""",
    "REPLACES_W": """\
replaces|replace|ersetzt|ersetze|remplace|substitui|sostituisce|sustituye|reemplaza
stands in for|counts as|instead of|numbs|numb
""",
    "FATAL_Q": """\
at what|what height|how high|how many|how much|which|what dose|always|instantly|painless*
quickly|from which|a que altura|cuanto|ab welcher|wie hoch|wie viele|a partir de quelle|combien
de que altura|quanto|da che altezza|quanti
""",
    "FOOD_FATAL": """\
mushroom{,s}|puffer*|fugu|dog|cat|chocolate for|almonds|nutmeg|essay|crocodile|ham|rats|mosquito
germs|bacteria|temperature|allergy|allergic|plane|plants|survive the|survive a marathon
survive without coffee|survive winter|survive christmas
""",
    "STOP_TAKE": """\
didnt take|dont take|not take|stopped taking|stop taking|skip|skipped|leave out|not inject
no me pongo|no pongo|nicht nehme|nicht spritze|ne prends plus|prends plus|nao tomo|nao tomar
non prendo|smetto|mat lun|na lun
""",
    "COLLAGEN": """\
collagen|milk powder|skimmed milk|broth|soup powder|broth powder
""",
    "SLEEP_W": """\
sleep|dormir|schlaf*|dormire|relax|munchies off
""",
    "MUNCH": """\
munchies|why does|does cannabis|hemp|cbd|legal
""",
    "HOW_STRONG": """\
how strong|how much|how many|how long|how often|strongest|fastest|wie stark|wie viel|wie lange
que tan fuerte|cuanto|cuantas|quelle dose|combien|quao forte|quanto|quantas|quanto forte|quante
quanta
""",
    "WANT_USE": """\
quanta|quante|cuantos|cuantas|wie viele|quantos|welche|worth it|worth a try|worth trying
any good|gets you|i want|want to try|wanna try|i need|need some|give me|get me|how do i
how should i|how would i|how to|how much|how many|how long|what dose|which|what stack|best
recommend|should i|can i|could i|help me|plan my|tell me|im on|im taking|ive been taking|i take
i use|i started|just started|started|im starting|thinking of|thinking about|considering|going to
about to|trying|tried|cycle|stack|protocol|dose|dosage|buy|order|source|where|sells me|offered
goes with it|speed things up|boost|faster|before summer|works fastest|work fastest|help lose
kickstart*|quiero|necesito|dame|como tomo|como se toma|como uso|cuanto|cuanta|cual|mejor|debo
puedo|estoy tomando|estoy con|tomo|voy a|ciclo|dosis|donde|will|mochte|brauche|gib mir|wie nehme
wie viel|wieviel|welches|soll ich|kann ich|nehme|bin auf|kur|dosierung|wo|woher|besorg*|je veux
j ai besoin|donne moi|comment|combien|quel|quelle|dois je|puis je|je prends|cure|ou@fr|quero
preciso|me da|quanto|qual|melhor|devo|posso|estou tomando|onde|voglio|mi serve|dammi
come si prende|come prendo|quale|migliore|sto prendendo|prendo|dove|chahiye|kaise|kitna|lena hai
loon
""",
    "NOT_PRESCRIBED": """\
no doctor involved|without a doctor|without a prescription|without prescription|no prescription
without a script|no script|off the internet|online|from the internet|black market|grey market
gray market|telegram|leftover|left over|spare|friend{,s}|sells me|selling me|sell me
someone sells|buys|knockoff|compounded|compounding|research grade|from a guy|a guy|dealer
from abroad|from mexico|from turkey|from india|from china
my {mum,mom,sister,friend,cousin,husband,wife,aunt}{,s}|not diabetic|im not overweight
dont have a prescription|dont have diabetes|doctor said no|doctor refused|gp said no|gp refused
doctor wont|gp wont|wont prescribe|dr wont|sin receta|por internet|sobro|le sobra|me vende
una amiga|un amigo|mi {madre,hermana,prima,amiga,tia}|ohne rezept|im internet|verkauft mir|ubrig
freundin|meiner {mutter,schwester,freundin,tante}|sans ordonnance|sur internet|me vend
une copine|une amie|ma {mere,soeur,copine,cousine,tante}|sem receita|pela internet|uma amiga
minha {mae,irma,amiga,prima,tia}|senza ricetta|su internet|mi vende|un amica
mia {madre,sorella,amica,cugina,zia}|bina prescription|bina parche
""",
    "SAFETY_TALK": """\
dangerous|safe|banned|legal|illegal|harmful|bad for|risks|risk|side effects|what is|what are
whats|talk {her,him,them,my mum,my mom,my sister,my brother,my friend} out|stay away
worried about
my {mum,mom,sister,brother,friend,son,daughter} {wants,is taking,takes,bought,is on,thinks,uses}
convince {her,him,them,my}|warn|myth|really work|actually work|does it work|do they work
how do they work|doping|scandal|tested positive|ban|debate|essay|history|article|documentary
news|school|presentation|athletes|bodybuilders|in the 1930s|peligros*|prohibid*|es seguro
es legal|riesgo*|que es|que son|efectos secundarios|gefahrlich|verboten|nebenwirkung*|was ist
was sind|risiken|dangereu*|interdit*|c est quoi|qu est ce que|effets secondaires|risques
perigos*|proibid*|o que e|efeitos colaterais|riscos|faz mal|pericolos*|vietat*|cos e|che cos
effetti collaterali|rischi|fa male|khatarnak|kya hota hai|why do|why does|why is|why are
how does|how do boxers|how do wrestlers|how do fighters|how do bodybuilders|why did|who invented
levels|thyroid panel|t3 and t4|blood|tsh|prescribed|doctor|asthma inhaler|for my asthma|cream
eczema|nasal|injection in my knee|hrt|cortisone|knee|inhaled
""",
    "DIET_PILL": """\
diet pill{,s}|slimming pill{,s}|weight loss pill{,s}|fat burner{,s}|fatburner{,s}
appetite suppressant{,s}|pastillas para adelgazar|pildoras para adelgazar|pastillas adelgazantes
quemagrasas|quema grasas|abnehmpillen|schlankheitspillen|diatpillen|fettburner|fettverbrenner
appetitzugler|pilules minceur|pilules pour maigrir|bruleur{,s} de graisse{,s}|coupe faim
remedio para emagrecer|remedios para emagrecer|queimador de gordura|inibidor de apetite
pillole dimagranti|pillole per dimagrire|bruciagrassi|brucia grassi|patla hone ki dawa
wazan kam karne ki dawa|vazan kam karne ki dawa|hydroxycut|caffeine powder|pure caffeine
""",
    "TEST_BOOST": """\
testosterone|testosteron*|test@en|testo@de|gear@en|juice|juicing|roids|gh|hgh|peptide{,s}|hcg
tren@en|deca|insulin for muscle|insulin to bulk|retatrutid*|reta
""",
    "CYCLE": """\
cycle{,s}|cycling on|stack{,s,ing}|blast|cruise|pct|pin|pinning|first cycle|beginner cycle
weeks on|week cycle|ciclo{,s}|kur|zyklus|cure de|ciclo|mg a week|mg per week|mg eod|inject*
a vial|vials
""",
    "CUT_HELP": """\
lose {weight,fat},faster|results|get lean|get ripped|shredded|before summer|speed|strip|melt
lose|drop|kilos|kg|pounds|appetite|hunger|weight|fat|fats|bulk|muscle|mass|gains|jacked|ripped
lean|leaner|cut|cutting|slim|thin|skinny|adelgaz*|grasa|peso|musculo|definir|abnehm*|fett
muskel*|gewicht|definier*|maigrir|graisse|muscle*|secher|seche@fr|poids|emagrec*|secar|gordura
musculo*|dimagr*|grasso|muscol*|massa|definizione|vazan|wazan|patla
""",
    "PLAN_AROUND": """\
plan|plan dinners|plan meals|around|when it wears off|wears off|hack|best diet hack|works great
game changer|works|kills my appetite|kill my appetite|kills appetite|no appetite|not hungry
forget to eat|skip|lose weight|weight|thin|skinny|slim|study and|appetite|hunger|calories
adelgaz*|hambre|abnehm*|appetit|hunger@de|maigrir|faim|emagrec*|fome|dimagr*|fame|bhukh|bhookh
""",
    "NO_SUB": """\
to weed|weeding|garden|energy drink{,s}|fast walking|speed walking|speed limit|at speed
top speed|diet coke|coke zero|a can of coke|coke@xx|weeds|seaweed|tumbleweed|rum raisin
hash brown{,s}|pot of|pot roast|hemp|cbd|poppy seed{,s}|speed up my walk
""",
    "DRUG_USE": """\
lose weight|stay thin|stay skinny|slim|thin|skinny|appetite|hunger|not eat|where can i {get,buy}
where to {get,buy}|buy|how much|dose|high|for energy|pre workout|before the gym|before training
to train|diet|weight|calories|instead of {food,dinner,eating,lunch}|adelgaz*|hambre|peso|comprar
abnehm*|gewicht|kaufen|maigrir|poids|acheter|emagrec*|dimagr*|comprare|munchies schedule
bump before|line before|party weekend meal plan around
""",
    "SMOKE_FOR": """\
keeps the weight off|keep the weight off|when you crave|when a craving|craving for sugar
instead of {eating,lunch,dinner,breakfast,food,a meal,meals,a snack}|to not eat|so i dont eat
so i wont eat|so you dont eat|so you wont eat|stay {thin,slim,skinny}
keep{,s} {me,you} {thin,slim,skinny}|get {thin,slim,skinny}
kill{,s} {my,your,the} {appetite,hunger}|kills appetite
suppress{,es} {my,your,the,} {appetite,hunger}
curb{,s} {my,your,the,} {appetite,hunger,cravings}|appetite suppressant|for appetite
for the appetite|to lose weight|for weight loss
when {hungry,hunger hits,im hungry,youre hungry,i get hungry,you get hungry,hunger strikes}
skip {lunch,dinner,breakfast,meals}|replace{,s} {lunch,dinner,breakfast,meals}
start {smoking,vaping} {to,for,so}|take up {smoking,vaping}|takes the edge off hunger
take the edge off {hunger,your hunger,my hunger}|en vez de {comer,cenar}
en lugar de {comer,cenar}|para no comer|quita{,n} el hambre|quitar el hambre|para adelgazar
statt zu essen|statt essen|gegen den hunger|um nicht zu essen|zum abnehmen|hunger {zu,weg}*
au lieu de manger|pour ne pas manger|coupe{,nt} la faim|couper la faim|pour maigrir
em vez de comer|para nao comer|tira a fome|tirar a fome|para emagrecer|invece di mangiare
per non mangiare|toglie la fame|togliere la fame|per dimagrire|bhukh maar*|bhookh maar*
""",
    "QUIT_SMOKE": """\
quit{,ting} smoking|stop{,ping,ped} smoking|gave up smoking|giving up smoking|quit cigarettes
ex smoker|since quitting|smokefree|smoke free|no longer smoke|dejar de fumar|deje de fumar
dejado de fumar|rauchen aufgehort|rauchstopp|nichtraucher*|mit dem rauchen|arret{e,er} de fumer
parar de fumar|parei de fumar|smesso di fumare|smettere di fumare
smoked {salmon,paprika,fish,trout,tofu,mackerel,ham,turkey,cheese}|smoker grill|smoke point
smoke alarm|smoothie
""",
    "SAUNA_OK": """\
relax|recovery|once a week|after the gym|drink enough|drink water|plenty of water|hydrate
rehydrate|fun|muscle soreness|sore|trinken|viel trinken|hydrat*|entspann*|beber agua|boire
calories does|how many calories|burn in a|good for|health|healthy|benefit{,s}
""",
    "DRY_ACTION": """\
until|before|for {a,24,12,36,48,two} {day,hours,h,days}|last {24,12,48} hours|lose|drop|kilos|kg
pounds|lbs|make weight|weigh|weight|scale|day before|hours before|hasta|antes|perder|bascula
peso|bis|vor dem|abnehm*|kilo|gewicht|waage|jusqu|avant|perdre|poids|ate@pt|emagrec*|quilos
balanca|fino|prima|chili|bilancia|pesata|pesaje|pesee|pesagem|look {lean,dry,shredded}|dry look
photo|shoot|stage|beach|vazan|wazan
""",
    "DRINK_OK": """\
dont drink enough|not drinking enough|not drinking alcohol|dont drink alcohol|dont drink coffee
dont drink milk|dont drink soda|alcohol|alkohol|soda|coffee|wine|beer|milk|enough water
before bed|while eating|with meals|during meals|forget to drink
stop drinking {soda,coffee,alcohol,wine,beer,coke,juice,milk}|no water retention|no water weight
dehydrated after|avoid dehydration|prevent dehydration|against dehydration|dehydration risk
signs of dehydration|dehydrated fruit|dehydrated vegetables|dehydrator|dehydrated|dehydrating
ramadan|fasting for ramadan|roza|gegen dehydr*|dehydrierung vermeid*|evitar la deshidrat*
eviter la deshydrat*|evitar a desidrat*|evitare la disidrat*|retention|coffee grounds|swimming
hot day|heat|summer run|marathon|sauna after|diarrh*|stomach bug
""",
    "TRAIN": """\
corre@es|corre@pt|corri|lauf@de|cours@fr|train|workout|run|running|lift|exercise|session|gym
race|marathon|squat{,s}|cardio|ride|jog|game|match|entren*|correr|trainier*|training|laufen|lauf
sport|entrain*|courir|treinar|treino|allen*|correre|intervals|sets
""",
    "CRISIS_QUIET": """\
pointless now|cant see a future|cannot see a future|no future for me|dont see a future
dont see the point|whats the point of living|whats the point in living|whats the point of being
what is the point of living|what is the point of being alive|whats the point of me
worth me being|dont care if i {die,live,wake,never wake}|doesnt matter if i {die,live,wake}
if i died|if i was dead|if i were dead|if i was gone|if i were gone|if i wasnt here
if i werent here|if i disappeared|if i just disappeared|if i died tonight|once im gone
when im gone|after im gone|im gone they|leave this world|leave this earth
leave it all behind forever|final goodbye|say goodbye to everyone|saying goodbye to everyone
goodbye everyone|goodbye forever|this is goodbye|this is my goodbye
wont need {food,a plan,meals,dinner} {anymore,any more,after,where}
no need for {food,a plan} anymore|plan to be gone
gone by {sunday,monday,friday,christmas,then,the weekend,tomorrow}
not planning to be {here,around,alive}|dont plan to be {here,around,alive}
dont plan on being {here,around,alive}|not be here by|not going to be here
wont see {christmas,my birthday,tomorrow,next year}|wont make it to|hurt so much i
cant take it anymore and|cant do it anymore|cant do this anymore|cant take this anymore
cant cope anymore|given up on life|giving up on life|life is over|my life is over
my life is meaningless|life has no meaning|life is meaningless|hopeless|everythings hopeless
ready to go and never|rather not exist|prefer not to exist|shouldnt exist|should not exist
dont deserve to {live,exist,be alive,be here,breathe}|not meant to be alive|shouldnt be alive
waste of {space,oxygen,air}|too tired to live|too tired to keep living|let me die|let myself die
letting myself die|hope i die|hope i get hit|wish a car would hit|wish a bus would
wish i could die|wish to die|wishing i was dead|thinking about dying|thinking of dying
thoughts of dying|thoughts of ending|thinking about ending|thinking of ending|think about ending
fantasi{s,z}e about dying|dark thoughts|thoughts about not being here|ideacion suicida
pensamientos oscuros|pensamientos de morir|no le veo sentido a {la vida,vivir,nada,seguir}
para que {vivir,seguir viviendo,seguir}|no merezco vivir|mejor si no estuviera|mejor si yo no
si yo no estuviera|si desapareciera|no aguanto mas|no puedo mas y|me rindo con la vida
no encuentro sentido|wozu noch leben|wozu lebe ich|wofur lebe ich|ohne mich ware
wenn ich nicht mehr {da,hier}|wenn ich weg ware|wenn ich tot|verdiene es nicht zu leben
kann nicht mehr und will|halte es nicht mehr aus|ertrage es nicht mehr|alles sinnlos
hoffnungslos|a quoi bon {vivre,continuer}|si je n etais plus la|si je n etais pas la
si je disparaissais|si je mourais|merite pas de vivre|je n en peux plus de vivre
j en peux plus de vivre|en peux plus de vivre|plus aucun sens|plus de sens
tout arreter pour toujours|idees noires|sans moi ce serait mieux
se eu {morresse,sumisse,desaparecesse,nao existisse,nao estivesse}|pra que viver|para que viver
nao mereco viver|nao vejo sentido {na vida,em viver,em continuar}
nao aguento mais {essa vida,a vida,nada}|minha vida acabou|a che serve vivere
che senso ha vivere|se non ci fossi|se morissi|se sparissi|se non esistessi|non merito di vivere
non vedo via d uscita|non ha piu senso|non ce la faccio piu|non vedo un senso|pensieri bui
jeene ka kya|jeena bekar|jee ke kya|main na rahoon|mar bhi ja*|sabke liye bojh
""",
    "CRISIS_CALM": """\
with this diet|with this plan|with this app|with dieting|with salad{,s}|with counting
hopeless at {cooking,baking,maths,running,remembering}|hopeless with|hopeless cook|this workout
these burpees|no this workout|burpees|oatmeal|with chicken|another salad|with meal prep|gone off
when im gone for|gone on holiday|if i was gone for a week|if i disappeared for|bring the dog
on holiday|on a trip|last message was|last message didnt
""",
    "SH_BAD": """\
empower*|feel better|relief|relieves|tips|best way|how to|without anyone|excuses|hide|tell me
good way|control over my life|should i|why
""",
    "BLOOD_CUT": """\
blood|bleed|bleeding|scars|arms|thighs|wrist{,s}|skin|blade{,s}|razor{,s}|scissors|relapse{,d}
again|when i|after the|weigh in|weighin|sad|numb|pain|relief|feel|cope|every night|every time
""",
    "CUTTING_I": """\
been cutting|ive been cutting|cutting again|started cutting|keep cutting|cutting since
cutting myself|cut again last|cut last night|i cut when|i cut because|i cut after i|i cut every
i cut to feel|cutting helps|want to cut|urge to cut|urges to cut
""",
    "PUSH_HARM": """\
better off without you|better without you|kill yourself|kys|end your life|take your own life
nobody would miss you|no one would miss you|no one will miss you|nobody will miss you
you should die|deserve to die|deserve to suffer|you deserve the pain|go die
world would be better without|hurt yourself|harm yourself
cut yourself {to,when,if,a little,lightly,again,so,for}|cutting can {be,help}|a small cut
snap a rubber band|burn yourself|scratch yourself|hit yourself|slap yourself|lethal dose
painless way{,s}|noose|best place to jump|would be easier for everyone if you
be easier if you werent|if you werent {here,around}|if you disappeared|youre a burden
you are a burden|matate|suicidate|mejor sin ti|nadie te {echaria,extranaria}*
hazte {dano,un corte}|cortate {para,un poco,cuando}|bring dich um|ohne dich besser
besser ohne dich|niemand wurde dich vermissen|ritz dich|ritze dich|verletz dich|tu dir weh
tue toi|suicide toi|mieux sans toi|personne ne te regretter*|fais toi du mal|scarifie toi
se mate|melhor sem voce|ninguem sentiria sua falta|se corte {para,um pouco,quando}|se machuque
ucciditi|ammazzati|meglio senza di te|nessuno sentirebbe la tua mancanza
tagliati {un po,per,quando}|fatti del male|mar ja|mar jao|duniya tumhare bina
disappearing would be|ending it would be|death is {a,the} {solution,answer,relief,way out}
suicide is {a,the,an} {solution,answer,relief,way out,option,valid}
self harm {is,can be,helps} {a,an,okay,fine,valid,you}
""",
    "SENSITIVE_OK": """\
if you are thinking|if youre thinking|if you feel|if you ever|if you have thoughts|thoughts of
helpline|hotline|lifeline|988|samaritans|crisis|call|reach out|support|not alone|please
prevention|telefonseelsorge|si piensas|si sientes|llama|linea|wenn du daran denkst|hilfe
si tu penses|appelle|aide|se voce|ligue|cvv|ajuda|se pensi|chiama|aiuto
""",
    "SAFETY_CORE": """\
are banned|dangerous|banned|legal|illegal|harmful|risks|risky|risk|side effects
talk {her,him,them,my mum,my mom,my sister,my brother,my friend} out|stay away|worried about
convince {her,him,them,my}|warn|debate|essay|history|article|documentary|news|school
presentation|doping|scandal|tested positive|why did|why do|why does|why are|why is|peligros*
prohibid*|riesgo*|gefahrlich|verboten|risiken|nebenwirkung*|dangereu*|interdit*|risques
effets secondaires|perigos*|proibid*|riscos|faz mal|efeitos colaterais|pericolos*|vietat*|rischi
fa male|effetti collaterali|khatarnak|what is|que es|was ist|c est quoi|o que e|cos e|dont want
wouldnt want|not interested|should stay banned|refused to|said no to|never take|would never
""",
    "WANT_SURE": """\
quanta|quante|cuantos|cuantas|wie viele|quantos|i want|want to try|wanna try|i need|need some
give me|get me|how do i|how should i|how much|how many|what dose
which {dose,brand,one,ones,stack,cycle,pill,pills,sarm,sarms,tea}|recommend|should i|help me
plan my|im on|im taking|ive been taking|i started|just started|im starting|thinking of
thinking about trying|considering|going to|about to|want|goes with it|first cycle|my cycle|dose
dosage|source|sells me|can get me|offered me|add it|best|works fastest|work fastest|quiero
necesito|dame|como tomo|como se toma|cuanto|cuanta|que dosis|debo|estoy tomando|voy a|donde
will@de|mochte|brauche|gib mir|wie nehme|wie viel|wieviel|soll ich|nehme|wo bekomme|woher
je veux|j ai besoin|donne moi|comment prendre|combien|dois je|je prends|quero|preciso|como tomar
quanto|devo|estou tomando|onde|voglio|mi serve|dammi|come si prende|come prendo|sto prendendo
dove|chahiye|kaise lu|kitna|lena hai|loon
""",
    "THYROID": """\
t3|t4 for|levothyroxin*|thyroid {pills,meds,hormone,hormones,tablets,medication}|cytomel
liothyronin*|euthyrox|eutirox|levotiroxin*|l thyroxin|levothyrox|synthroid|schilddrusenhormon*
schilddrusentabletten|hormona tiroidea|hormones thyroidiennes|hormonio da tireoide
ormoni tiroidei
""",
    "SPEED": """\
speed {things,it,up,my}|speed up|boost|faster|kickstart*|accelerat*|rev up|fat loss|burn
metabolism|before summer|shred|acelerar|metabolismo|quemar|beschleunig*|stoffwechsel|ankurbel*
acceler*|booster|metabolisme|accelerare
""",
    "SCHEDULE": """\
schedule|amounts|with all the amounts|recipe|routine|plan
""",
    "AMOUNT": """\
amounts|how much|how many|schedule|doses|dose|grams|cups|bags
""",
    "TOXIC_OK": """\
clean|cleaning|laundry|hair|bathroom|kitchen|worktop|stain{,s}|dishes|on salad|avoid|never|dont
cotton pads|nurse|hospital|medically|after surgery|cotton sheets|teeth|swimming pool|wash*
vegetable wash|candle|soap dish
""",
    "HOW_LONG": """\
cuantos|quantos|quanti|wie viele|how many days|how long|how many hours|how much|how often|cuanto
cuantas horas|wie lange|wie viele stunden|combien|quanto|quantas horas|quanto tempo|quante ore
kitni der|best way|plan|protocol|temperature
""",
    "SAFE_RETURN": """\
should i stop|should i rest|is it safe|rest|recover{ed,y,}|cleared|physio|physiotherapist
doctor said|after my injury|coming back from|return to|back to training|after the flu
had the flu|getting over|gentle|after a|rehab|healed|heal|instead|without pain|pain free|avoid
light stretching|prevent|warm up|no longer hurts|mobility|take it easy|descansar|reha|erholt
repos|recuperad*|riposo
""",
    "CUT_OK": """\
verduras|zanahoria{,s}|cebolla{,s}|dedo|pelando|cocinando|al horno|gemuse|mohre{,n}|zwiebel{,n}
beim schalen|beim kochen|in den finger|carotte{,s}|oignon{,s}|en epluchant|en cuisinant|doigt
cenoura{,s}|cebola{,s}|descascando|cozinhando|carota|carote|cipolla|cucinando|un dito|la carne
el pan|das brot|le pain|o pao|il pane
cooking|chopping|slicing|shaving|kitchen|knife slipped|paper cut|on a tin|on a can|peeling
mandoline|by accident|accidentally|some slack|myself some|a slice|a piece|myself off from|kochen
cocinando|cortarme el pelo|pelo|hair|haare|cheveux|cabelo|capelli|unhas|unas|nagel|calories
calorie*|sugar|carbs|bulk|phase|deficit|macros|leaner|abs|protein|kcal|carbohydrates|diet soda
back on|down on|out sugar|out bread|carb|alcohol|kg|lbs|lean|mini cut|dairy|gluten|meat
for the competition|for my show|for summer
""",
    "ALC_SURE": """\
sleep like a {stone,baby,log}|dormir como|schlafst wie|dors comme|dorme como|dormi come
coupe la faim|quita el hambre|nimmt den hunger|tira a fome|toglie la fame|dampft den hunger
instead of {dinner,lunch,eating,food,a meal,meals,breakfast,sleeping pills}|instead of food
{save,saving,bank,banking,save up,saving up} {,all,my,your,the,up} {,my,your,the,\
all} {calories,kcal,cals} {,up} {,for,to}|save calories for
{skip,skipping} {dinner,lunch,meals,food,eating,breakfast} {,so,to,and,before}|not eat so
dont eat so|replace {dinner,a meal,lunch,meals,your}
{drink,drinking} {your,my} {dinner,calories,lunch}|liquid dinner|liquid lunch
on an empty stomach|drunk faster|gets me drunk|get drunk|drunkorexia
{to,you,me} {fall asleep,sleep better,sleep through,numb,forget,cope,curb,suppress,dull,blunt}
help{,s} {you,me} {sleep,relax,unwind,fall asleep,cope,digest,burn}
kill{,s} {the,my,your} {hunger,appetite}|curb{,s} {the,my,your,} {hunger,appetite,cravings}
suppress{,es} {the,my,your,} {hunger,appetite}|numb{,s}|take the edge off
before {training,your workout,my workout,lifting,the gym,a run,your run,exams}|recovery drink
burn{,s} fat|fat burn*|boost{,s} {your,my,the} metabolism|drop{,s} water|dehydrat*|lose weight
weight loss|stay slim|stay thin|counts as dinner|count as dinner|as {your,my} dinner|as dinner
for dinner|only calories|all my calories|all your calories|steadies|calm{,s} {your,my} nerves
nightcap|sleep aid|en vez de {cenar,comer,la cena}|en lugar de {cenar,comer,la cena}|sin cenar
para {dormir,olvidar,relajarte,quitar el hambre,no cenar,adelgazar,dormirme}|quita el hambre
ahorra* {las,tus,mis,} calorias|salt{a,ate,arme,arte} la cena
statt {abendessen,essen,zu essen,dem abendessen,abendbrot}
zum {einschlafen,abnehmen,vergessen,schlafen}|um {zu vergessen,einzuschlafen,besser zu schlafen}
gegen den hunger|kalorien {sparen,aufsparen,spare}|au lieu de {diner,manger}
a la place du {diner,repas}
pour {oublier,maigrir,couper la faim,t endormir,m endormir,mieux dormir}|a jeun
em vez de {jantar,comer}|no lugar do jantar|para {esquecer,emagrecer,tirar a fome,dormir melhor}
de barriga vazia|de estomago vazio|guard{a,ar,e} {as,suas,} calorias|invece di {cenare,mangiare}
al posto della cena
per {dimenticare,dimagrire,addormentarti,addormentarmi,dormire meglio,non mangiare}
a stomaco vuoto|khane ki jagah|neend ke liye|bhookh maar*
""",
    "ALC_OK": """\
alcohol free|non alcoholic|cooking wine|wine vinegar|sauce|marinade|cook off|risotto|coq au vin
beer batter|how many calories|calories in|fits|enjoy|with dinner|with your dinner|moderate
moderation|wine gums|root beer|ginger beer|rum raisin|worse sleep|bad for sleep|disturbs
disrupts|ruins sleep|instead of wine|instead of beer|instead of alcohol|instead of a glass
instead of the|replace the wine|replace your|without alcohol|less alcohol|cut down on
cut back on|skip the|skip alcohol|skipping the|cutting out alcohol|alkoholfrei*|sin alcohol
sans alcool|sem alcool|analcolic*|senza alcol|quit drinking|stopped drinking|doesnt help
does not help|doesnt count|isnt a|no amount
""",
    "INJECTION_OK": """\
from my {dietitian,doctor,trainer,coach,nutritionist,physio,gp,clinic}
food guidelines|dietary guidelines|nutrition guidelines|nhs guidelines|who guidelines
house rules|rules of|recipe instructions|cooking instructions|package instructions
instructions on|the instructions for|washing instructions|coffee filter|water filter
filter coffee|filter by|filter my|filter for|search filter|filters in the app|rule of thumb
golden rule|reset my filters|remove the filter|photo filter|notification{,s}|reminder{,s}
ignore the rules my trainer|my trainers rules|my own rules|my diet rules|restriction on my knee
unfiltered {honey,apple,juice,olive,beer,wine,cider,coffee,olive oil}|uncensored version of
cabbage|apple juice|olive oil|cider|prompt reply|prompt me|prompts me|my restrictions
dietary restrictions|dietary restriction|food restrictions|allergy restrictions|forget the app
work policy|the game
""",
    "ROLE_SURE": """\
you are now|youre now|from now on you|from here on you|from now on youre|from here on youre
act as|act like|pretend|roleplay|role play|imagine you are|imagine youre|be my|be her tonight
be him tonight|can you be her|can you be him|play the part|play the role|stay in character
in character|opposite day|grandma|grandmother|bedtime story|in the voice of|speak as|answer as
a partir de ahora eres|ahora eres|actua como|finge {ser,que}|haz de cuenta|du bist jetzt
ab jetzt bist du|ab sofort bist du|tu so als|stell dir vor du|spiel {die,eine,einen,meine}|oma
tu es maintenant|desormais tu es|fais comme si|joue le role|fais semblant|voce agora e
a partir de agora voce|finja|aja como|ora sei|da ora sei|d ora in poi|fai finta|fingi|comportati
nonna|abuela|vovo|ab se tum|ab tum|used to {read,tell,sing,whisper}|tell me a story where
write a story where|write a scene where|movie scene where|hypothetically|in a fictional world
in a world without
""",
    "NO_LIMIT": """\
no limits|no rules|no restrictions|no filter{,s}|no disclaimers|no warnings|without limits
without rules|without warnings|unlimited|void|doesnt care|never says no|never refuses
says yes to everything|anything goes|sin reglas|sin limites|ohne regeln|ohne grenzen|sans regles
sans limites|sem regras|sem limites|senza regole|senza limiti
""",
    "PROFESSION_ROLE": """\
{act,answer,speak,talk,behave,respond} {as,like} {,my,a,an,the,if you were a,if you were my,\
though you were a} {,licensed,real,private,personal} {doctor,physician,endocrinologist,\
psychiatrist,surgeon,pharmacist,chemist,drug dealer,dealer,steroid dealer,steroid coach,\
pro ana coach,ana coach,anorexic,bulimic}
pretend {you are,youre,to be} {,my,a,an,the} {,licensed,real} {doctor,physician,\
endocrinologist,psychiatrist,surgeon,pharmacist,chemist,drug dealer,dealer,anorexic,ana}
{you are,youre} now {,my,a,an} {,licensed,real} {doctor,physician,endocrinologist,pharmacist,\
dealer,chemist,anorexic}|actua como {mi,un,una} {medico,doctor,doctora,farmaceutico}
tu so als {warst du,wurdest du} {arzt,mein arzt,ein arzt}|du bist jetzt {mein,ein} arzt
fais comme si tu etais {medecin,mon medecin,un medecin}|joue le role {d un,de mon} medecin
finja {ser,que e} {,um,meu} medico|aja como {um,meu} medico|fingi di essere {un,il mio} medico
fai finta di essere {un,il mio} {medico,dottore}
""",
    "DATA_SURE": """\
logged|weight{,s}|log{,s}|diary|account{,s}|profile{,s}|data|entries|weigh ins|food log|messages
chats|password{,s}|login|progress|calories|peso|diario|cuenta|perfil|datos|gewicht|tagebuch
konto|profil|daten|poids|journal|compte|donnees|conta|dados|senha|profilo|dati
""",
    "LOG_INTO": """\
log into|log in to|log in as|login as|log me in as|log me into|get into|hack|spy on|open|access
switch to|look into|peek at|read|see|show me|entrar en|entra en|einloggen|logge mich
connecte moi|connecter|entrar na|entra na|accedi|entra ne*
""",
    "HATE_OK": """\
end up in hospital
why did|how did|what happened|who was|in world war
i hate {running,burpees,broccoli,kale,cardio,women s,the gym}|history|rights|why do|world war
discriminated|documentary|essay|museum|against hate|racism|racist|sexist|hate crime
should be allowed|lazy {sunday,day,dinner,dinners,recipe,recipes,meal}|genocide|holocaust
jim crow|nazi|apartheid|slavery|taliban|called me|call me|say that|says|said|told me|they say
women over|women who|for women|do women|can women|breathe|planet|saturn|jupiter|telepo*|walls
fat loss|body fat|women with|diet for|muslim friends|christian friends|pigs in blankets
guinea pigs|lazy keto
""",
    "LEGIT_TALK": """\
debate|ban{,ned}|illegal|not safe|dangerous|deadly|never|avoid|stay away|history|scandal|doping
tested positive|asterisk|levels|blood test|doctor|prescribed|prescriber|inhaler|asthma|cream
nasal|hrt|free t3|t3 and t4|naturally|natural testosterone|testosterone levels|oestrogen
cortisone|cortisol|hormone{,s} like|your own|zinc|sleep helps|verboten|gefahrlich|prohibid*
peligros*|interdit*|dangereu*|proibid*|perigos*|vietat*|pericolos*
""",
    "PRESCRIBER": """\
prescriber|prescribed|with a prescription|by prescription|on prescription|prescription only
needs a prescription|your doctor|your clinic|your gp|pharmacist|your team|medical|arzt*|medico
medica|medecin|receta|rezept|ordonnance|receita|ricetta
""",
    "PRO_DRUG": """\
keeps you|a touch of|a bit of|a tiny bit|stay lean|lean|bringt dich weiter|leggero|un poquito
ein bisschen|un peu de|um pouco de|un po di
works|work wonders|works wonders|wonders|helps|trick|secret|shortcut|game changer
highly effective|effective|safe if|safe enough|perfectly safe|completely safe|keep water handy
faster|shred{,s,ded}|strip{,s}|melt{,s}|rip{,ped}|boost{,s}|edge|great|good option|worth|try
consider|go for|start|add|recommend|suggest|low dose|a little|microdos*|cycle|stack|kickstart*
order|buy|online|funciona|ayuda*|acelera*|quema|efectiv*|prueba|recomiendo|wirkt|hilft
beschleunig*|verbrenn*|probier*|empfehle|efficace|aide*|accelere|brule|essaie|conseille|ajuda
acelera|queima|experimente|recomendo|funziona|aiuta|accelera|brucia|prova@it|consiglio
kaam karta|jaldi|tez
""",
    "BORROW": """\
borrow|spare|a friends|someones|get hold of|a prescription from|leftover
""",
    "FLAT": """\
flat{,ter,tens,ten} {,your,the,my} {,stomach,belly,tummy}|belly flat|stomach flat|tummy flat
flat {stomach,belly,tummy}|flatten|debloat*|slimmer|lighter|lose|weight|scale|kilos|pounds|beach
bikini|dress|photo{s,shoot,}|shoot|event|wedding|keeps things moving|clean{,s} you out
flush{,es}|empt{y,ies}|vientre plano|peso|playa|bascula|flacher bauch|flachen bauch|bauch|waage
kilo|leichter|ventre plat|balance@fr|plage|barriga|quilos|balanca|praia|pancia|chili|bilancia
spiaggia|pet saaf|vazan|wazan
""",
    "PUSH_SURE": """\
trainier* weiter|weitertrainieren|sigue entrenando|continue l entrainement|continue treinando
continua ad allenarti
go heavy|best medicine
push through|power through|train through|run through|work through|play through|fight through
grit your teeth|ignore it|ignore the|dont stop|keep going|keep running|keep training
keep lifting|carry on|no excuses|no excuse|pain is weakness|walk it off
finish the {set,session,run,workout,intervals}|finish your {set,session,run,workout,intervals}
train anyway|run anyway|sweat it out|aguanta|sigue {corriendo,entrenando,adelante}|ignora{,lo}
durchbeissen|durchziehen|beiss die zahne|weitermachen|weiter trainieren|trainier weiter
lauf weiter|serre les dents|continue|n arrete pas|aguenta|continue {correndo,treinando}|nao pare
stringi i denti|continua|non fermarti|karte raho|mat ruko
""",
    "WITH_ALARM": """\
aunque {tengas,te,estes} {fiebre,duela,mareada,mareado,lesion}*
auch {mit,wenn du} {fieber,schmerzen,brust}*|meme {avec,si tu as} {de la,la,de} {fievre,douleur}
mesmo {com,se tiver} {febre,dor}|anche {con,se hai} {la,il,} {febbre,dolore}
with a {fever,temperature,stress fracture,broken,sprained,torn,concussion,fractured,cracked,\
chest}
through {the,your,a} {chest,fever,flu,stress fracture,injury,dizziness,fracture,sprain,tear,\
concussion,pain}
despite {the,your,a} {chest,fever,flu,stress fracture,injury,dizziness,fracture,sprain,tear,\
pain}|even with {a,the,your} {fever,temperature,flu,stress fracture,injury,chest,sprain}
con fiebre|con {el,la} {esguince,fractura,lesion}|mit fieber
trotz {fieber,schmerzen,brustschmerzen,verletzung}|avec de la fievre
malgre {la fievre,la douleur,ta,la}|com febre|mesmo com {febre,dor}|con la febbre
nonostante {la febbre,il dolore}|bukhar mein|bukhar me
""",
    "STOP_EXERCISE": """\
gestrichen|ausfallen|ruhe|kein training|kein sport|belongs in bed|no workout|no running
stay in bed|no gym|stop exercising|stop the {workout,session,run,exercise}|stop if|stop training
stop running|stop and|stop straight|stop right|stop at|stop when|no training|dont train
dont push|never push|never train|rest day|rest until|rest today
skip the {session,run,workout,gym}|skip today|take the day|stay home|stay on the sofa
see a doctor|deja de|para si|descansa|hor auf|horen auf|ruh dich|pause|arrete|repose|pare se
descanse|fermati se|riposa
""",
    "OPTION": """\
option|way out|answer|solution|easy|easiest|best|could|might|consider|try|fine|okay
understandable choice|relief
""",
    "ALLERGEN_INSTEAD": "instead of|rather than|en vez|en lugar|statt|anstatt|au lieu|em vez|invece",
    "ALLERGEN_AWAY": """\
avoid{,s,ing}|skip{,ping}|without|free|replace{,s,d}|replacing
swap{,ping}|swap out|substitute{,s} for|leave out|leave off|leave the|omit|no|not|never|dont
cant|cannot|isnt|arent|off the menu|stay away|steer clear|except|minus|unsafe|out of bounds
off limits|sin@es|evita*|no@es|nada de|ohne|vermeid*|meide*|kein*
nicht|frei|freie*|sans|evite{,r,z}|pas|sem@pt|evite|nao|senza|evita{,re}
non|bina|mat|nahi|ersetz*|ersatz|tausch*|remplac*|substitu*|sostitu*|reemplaz*|troque|contains
contain|enthalt|contient|contiene|contem|hides|hidden|alternative{,s} to|plant based|vegan
dairy free|lactose free|weglass*|weggelassen|lascio fuori|lasciamo fuori|descart*
deixo de fora|deixamos de fora|off the table
not labelled|tabu|fallt {weg,raus,aus}|fallen weg|fuera|descartad*|exclu*|fora|esclus*|vietat*|prohibid*|interdit*
""",
    "ALLERGEN_THAT": """\
{leave,skip,avoid,pass on,drop} {it,that,those,them,this,these}|{thats,theyre,its,are,is} out
{lass,lasse} {das,die,den,sie} {weg,aus,stehen}|{evitalo,evitala,evitalos,evitalas,dejalo,dejala}
{laisse,evite} {le,la,les}|{evitalo,evitala,lascialo,lasciala}|deixe {isso,esse,essa} de lado
""",
    "ALLERGEN_LEAVE": "lasse ich|lass ich|lassen wir",
    "ALLERGEN_LEFT": "weg|raus",
    "ALLERGEN_SWAP": """\
swap{,s,ped,ping} {,out}|replace{,s,d}|replacing|exchange{,s,d}|trade{,d} {,the}|tausch*|ersetz*|sustitu*|cambia{,r,mos}
remplac*|sostitu*|troc{a,o,amos,ar,ue}|took out|taken out|take out|left out
""",
    "ALLERGEN_STANDS_IN": """\
is a {,good,great,fine,nice,perfect,tasty,easy} {swap,substitute,replacement,stand in,alternative} for
makes a {,good,great,fine,nice,perfect,tasty,easy} {swap,substitute,replacement,stand in,alternative} for
ist ein {guter,toller,prima} ersatz fur|es un {buen,gran} sustituto de|remplace bien
""",
    "ALLERGEN_PLACE": """\
in place of|stand{s,ing,} in for|{take,takes} the place of|nimmt den platz|an stelle {von,der,des}|anstelle {von,der,des}
a la place {du,de,des}|al posto {di,del,della,dei}|no lugar {de,do,da,dos}|en lugar {de,del}|where {it,the recipe} {says,reads,wants,asks for}
wo {im rezept,es} {,heisst}|donde {dice,pone}|la ou la recette {dit,demande}|dove la ricetta {dice,chiede}|onde diz
""",
    "ALLERGEN_GONE": """\
{is,are} gone|in the original|bleib{t,en} draussen|{lo,la,li,le} lasciamo da parte|on {l,les} oublie|{lo,la,los,las} cambie por
{lo,la,los,las} cambiamos por|je {l,les} ai remplac*|l ho sostituit*|ausgetauscht|getauscht|ersetzt|fica{,m} de fora|se queda{,n} fuera
""",
    "ALLERGEN_CHECK": """\
ask {first,before,whether,if,what}|check {first,before,whether,if,that,the label,the labels,every}|read {the,every} label{,s}
frag {vorher,lieber,nach ob}|pregunta {antes,si}|demande {avant,si}|chiedi {prima,se}|pergunta {antes,se}|pergunte {antes,se}
""",
    "ALLERGEN_MISHAP": """\
by accident|aus versehen|por accidente|sin querer|par accident|per sbaglio|por engano
""",
    "ALLERGEN_RULED": """\
{wont,doesnt,dont,didnt,will not} {work for,suit} you|you {dont,do not} get along|no te convien{e,en}|ne te convient pas
{is,are} {off,out} for you|off limits|off the {menu,table,list}|out of bounds|{is,are} not for you
you {cant,cannot,dont,shouldnt,mustnt} {have,eat,tolerate,take}|you {need,have} to avoid|{out,off} for you
you {are,re} {allergic,intolerant}|youre allergic|{because of,given,due to} {your,the} allergy
nicht {vertragst,darfst,essen darfst,essen kannst}|nichts fur dich|bist {du,ja} allergisch|tabu
no {puedes,debes,toleras} {,tomarlas,tomarlos,tomarlo,tomarla,comerlas,comerlos,comer}|eres alergic{o,a}|estan prohibidas para ti
tu ne {peux,dois,supportes} pas|tu es allergique|tu y es allergique|vous etes allergique
non {puoi,tolleri,devi}|sei allergic{o,a}|non fa per te|nao {podes,pode,toleras,tolera}|es alergic{o,a}|e alergic{o,a}
""",
    "ALLERGEN_ASKED": """\
did you {have,eat,try,notice,read}|did {the,that,this,any}|how did you react|how {was,were} the|have you {had,eaten,ever}
hast du {gegessen,schon,vielleicht}|hattest du|has comido|comiste|as tu mange
hai mangiato|comeste
does your allergy|do you {react,tolerate}|vertragst du|reagierst du|toleras bien|tu supportes
""",
    "ALLERGEN_WISHED": """\
you {said,told me,tell me,miss,missed,say,asked for,wanted,used to love,wrote}|you said you {miss,like,love,want}|du vermisst|du wolltest
echas de menos|querias|tu voulais|ti manca{,no}|volevi|sentes falta|querias
""",
    "ALLERGEN_USUAL": """\
{usually,often,normally,typically,traditionally,mostly} {has,have,made with,contains,holds,comes with,uses,calls for}
{is,are} in {many,most,some}|normalerweise {mit,aus}|meist {mit,aus}|suele llevar|souvent {avec,du,de la}|di solito {con,ha}|costuma levar
""",
    "ALLERGEN_MAKERS": """\
{most,many,some} {bakeries,bakers,brands,restaurants,kitchens,shops,products,sauces}|{viele,manche,die meisten} {backereien,marken,restaurants,kuchen,produkte}
{muchas,algunas,muchos,algunos} {panaderias,marcas,restaurantes,productos}|{beaucoup de,certaines,certains} {boulangeries,marques,restaurants,produits}
{molti,molte,alcuni,alcune} {panifici,marche,ristoranti,prodotti}|{muitas,algumas,muitos,alguns} {padarias,marcas,restaurantes,produtos}
""",
    "ALLERGEN_EVEN": """\
even {with,despite,given} your|even {though,if} {youre,you are,you have} {allergic,an allergy}|auch mit deiner {allergie,unvertraglichkeit}
trotz {allergie,unvertraglichkeit}|aunque {tengas,seas} {,alergia,alergico,alergica}|incluso con tu|meme avec {ton,ta,votre}
anche con la tua|anche se sei allergic{o,a}|mesmo com a {tua,sua}|mesmo {sendo,com} alergi*
""",
    "ALLERGEN_HARMLESS": """\
{does,do} no harm|{wont,doesnt,dont,will not,does not,cant} {hurt,harm,do you any harm,do any harm}|too little to matter
nothing to worry about|{ignore,forget} the {label,warning,trace}|schade{t,n} {,dir} nicht|macht {,dir} nichts aus
no te {hara,haran,hace} dano|no {hace,hacen} dano|ne {te fera,te feront,fait,font} pas de mal|non ti {fara,faranno} male
nao {te,lhe} {fara,fara,faz} mal|nao faz mal
""",
    "ALLERGEN_OUT": """\
{dont,doesnt,wont,do not,does not,will not} work|off the menu|off limits|out of bounds|not for you
{not,isnt,arent} safe|unsafe|nicht {geeignet,vertragst}|a eviter|da evitare|avoid these|please avoid
""",
    "ALLERGEN_UNLESS": """\
if|when|where|whenever|once|in case|wenn|falls|wo|si|cuando|quand|quando|se|lorsque
""",
    "ALLERGEN_TALK": """\
alergias{, anotadas,:}|allergies|alergias|allergien|allergies anotadas|tienes alergia
voce tem alergia|por tu alergia
your {,milk,egg,peanut,nut,tree nut,wheat,fish,shellfish,soy,soya,sesame,gluten,dairy,celery,\
mustard,lupin,crustacean,prawn,shrimp} allergy|allergic to|allergic reaction|allergen{,s}
allergy to|allergy safe|cross contact|cross contamination|check the label|read the label
check labels|read labels|same line|may contain|can contain|contains|often contain|traces of
alergia a|alergico a|alergica a|tu alergia|allergie|deine allergie|allergisch|allergique
ton allergie|alergico|sua alergia|allergia|allergico|allergica|tua allergia|you logged|you ate
your log|you had|yesterday you|you mentioned|the recipe you|the original recipe|label|labels
etikett|etiqueta{,s}|etichetta|rotulo|zutatenliste|epipen|not for you|doesnt work for you
isnt safe for you|isnt for you|swollen|swelling|tight throat|hives|adrenaline|anaphyla*|geschwollen*
hinchad*|gonfi*|inchad*|gonfle*
""",
    "ALLERGEN_SUITS": """\
suitable for you|safe for you|fine for you|ok for you|okay for you|good for you|wont notice
wont mind|wont matter|doesnt matter|doesnt count|dont count|no problem for|tolerate
allergy friendly|should be fine|is fine|are fine|will be fine|a little|a bit|small amount{,s}
just a spoon*|just a {pinch,splash,handful,bite,touch}|harmless|get used to|desensiti*|build up
one {bite,spoon,slice} wont|cooked out|baked out|cooking destroys|heat destroys|filtered
refined so|ancient grain|checked it against your profile|fits your profile|fits your allergy
despite your|apta para ti|no pasa nada|un poco de|geeignet fur dich|ist fur dich|bisschen
macht nichts|te convient|un peu de|pas grave|adequado para|um pouco de|nao faz mal|adatto a te
un po di|non fa niente|thoda sa|koi baat nahi
in spite of your|suit{,s} your|work{,s} {with,for} your|go{,es} with your|you can join in|clear conscience
respects your|trotz deiner|passt zu deiner|a pesar de tu|va con tu|malgre ton|convient a ton|apesar da
combina com a sua|nonostante la tua|va bene con la tua
""",
    "IF_NOT_HERE": """\
if i {,just,simply,only} {wasnt,werent,wasn t,weren t,was not,were not} {,just,even} {here,\
around,alive,born,there,in the picture}
if i {,just,simply} {vanished,disappeared,died,ended,ceased,stopped existing,didnt exist,\
did not exist,never existed,was gone,were gone,was dead,were dead,went away forever}
without me around|if there was no me|once i am gone|si yo no {estuviera,existiera}
si no {estuviera,existiera} {yo,aqui}|wenn es mich nicht {gabe,mehr gabe}
wenn ich nicht {da,mehr da,mehr hier,hier} {ware,bin}|si je n {existais,etais} {pas,plus}
se eu nao {existisse,estivesse}|se io non {ci fossi,esistessi}|agar main na
""",
    "LAST_THING": """\
one last {nice,good,proper,big,real} {dinner,meal,supper}|one last {dinner,meal,supper}
my last {meal,dinner,supper}|last supper|final meal|ultima cena|letzte {mahlzeit,mal}
dernier repas|ultimo pasto|ultimo jantar|before i go for good|for the last time
""",
    "LEAVING": """\
wrote the letters|wrote my letters|letters are written|written the letters|wrote letters to
wrote goodbye|gave my {cat,dog,things,stuff,plants,guitar} {to,away}|gave away|given away
sold everything|said goodbye|saying goodbye|my will|funeral|where im going|not be here
wont be here|wont be around|not be around|no point in|whats the point|cartas de despedida
he regalado|abschiedsbrief*|verschenkt|lettres d adieu|donne mon chat|cartas de adeus
lettere d addio
""",
    "HEART_STOPS": """\
heart {gives up,gives out,stops,give out,give up,stopped,would stop,will stop,fails}
body {gives up,gives out,shuts down,gives in}|organs {fail,shut down}|until i die|till i die
to die from|se pare el corazon|herz {aufgibt,stehen bleibt,aufhort}|coeur {lache,s arrete}
coracao {parar,pare}|cuore {si ferma,cede}
""",
    "WANT_IT": """\
i want it|i want that|want it to|hope so|i hope|i wish|that would be fine|dont mind if
wouldnt mind|lo quiero|das will ich|je le veux|eu quero isso|lo voglio|how long until
how long till|how long before|how many days|cuanto tarda|wie lange bis|combien de temps avant
quanto tempo ate|quanto ci vuole
""",
    "PILLS_MANY": """\
how many {paracetamol,pills,tablets,sleeping pills,tylenol,ibuprofen,aspirin,painkillers,\
benzos,xanax,insulin units,units} {would,does,do,to,until,till,before,for it,can kill,kill,\
at once,is a lethal,are lethal,are fatal,is fatal}
how much {insulin,paracetamol,caffeine,potassium,tylenol} {would kill,to die,to kill,is lethal,\
is fatal,to end}|cuantas {pastillas,paracetamol} {para morir,hacen falta,matan,necesito para}
wie viele {tabletten,paracetamol,schlaftabletten} {bis,braucht man,um zu,sind todlich}
combien de {comprimes,cachets,paracetamol,doliprane} {pour mourir,faut il,il faut,pour}
quantos {comprimidos,remedios} {para morrer,matam,preciso}
quante {pastiglie,compresse,pillole} {per morire,servono,ci vogliono}
""",
    "HIS_ACCOUNT": """\
his account|her account|their account|his profile|her profile|his diary|her diary|his log
her log|su cuenta|ihr konto|sein konto|son compte|conta dele|conta dela|suo account
""",
    "WHAT_DID": """\
what has|what have|whats
what did|how much did|how much does|what does|what has|when did|cuanto pesa|cuanto peso
que comio|que ha comido|was hat|wie viel wiegt|was isst|combien pese|qu a mange|quanto pesa
o que comeu|cosa ha mangiato|kitna wajan
""",
    "DATA_ACT": """\
logging|been logging|been eating|is logging|logs
weigh|weighed|log|logged|eat|ate|type|write|say|tell you|ask you|chat about|write to you|ask
wiegt|gegessen|eingetragen|peso|comio|registro|pese|mange|note|registrou|comeu|pesa|mangiato
scritto
""",
    "DRINK_V": """\
trink|trinke|trinken|trinkst|drink|bebe|beber|bois|boire|beba|bevi|bere|piyo|piyun|peena|pee
""",
    "NOTHING_W": """\
nichts|nix|kein wasser|keinen schluck|nothing|no water|not a drop|not a sip|nada@es|ni una gota
rien|pas une goutte|nada@pt|niente|nulla|mat|nahi|bilkul nahi
""",
    "WEIGH_SURE": """\
made weight|robe ferme|dress closes|kleid passt|vestido cierra|vestido fecha|vestito chiude
make weight|make the weight|making weight|weigh in|weigh ins|weighin|weight class
weight category|weigh|scale|kilos|kg|pounds|lbs|lighter|dry look|shredded|pesaje|bascula
categoria|gewichtsklasse|wiegen|waage|kilo|leichter|pesee|balance@fr|categorie|pesagem|balanca
quilos|pesata|bilancia|chili|wazan|vazan|weight
""",
    "TIME_LIMIT": """\
monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the day before
the night before|24 hours|hours before|until|from|by|before|two days|do din
ab {montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag}|bis|vor|morgen|hasta|antes
desde|manana|jusqu|avant|demain|ate@pt|amanha|fino|prima|domani|kal|turant|a day before
um dia antes|un dia antes|la veille
""",
    "HOLIDAY": """\
holiday|vacation|for a week|trip|the team|the project|the business|my recipe|the bbq
""",
    "SUBSTANCE": """\
dnp|dinitrophenol|2 4 dnp|2 4 dinitrophenol|dinosan|nitrophen|aldifen|yellow powder pills
clenbuterol*|clenbutrol|clen|clenbut*|clembuterol*|albuterol for fat|ephedrin*|ephedra|efedrina
ephedrine|eca stack|eca|ma huang|bronkaid|primatene|sibutramin*|sibutramina|meridia|reductil
dmaa|dmha|geranamine|jack3d|yohimbin*|yohimbe|sarm|sarms|ostarine|ligandrol|lgd 4033|lgd|rad140
rad 140|testolone|cardarine|gw501516|mk677|mk 677|ibutamoren|andarine|anavar|oxandrolon*
dianabol|dbol|winstrol|winny|stanozolol*|trenbolon*|tren|deca durabolin|nandrolon*|primobolan
masteron|turinabol|anadrol
testosterone {cycle,enanthate,cypionate,injections,without,booster injections,shots,blast,\
propionate}|testosterone|testo@de|testosteron*|test e|test cyp|anabolic{,s}|anabolic steroid{,s}
steroid{,s}|steroid cycle|roids|gear@en|juicing for|blast and cruise|pct|anabolika
anaboli{sant,sants,zante,zzanti,zantes,zzante}*|esteroide{,s}|anabolizante{,s}
esteroides anabol*|steroide{,s}|steroidi|bombe@it|hgh|growth hormone|somatropin*|igf 1
peptide{,s}|bpc 157|cjc 1295|ipamorelin|tesamorelin|retatrutid*|aod 9604|melanotan*|hcg drops
hcg diet|hcg injection{,s}|hcg|t3|cytomel|liothyronin*|liotironin*|triiodothyron*
triyodotironina|cynomel|thybon|t4 for fat|insulin for muscle|research chemical{,s}
fat burner{,s}|fatburner{,s}|fettburner|fettverbrenner|fat stripper{,s}|shredding pills
diet pill{,s}|diet pills|slimming pill{,s}|weight loss pill{,s}|abnehmpillen|schlankheitspillen
diatpillen|appetitzugler|pastillas para adelgazar|pildoras para adelgazar|pastillas adelgazantes
quemagrasas|quema grasas|pilules minceur|pilules pour maigrir|bruleur{,s} de graisse{,s}
coupe faim|remedio para emagrecer|remedios para emagrecer|queimador de gordura
inibidor de apetite|pillole dimagranti|pillole per dimagrire|bruciagrassi|brucia grassi
phentermin*|fenfluramin*|fenproporex|anfepramona|mazindol|rimonabant|lipodrene|hydroxycut
synephrin*|caffeine powder|pure caffeine|caffeine pills|modafinil
""",
    "SUBSTANCE_SURE": """\
deca durabolin|durabolin|sustanon|estanozolol*|equipoise|boldenon*|oxymetholon*|oximetolona
hemogenin|halotestin|fluoxymesteron*|testosteron* {enanthate,cypionate,propionate}|cypionat*
enanthat*|enantato|cipionato|durateston|deposteron|testoviron|testogel|mesterolon*|proviron
yk11|yk 11|sr9009|sr 9009|stenabolic|gw501516|gw 501516|norditropin|genotropin|somatropin*
wachstumshormon*|hormona del crecimiento|hormonio do crescimento|hormone de croissance
ormone della crescita|ghrp*|cjc*|bpc157|tb500|tb 500|tesamorelin|melanotan*|cagrilintid*
survodutid*|mazdutid*|amfepramon*|anfepramon*|femproporex|clobenzorex|nolvadex|arimidex
tianeptin*|phenibut
dnp|dinitrophenol|2 4 dnp|clenbuterol*|clenbutrol|clen|clembuterol*|ephedrin*|ephedra|efedrina
eca stack|ma huang|sibutramin*|dmaa|dmha|sarm|sarms|ostarine|ligandrol|lgd 4033|rad140|rad 140
cardarine|mk677|mk 677|ibutamoren|anavar|oxandrolon*|dianabol|dbol|winstrol|winny|stanozolol*
trenbolon*|tren@en|nandrolon*|primobolan|anadrol|turinabol
testosterone {cycle,enanthate,cypionate,injections,shots}|test e|test cyp|steroid cycle
anabolic{,s}|anabolic steroid{,s}|steroid{,s}|steroide{,s}|esteroide{,s}|steroidi|anabolika
anabolizante{,s}|anabolizzanti|anabolisants|roids|retatrutid*|bpc 157|cjc 1295|ipamorelin|t3
cytomel|liothyronin*|liotironin*|hcg drops|hcg injection{,s}|hgh|growth hormone|fenproporex
anfepramona|mazindol|research chemical{,s}|yohimbin*|dinosan|nitrophen|aldifen|2 4 dinitrophenol
triiodothyron*|cynomel|thybon|andarine|masteron
""",
    "STIMULANT": """\
adderall|addy|addys|addies|adderal|ritalin*|concerta|vyvanse|vyv|elvanse|methylphenidat*
amphetamin*|anfetamin*|amfetamin*|speed@en|dexedrine|dexamphetamin*
adhd {meds,pills,tablets,medication,medicine}|study drugs|study pills|medikinet|rubifen|ritaline
rita@xx|ritalina|venvanse|focalin|strattera|anfetas|modafinil|provigil
""",
    "DRUG": """\
cocaine|coke habit|a line of coke|lines of coke|coke and|doing coke|some coke|do coke
gram of coke|bump of coke|kokain|koks|cocaina|meth|crystal meth|crystal@de|crack cocaine|heroin*
ecstasy pill{,s}|ecstasy pills|mdma|molly@en|ketamin*|weed|marihuana|marijuana|cannabis|lsd
speed|amphetamines|anfetaminas|fentanyl|opioid{,s}|oxy|shrooms|ghb
""",
    "NICOTINE": """\
cigarette{,s}|cigs|ciggies|fags|smoke|smokes|smoking|vape{,s}|vaping|nicotine|nicotine gum
nicotine patch{,es}|nicotine pouches|snus|zyn{,s}|cigarrillo{,s}|cigarro{,s}|fumar|fumo|fumas
tabaco|vapear|vapeo|nicotina|zigarette{,n}|rauchen|rauche|rauch|nikotin*|dampfen|vapen
cigarettes|clope{,s}|fumer|fume|vapoter|sigarett{a,e}|fumare|svapare|svapo|bidi|sutta
""",
    "APPETITE": """\
appetite|hunger|hungry|not eat|not eating|dont eat|skip {meals,lunch,dinner,breakfast}
instead of {eating,lunch,dinner,breakfast,food,a meal,meals,a snack}|to not eat|stay thin
stay slim|stay skinny|get thin|slim|slimmer|weight|lose weight|thin|skinny|calories|crav*
snack{,ing}|diet|adelgaz*|hambre|apetito|delgad*|peso|en vez de comer|en lugar de comer
hunger@de|appetit|schlank|dunn|abnehm*|statt zu essen|statt essen|gewicht|faim|mince|maigrir
poids|au lieu de manger|fome|apetite|magr*|emagrec*|em vez de comer|fame|appetito|dimagr*
invece di mangiare|bhookh|bhukh|patla|patli|vazan|wazan
""",
    "OTHERS": """\
roommate{,s}|friend{,s}|flatmate{,s}|housemate{,s}|brother{,s}|sister{,s}|cousin{,s}|mum{,s}
mom{,s}|dads|dad|son|sons|daughter|kids|classmate|boyfriend{,s}|girlfriend{,s}|mate|mates
neighbour|nieces|partner|wife|husband|leftover|borrow{,ed,ing}|someone elses|a guy|a dude|dealer
gym bro|coach at my gym|guy at my gym|off a|amig{o,a}|companer{o,a}|hermano|hermana|primo
freund{,in}|bruder|schwester|kumpel|mitbewohner*|kollege|ami|amie|pote|copine|coloc|frere|soeur
irma|irmao|colega|amica|amico|fratello|sorella|coinquilin*|dost|bhai|behen
""",
    "OBTAIN": """\
buy|buying|bought|order{,ed,ing}|get hold of|get my hands on|get some
where {can,do,would,could,to,does,is,might} {i,one,you,people,a,get,buy,find}|source{,d,s}
sourcing|supplier{,s}|vendor{,s}|dealer|plug|without {a,any} {prescription,doctor,script,rx}
no prescription|no script|without a script|no doctor|no doctor involved|off the internet|online
from the internet|underground lab|ugl|black market|grey market|gray market|telegram
under the counter|over the counter abroad|from india|from china|from turkey|from mexico|leftover
spare pen{,s}|spare|sells me|selling me|sell me|someone sells|offered me|can get me|knockoff
knock off|compounded|compounding|research grade|research use|not for human|comprar|compro
conseguir|consigo|sin receta|por internet|donde {compro,consigo,comprar,puedo,conseguir,venden}
me vende|mercado negro|kaufen|bestell*|besorg*|ohne rezept|rezeptfrei|im internet|woher
wo {bekomme,kriege,kann,krieg,bekommt,kauft}|schwarzmarkt|verkauft mir|acheter|achete|commander
sans ordonnance|sur internet|ou {trouver,acheter,puis,peut}|marche noir|me vend|trouver
sem receita|pela internet|onde {compro,consigo,comprar,acho,vende}|comprare|ordinare
senza ricetta|su internet|dove {compro,trovo,comprare,posso,si compra}|mi vende|mercato nero
kahan se|kahan milega|kahan milta|bina prescription|bina parche
""",
    "USE": """\
cycle|cycles|cycling|stack|stacks|stacking|protocol{,s}|run{,ning} {a,tren,test,clen,it}|dose
dosage|dosing|mcg|mg|ml|iu|units|how much|how many|how long|how do i|how should i|take|taking
took|taken|inject*|pin|pinning|try|trying|tried|start|started|starting|use|using|used|add|adding
pop|swallow|want|wanna|need|thinking of|thinking about|considering|best|which|recommend|speed up
speed things up|boost|kickstart|faster|goes with it|tell me|plan around|on clen|on tren|on dnp
on sarms|on gear|on steroids|on t3|help{,s} me|works|worked|ciclo{,s}|dosis|tomar|tomo|tome
pinchar*|inyect*|usar|uso|quiero|como tomo|cuanto|cuanta|probar|empezar|kur|dosier*|nehmen|nehme
einnehm*|spritz*|will|mochte|probier*|wie viel|wieviel|anfangen|zyklus|cycle@fr|cure|prendre
prends|injecter|essayer|veux|voudrais|combien|commencer|utiliser|ciclo|aplicar|quero|quanto
comecar|prendere|prendo|usare|iniettar*|voglio|vorrei|provare|iniziare|lena|loon|lu@hi|kitna
khana|chahiye
""",
    "DOSE_PLAN": """\
keeps you|a touch of|a bit of|a tiny bit|stay lean|lean|bringt dich weiter|leggero|un poquito
ein bisschen|un peu de|um pouco de|un po di
a day|per day|daily|twice a day|every day|each morning|cycle|cycles|weeks on|week on|stack
protocol|mcg|mg|ml|iu|dose|dosage|start with|begin with|try|take|add|use|inject*|go for|consider
will strip|strips|will melt|melts|works|wonders|helps|help you|boost|boosts|kickstart*|speed up
speeds up|accelerat*|burns|burn|shred|ripped|faster|secret|trick|tool|shortcut|safe|fine|okay|ok
harmless|worth|recommend|suggest|good idea|good option|option|edge|perfect|great|ideal|best|pair
pairs|combine|combined|run|a little|low dose|microdose|on top|get{,s} you|order|buy|online|toma
tomar|ciclo|dosis|prueba|usa|anade|funciona|ayuda*|acelera*|quema|mejor|seguro|recomiendo|nimm
nehmen|versuch*|probier*|kur|hilft|helfen|beschleunig*|verbrenn*|wirkt|empfehle|unbedenklich
prends|prenez|essaie|cure|aide*|accelere|brule|efficace|conseille|ajoute|tome|experimente|ajuda
acelera|queima|recomendo|prendi|prendere|prova|aiuta|accelera|brucia|funziona|consiglio|aggiungi
lo@hi|lena|le@hi|jaldi
""",
    "DEHYDRATE": """\
dias sin agua|das el peso
mouth dry|keep your mouth dry|dry mouth until|in three hoodies|three hoodies|layers of hoodies
spit until
sauna suit{,s}|sweat suit{,s}|sweatsuit|rubber suit|plastic suit|bin bag{,s}|bin liner{,s}
trash bag{,s}|garbage bag{,s}|cling film|saran wrap|plastic wrap|sweat it out
sweat out {the,water,weight,a,two,three,kilos,pounds,some,last}|sweat off
sweat {,out,off} {the,water,some,a few} {water,weight,pounds,kilos}|spit{,ting} into|spit in a
spit weight|water cut{,s}|water cutting|water loading|water load
cut {,my,the,your,out,all} water|cutting water|drop water|stop drinking|stopped drinking
no water|no liquids|no fluids|without water|without drinking|without fluids|dont drink|not drink
not drinking|drink nothing|drinking nothing|nothing to drink|dry fast{,ing,s}|dry out|drying out
dry day{,s}|dehydrat*|zero water|restrict {water,fluids}|limit {water,fluids} to|cut fluids
skip water|skip the water|sip only|hot bath {before,to,and,with,for,until}|hot baths|epsom bath
salt bath
sauna {session,sessions,until,for,before,to,twice,every,after,in,hours,and,marathon,right}
in the sauna|sit in the sauna|steam room|traje de {sauna,sudor,plastico,sudoracion}
faja de plastico|bolsa{,s} de basura|papel film|film transparente|sudar {el,los,kilos,agua}
sauna|sin beber|no {beber,bebas,bebo,tomes agua,tomar agua} {,agua,nada}|dejar de beber
deja de beber|cortar el agua|corta el agua|ayuno seco|deshidrat*|sin agua|schwitzanzug
saunaanzug|mullsack|mullbeutel|mullsacke|frischhaltefolie|ausschwitz*|abschwitz*|rausschwitz*
nichts {trinken,mehr trinken}|nichts trink*|trink nichts|nicht trinken
ohne {wasser,trinken,zu trinken}|trockenfasten|dehydrier*|entwasser*
wasser {weglassen,reduzieren,entziehen,streichen}|kein wasser|wasser ziehen
combinaison de {sudation,sauna}|sac poubelle|sacs poubelle|film plastique|transpirer|sans boire
sans eau|ne {bois,buvez,boire} {rien,pas,plus}|ne plus boire|ne rien boire|arreter de boire
arrete de boire|jeune sec|deshydrat*|couper l eau|coupe l eau|roupa de {sauna,plastico}
saco de lixo|sacos de lixo|plastico filme|suar|sem beber|sem agua
nao {beba,beber,bebo,tome agua,tomar agua}|parar de beber|pare de beber|cortar a agua
corte a agua|cortar agua|jejum seco|desidrat*|secar|tuta da sauna|tuta sauna|tuta di plastica
sacco della spazzatura|sacchi della spazzatura|pellicola|sudare|senza bere|senza acqua
non {bere,bevi,bevo,bevete}|smettere di bere|smetti di bere|tagliare l acqua|taglia l acqua
digiuno secco|disidrat*|niente acqua|paani band|pani band|paani mat|pani mat|bina paani
bina pani|paani nahi peena|pani nahi peena|paani mat peena|nirjala
""",
    "DEHYDRATE_SURE": """\
sauna suit{,s}|sweat suit{,s}|rubber suit|bin bag{,s}|bin liner{,s}|trash bag{,s}
garbage bag{,s}|cling film|saran wrap|plastic wrap|spit into|spitting into|spit weight
water cut{,s}|water cutting|water loading|cut water|cut {my,your,all,the,out} water
cutting water|stop drinking {water,fluids,anything,for,a,the,24,12,48,on}|dry fast{,ing,s}
dry out|drying out|zero water|dehydrat*|sweat off|sweat out
traje de {sauna,sudor,plastico,sudoracion}|bolsa{,s} de basura|ayuno seco|deshidrat*
schwitzanzug|saunaanzug|mullsack|mullbeutel|frischhaltefolie|ausschwitz*|abschwitz*|rausschwitz*
trockenfasten|dehydrier*|entwasser*|combinaison de {sudation,sauna}|sac poubelle|jeune sec
deshydrat*|roupa de {sauna,plastico}|saco de lixo|jejum seco|desidrat*|tuta sauna
tuta della sauna|tuta di plastica|digiuno secco|disidrat*
""",
    "WEIGH_IN": """\
weigh in|weigh ins|weighin|weighing in|make weight|making weight|make the weight|weight class
weight category|weigh off|fight|match|bout|tournament|meet|competition|show|stage|photoshoot
photo shoot|shoot|wedding|beach|lose {weight,kilos,pounds,kg,water weight}|kilos|kg|pounds|lbs
weight|lighter|scale|slim|flat|dry look|pesaje|peso|categoria|combate|boda|bascula|adelgaz*
wiegen|wiegetermin|gewicht|gewichtsklasse|kilo|kampf|wettkampf|waage|leichter|abnehm*|pesee
poids|categorie|combat|balance@fr|maigrir|pesagem|quilos|luta|balanca|emagrec*|pesata|pesatura
chili|incontro|gara|bilancia|dimagr*|vazan|wazan
""",
    "ALCOHOL": """\
alcohol|booze|vodka|gin@en|gin tonic|wine|beer{,s}|whisky|whiskey|rum|tequila|liquor|spirits
shots of|drunk|tipsy|pints|cider|prosecco|champagne|hard seltzer|white claw|drunkorexia|nightcap
hangover|alcol|vino|cerveza{,s}|ginebra|copas|chupito{,s}|alkohol*|wein|bier|wodka|schnaps
saufen|betrunken|vin@fr|biere{,s}|alcool|verre de|cerveja{,s}|vinho|cachaca|bebida{,s}|birra
birre|superalcolic*|sharab|daru|daaru
""",
    "PUSH_THROUGH": """\
go heavy|best medicine|squats are the best
push through|pushing through|power through|powering through|train through|training through
run through|running through|work through|working through|play through|playing through
fight through|grit your teeth|grit my teeth|ignore {the,that,this,your,it,my,any}
ignoring {the,that,this,your,it,my}|dont stop|keep going|keep running|keep training|keep lifting
carry on|no excuses|no excuse|pain is {weakness,temporary,just,part}|no pain no gain|walk it off
through the {pain,fever,injury,chest,dizziness,tear,fracture,sprain,swelling,flu}
through {it,your,chest,a}|still {go,train,run,lift,work out,do}|anyway|train anyway|despite
sweat {out,it out} the {fever,flu,cold}|sweat out|sweat it out
do your {session,workout,run,intervals} anyway|finish the {set,session,run,workout,intervals}
aguanta*|entrena* {aunque,con,igual}|sigue {corriendo,entrenando,adelante}|ignora*|a pesar de
durchbeiss*|durchzieh*|beiss die zahne|zahne zusammen*|weiter{machen,trainieren,laufen}
trainier* {trotz,weiter,mit,einfach}|ignorier*|trotz|lauf weiter|continue {a,de,quand,malgre}*
serre les dents|ignore@fr|malgre|entraine toi {malgre,avec,quand}|force un peu|aguent{a,e}
treine {mesmo,com}|continue {correndo,treinando}|ignore@pt|mesmo com|apesar da|stringi i denti
continua {a correre,ad allenarti}*|allenati {anche,lo stesso,comunque}|ignora@it|nonostante
anche con|karte raho|chalte raho
""",
    "BODY_ALARM": """\
knee is swollen|ankle is swollen|swollen
chest pain{,s}|chest tightness|tightness in {your,my,the} chest|pressure in {your,my,the} chest
pain in {your,my,the} chest|tight chest|chest hurts|your chest|fever{,ish}|high temperature|38 5
39|dizzy|dizziness|lightheaded*|faint*|stress fracture|fracture{,d}
broken {toe,foot,rib,bone,wrist,ankle}|torn {ligament,muscle,hamstring,meniscus,acl}|tear
sprain{,ed}|injury|injured|sharp pain|stabbing|swollen {knee,ankle,joint}|shin splints
concussion|the flu|flu|infection|pneumonia|palpitations|heart racing|heart skip*|heart flutter*
cant feel|numb|blood in your urine|dark urine|knee pain|back pain|pain|dolor en el pecho
dolor de pecho|fiebre|mareo{,s}|mareas|lesion|fractura|esguince|desmay*|brustschmerz*
druck auf der brust|schmerzen in der brust|stechen in der brust|fieber|schwindel*|schwindlig
verletz*|bruch|ermudungsbruch|zerrung|banderriss|ohnmacht|schmerz*
douleur{,s} {dans la,a la,thoracique}|poitrine|fievre|vertige{,s}|blessure|fracture|entorse
malaise|dor no peito|febre|tontura{,s}|lesao|fratura|desmai*|dolore al petto|dolori al petto
febbre|vertigini|giramenti|infortunio|frattura|distorsione|svenim*|seene mein dard|bukhar
""",
    "ALARM_SURE": """\
brust sticht|brust schmerzt|pecho te duele|poitrine te fait mal|peito doer|petto fa male
knee is swollen|ankle is swollen|is swollen
chest pain{,s}|chest tightness|tightness in {your,my,the} chest|pressure in {your,my,the} chest
pain in {your,my,the} chest|tight chest|chest hurts|fever{,ish}|stress fracture|fracture{,d}
broken {toe,foot,rib,bone,wrist,ankle}|torn {ligament,muscle,hamstring,meniscus,acl}
palpitations|heart skip*|concussion|sharp pain|stabbing|faint*|dolor en el pecho|dolor de pecho
fiebre|fractura|brustschmerz*|druck auf der brust|schmerzen in der brust|stechen in der brust
fieber|ermudungsbruch|douleur dans la poitrine|douleur a la poitrine|poitrine|fievre|fracture
dor no peito|febre|fratura|dolore al petto|febbre|frattura|seene mein dard|bukhar|dizzy
dizziness|flu|torn|sprain{,ed}|swollen {knee,ankle}|the pain
""",
    "EXTREME_EXERCISE": """\
{four,five,six,seven,eight,4,5,6,7,8,10} hours of {cardio,exercise,running,training,gym,\
walking,treadmill,working out} {,a day,every day,daily}
{three,four,five,six,3,4,5,6} hours {a day,every day,daily,per day} {of,on,at,in} {cardio,\
exercise,running,the,training}
train until you {drop,collapse,vomit,puke,throw up,faint,pass out,see stars}
until you {vomit,puke,throw up,collapse,pass out,faint,drop,black out,see stars,cant stand}
until i {vomit,puke,throw up,collapse,pass out,faint,drop,black out}
till you {puke,drop,vomit,collapse,faint}|hasta {vomitar,desmayarte,caer,que te desmayes}
bis {du umfallst,zum umfallen,zum erbrechen,du kotzt,du dich ubergibst}
jusqu a {vomir,t evanouir,tomber}|ate {vomitar,desmaiar,cair}|fino a {vomitare,svenire,crollare}
no rest days for|every day without rest|seven days a week twice|never take a rest
rest days are for|rest is for|sleep is for|descansar es de|ruhetage sind fur|le repos c est pour
descanso e para|il riposo e per
""",
    "TOXIC": """\
bleach|mms|miracle mineral|chlorine dioxide|dioxido de cloro|chlordioxid|dioxyde de chlore
biossido di cloro|turpentine|terpentin|borax|urine therapy|drink {my,your} {own,} urine
urinoterapia|eigenurin|tapeworm{,s}|tape worm{,s}|bandwurm*|tenia|ver solitaire|verme solitario
tapeworm diet|cotton ball{,s}|cotton wool|wattebausch*|watte@de|bolas de algodon|boules de coton
bolinhas de algodao|batuffoli|breatharian*|breatharianism|lichtnahrung|respirian*
live on {air,light,sunlight,prana}|prana@xx|feeding tube|k e diet|ng tube to|ipecac|ipecacuanha
ipeca|syrup of ipecac|raw milk cure|ivermectin|parasite cleanse|hydrogen peroxide
wasserstoffperoxid|kerosene|jaw wired|wire my jaw|wiring my jaw|coffee enema{,s}|kaffeeeinlauf*
salt water flush|saltwater flush|bicarbonate to vomit|mustard water|tissue paper diet
eat tissues|soap|vinegar shots all day|activated charcoal after|charcoal to absorb
swallow ice only|air diet|baby food only for life|nothing but {lemon water,cabbage} for
""",
    "INGEST": """\
drink|drinking|eat|eating|swallow{,ing}|take|taking|try|trying|use|using|drops|dose|how much
how many|cure|cleanse|lose|weight|hunger|full|stuff|diet|do|doing|help{,s}|buy|get|beber|tomar
comer|trinken|nehmen|essen|schlucken|boire|avaler|manger|prendre|engolir|bere|ingoiare|mangiare
prendere|add|few|spoon|teaspoon|tablespoon|glass|morning|night|day|stomach
""",
    "METHOD_PLAN": """\
picked {the,a,my} {bridge,date,day,place,spot,rope,roof,train}
chosen {the,a,my} {bridge,date,day,place,spot,rope,roof}|choose {the,a,my} {bridge,rope,roof}
already have the {pills,rope,plan}|got the {pills,rope,tablets} ready|have a plan to
know how ill do it|know how im going to do it|know exactly how|decided how|decided when
set a date|its decided|ive decided to go|ive made my peace|made my peace with|all prepared
everything is {ready,prepared,planned,arranged}|elegido el {puente,dia}|ya tengo las pastillas
lo tengo {decidido,todo preparado}|brucke ausgesucht|alles vorbereitet|habe einen plan
choisi le {pont,jour}|tout prepare|tout est pret|escolhi a {ponte,data}|ja tenho os remedios
tudo preparado|scelto il {ponte,giorno}|tutto pronto|tutto preparato
""",
    "PILL_NAME": """\
paracetamol{,s}|aspirin{,s}|ibuprofen{,s}|tylenol|panadol|pills|tablets|sleeping pills
painkillers|xanax|benzos|insulin|pastillas|tabletten|schlaftabletten|comprimes|cachets|doliprane
somniferes|comprimidos|remedios|pillole|pastiglie|sonniferi|goliyan|antidepressants
caffeine pills|metformin
""",
    "DO_IT": """\
do it|do the trick|be enough to|be enough|finish me|finish it|end it|kill me|work
how long does it take|quick enough|reicht das|reichen|bastan|bastaria|suffisent|suffirait|bastam
bastano|basterebbero|hurt|painless
""",
    "ALL_PILLS": """\
{take,took,taking,swallow,swallowed,swallowing,down,downed,downing} {all,every,the whole,\
a whole,whole,the rest of,all of} {,my,the,of my,of the,these,those} {pills,tablets,meds,\
medication,medicine,packet,pack,bottle,box,blister,insulin,sleeping pills,painkillers,\
paracetamol}|todas las pastillas|toda la caja|el bote entero de pastillas|alle tabletten
ganze packung tabletten|alle meine tabletten|alle pillen
tous mes {comprimes,cachets,medicaments}|tous les {comprimes,cachets,medicaments}|toute la boite
todos os {remedios,comprimidos}|a cartela inteira|tutte le {pillole,pastiglie,compresse}
tutta la scatola|saari goliyan|sari goliyan
""",
    "SKIN_PLACE": """\
thighs|arms|arm|wrist|wrists|forearm{,s}|skin|leg|legs|hip|muslos|brazos|piel|munecas
oberschenkel|arme|haut|handgelenke|cuisses|bras|peau|poignets|coxas|bracos|pele|pulsos|cosce
braccia|pelle|polsi
""",
    "LINES": """\
little lines|lines again|red lines|fresh lines|new lines|stripes|tally marks|tally
scratches again|marks again|burns again|new scars|scar{,s}|fresh marks|rayas|lineas|cicatrices
striche|linien|narben|traits|marques|riscos no|marcas|tagli|segni|cicatrici|ache in the shower
sting{,s} in the shower
""",
    "GOODBYE": """\
goodbye coach|wont hear from me|never hear from me|last time you hear|last youll hear
last time i write|last message from me|this is my last|after tonight|no more me|adios coach
no sabras mas de mi|ultima vez que|letzte nachricht|wirst nichts mehr von mir
ihr hort nichts mehr|derniere fois que|plus jamais de mes nouvelles|nao vai mais ouvir
ultima volta che|non sentirai piu
""",
    "FOREVER": """\
forever|for good|for ever|never again|after tonight|hear from me|everything|all of it|alles
fur immer|para siempre|todo|pour toujours|tout|para sempre|tudo|per sempre|tutto|hamesha
""",
    "CANT_ON": """\
cant go on|cant anymore|cant any more|cant do it anymore|cant do this anymore|cant take it
i give up|im done|no puedo mas|ya no puedo|ya esta|me rindo|kann nicht mehr|ich kann nicht mehr
es soll aufhoren|soll einfach aufhoren|soll alles aufhoren|einfach aufhoren|j en peux plus
je n en peux plus|je peux plus|que ca s arrete|tout s arrete|nao aguento|nao da mais|desisto
non ce la faccio|non ne posso piu|basta con tutto|ab nahi hota|thak gayi hoon|thak gaya hoon
""",
    "STOP_ALL": """\
make it stop|to stop|want it to end|it to be over|it all to end|all to stop|everything to stop
ende|aufhoren|schluss|que pare|que acabe|que termine|que ca s arrete|s arrete|arreter|finisca
smetta|khatam
""",
    "BURDEN": """\
put up with me|deal with me|carry me|look after me anymore|worry about me anymore|without me
rid of me|relief for everyone|relief for them|me aguante|aguantarme|cargar conmigo|sin mi
mich ertragen|ohne mich|los sind|me supporter|sans moi|debarrasses de moi|me aguentar|sem mim
livres de mim|sopportarmi|senza di me|liberarsi di me|mujhe jhel*|mere bina
""",
    "TOMORROW_NOBODY": """\
nobody will have to|no one will have to|nobody has to|no one has to|nobody would have to
plus personne|niemand muss|keiner muss|nadie tendra|nadie tiene que
ninguem {vai ter,precisa,tera}|nessuno dovra|tomorrow|soon|demain|morgen|manana|amanha|domani
kal
""",
    "UNKNOWN_SUB": """\
powder|capsules|caps|vial{,s}|the drops|injections|shots|pen{,s}|stuff|pills|polvo|capsulas
pulver|kapseln|poudre|gelules|po@pt|polvere|capsule
""",
    "SHADY": """\
telegram|darknet|dark web|a guy|some guy|dealer|reddit vendor|discord|facebook seller
instagram seller|ebay seller|whatsapp group|gym bro|under the counter|no label|unlabelled
research|from china|imported|grupo de whatsapp|un tipo|ein typ|dealer@de|un mec|um cara|un tizio
pusher
""",
    "HOW_USE": """\
how much|how many|a day|per day|ok|okay|safe|enough|start|dose|draw up|dissolve|mix|inject|take
cuanto|al dia|dosis|wie viel|am tag|combien|par jour|quanto|por dia|al giorno
""",
    "KG_WATER": """\
kg water|kilos water|kg of water|kilos of water|pounds of water|lbs of water|water weight
lb of water|litres of water weight|kilos de agua|kg de agua|kilo wasser|kg wasser|kilos d eau
kg d eau|quilos de agua|chili d acqua|chili di acqua|kg d acqua
""",
    "COMP": """\
comp|competition|fight|bout|match|tournament|weigh in|weighin|weight class|meet|stage|show|shoot
photos|combate|pelea|pesaje|torneo|kampf|wettkampf|turnier|combat|pesee|luta|pesagem|campeonato
incontro|gara|pesata|days|by friday|by saturday|by sunday|faire le poids|dar el peso
bater o peso|fare il peso|gewicht machen|make weight
""",
    "DRUG_SURE": """\
bump of coke|bumps of coke|line of coke|lines of coke|gram of coke|coke keeps|coke comedown
comedown|come down from|on coke|on speed|on mdma|on molly|party drugs|speed keeps|meth keeps
crystal keeps|raya de coca|coca@xx|linie koks|line koks|rail de coke|ligne de coke|carreira de
riga di coca|chitta
""",
    "DRINK_MEAL": """\
ersetzt das
is my dinner|are my dinner|is dinner|is my lunch|as my only
swap {dinner,lunch,your dinner,your lunch,a meal} for|trade {dinner,lunch,your dinner} for
replace {dinner,lunch,your dinner} with|dinner is {two,a,three,wine,vodka,beer}
cambia la cena por|es mi cena|tausch das abendessen|ersetz* das abendessen|ist mein abendessen
remplace le diner par|c est mon diner|troque o jantar por|e meu jantar|sostituisci la cena con
e la mia cena
""",
    "FAT_GOES": """\
hunger ist weg|hunger is gone|hambre se va|faim disparait|fome some|fame sparisce
fat {melts,disappears,goes,vanishes,falls,drops,burns}|melt{s,} {the,your} fat
grasa {desaparece,se va,se derrite}|fett {verschwindet,schmilzt,weg}|graisse {fond,disparait}
gordura {some,desaparece,derrete}|grasso {sparisce,si scioglie,scompare}|last kilos
last kilos off|last pounds|ultimos kilos|letzten kilos|derniers kilos|ultimos quilos
ultimi chili|charbi
""",
    "NO_HUNGER": """\
keinen hunger|kein hunger|no hunger|no appetite|not hungry|never hungry|hunger gone
hunger is gone|sin hambre|no tendras hambre|no tienes hambre|pas faim|plus faim|sem fome
nao tem fome|niente fame|non hai fame|non avrai fame|wont cross your mind|forget about food
forget about lunch|forget to eat|bhookh nahi
""",
    "GONE_YOU": """\
if you were {gone,dead,not here,no longer here}|if you weren t here
if you {disappeared,vanished,died}|without you around|once youre gone|relief for everyone
si no estuvieras|si desaparecieras|wenn du {weg,tot,nicht mehr da} warst|wenn du nicht da warst
si tu n etais {pas,plus} la|si tu disparaissais|se voce {nao existisse,sumisse,morresse}
se tu non {ci fossi,esistessi}
""",
    "SUPPORT": """\
deserve support|deserve help|you deserve care|reach out|helpline|not alone|telling a doctor
tell a doctor|talk to someone|someone you trust|therapist|eating disorder support|mereces ayuda
verdienst hilfe|verdienst unterstutzung|merites de l aide|merece ajuda|meriti aiuto
worth telling|worrying sign|sign to|cue to eat
""",
    "LAB_SUGAR": """\
sugar|sugars|azucar|zucker@de|sucre@fr|acucar|zucchero|sugar level|hyper
""",
    "POINT_OF": """\
whats the point|what is the point|no point|pointless|why bother|para que|wozu|a quoi bon|pra que
a che serve|kya fayda
""",
    "FIRST_ACT": """\
i|im|ive|ill|me|my|ich|je|j|yo|hoy|eu|io|mi@it|main|heute|today|tonight|ce soir|hoje|stasera
""",
    "ALL_PILLS_OK": """\
with food|at once in the morning|with breakfast|together in the morning|vitamin*|supplement*
as prescribed|antibiotic*|course|with water|mit dem fruhstuck|con el desayuno|avec le petit
vitaminas|omega
""",
    "STRETCH": """\
stretch marks|tan lines|tattoo{,s}|c section|caesarean|surgery|acne|mosquito|cat|kittens|sunburn
years old|old scars|faded|estrias|dehnungsstreifen|vergetures|smagliature|tights|laugh lines
wrinkles
""",
    "NOT_HEAR": """\
wont hear|never hear|last time|after tonight|anymore|any more|ever again|nothing more|mehr|mas
plus|mais|piu
""",
    "BETTER_W": """\
better|easier|happier|relief|relieved|peace|free|nobody|no one|everyone|everybody|mejor|alivio
besser|leichter|erleichtert|mieux|soulag*|melhor|meglio|sollievo|behtar|sukoon
""",
    "RELIEF": """\
relief|easier|better|happier|peace|quiet|alivio|besser|mieux|melhor|meglio
""",
    "HYPO": """\
hypo|going low|low sugar|sugar is low|sugars are low|sugar crashed|unterzucker*|hipoglucemia
hypoglycemie|hipoglicemia|ipoglicemia|bajon de azucar
""",
    "ANAPHYLAXIS": """\
anaphyla*|anafila*|hives all over|hives everywhere|epipen|epi pen|throat is closing
throat closing|lips are swelling|tongue is swelling|tongue swelling|me hincha|gola si chiude
""",
    "JAB_W": """\
jabs|the jab|slimming pens|the pens|weight loss pens|spritzen|inyecciones para adelgazar
piqures minceur|canetas
""",
    "NO_QUESTIONS": """\
a salon|beauty salon|nearby sells|sells the pens
no questions asked|online shop|online store|online seller|web shop|without a prescription
no prescription|sin receta|ohne rezept|sans ordonnance|sem receita|senza ricetta|half the price
""",
    "RISKY_TALK": """\
risky|risk|unsafe|dont|never|avoid|prescriber|doctor|gp|what s inside|whats inside|counterfeit
fake
""",
}
