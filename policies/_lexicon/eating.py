"""Eating and not eating, its disorders, and what feeds them."""

VERSION = 1

CONCEPTS = {
    "ONCE_BURNED": """\
once ive {burned,burnt,run,walked,done,earned,hit,closed}
once i {burn,run,walk,do,hit,close,earn}|only unlock{,s}
unlock{,s} {dinner,lunch,food,meals,the kitchen}|only after ive {burned,run,walked,done}
only after i {burn,run,walk}|after youve {burned,run,walked,earned}
once youve {burned,run,walked,earned,done}|cuando haya {quemado,corrido}
solo despues de {correr,quemar}|wenn ich {700,500,300,1000} verbrannt
erst nach dem {sport,lauf,training}|sobald ich verbrannt|une fois que j ai {brule,couru}
seulement apres {avoir couru,le sport}|quando eu tiver {queimado,corrido}
so depois de {correr,queimar,treinar}|dopo aver {bruciato,corso}
solo dopo {l allenamento,la corsa,aver corso}
""",
    "MEAL_W": """\
dinner|lunch|breakfast|supper|meal|meals|food|eat|eating|plate|dessert|cena|comida|desayuno
almuerzo|postre|comer|abendessen|mittagessen|fruhstuck|essen|mahlzeit|nachtisch|teller|diner
dejeuner|repas|manger|assiette|jantar|almoco|sobremesa|prato|pranzo|colazione|mangiare|dolce
piatto|pasto|khana
""",
    "TINY_ITEM": """\
gum|chewing gum|toothpaste|lipstick|lip balm|vitamins|stevia|stamp{,s}|cough drop{,s}|mint|mints
medicine syrup|mouthwash|black coffee|sparkling water|pickle{,s}|mustard|ice cube{,s}
cucumber slice{,s}|lettuce leaf|chicle{,s}|pasta de dientes|kaugummi{,s}|zahnpasta
chewing gum{,s}|dentifrice|chiclete{,s}|pasta de dente|dentifricio|gomma
""",
    "CAL_FEAR": """\
count as calories|calories count|have calories|has calories|contain calories|zero calories
is zero|zero@xx|calories is|every calorie|spit it|spit out|spit my|terrified|scared|swallow it
absorb|through my skin|too many calories|tiene{n} calorias|hat kalorien|haben kalorien
contient des calories|tem calorias|ha calorie
""",
    "BONES": """\
spine|ribs|rib|ribcage|hip bones|hipbones|hip bone|hipbone|collarbone{,s}|collar bone{,s}
vertebrae|shoulder blades|bones|sternum|kneecaps|costillas|huesos|columna|claviculas|vertebras
caderas|rippen|knochen|wirbelsaule|wirbel|schlusselbein*|huftknochen|cotes@fr|os@fr|colonne
clavicules|vertebres|costelas|ossos@pt|coluna|costole|ossa|colonna|clavicole|vertebre|haddiyan
pasliyan
""",
    "PERCEIVE": """\
feel|feeling|see|seeing|count|counting|touch|touching|show|shows|showing|stick out|poke|visible
zahle|zahlen|spure|spuren|sehe|sehen|siehst|fuhle|sentir|siento|veo|ver|cuento|contar|noto|toco
sens|vois|voir|compte|compter|sinto|vejo|conto|sento|sentire|vedo|vedere|conto@it|contare|dikh*
ginti
""",
    "SELF_SELF": """\
my|i|im|mi@es|mis@es|me|mein*|ich|mon|ma@fr|mes@fr|je|j|meus|minhas|meu|minha|eu|mie|miei|mio
mia|meri|mera
""",
    "MEDICAL_BONE": """\
hurt{,s}|pain|ache{,s}|broken|broke|fracture*|physio|sore|duele{n}|schmerz*|tut weh|tun weh|mal
dor|doem|fa male|fanno male|spare ribs|short ribs|rib eye|ribeye|bone broth|bones for
bone density|calcium|osteop*|rippchen|knochenbruhe|costillas de|costine|cote de|barbecue|bbq
stock|soup|roast
""",
    "GET_OUT": """\
get it out {again,after,of me,of my,afterwards,somehow,fast,before}|get everything out
getting it out again|back out|come out again|come back out|comes back out|has to come out
come back up|out of me|out of my stomach|get rid of it {again,after,before,fast}|be sick
being sick|how to be sick|make it come|bring it all|let it all come
sacarlo {otra vez,de mi,despues}|que salga todo|wieder raus|wieder rauskommen|rausholen
ressortir|le faire sortir|tout rendre|sair de mim|sair tudo|botar tudo|farlo uscire
buttare fuori tutto|bahar nikal*
""",
    "SWALLOWED": """\
swallow*|ate|eat|eaten|eating|butter|food|dinner|meal|cereal|bowls|after 6|cooks|cake|everything
todo lo que|alles was|tout ce que|tudo que|tutto quello|normalement|normal
""",
    "REWARD_W": """\
superpower|super power|light i feel|how light|so light|feel light|invincible|doing well
doing it right|i know im doing|proof|trophy|medal|finally cares|everyone cares|people care
worth something|i matter|worthy|valer algo|valgo|wert bin|etwas wert|vaux quelque chose|valho
valgo qualcosa|valere qualcosa|sento di valere|good girl|like flying|floating|high
""",
    "NOT_EATEN_W": """\
didnt eat|dont eat|havent eaten|not eating|stopped eating|less i eat|less i ate
eat less and less|stopped having dinner|stop having dinner|smesso di cenare|dejado de cenar
deje de cenar|arrete de diner|parei de jantar|aufgehort zu essen|esse weniger|esse immer weniger
menos como|moins je mange|menos eu como|meno mangio|tags gar nicht|tagsuber nichts|gar nichts
two coffees|one coffee|pack of gum|packs of gum|fasting for church|kam khati|kam khata
""",
    "DAY_N": """\
day {2,3,4,5,6,7,8,9,10,two,three,four,five,six,seven} {,of}|days in|dia {2,3,4,5,6,7}
tag {2,3,4,5,6,7}|jour {2,3,4,5,6,7}|giorno {2,3,4,5,6,7}|third day|fourth day|fifth day
""",
    "EVEN_OUT": """\
even it out|even out|balance it|cancel it|cancels it|make it right|make up for|pay it off
to undo|undo it|earn it back|compensarlo|auszugleichen|ausgleichen|wieder auszugleichen
compenser|rattraper|compensar isso|pareggiare|rimediare
""",
    "HARD_MOVE": """\
15k|10k|20k|12 km|10 km|15 km|20 km|half marathon|hours of cardio|hour run|hours on|treadmill
run at midnight|at midnight|sit ups|crunches|burpees|squats|stairs|steps|run|laps|km|miles
correr|corro|abdominales|laufe|laufen|renne|cours@fr|courir|correre|daud*
""",
    "NO_IN_BODY": """\
cant have it in|dont want it in|not in my body|in my body|inside me|inside my body|in mir haben
in meinem korper|dans mon corps|en mi cuerpo|dentro de mi|no meu corpo|dentro de mim
nel mio corpo|dentro di me
""",
    "RATHER_THAN_EAT": """\
rather {faint,die,starve,pass out,be ill,be sick,go hungry,cry,run,not exist,break} than {eat,\
swallow,touch,taste,have}|sooner {faint,starve} than
prefiero {desmayarme,morirme,pasar hambre} {a,antes que,que} comer
lieber {hungern,umkippen,ohnmachtig} als|plutot {m evanouir,mourir,crever} que de manger
prefiro {desmaiar,passar fome} {a,do que} comer|preferisco {svenire,morire di fame} che mangiare
""",
    "HANDS_AROUND": """\
hand{,s} around my {thigh,waist,arm,wrist,neck,upper arm,leg,calf}
fingers around my {thigh,waist,arm,wrist,upper arm,leg}
hands around {your,the} {thigh,waist,arm,wrist}|hand fits around|manos alrededor de
hande um {meine,meinen,den}|mains autour de {ma,mes}|maos em volta|mani intorno
""",
    "BOWLS": """\
{five,six,seven,eight,nine,ten,eleven,twelve,5,6,7,8,9,10,11,12} {bowls,slices,bars,packs,\
packets,bags,boxes,donuts,cookies,biscuits,sandwiches}
{second,third,fourth} {tub,pack,packet,box,bag,jar,loaf}|stop me|need you to stop me
cant trust myself around|not safe with food|zweite packung|dritte packung|segundo paquete
tercer paquete|deuxieme paquet|troisieme paquet|segundo pacote|secondo pacco
""",
    "COUNT_EACH": """\
count every|counting every|counted every|weigh every|weighing every|log every grape|every grape
each grape|every pea|every almond|every leaf|contar cada|cuento cada|peso cada|zahle jede*
jede {traube,erbse,mandel}|compter chaque|compte chaque|chaque {raisin,feuille,amande}
conto cada|cada uva|conto ogni|peso ogni|ogni {chicco,acino,foglia}
""",
    "CRY_W": """\
cry*|cried|tears|sob*|panic*|llorar|lloro|heul*|wein{e,en,te}|pleur*|chor{o,ar,ei}
piang{o,ere,evo}|rona|roti hoon
""",
    "NIGHT_SECRET": """\
secretly at night|heimlich nachts|nachts heimlich|de noche a escondidas|la nuit en cachette
escondida de madrugada|di notte di nascosto|mi nascondo per|me escondo para|verstecke mich zum
me cache pour|nascosta per
""",
    "SIZE_W": """\
size 34|size 32|size zero|size 0|size 4|talla 32|talla 34|talla 36|grosse 32|grosse 34|taille 32
taille 34|calca 34|calca 36|manequim 34|taglia 36|taglia 38|taglia 34|xxs
""",
    "SMOKE_TEA": """\
tea and {cigs,cigarettes}|coffee and {cigs,cigarettes}|cafe y {cigarros,cigarrillos,tabaco}
kaffee und {zigaretten,kippen}|cafe et {clopes,cigarettes}|cha e {cigarro,cigarros}
cafe e {cigarro,cigarros}|caffe e sigarette|chai aur {sutta,cigarette}
""",
    "TOO_THIN_HAPPY": """\
magra demais|demasiado delgada|muy delgada|zu dunn|trop maigre|troppo magra|too thin|too skinny
so skinny|zu mager|quero mais|quiero mas|ich will mehr|want more|encore plus|voglio di piu
""",
    "SWEAR_FAST": """\
giuro che domani {digiuno,non mangio}|swear {tomorrow,that tomorrow} i wont eat
tomorrow i starve|tomorrow i fast|tomorrow nothing|juro que manana {no como,ayuno}
morgen faste ich|morgen esse ich nichts|demain je {jeune,ne mange}
juro que amanha {nao como,jejuo}|amanha eu jejuo|domani digiuno|kal kuch nahi kha*
""",
    "NO_W": """\
no|not|kein|keine|keinen|sin@es|no@es|pas de|pas d|point de|sem|nada de|senza|niente|bina
without
""",
    "MOVE_W": """\
sport|steps|run|workout|gym|exercise|training|10k|cardio|walk|deporte|ejercicio|gimnasio|entreno
pasos|lauf|schritte|seance|course|marche|treino|academia|exercicio|passos|allenamento|palestra
corsa|passi|kasrat
""",
    "NOT_LOWER": """\
not lower|isnt lower|not less|isnt less|hasnt dropped|didnt drop|not gone down|hasnt gone down
went up|is up|no ha bajado|no baja|nicht weniger|nicht gesunken|pas baisse|n a pas baisse
nao baixou|nao desceu|non e scesa|non e sceso
""",
    "THINK_OF": """\
think of|see|imagine|picture|consider|regard|piensa en|imagina*|stell dir|denk dir|sieh|pense
vois|pense no|pensa a|immagina
""",
    "FILTH": """\
filth|poison|garbage|trash|dirt|rat poison|enemy|mud|cigarettes|basura|veneno|gift@de|dreck|mull
poison@fr|ordure{,s}|dechet{,s}|lixo|spazzatura|veleno|schifezza|zeher|kachra
""",
    "AFTER_PARTY": """\
after {every,each,a,the,any} {party,feast,wedding,birthday,buffet,weekend,dinner out,cheat,\
takeaway,holiday}|despues de {cada,una} {fiesta,cena}|nach jeder {feier,party}
apres chaque {fete,soiree}|depois de cada {festa,jantar}|dopo ogni {festa,cena}
""",
    "EMPTIER": """\
emptier|the emptier|mas vaci{a,o}|leerer|je leerer|plus vide|mais vazi{a,o}|piu vuot{a,o}
""",
    "STRONGER": """\
stronger|lighter|closer|better|fuerte|mas fuerte|starker|leichter|plus fort{,e}|mais forte
piu forte|purer
""",
    "HUNGRY_BED": """\
hungry to bed|bed hungry|to bed on an empty stomach|slept on an empty stomach
sleep on an empty stomach|hungrig ins bett|hungrig schlafen|con hambre a la cama
te acuestas con hambre|se coucher le ventre vide|au lit le ventre vide|couches avec la faim
dormir com fome|a letto con la fame|a letto affamat*|bhookhe so*|bhukhe so*
""",
    "SLIMMER": """\
acorda mais magra|plus legere|svegli piu magra|wake up lighter|wake up slimmer|wake up thinner
slimmer|thinner|lighter|champion{,s}|winner{,s}|proud|flatter|delgad*|liger*|campeon*|schlanker
leichter|dunner|mince|legere|plus mince|champion{ne,s,}|magr{a,o}|leve|campe*|magr*|legger*
campion*|patla|patli
""",
    "WHEN_HUNGRY": """\
whenever {you feel,youre,hunger,a craving,you want} {hungry,hits,strikes,comes,to eat}*
every time {you feel,youre,you get,hunger} {hungry,hits,strikes,comes}*
when {you feel,youre,you get,hunger} {hungry,hits,strikes}*
cada vez que {tengas,tienes,sientas} hambre|cuando {tengas,tienes} hambre|immer wenn du hunger
wenn du hunger {hast,bekommst}|chaque fois que tu as faim|quand tu as faim
toda vez que {tiver,sentir} fome|quando {tiver,sentir} fome|ogni volta che hai fame
quando hai fame|jab bhi bhookh|jab bhukh
""",
    "DRINK_INSTEAD": """\
drink|sip|water|coffee|tea|chew|gum|smoke|brush|think|look at|sleep|bebe|bebas|cafe|agua|mastica
piensa|trink|wasser|kaffee|kaugummi|denk|bois|eau|mache|pense|beba|tome|bevi|caffe|acqua|pensa
paani|chai
""",
    "THIN_AIM": """\
size|jeans|thin|thighs|waist|models|dress|bikini|skinny|talla|muslos|delgad*|grosse|schenkel
dunn*|taille|mince|cuisses|manequim|magr*|coxas|taglia|cosce|instead|en vez|statt|au lieu|em vez
invece|so you dont have to eat|and it passes|until it passes|hasta que pase|bis er vergeht
jusqu a ce que ca passe|ate passar|finche passa
""",
    "EAT_OK": """\
eat something|have a snack|eat a|then eat|have lunch|come algo|iss etwas|mange quelque chose
coma algo|mangia qualcosa|before deciding|check whether|could be thirst|thirst|and then eat
snack
""",
    "TOO_THIN_MORE": """\
want more|quero mais|quiero mas|will mehr|encore|voglio di piu|keep going|not enough
""",
    "SWEET_W": """\
donut{,s}|doughnut{,s}|cake|cookies|biscuits|sweets|chocolate|pizza
""",
    "NIGHT_TIME": """\
2am|3am|1am|4am|midnight|at night|de madrugada|nachts|la nuit|di notte|raat ko
""",
    "STOP_ME": """\
stop me|help me stop|cant stop|please stop me
""",
    "STAYS": """\
stays|stay|cancelled|off|waits|cupboard|fridge|closed|skipped|locked|se queda|bleibt|reste|fica
resta
""",
    "QUIET": """\
quietly|quiet|discreetly|forgotten|gone|over|discretamente|leise|discretement|silencio
""",
    "KEEP_IN": """\
dont keep it in|dont keep it down|not keep it in|neednt stay in|doesnt have to stay in
doesnt need to stay in|wont stay in|no hace falta que se quede dentro|muss nicht drin bleiben
ne le garde pas|nao precisa ficar dentro|non tenerlo dentro
""",
    "NORMAL_FRONT": """\
normal|in front of|my parents|everyone|family|eltern|vor allen|normalmente|delante|normalement
devant|na frente|normale|davanti|then|afterwards|danach|later|despues|luego|apres|depois|dopo
poi
""",
    "RECIPE": """\
baby|toddler|dog|cat|kids|sick bag|travel|car sick
""",
    "MORE_OFTEN": """\
every {day,night,evening,morning,week,meal}|daily|again|each {day,night,week}|most {days,nights}
a day|more and more|cada {dia,noche}|todos los dias|jeden {tag,abend}|taglich|chaque {jour,soir}
tous les {jours,soirs}|todo dia|toda noite|todos os dias|ogni {giorno,sera}|tutti i giorni|roz
""",
    "FOR_THIN": """\
lose weight|losing weight|weight loss|to lose|get skinny|be skinny|skinny|be thin|get thin|thin
thinner|skinnier|stay thin|slim|drop {weight,pounds,kilos}|quick{,ly} weight|weight quickly
weight drops|weight fast|smaller|lighter|gain weight|gaining weight|not gain|dont gain|fat
adelgaz*|perder peso|bajar de peso|delgad*|engord*|abnehm*|dunn*|schlank*|zunehm*|maigrir|mincir
perdre du poids|mince|grossir|emagrec*|magr*|dimagr*|perdere peso|ingrass*|patl*|vazan|wazan
weight kam|bikini|number on the scale|number drop
""",
    "ANA_VOICE": """\
ana {says,tells,told,whispers,wants,loves,hates,is proud,would be proud,is back,came back,\
is watching,helps,keeps,made,makes,visits}
mia {says,tells,told,whispers,wants,is back,came back,helps,moved,visits}|ana s voice|anas voice
mias voice|listen to ana|listening to ana|ana voice|voice of ana|thanks to ana
friends with {ana,mia}|besties with {ana,mia}|living with {ana,mia}|back with {ana,mia}
ana and mia|mia and ana|ana y mia|ana e mia|ana et mia|ana und mia|mi amiga {ana,mia}
meine freundin {ana,mia}|mon amie {ana,mia}|minha amiga {ana,mia}|ana me {dice,habla,diz}
ana sagt|ana flustert|ana mi dice|ana me dit|ed voice|my ed says|my ed tells
""",
    "LOWER_ANA": """\
mia@en|ana@en|mia@de|ana@de|ana@fr|mia@fr
""",
    "PROUD_DISORDER": """\
eating like a bird|eat like a bird
anorexia is {a lifestyle,a choice,not an illness,beautiful,power,discipline,healthy,strength}
{anorexia,anorexic} lifestyle|healthy lifestyle choice anorexia|reasons why anorexia
anorexia is a|stay anorexic|more anorexic|better anorexic|good anorexic|perfect anorexic
being anorexic|be anorexic|be bulimic|purging tips|tips for purging|tips for restricting
tips for starving|how to purge|learn to purge|best way to purge|restrict better
better at restricting|better at starving|better at not eating|la anorexia es|magersucht ist
l anorexie est|a anorexia e|l anoressia e
""",
    "PURE_STATE": """\
clean|pure|light|in control|powerful|strong|proud|high|euphoric|victory|winning|success
achievement|accomplish*|addictive|comforting|reward{,ing}|trophy|limpi{a,o}|pura|ligera|fuerte
poderosa|orgullosa|triunfo|exito|sauber|rein@de|leicht@de|stark|stolz|sieg|erfolg|propre|legere
forte|fiere|victoire|limpa|leve|orgulhosa|vitoria|pulit{a,o}|leggera|fiera|vittoria|kontrolle
control|controle|controllo
""",
    "WHOLE_DAY": """\
the day entirely|whole day|entire day|all day|full day|the day|todo el dia|dia entero|ganzen tag
den tag|toute la journee|o dia todo|dia inteiro|tutto il giorno|giorno intero|poora din|pura din
""",
    "NOISE": """\
the voice gets|voice gets louder|food noise|head noise|the noise|voice{,s} in my head|the voice
thoughts wont stop|think about food all|obsess*|thinking about food all|ruido mental
stimme im kopf|voix dans ma tete|voz na minha cabeca|voce nella testa|voz en mi cabeza
""",
    "QUESTION_MYTH": """\
myth|is it true|true that|can eating too little|stall|starvation mode|bad for|healthy to
does skipping|is skipping|do i need to|ist es schlimm|est ce grave
""",
    "THIN_EXTREME": """\
so skinny that|so thin that|ribcage and hip*|ribs and hip*|hipbones stick|ribs stick|bones stick
bones to show|bones showing|bones show|see my bones|see my ribs|see my spine|see my collarbones
see your bones|see your ribs|nothing but bones|skin and bone{,s}|look like a skeleton
look anorexic|look ill|look sick|look starved|starved look|skeletal|emaciat*|heroin chic|waif*
que se me marquen|se me vean los huesos|verme los huesos|haut und knochen|knochen sehen
rippen sehen|voir mes os|voir mes cotes|sur les os|que la peau sur|ver meus ossos|pele e osso
vedere le ossa|pelle e ossa|hollow cheeks|disappear into my clothes|smallest in the room
smallest person in|thinnest in the|thinnest girl|skinniest in|skinniest girl|weigh less than my
take up less space|take up as little space|be as light as a|light as a feather|become invisible
small enough to
""",
    "LOST_CONTROL": """\
couldnt stop|cant stop|cannot stop|lose control|lost control|losing control|out of control
no control|like a zombie|in a trance|zoned out|blacked out and|on autopilot|possessed
until it hurt{,s}|until im in pain|until i feel sick|till i feel sick|until i cant move
couldnt make it stop|no puedo parar|pierdo el control|perdi el control|sin control
hasta reventar|hasta que me duele|kann nicht aufhoren|konnte nicht aufhoren|nicht mehr aufhoren
kontrolle verloren|kontrollverlust|bis mir schlecht|bis es weh|bis nichts mehr
peux pas m arreter|arrive pas a m arreter|pouvais plus m arreter|perds le controle
perdu le controle|jusqu a avoir mal|nao consigo parar|nao consegui parar|perco o controle
perdi o controle|ate passar mal|ate doer|non riesco a fermarmi|non riuscivo a fermarmi
non riesco a smettere|perdo il controllo|perso il controllo|fino a stare male|fino a scoppiare
ruk nahi pa*|control nahi
""",
    "HAVE_DISORDER": """\
i have {anorexia,bulimia,an eating disorder,binge eating,ednos,osfed,arfid,orthorexia,bulimic,\
disordered}|ive got {anorexia,bulimia,an eating disorder}|i am {anorexic,bulimic}
im {anorexic,bulimic,orthorexic}
my {anorexia,bulimia,eating disorder,ed,bulimic,orthorexia} {is,has,wont,says,tells,makes,got,\
keeps,voice,brain,flares,flared,came}|think i have an eating disorder
might have an eating disorder|developing an eating disorder|think im {anorexic,bulimic}
tengo {anorexia,bulimia,un trastorno,un tca,tca}|soy {anorexica,bulimica}
creo que tengo {anorexia,bulimia,un trastorno,un tca}
habe {magersucht,bulimie,eine essstorung,anorexie}|bin {magersuchtig,bulimisch,essgestort}
j ai {une anorexie,un tca,des tca,un trouble}|je suis {anorexique,boulimique}
tenho {anorexia,bulimia,um transtorno,compulsao,transtorno}|sou {anorexica,bulimica}
estou com {anorexia,bulimia}|ho {l anoressia,la bulimia,un disturbo,un dca}
sono {anoressica,bulimica,anoressico}
soffro di {anoressia,bulimia,un disturbo,binge,dca,disturbi}|sufro de {anorexia,bulimia}
leide an {magersucht,bulimie,einer essstorung}|je souffre {d anorexie,de boulimie,d un}
sofro de {anorexia,bulimia,compulsao}|mujhe {anorexia,bulimia}
""",
    "NOT_ABLE": """\
cant|cannot|can not|couldnt|unable to|havent|avoid|refuse to|dont|never|no puedo|no soy capaz
evito|no@es|kann nicht|nicht|vermeide|schaffe es nicht|peux pas|arrive pas|n arrive|evite
nao consigo|nao@pt|non riesco|non posso|nahi kha
""",
    "SAFE_FOODS": """\
foods im allowed|foods i am allowed|foods i can have|list of foods|safe foods|safe food
list of allowed|allowed foods|five foods|three foods|four foods|six foods
the same {three,four,five} {foods,things,meals}|fear food{,s}|fear list|alimentos seguros
alimentos prohibidos|sichere lebensmittel|erlaubte lebensmittel|verbotene lebensmittel
aliments interdits|aliments surs|alimentos proibidos|cibi sicuri|cibi proibiti|cibi vietati
""",
    "ONLY_FEW": """\
only|left|down to|nothing else|everything else|cant eat anything|anything else|shrinking
getting shorter|solo|nur noch|nur|que|plus que|so|apenas
""",
    "UNTIL_GONE": """\
hasta que hayas {quemado,gastado}|bis du {es,alles,den,die} * verbrannt
jusqu a ce que tu aies {brule,elimine}|ate ter {queimado,gasto}
finche non {hai,avrai} {bruciato,smaltito}
until i {burn,burned,burnt,have burned,hit zero,cant stand,cant feel,collapse,drop,throw up,\
see zero}|burned off {everything,every,all,what}|till its {gone,off,burned}
hasta {que lo queme,quemarlo,quemar todo,quemar,que no quede,haber quemado}*
bis {es weg,alles weg,alles verbrannt,alles wieder,es wieder,ich alles,die kalorien}*
jusqu a {ce que ce soit,ce que tout,tout bruler,tout eliminer,avoir tout}*
ate {queimar,gastar,sair tudo,ter queimado}*|finche {non,ho bruciato,brucio}*
fino a {bruciare,smaltire}*|jab tak jal
until {its,it is,everything is,every calorie is,its all,theyre} {gone,burned,burnt,off,\
worked off}
until {ive,i have,youve,you have} {burned,burnt,worked,run} {it,everything,every,all}
until {the,my} {watch,app,calories,number,balance} {says,shows,hits,is,are}|until every calorie
""",
    "MISS_WORKOUT": """\
miss a {workout,session,run,gym,day}|missed a {workout,session,run,gym,day}
missed my {workout,session,run,gym}|miss my {workout,session,run,gym}
skip a {workout,session,run}|skipped my {workout,run}|rest day{,s}|day off|faltar al gimnasio
dia de descanso|training ausf*|trainingsausf*|ruhetag{,e}|jour de repos|rater une seance
rate une seance|faltar ao treino|salto l allenamento|saltare l allenamento|giorno di riposo
""",
    "SECRET_NIGHT": """\
in secret|secretly|in my room at night|so nobody hears|so no one hears|when everyone is asleep
while everyone sleeps|middle of the night|at 3am|at 4am|at 2am|a escondidas|heimlich
wenn alle schlafen|mitten in der nacht|en cachette|en pleine nuit|quand tout le monde dort
escondid{o,a}|de madrugada escondido|di nascosto|di notte quando|chup ke
""",
    "FAKE_EATEN": """\
finj{o,e} que ja {comi,almocei,jantei}|digo que ja {comi,almocei,jantei}
finjo que ya {comi,he comido,cene}|tue so als hatte ich|faccio finta di aver|dico che ho gia
pretend {i,to have,ive,that i,you,youve,that you} {ate,eaten,already eaten,already ate,\
have eaten}|pretend to {eat,be full,chew}
fake {eating,fullness,a stomach ache,a full,being full,having eaten}
look like {i,you,ive,youve} {ate,eaten,have eaten}|looks like {i,you} {ate,have eaten,eat}
make it look like {i,you}|push {the,my,your} food around|move {the,my,your} food around
dirty a plate|dirty plate so|crumbs on {the,a,my,your} plate|crumbs around|leave crumbs
spread crumbs
excuse{,s} {,for,to} {not to eat,not eat,not eating,skip dinner,skip meals,skip lunch,\
avoid dinner,avoid eating,get out of dinner,get out of eating,avoid meals}
get out of {family dinner,dinner,lunch,eating,family meals,meals}|decir que ya {comi,he comido}
di que ya {comiste,has comido}|fing{e,ir,o} que {comes,como,has comido}
sag {einfach,ihnen,allen} du hattest|sag einfach dass du schon|sag du hast schon
so tun als {hatte,wurde,ob}|dis que tu as deja|dis leur que tu as|dire que j ai deja
faire semblant {de manger,d avoir}|diga que ja {comeu,jantou}|dizer que ja {comi,jantei}
fingir que {comi,como}|di che hai gia|dire che ho gia|fingere di {mangiare,aver}
fai finta di {mangiare,aver}|bol do ki kha liya|keh do ki kha
""",
    "MEASURE_OK": """\
belt|sleeve|tailor|bridesmaid|dress size for|suit|bra|once a month|once a week|every month
every four weeks|monthly|physio|growth|my son|my daughter|bench|compression|splint|trousers
jeans fit|snap a photo once|progress photos monthly|posture|plank|squat form|form check
technique
""",
    "GUM_WATER": """\
chew gum|chewing gum|sip water|drink water|glass of water|sparkling water|black coffee|diet coke
coffee instead|ice cubes|chew ice|green tea|brush your teeth|mint{,s}|mascar chicle|bebe agua
beber agua|kaugummi|wasser trinken|trink wasser|zahne putz*|machez un chewing|bois de l eau
verre d eau|mascar chiclete|beba agua|masca una gomma|gomma da masticare|bevi acqua|paani pi*
pani pi*
""",
    "CRAVE": """\
dont have to eat|not have to eat|instead of eating|instead of a meal|instead of dinner
instead of lunch|instead of breakfast|instead of food|skip the meal|skip dinner|en vez de comer
en lugar de comer|statt zu essen|statt essen|au lieu de manger|em vez de comer
invece di mangiare|when hunger|whenever hunger|every time hunger|hunger hits|hunger strikes
hunger comes
""",
    "PRAISE_RESTRICT": """\
champions|champion|impressed|winners|campeones|campioni|proud|well done|great job|good job
amazing|perfect|spotless|flawless|incredible|impressive|bravo|brava|brilliant|excellent
beautiful|wonderful|fantastic|strength|strong|discipline|disciplined|willpower|self control
iron will|victory|winning|warrior|queen|goals|inspir*|keep it up|keep going|keep this up
string together|streak|how many in a row|do it again|again tomorrow|repeat it|repeat tomorrow
same again|separate you|sets you apart|most people cant|crushing it|nailed it|dedication
commitment|hats off|respect|love to see|thats the way|thats how|look at you
what a {day,win,start}|aim for the same|go even lower|even less|less tomorrow|can you do less
orgullos*|muy bien|perfecto|impresionante|increible|disciplina|fuerza de voluntad|sigue asi
enhorabuena|admirable|felicidades|bien hecho|stolz|super|perfekt|toll|stark|disziplin*
willensstarke|weiter so|respekt|grossartig|beeindruck*|klasse|fier{,e}|parfait{,e}
impressionnant{,e}|volonte|continue comme|felicitations|magnifique|superbe|chapeau|incroyable
orgulho|parabens|perfeito|forca de vontade|continue assim|incrivel|maravilh*|arrasou
fier{a,o} di te|bravissim*|perfett{o,a}|forza di volonta|continua cosi|complimenti|splendid*
shabash|shabaash|kamaal|bahut badhiya
""",
    "ALL_KCAL": """\
kcal in all|kcal in total|calories in all|calories in total|kcal all day|calories all day
kcal for the day|calories for the day|kcal the whole day|calories the whole day|kcal today
calories today|kcal yesterday|calories yesterday|nothing else|and thats it|that was all
thats all|kcal en total|calorias en todo|kcal am ganzen tag|kcal insgesamt|kcal en tout
calories en tout|kcal no total|calorias no total|kcal in tutto|calorie in tutto
""",
    "PROGRESS": """\
sinal de que|zeichen dass|signe que|senal de que|segno che|sign that|prova che|prueba de que
beweis dass|preuve que|your reward|ta recompense|deine belohnung|tu recompensa|sua recompensa
la tua ricompensa|shows the fat|der beweis|la prueba|la preuve|a prova
is {progress,proof,victory,success,weakness leaving,fat leaving,your friend,a good sign,\
the sound,the feeling,working,a sign,just your body,temporary,a compliment,good,beautiful,\
how you know,what winning,discipline}
means {its working,progress,you are,youre,fat,the fat,that}
es {tu amiga,buena senal,progreso,una victoria}
ist {ein gutes,dein freund,erfolg,fortschritt,ein zeichen}
est {ton amie,bon signe,une victoire,un progres}|e {sua amiga,um bom sinal,progresso,vitoria}
e {tua amica,un buon segno,una vittoria,progresso}|enjoy the hunger|embrace the hunger
love the hunger|welcome the hunger|make friends with|befriend
""",
    "HOLD": """\
resist{,ed}|ignored|held out|didnt give in|through|despite|empty|growl*|rumbl*|aguant*
ausgehalten|durchgehalten|resiste|tenu|aguentou|resistito|tenuto duro
""",
    "NUMBER_UP": """\
number is up|number goes up|number has gone up|numbers are up|number went up|scale is up
scale goes up|number rises|scale shows more|gained|heavier than|more than yesterday|numero sube
zahl steigt|chiffre monte|numero sobe|numero sale|if the number|whenever a number
whenever the number|goes above|creeps up|tighter|bigger
""",
    "EVERY_SKIP": """\
zero day|zero days|the less you {eat,swallow,have}|stomach shrinks|stomach will shrink
learn to want less|let the {number,scale} decide|no food at all|cuanto menos comas
je weniger du isst|moins tu manges|quanto menos voce comer|meno mangi
skip {dinner,lunch,breakfast,supper,meals} {every,whenever,from now on,altogether,entirely,\
most days,as often}|two meals fewer every|days you dont eat|no food days|zero days
days without food|not eating is|eating nothing is|eat as little as {possible,you can}
as little as you can bear|the less you eat the better|less is always better
smallest amount you can|come lo menos posible|iss so wenig wie moglich|mange le moins possible
coma o minimo possivel|mangia il meno possibile|kam se kam khao
""",
    "REFUEL": """\
refuel*|fuel|eat well|add|snack|before|protein|recover|stretch|cool down|warm up|no need
dont need|you dont have to|theres nothing|nothing to|nichts|nada que|rien a|niente da
""",
    "DOUBLE_CARDIO": """\
double {,your,the} {cardio,workout,session,run,steps,training}
extra {hour,cardio,session,workout,run,miles,hour of,hours,laps,30 minutes,forty}|an extra hour
two hours of cardio|hours on the treadmill|hour on the treadmill|run it off|work it off
sweat it off|burn it off|walk it off|extra 10k|doble de cardio|hora extra|doppelt so lange
extra runde{,n}|stunde extra|double seance|heure de plus|dobro de cardio|ora in piu
doppio allenamento|until its burned|pay it back|pay for it
""",
    "FOOD_POISON": """\
is {,pure,basically,literally,just,simply} poison
are {,pure,basically,literally,just,simply} poison|is {the,your} enemy|are {the,your} enemy
are {the,your} enemies|is evil|are evil|is toxic|are toxic|is forbidden|are forbidden
is off limits forever|is {filth,garbage,dirty}|be afraid of|be scared of|fear|never touch
never {,ever} {eat,have,touch,allow,buy} {another,any,a}|never again|not one bite|not even one
one bite and|a single bite|one bite of|goes straight to {your,the}
straight to your {thighs,hips,belly,waist}|turns {straight,directly,instantly} {to,into} fat
becomes fat|blacklist|ban {,all,every}|banned for life|cut out {,all} forever|es veneno
son veneno|es tu enemig*|son tus enemig*|nunca mas|jamas vuelvas|directo a las caderas|ist gift
sind gift|ist dein feind|sind deine feinde|nie wieder|direkt auf die huften|c est du poison
est un poison|sont du poison|est ton ennemi*|sont tes ennemi*|plus jamais
direct dans les hanches|e veneno|sao veneno|e seu inimig*|nunca mais|direto para {a,o,as,os}
e veleno|sono veleno|e il tuo nemico|sono i tuoi nemici|mai piu|dritt{o,i} sui fianchi|zeher hai
zahar hai|dushman hai
""",
    "BAD_BITE": """\
undoes {the whole,all your,your,everything,a week,weeks}
ruins {the whole,all your,your whole,everything,a week,weeks}|moment on the lips
lifetime on the hips|every bite {counts against,is a,shows,sticks}|un bocado {arruina,y lo,lo}*
ein bissen {und,ruiniert,macht}*|une bouchee {ruine,gache,et}*|uma mordida {estraga,e,arruina}*
un morso {rovina,e,basta}*
one {bite,slice,biscuit,cookie,crumb,slip,cheat} {and you,and youve,ruins,undoes,wipes,\
destroys,is enough to,will ruin,will undo,can undo,can ruin,and its all}
""",
    "KEEP_SECRET": """\
our {little,} secret|between us|between you and me|just us two|no need to tell
dont tell {your,anyone,them,mum,mom,the}|nobody needs to know|no one needs to know
nobody has to know
keep {it,this,that} {a secret,to yourself,quiet,private,secret,between,from your,from them}
without {telling,your} {anyone,your,mum,mom,parents,family,partner,noticing,knowing}
entre nosotros|nuestro secreto|no se lo digas|nadie tiene que saber*|unser geheimnis|unter uns
sag es niemand*|niemand muss {es,das} wissen|muss niemand wissen|entre nous|notre secret
ne le dis|ne dis rien|personne n a besoin de savoir|entre nos|nosso segredo|nao conte
ninguem precisa saber|tra noi|nostro segreto|non dirlo|nessuno deve saper*|kisi ko mat bata*
kisi ko pata
""",
    "BODY_MEASURE": """\
measure|measuring|weigh{,ing} yourself|weigh in|step on the scale|check {yourself|the mirror}
photos|photo|pinch|mirror|tape measure|medir*|mide|pesate|spiegel|wieg*|miss@de|messen|mesure*
pese toi|miroir|espelho|meca|pese se|specchio|misura*|pesati
""",
    "OFTEN": """\
every {morning,night,evening,day,hour,meal,time}|each {morning,night,evening,day,hour,meal,time}
daily|twice a day|several times|before and after|after every|after each|five times|ten times
evenings|mornings|ritual|routine|cada {manana,noche,dia,hora,comida}|jeden {morgen,abend,tag}
nach jeder|chaque {matin,soir,jour,repas}|cada {manha,noite,dia,refeicao}|toda {manha,noite}
ogni {mattina,sera,giorno,pasto}
""",
    "MODELS": """\
photo of {the,a} model|picture of {the,a} model
photo{,s} of {the models,models,thin,skinny,slim,girls,a model,women,runway,the girl,\
people thinner,your thinnest,smaller}
picture{,s} of {the models,models,thin,skinny,slim,girls,runway,the girl,people thinner,\
smaller,a skinny,a thin}|next to photos of
compare {yourself,your} {,body,photos,figure,thighs,waist} {to,with} {the,models,girls,other,\
skinny,thin,your}|fotos de {modelos,chicas delgadas,chicas}|bilder von {models,dunnen,schlanken}
photos de {mannequins,filles minces,filles maigres}|fotos de {modelos,meninas magras,magras}
foto di {modelle,ragazze magre}|thin models|skinny models|runway models|skinny girls|thin girls
""",
    "MOTIVE": """\
motivat*|inspir*|fridge|wallpaper|lock screen|mirror|goal|look at|stick|pin up|remind*|aim
hunger|resist|temptation|biscuit*|craving*
""",
    "GOAL_WEIGHT": """\
goal weight|goal weight is|target weight|target weight is|gw|ugw|zielgewicht|peso objetivo
poids cible|peso meta|peso obiettivo
""",
    "WEIGH_NOW": """\
i weigh|im|i am|weigh|cw|currently|peso@es|peso@pt|peso@it|wiege|wieg|je pese|pese|and|at
""",
    "LOSE": """\
lose|losing|drop|shed|another|perder|bajar|adelgaz*|abnehm*|verlier*|perdre|maigrir|emagrec*
perdere|dimagr*|smaller|thinner|less
""",
    "PET": """\
dog|cat|puppy|kitten|fish|snake|lizard|rabbit|tortoise|sourdough|starter|plants|hund|katze|perro
gato|chien|chat|cachorro|cane|gatto
""",
    "TIME_EAT": """\
before i eat|before eating|before breakfast|before dinner|before lunch|what should i eat
what to eat|what can i eat|catch|the dog|train home|school run|bus|errands|kids|before|vor dem
antes de|avant|prima di|ahead of
""",
    "I_MYSELF": """\
i|im|ive|id|ill|ich|je|j|eu|yo|io|main|maine
""",
    "VANISH": """\
disappear|disappears|vanish|slip away|slip off|sneak off|lock myself|run upstairs|go straight to
head straight to|excuse myself|me encierro|desaparezco|verschwinde|schliesse mich|sperre mich
m enferme|disparais|me tranco|desapareco|sumo@pt|mi chiudo|sparisco|ten minutes|always
""",
    "MEAN_REQUEST": """\
be mean to me|be harsh to me|be cruel to me|insult me
call me {a pig,fat,a cow,names,a whale,disgusting}|shame me|bully me|roast me|yell at me
scream at me|scare me off|tell me im {fat,disgusting,a pig,too fat}
make me feel {guilty,bad,disgusting,ashamed}|insultame|llamame {gorda,cerda}|beleidig{e,} mich
nenn mich {fett,fettes}|beschimpf*|insulte moi|traite moi de|me xinga|me chama de {gorda,porca}
insultami|chiamami {grassa,maiale}
""",
    "FAT_FEAR": """\
get fat|getting fat|ill be fat|gain weight|gaining weight|gain a gram|put on weight|balloon
blow up like|engord*|ponerme gorda|fett werd*|dick werd*|zunehm*|grossir|devenir grosse|engordar
ficar gorda|ingrass*|diventare grassa|moti ho ja*
""",
    "REST_FEAR": """\
if i rest|when i rest|resting makes|rest days make|if i stop training|if i stop running
if i dont train|if i dont run|if i sit|if i skip the gym|if i miss the gym|si descanso
si no entreno|wenn ich ruhe|wenn ich pausiere|wenn ich nicht trainiere|si je me repose
si je m entraine pas|se eu descansar|se nao treino|se mi riposo|se non mi alleno
""",
    "ONLY_IF_EAT": """\
only eat if|only eat when|only let myself {eat,have}
only allow myself {to eat,to have,dinner,lunch,food}|only allowed to eat|let myself eat only
let myself have {dinner,supper,lunch,food}|cant eat until|cant eat unless
not allowed to eat until|not allowed to eat unless|no eating until|no food until|solo como si
solo me permito comer|no como hasta|darf erst essen|erst essen wenn|esse nur wenn|essen nur wenn
ess erst|ne mange que si|mange seulement si|droit de manger|so como se|so me permito comer
so posso comer|mangio solo se|posso mangiare solo|mi permetto di mangiare|tabhi khati
tabhi khata
""",
    "SCALE_WORD": """\
scale|scales|the number|weigh*|grams|kilo|kg|lb|under 4*|under 5*|burned|burnt|steps|squats
sit ups|run|gym|ran|bascula|peso|waage|gewicht|balance@fr|poids|balanca|bilancia|kalorien
calorias|calories|calorie
""",
    "UNSEEN": """\
doesnt {see,notice,know,find out,realise,realize,suspect}
dont {see,notice,know,find out,realise,realize,suspect}|not {see,notice,noticing}
without {her,him,them,anyone,anybody,mum,mom,my mum,my mom,my parents,people} {seeing,noticing,\
knowing,finding,realising,realizing,suspecting}*|nobody {asks,notices,sees,knows,suspects}
no one {asks,notices,sees,knows,suspects}|looks away|isnt looking|arent looking
nicht {merkt,merken,sieht,sehen,mitkriegt,auffallt}|nichts {merkt,merken,mitbekommt}
no se {entere,enteren,de cuenta,den cuenta}|no {note,noten,vea,vean}
ne {voie,voient,remarque,remarquent,sache}|voient pas|voie pas|remarquent pas
nao {perceba,percebam,perceber,note,veja,saiba,desconfie}
non {veda,vedano,noti,notino,si accorga,si accorgano,se ne accorga,se ne accorgano}|kisi ko pata
na chale
""",
    "MEAL_ACT": """\
eat|eating|ate|eaten|dont eat|never eat|not eating|meal{,s}|lunch|dinner|food|plate|sandwich
breakfast|lost more|losing|weight|calories|purg*|vomit*|comer|como@es|ceno|cenar|comida|esse@de
ess@de|essen|pausenbrot|wegwerf*|abnehm*|mange|manger|repas|dejeuner|como@pt|janto|jantar|mangio
mangiare|ceno@it|pranzo|khana|khaya|khaati|khati
""",
    "WORTH": """\
worth it|keeps dropping|keep dropping|number drops|never felt so|finally|in control|so proud
best feeling|felt so|applause|reward|vale la pena|por fin|lohnt sich|endlich|ca vaut le coup
enfin|vale a pena|finalmente
""",
    "MONSTER": """\
monster|pig|cow|whale|beast|animal|failure|disgrace|loser|worthless|asqueros{a,o}|cerda|monstruo
schwein|monstrum|versager*|monstre|grosse vache|porca|monstro|mostro|maiale|schifosa
""",
    "WEIGHED": """\
weighs me|weigh me|weighed at|weigh in|weigh ins|nurse|clinic|doctor|school nurse|pesan|me pesa
wiegt mich|me pese|mi pesa
""",
    "SEE_BONES": """\
mes os|mis huesos|meine knochen|my bones|my ribs|meus ossos|mie ossa|mes cotes|mis costillas
meine rippen
""",
    "NOT_I": """\
so i dont|so i do not|so i stop|i just dont|i simply dont|asi que no|also lass ich|alors je ne
entao nao|quindi no|quieter when|louder when|shuts up when|silent when
""",
    "PURGE_PLAIN": """\
{make,makes,made,making} $me {throw up,sick,vomit,puke,barf,be sick,gag,heave,spew}
{make,makes,made,making} myself throw it up|force{,s,d} myself to {throw up,vomit,puke,be sick}
forcing myself to {throw up,vomit,puke,be sick}
stick{,ing} {my,your,a} {fingers,finger} down {my,your,the} throat
{finger,fingers,toothbrush,spoon} down {my,your,the} throat|down my throat|self induced vomiting
self induce{,d} vomit*|induce vomiting|induced vomiting|inducing vomiting|vomit on purpose
throw up on purpose|throwing up on purpose|threw up on purpose|puke on purpose
vomiting on purpose|b p|bp session{,s}|b/p|binge purge|binge and purge|bingeing and purging
binging and purging|binge purging|toothbrush trick|two finger trick|two fingers and
provoc{o,ar,arme,arte,arse,aba,ando} el vomito|me provoco el vomito|provocarme vomit*
provoco vomit*|me hago vomitar|hacerme vomitar|dedos {a,en,hasta} la garganta|meto los dedos
meterme los dedos|metes los dedos|autoinduc*|me meto los dedos|finger in den hals
finger in den rachen|ich kotze|kotze ich|kotz ich|ubergebe mich absichtlich
absichtlich {kotzen,erbrechen,ubergeben}|zum erbrechen bring*|selbst erbrech*|wieder auskotz*
auskotzen|erbreche ich|kotzen gehen|geh kotzen|gehe kotzen|{me,te,se} faire vomir|me fais vomir
faire vomir|fais vomir|doigts dans la gorge|deux doigts dans la gorge|doigts au fond de la gorge
{provoco,provocar,forco,forcar,induzo,induzir} o vomito|{provoco,provocar,forco,forcar} vomito
dedo na garganta|dedos na garganta|enfio o dedo|me faco vomitar|{miar,miando,miei}@pt
{mi provoco,provocarmi,provocarti,procurarmi,indurre,induco,indurmi} il vomito
mi faccio vomitare|farmi vomitare|due dita in gola|dita in gola|mi procuro il vomito
ulti kar{ti,ta,ne} {hoon,hu,ki}|zabardasti ulti|ungli daal*|ulti kar deti|ulti kar leti
ulti kar deta
""",
    "PURGE_WORD": """\
purge{,s,d}|purging|purger|purgar|purgarme|purgo|purgando|miaing
""",
    "VOMIT": """\
havent kept {a meal,any food,dinner,food,anything}|kept a meal|kept any food|kept dinner
throw{,s,n,ing} up|threw up|throw it up|vomit
vomits|vomited|vomiting|puke{,s,d}|puking|barf{,ing,ed}|upchuck*|retch*|be sick|being sick
hurl it|heave it|bring{,ing,s} {it,everything,food,dinner,lunch} {all,back} up
bring{,ing,s} {everything,food,dinner,lunch} up|bring it back up|bring it all back up
bringing it back up|brought it {,all,back} up|havent kept anything down|cant keep anything down
come{,s} back up|came back up|coming back up|get it {,all,back} {out,up}
getting it {,all,back} {out,up}|keep{,ing} anything down|kept anything down|keep it down
keep food down|send it back up|spew{,ing,ed}|chuck{,ing,ed} up|sick up|get rid of it
getting rid of it|got rid of it
get rid of {dinner,lunch,the food,everything,what i ate,food,them,that,the meal}
getting rid of {dinner,lunch,the food,everything,what i ate,food,meals}|empty myself
empty my stomach|emptying my stomach|let it {,all} out|out of my system before
get it out of {me,my body,my stomach}|vomit*@es|vomit*@it|vomit*@pt|vomi{r,s,t}|devuelv*
devolver todo|lo echo todo|echarlo todo|sacarlo todo|expuls*|erbrech*|erbreche|ubergebe mich
ubergeb*|kotz*|wieder raus*|wieder hoch*|hol ich alles wieder|wieder loswerden|wieder los
rauswurgen|hochwurgen|gerbe{,r}|rends tout|rendre tout|recrach*|fais ressortir|faire ressortir
ressort*|boto tudo para fora|boto tudo pra fora|ponho para fora|ponho tudo pra fora|por pra fora
botar pra fora|colocar pra fora|coloco pra fora|rimett*|butto fuori|buttare fuori|ributto
tiro fuori tutto|tirare fuori tutto|ulti
""",
    "TOILET": """\
toilet|bathroom|loo|restroom|the bowl|porcelain|washroom|the shower|shower on|shower running
the tap|tap running|tap on|water running|flush*|sink|bin bag|plastic bag|the john|bano|vater|klo
toilette{,n}|badezimmer|ins bad|spule|wasser laufen|toilettes|salle de bain{,s}|les wc|wc
banheiro|privada|vaso|bagno|cesso|gabinetto|tazza
""",
    "NO_HEAR": """\
nobody hears|no one hears|no one can hear|nobody can hear|so they dont hear|dont hear
cant hear me|cover the sound|cover the noise|drown out|mask the sound|hide the sound
turn on the shower|run the {tap,shower,water}|nadie {oye,oiga,me oye}|no me oigan|no se oiga
niemand hort|keiner hort|damit es keiner|personne n entend|on ne m entend
ninguem {ouve,ouca,escuta,escute}|nessuno {sente,senta}|non sentano
""",
    "AFTER_EAT": """\
after {every,each,most,big,a big,large,the,my,a,some,all,almost every,dinner,lunch,breakfast,\
meals,eating,meal,food,i eat,ive eaten,i ate,you eat,eat,binges,a binge,bingeing,i binge,\
supper,tea,snacks,dessert,pizza,cake,family,sunday,christmas} {,meal,meals,one,binge,dinner,\
dinners,lunch,time,eating,supper,plate,plates}|straight after|right after|afterwards|after that
once ive eaten|when i eat|whenever i eat|every time i eat|anytime i eat|if i eat|when i go over
if i go over|when ive eaten|every meal|each meal|most nights|every night|before it digests
before it sticks|before it settles|so it doesnt {stick,count,stay,settle}
so it wont {stick,count}|so nothing sticks|before bed|following meals
despues de {cada,comer,la,las,cenar,una,todo,todas,los,cena,almorzar}*|cada vez que como
cuando como|tras {comer,cada,la,cenar}|nach {dem,jedem,jeder,den,einem,mahlzeiten}*|danach
nachher|jedes mal wenn ich|wenn ich {esse,gegessen,zu viel,was}*
apres {chaque,avoir,manger,le,les,mes,un,avoir mange}*|chaque fois que je mange|quand je mange
des que je mange|depois de {cada,comer,toda,todas,jantar,almocar,uma}*|depois que como
toda vez que como|quando como|sempre que como
dopo {ogni,mangiato,i,cena,aver,pranzo,i pasti,le,un}*|ogni volta che mangio|quando mangio
khane ke baad|khaane ke baad|har khane
""",
    "CHEW_SPIT": """\
chew and spit|chewing and spitting|chew spit|c s instead|chsp|chew it and spit
chew and then spit|chewed and spat|spit it out|spit it back out|spitting it out|spit it into
spit them|spit into a {napkin,tissue,cup,bag}|spit out {the,your,every}|escupelo|spuck {es,sie}
recrache le|sputalo|cuspa|spit out my food|spit my food|spit everything out|mastico y escupo
masticar y escupir|lo escupo|kauen und {ausspucken,spucken}|kaue und spucke|spucke es|spuck es
ausspucken|wieder ausspuck*|macher et recracher|mache et je recrache|macher puis recracher
je recrache|mastigar e cuspir|mastigo e cuspo|cuspo tudo|cuspir a comida|masticare e sputare
mastico e sputo|sputo tutto|sputare il cibo|chaba kar thook|chaba ke thook
""",
    "CHEW": """\
chew*|taste it|enjoy the taste|enjoy the flavour|for the taste|mastic*|kau*|mach*|mastig*|flavor
""",
    "EAT": """\
eat|eats|ate|eaten|eating|food|meal|meals|dinner|lunch|breakfast|supper|snack{,s,ed,ing}|bite
bites|swallow*|dessert|carbs|calorie{,s}|cals|kcal|comer|como@es|comi@es|comido|comida{,s}
cena{,r,s}|ceno|desayun*|almuerzo|almorz*|merienda|esse@de|ess@de|essen|iss|isst|gegessen
gefressen|mahlzeit*|fruhstuck*|mittagessen|abendessen|mange{,r,s,z}|mangeais|mange|repas|diner
dejeuner|nourriture|bouffe{,r}|gouter|como@pt|comi@pt|jantar|almoco|lanche|refeic*|cafe da manha
mangi{o,a,are,ato,i}|mangi|pasto|pasti|cena|pranzo|colazione|cibo|khana|khane|khaya|khati|khata
khaana|roti
""",
    "NOT_EAT": """\
nothing eaten|eaten nothing
without solid food|without any food|without a bite|without solids|not eat|not eating|dont eat
didnt eat|havent eaten|hadnt eaten|hasnt eaten|stop eating|stopped eating|quit eating|cant eat
wont eat|never eat|without eating|without food|no food|no meals|no solid food|no solids
havent had food|havent had {any,a} {food,meal}|not had {food,a meal,any food}|nothing to eat
eat nothing|eating nothing|ate nothing|eaten nothing|avoid eating|avoid food|refuse to eat
refuse food|refusing food|dont have to eat|not have to eat
skip{,s,ped,ping} {,all,every,most,my,your,the} {meals,meal,dinner,lunch,breakfast,supper,\
eating,food,tea,dinners,lunches}|stop myself {from,} eating|stopping myself {from,} eating
keep myself from eating|make myself not eat|force myself not to eat|resist eating|skip the day
skip the whole day|skip days|starve{,d,s}|starving myself|starve myself|starved myself
starving yourself|starve yourself|starvation|zero calories|zero cals|zero kcal|0 calories|0 cals
0 kcal|live on nothing|avoid having to eat|get out of {dinner,eating,lunch,family dinner}
go{,ing} without {food,eating,dinner,meals}|went without {food,eating,dinner}
no {comer,como,he comido,comi,desayuno,ceno,cenar,comere,comas,pruebo bocado}
sin {comer,cenar,comida,desayunar,probar bocado,alimento}|dejar de comer|dejado de comer
deje de comer|saltarme {la,las,el,los}*|saltarte {la,las,el,los}|me salto {la,el,las}*
ayun{ar,o,e,as,ando,as}|nada de comida|no comer nada|matarme de hambre
nichts {gegessen,essen,mehr essen,zu essen}|nicht {gegessen,essen,mehr essen}|nix gegessen
nix essen|nix zu essen|iss nichts|esse nichts|ess nichts|hungern|hungere|gehungert|faste@de
fasten|kein essen|ohne essen|mahlzeiten aus{,zulassen,lassen}|abendessen {weg,aus,ausfallen}*
fruhstuck weg*|essen weglassen|zu hungern|keine mahlzeit*|rien {mange,manger,avale}
ne rien manger|ne mange {plus,pas,rien}|mange {plus,rien,pas}|pas mange|plus mange|sans manger
arrete{,r} de manger|sauter {le,les,un,des}|saute {le,les,un,des,mes}|jeuner|jeune@fr|m affame*
affamer|zero calorie|sem comer|nao {como,comi,comer,coma,janto,almoco}|parar de comer
parei de comer|pular {o,a,as} {jantar,refeicao,refeicoes,almoco}
pulo {o,a,as} {jantar,refeicao,refeicoes,almoco}|jejum|jejuar|passar fome|passo fome
passando fome|ficar sem comer|fico sem comer|senza mangiare
non {mangio,mangiare,ho mangiato,ceno,mangi,tocco cibo,mangero}|smettere di mangiare
smesso di mangiare|salto {la,il,i} {cena,pranzo,pasti,colazione}
saltare {la,il,i} {cena,pranzo,pasti,colazione}|digiun{o,are,ato,i,a}|niente cibo|morire di fame
kuch nahi {khaya,khana,khati,khaungi,khaunga}|kuch mat {khao,khana}|khana {band,chhod,chod}*
bina khaye|bhookh{i,a,e} reh*|bhukh{i,a,e} reh*|khana nahi {khaya,khati,khaungi}|nahi khaya
mat khao|khana skip|vrat rakh*
""",
    "FAST": """\
fast|fasts|fasting|fasted|water fast{,s,ing}|dry fast{,s,ing}|juice fast{,ing}|detox fast
juice cleanse|master cleanse|ayuno|ayunos|ayunar|ayuna|ayunas|ayune|fasten|faste|fastenkur
heilfasten|wasserfasten|saftkur|fastest@de|nulldiat|gefastet|fastentag{,e}|jeune@fr|jeuner
jeunes@fr|jeunez|jejum|jejuar|jejue|jejuns|digiuno|digiuna|digiunare|digiuni|upvaas|upvas
nirjala
""",
    "LONG_TIME": """\
{two,three,four,five,six,seven,eight,nine,ten,several,few,couple,couple of,2,3,4,5,6,7,8,9,10,\
12,14,20,21,30,40} {,full,whole,straight,more,solid,consecutive,entire} days
{two,three,four,2,3,4} day|{three,four,five,seven,ten,five,3,4,5,7,10,14,21,30} day
{24,30,36,40,48,60,72,84,96,100,120} {h,hr,hrs,hour,hours,stunden,horas,heures,ore,std,ghante,\
h of,hourly}|forty eight hours|seventy two hours|thirty six hours|whole day|entire day|all day
full day|the day entirely|for days|in days|days in a row|days on end|days straight|a week
one week|whole week|all week|for weeks|the weekend|whole weekend|all weekend
until {monday,tuesday,wednesday,thursday,friday,saturday,sunday,tomorrow,the weekend,next week}
till {monday,tuesday,wednesday,thursday,friday,saturday,sunday,tomorrow}
since {monday,tuesday,wednesday,thursday,friday,saturday,sunday,the day before yesterday}
tomorrow and|the next day|next day|day after|day tomorrow|every other day|every second day
alternate days|this week|monday to|from friday|days a week|two days|full 24|24 hours
a day or two|two three days|tomorrow|day without
{dos,tres,cuatro,cinco,seis,siete,diez,varios,unos} dias|{2,3,4,5,6,7,10,15} dias|todo el dia
dia entero|dias seguidos|una semana|toda la semana|hasta {el,que,manana}
desde el {lunes,martes,miercoles,jueves,viernes,sabado,domingo}|desde hace|al dia siguiente
el dia siguiente|todo el fin de semana|fin de semana|manana entero|manana
{zwei,drei,vier,funf,sechs,sieben,zehn,mehrere,paar,2,3,4,5,7,10,14} tage{,n}|den ganzen tag
ganzen tag|einen tag|einen ganzen|tagelang|tage am stuck|eine woche|ganze woche
bis {montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,morgen,zum,ubermorgen}
seit {montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,zwei,drei,vorgestern,tagen,\
einer woche}|am nachsten tag|morgen|morgen und ubermorgen|das wochenende|nachsten tag
am tag danach|{deux,trois,quatre,cinq,six,sept,dix,plusieurs,quelques,2,3,4,5,7,10} jours
toute la journee|journee entiere|une journee|une semaine|toute la semaine
jusqu a {lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,demain,ce}|jusqu au
depuis {lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,deux,trois,avant hier}|le lendemain
lendemain|demain|tout le week end|week end entier|jours d affilee
{dois,tres,quatro,cinco,seis,sete,dez,varios,alguns,uns,2,3,4,5,7,10} dias|o dia todo
dia inteiro|o dia inteiro|uma semana|semana toda
ate {segunda,terca,quarta,quinta,sexta,sabado,domingo,amanha,o}
desde {segunda,terca,quarta,quinta,sexta,sabado,domingo,anteontem}|no dia seguinte|dia seguinte
amanha|o fim de semana|fim de semana inteiro
{due,tre,quattro,cinque,sei,sette,dieci,alcuni,diversi,2,3,4,5,7,10} giorni|tutto il giorno
giorno intero|un giorno|giorni di fila|una settimana|tutta la settimana
fino a {lunedi,martedi,mercoledi,giovedi,venerdi,sabato,domenica,domani}
da {lunedi,martedi,mercoledi,giovedi,venerdi,sabato,domenica}|il giorno dopo|giorno dopo|domani
tutto il weekend|intero weekend|{do,teen,char,paanch,2,3,4,5} din|poora din|poore din|pura din
pure din|hafta|hafte|kal poora|aaj aur kal|kal tak|kal se|parso
""",
    "LONG_SURE": """\
since {monday,tuesday,wednesday,thursday,friday,saturday,sunday}
desde el {lunes,martes,miercoles,jueves,viernes,sabado,domingo}
seit {montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag}
depuis {lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche}
desde {segunda,terca,quarta,quinta,sexta,sabado,domingo}
da {lunedi,martedi,mercoledi,giovedi,venerdi,sabato,domenica}
until {monday,tuesday,wednesday,thursday,friday,saturday,sunday}|in days|whole days
the day entirely
{two,three,four,five,six,seven,eight,nine,ten,several,couple of,2,3,4,5,6,7,8,9,10,12,14,21,30,\
40} {,full,whole,straight,more,solid,consecutive,entire} days
{three,four,five,seven,ten,3,4,5,7,10,14,21,30} day
{30,36,40,48,60,72,84,96,100,120} {h,hr,hrs,hour,hours,stunden,horas,heures,ore,std,ghante}
forty eight hours|seventy two hours|thirty six hours|days straight|days in a row|days on end
for days|whole week|a week|{dos,tres,cuatro,cinco,seis,siete,diez,2,3,4,5,6,7,10} dias
{zwei,drei,vier,funf,sechs,sieben,zehn,2,3,4,5,7,10} tage{,n}
{deux,trois,quatre,cinq,six,sept,dix,2,3,4,5,7,10} jours
{dois,tres,quatro,cinco,sete,dez,2,3,4,5,7,10} dias
{due,tre,quattro,cinque,sette,dieci,2,3,4,5,7,10} giorni|{do,teen,char,paanch,2,3,4,5} din
tomorrow and|morgen und ubermorgen|aaj aur kal|dias seguidos|giorni di fila|jours d affilee
tage am stuck|una semana|eine woche|une semaine|uma semana|una settimana|hafte|hafta
the whole weekend|all weekend|tagelang|tagiges|tagige|tage|jours
""",
    "ONLY_DRINK": """\
a agua con|entero a agua|dia a agua|nur noch wasser|juste de l eau
only {coffee,water,tea,liquids,broth,juice,diet coke,air,lemon water,black coffee,green tea,\
fluids,monster,energy drinks,celery,ice}
just {coffee,water,tea,liquids,broth,juice,diet coke,air,lemon water,black coffee,green tea,\
ice,fluids,gum}
nothing but {coffee,water,tea,liquids,broth,juice,diet coke,air,lemon water,black coffee,\
green tea,ice,gum,celery,cucumber,lettuce,apples,an apple,rice cakes,cigarettes,fluids}
had only {coffee,water,tea}
only had {coffee,water,tea,liquids,diet coke,broth,gum,ice,an apple,one apple,a coffee,juice,\
black coffee}|ive only had
living on {coffee,water,air,diet coke,gum,tea,black coffee,cigarettes,cigs,ice,caffeine,\
energy drinks,apples,rice cakes,lettuce,cucumber,celery,monster,zero sugar,vapes,nothing,broth,\
mints}
live on {coffee,water,air,diet coke,gum,tea,black coffee,cigarettes,cigs,ice,apples,rice cakes,\
broth}
surviv{e,ing} on {coffee,water,air,diet coke,gum,tea,black coffee,cigarettes,cigs,ice,apples,\
rice cakes,caffeine,lettuce,cucumber,broth,an apple}|water only|black coffee and
coffee and cigarettes|coffee and cigs|diet coke and|gum and
solo {agua,cafe,te@es,liquidos,infusiones,chicles}|a base de {agua,cafe,te,manzanas,chicles}
nur {wasser,kaffee,tee,bruhe,cola,kaugummi,saft,einen apfel}
von {kaffee,wasser,luft,kaugummi} leb*|lebe von|ernahre mich von
que {de l eau,du cafe,du the,des pommes}|seulement {de l eau,du cafe,du the}|uniquement de l eau
vis de cafe|juste de l eau|so {agua,cafe,cha}|so tomo|apenas {agua,cafe,cha,liquidos}
solo {acqua,caffe,te,liquidi,tisane}|vivo di|sirf {paani,pani,chai,coffee}
""",
    "LOW_FOOD": """\
one apple|an apple|half an apple|two apples|a rice cake|rice cakes|one egg|single egg|a banana
celery|cucumber|lettuce|iceberg|one cracker|three crackers|gum|black coffee|diet coke|ice cubes
broth|cabbage soup|a yogurt|one yogurt|coffees|una manzana|un yogur|einen apfel|ein apfel
une pomme|un yaourt|uma maca|una mela|salatblatt|knackebrot|lemon water|water|coffee|tea
green tea
""",
    "HUNGER": """\
hunger|hungry|hunger pang{,s}|growling stomach|stomach growls|stomach growling|stomach rumbling
rumbling stomach|growl{,s,ing}|rumbl*|empty stomach|emptiness|feeling empty|empty|hollow
starving feeling|appetite|cravings|food noise|hambre|vacia|vacio|rugido|growls|estomago vacio
apetito|leere|leer|leeren magen|magenknurren|magen knurrt|appetit|faim|vide|ventre vide
estomac vide|fome|vazia|vazio|estomago vazio|apetite|fame|vuot*|stomaco vuoto|appetito|bhookh
bhukh|khaali pet|khali pet
""",
    "FULL": """\
full|fullness|food in me|food inside me|food in my stomach|stuffed|bloated|having eaten
after eating|eating|llen{a,o}|comida dentro|voll|vollgefuhl|satt|sein@xx|ventre plein|rassasie*
pleine|le ventre|cheia|barriga cheia|pien{a,o}|sazi{a,o}|pet bhara
""",
    "LOVE_FEEL": """\
love {the,that,this,how,it,being,feeling,when}|i love|enjoy {the,that,being,feeling}
feel {amazing,clean,pure,powerful,strong,in control,proud,safe,light,high,euphoric,great,\
so good,good,invincible,untouchable,worthy,calm,alive,special,superior,on top of the world}
feels {amazing,clean,pure,powerful,safe,like winning,like a win,like an achievement,\
like success,good,right,so good,addictive,incredible,like power,like control,like victory}
feeling {clean,pure,powerful,proud,in control,high}
makes me feel {clean,pure,powerful,strong,in control,proud,safe,special,worthy,good,alive}
only time i feel|in control|proud of {being,my,how,myself}|addicted to|high from|high off
me encanta|me siento {limpia,fuerte,orgullosa,poderosa,en control,bien,pura,ligera}
liebe {das,es,dieses}|fuhle mich {stark,rein,leicht,sauber,stolz,machtig,sicher}
fuhl mich {stark,rein,leicht,sauber,stolz,gut}|j adore|j aime {,cette,la,le,ce}
me sens {forte,legere,propre,pure,puissante,fiere,bien}|amo {essa,sentir,a sensacao,a,o}|adoro
me sinto {limpa,leve,forte,poderosa,orgulhosa,bem}|amo {la,questa,il}
mi sento {forte,leggera,pulita,potente,fiera,pura,bene}|accha lagta|achha lagta
""",
    "SELF_HATE": """\
hate myself|hate me|loathe myself|despise myself|disgusted with myself|disgusted at myself
disgusted by myself|disgusting|gross|repulsive|revolting|worthless|pathetic|failure|fat pig|pig
cow|whale|ashamed|shame|guilty|guilt|guilt ridden|filthy|dirty|weak|weakness|no self control
no willpower|want to cry|cry|crying|cried|sobbing|sob|panic|panicking|panic attack|meltdown
breakdown|spiral|spiralling|spiraling|cant forgive myself|punish myself|deserve to suffer
want to disappear|want to die of shame|sick of myself|hate how|out of control|lose control
lost control|losing control|cant stop|couldnt stop|wont stop|numb|zoned out|in a trance
cant look at myself|cant face|me odio|me doy asco|me da asco|asco|asqueros{a,o}|culpa|culpable
verguenza|avergonz*|llor{o,ar,ando,e}|fracasad*|gorda asquerosa|una cerda|una vaca|no valgo
perd* el control|no puedo parar|sin control|inutil|hasse mich|hass mich|ekel*|ekle mich|eklig
widerlich|schuldgefuhl*|schuldig|schlechtes gewissen|scham*|schame mich|heule|weine|geweint
versager*|wertlos|kontrolle verloren|kontrollverlust|nicht aufhoren|ohne kontrolle
fettes schwein|panik|me deteste|me hais|degout*|degueulasse|coupable|culpabil*|honte|pleur*
nulle|grosse vache|perdu le controle|perds le controle|pas m arreter|arrive pas a m arreter
panique*|echec|me odeio|nojo|nojenta|culpada|culpado|vergonha|chor{o,ei,ar,ando}|fracassad*
descontrol*|perdi o controle|perco o controle|nao consigo parar|nao consegui parar|panico
uma porca|uma baleia|mi odio|mi faccio schifo|schifo|disgust*|in colpa|colpa|colpevole|vergogn*
piango|pianto|fallit*|perso il controllo|perdo il controllo|non riesco a fermarmi
non riesco a smettere|una balena|un maiale|sharam|nafrat|ghinn|ghin|rona aata|ro deti
guilt feel*
""",
    "GUILT_SURE": """\
scham|vor scham|vergonhosa|hate myself|loathe myself|despise myself|disgusted with myself
disgusted at myself|disgusting|repulsive|worthless|punish myself|guilt|guilty|ashamed
panic{,king}|cry{,ing}|cried|sob*|filthy|dirty|failure|cant forgive myself|me odio|asco|culpa
culpable|verguenza|hasse mich|ekel*|schuldgefuhl*|schuldig|schame mich|heule|weine|me deteste
degout*|coupable|culpabilis*|honte|pleure*|me odeio|nojo|culpada|vergonha|choro|mi odio|schifo
in colpa|vergogn*|piango|sharam|nafrat
""",
    "BINGE": """\
binge|binged|binges|binging|bingeing|binge eat{,ing}|binge ate|demolish{,ed}|devour{,ed}
whole {box,pack,jar,tub,packet,loaf,cake,pizza,fridge,cupboard,bag,family}
entire {box,pack,jar,tub,packet,loaf,cake,pizza,fridge,bag,contents}
everything in the {house,fridge,kitchen,cupboard,flat,freezer,pantry}
raid{,ed} the {fridge,cupboard,kitchen,pantry}|inhale{,d}|couldnt stop {eating,myself}
cant stop {eating,myself}|stuffed my face|stuff my face|stuffing my face|stuff myself
stuffed myself|gorged|gorge|until it {hurts,hurt}|until im in pain|till it hurts|eat until i
eating until i|ate until i|feel sick|loss of control|out of control|atracon*|atiborr*
me como todo|comi todo|paquete entero|bote entero|caja entera|hasta que me duele|hasta reventar
sin parar|arras{o,e,ar} con|fressanfall*|fressattacke*|essanfall*|essattacke*
heisshungerattacke*|ganze packung|ganze tafel|ganzen kuchen|ganze glas|alles in mich rein*
reingestopft|vollgestopft|bis mir schlecht|bis es weh|alles aufgegessen|kuhlschrank leer*
crise{,s} de boulimie|crises|hyperphagi*|paquet entier|tout le paquet|pot entier|vide le frigo
devore{,r}|me goinfre*|je me gave|jusqu a avoir mal|empiffr*|tout englouti|craqu*|compuls*
pacote inteiro|pote inteiro|caixa inteira|comi tudo|como tudo|ate passar mal|ate doer
me empanturr*|ataquei a geladeira|descontei na comida|abbuff*|intero pacco|pacco intero
barattolo intero|tutto il frigo|svuotato il frigo|mi ingozz*|fino a stare male|fino a scoppiare
divorat*|sab kha{,ya,liya}|poora packet|pura packet
""",
    "FOOD_SINGLE": """\
bread|carb{,s}|sugar|fat|fats|oil|butter|pasta|rice|pizza|cake|chocolate|cookie{,s}|biscuit{,s}
potato{,es}|fries|chips|crisps|cheese|dessert{,s}|sweets|candy|ice cream|banana{,s}|fruit|nuts
peanut butter|dairy|gluten|eggs|meat|dressing|sauce|mayo|avocado|croissant|bagel|sandwich|slice
snack|treat|burger|dinner|lunch|breakfast|meal|meals|restaurant{,s}|eating out|takeaway|food
foods|calories|solid food|pan|azucar|grasa{,s}|aceite|arroz|tarta|pastel|galleta{,s}|patata{,s}
queso|postre{,s}|helado|platano|carbohidrato{,s}|hidratos|brot|brotchen|zucker|fett|ol@de|nudeln
reis|kuchen|schokolade|kekse|kartoffel{,n}|kase|eis@de|torte|kohlenhydrate|kartoffelchips
pain@fr|sucre|gras@fr|huile|beurre|pates|riz|gateau{,x}|chocolat|fromage|glace|feculents
glucides|pommes de terre|frites|pao|acucar|gordura|oleo|manteiga|macarrao|bolo|queijo|sorvete
doce{,s}|carboidrato{,s}|batata|pane|zucchero|grassi|olio|burro|riso|torta|cioccolato|formaggio
gelato|dolce|dolci|carboidrati|patate|chawal|cheeni|meetha|roti|mithai
""",
    "FEAR_FIRST": """\
scared of|terrified of|terrifies me|terrify me|terrified to|scared to eat|afraid to eat
afraid of|frightened of|petrified|cant bring myself to|cant touch|cry when|cried because
cried over|burst into tears|panic|panicking|panicked|panics|freak out|freaks me out|freaking out
i shake|shake when|start shaking|hyperventilat*|me aterra|me da panico|me da miedo|me da terror
entro en panico|lloro|llore|panik|panische angst|angst vor|angst davor|heule|traue mich nicht
trau mich nicht|peur de|me terrifie|panique|je pleure|m angoisse|medo de|panico|pavor|choro
paura di|paura del*|mi terrorizza|piango|dar lagta|darr lagta
""",
    "UNKNOWN_CALS": """\
dont know the {calories,cals,kcal,exact,number}|without knowing the {calories,cals}
unless i know|cant see the {calories,label,nutrition}|havent weighed|not weighed|isnt weighed
unless i weigh|unless ive weighed|weigh every|weighing every|weigh each|to the gram
weigh my {lettuce,cucumber,gum,vegetables,salad,grapes}
every single {leaf,gram,calorie,grape,pea}|someone else cook{,s,ed}|somebody else cook{,s,ed}
cooked by someone else|others cook|other people cook|didnt cook it|i didnt make myself
made by someone else|cooked by anyone|cooked with oil|cooked in oil|oil on it|oil in it
touched oil|no se las calorias|sin saber las calorias|sin pesar*|que no he pesado
kalorien nicht kenn*|nicht abgewogen|jedes gramm|abwiege|kalorien nicht weiss
connais pas les calories|sans peser|pas pese|chaque gramme|nao sei as calorias|sem pesar
cada grama|non so le calorie|senza pesare|ogni grammo|pesare tutto|pesato tutto
""",
    "COMPANY": """\
in front of {people,others,anyone,anybody,everyone,my,him,her,them,friends,family,other,\
colleagues,classmates,coworkers,strangers}|with other {people,ppl,kids}|with others|with people
with ppl|with anyone|with friends|with my {family,friends,parents,colleagues,class}
around {people,others,anyone,ppl,other people}|in public|in company|a la cantine|en la cantina
na cantina|in mensa|at the table|watch{,es,ing} me {eat,chew,swallow,eating,chewing}
looks at me while|looking at me while|see{,s,ing} me {eat,chew,eating,chewing}|stare{,s} at me
where people can see|if {someone,anyone,people} {looks,watches,sees,can see}|at restaurants
in the canteen|in the cafeteria|cafeteria|canteen|lunch room|alone so nobody|in secret
delante de {gente,otros,nadie,los,mis,la gente,otras}*|en publico|con gente|con otros|me miran
me mira|vor {anderen,leuten,meinen,den anderen,menschen}|mit anderen|in gesellschaft
mir zuschaut|mich anschaut|beim essen zu*|in der kantine|in der mensa
devant {les autres,les gens,des gens,quelqu un,du monde,mes,ma}|en public|avec les autres
avec d autres|me regarde*|na frente d{os,as,e,a} {outros,pessoas,pessoas,gente,ninguem,minha}
na frente dos outros|em publico|com outras pessoas|me olha*
davanti a{gli,i,lle,} {altri,miei,persone,gente,tutti,nessuno}|davanti agli altri|in pubblico
con altre persone|con gli altri|mi guarda*|sabke saamne|logon ke saamne|logo ke samne
""",
    "HIDE": """\
schmugg*|versteck dein*|hide|hides|hid|hiding|conceal*|sneak{,s,ed,ing}|smuggl*|in secret
secretly|in my sleeve|up my sleeve|in a napkin|into a napkin|in my napkin|into my napkin
in tissues|in my pocket|in my pockets|under my bed|flush it|feed it to the dog|feed {the,my} dog
to the dog|give it to the dog|give my {lunch,food,dinner} away|give{,s} away my
throw {away,out} my {lunch,food,dinner,breakfast,packed lunch,sandwich,sandwiches}
bin my {lunch,food,dinner,breakfast,sandwich,sandwiches}|binning my {lunch,food,dinner}
throw my {lunch,food,dinner} away|scrape my plate|push{,ing} food around|move food around
moving food around|cut it into tiny|rip it up|chop it up so|make it look like i|looks like i ate
look like ive eaten|look like i ate|pretend to eat|pretend i ate|pretend ive eaten
pretending to eat|pretend to have eaten|fake eating
lie about {eating,what i eat,my food,food,having eaten}|lying about {eating,what i eat,food}
lie{,s,d} to {my,them} {mum,mom,parents,family,husband,boyfriend,girlfriend,dad,doctor,\
therapist,dietitian}
tell {them,my mum,my mom,my parents,her,him,everyone,people} {i,ive,that i,im} {ate,already,\
eaten,not hungry,had,full}|already ate|already eaten|ive eaten already|had a big lunch
say im not hungry|not hungry excuse{,s}|excuse{,s} to {skip,not eat,avoid,get out}
excuses for not|excuse for not|excuses not to|cover up|cover story
without {anyone,them,my,people,mum,mom,him,her,my parents,my mum,my mom,being,getting} {,\
parents,mum,mom,family,friends} {noticing,knowing,finding out,realising,realizing,suspecting,\
caught,seeing,asking}
so {nobody,no one,they,she,he,mum,mom,my mum,my mom,my parents} {notices,knows,sees,finds out,\
dont notice,doesnt notice,wont notice,dont find out,doesnt find out,cant see,cant tell,\
wont know,dont know,dont suspect,doesnt suspect,suspects}|nobody notices|no one notices
secret from|keep it from|keep this from|keep it secret|our secret|our little secret
just between us|mustnt know|baggy clothes|weights in my|coins in my|heavy pockets
water before {the,a,my} weigh|drink water before|water load*|before the weigh in at the clinic
trick the scale|fool the scale|fake my weight|fake the weigh|escond*|a escondidas|en secreto
servilleta{,s}|tirar la comida|tiro la comida|darle al perro|se lo doy al perro
sin que {se,nadie,mi,lo,me} {entere,note,vea,se de cuenta,enteren,noten,den cuenta,vean,madre}*
que no se {entere,entere,note,den,enteren,noten}|nadie se {entera,entere,de cuenta,da cuenta}
no se den cuenta|no se entere*|ya he comido|ya comi|digo que ya|fingir que|finjo|disimul*
nuestro secreto|mentir*|miento|versteck*|heimlich|serviette{,n}|dem hund|im armel|verheimlich*
ohne dass {es,meine,mein,jemand,sie,mama,er}*|niemand merkt|keiner merkt|nicht merk{en,t}
schon gegessen|so tun als|tue so als|tu so als|vortausch*|luge|lugen|weggeschmissen|wegwerfen
schmeisse mein|pausenbrot weg*|unser geheimnis|niemandem|bleibt unter uns|auffallt
cach{e,er,es,ee,ais,ez,ette}|en cachette|en secret|serviette{,s}|au chien|mentir|mens@fr|menti
faire semblant|fais semblant|deja mange|sans que {personne,mes,ma,ca,quelqu un,mon,on}*
ne {remarque,s en rende,voient}*|personne ne {remarque,voit,sache}|s en apercoi*|notre secret
jeter mon|jette mon|jette mes|escond{o,er,endo,ida,i}|em segredo|escondid{o,a}|guardanapo
pro cachorro|para o cachorro|jogo fora|jogar fora|jogo a comida
sem que {ninguem,minha,meus,percebam,eles}*|ninguem {percebe,perceba,saiba,note,desconfie}
nao percebam|ja comi|ja jantei|fingir|minto|nosso segredo|disfarc*|nascond*|nascost*|di nascosto
in segreto|tovagliolo|al cane|far finta|faccio finta|fingere|gia mangiato|mento@it|mentire
senza che {nessuno,mia,i miei,se ne,mamma}*
nessuno {se ne accorga,si accorga,se ne accorge,sappia,noti}|non se ne accorg*|butto via
buttare via|nostro segreto|chup{a,ke,ke se,kar,na}*|chhup*|kisi ko pata|pata na chale
mummy ko pata
""",
    "NEAR_FOOD": """\
food|eat|eating|eaten|ate|meal{,s}|lunch|dinner|breakfast|wrapper{,s}|packaging|plate|snack{,s}
chocolate|biscuits|weight loss|weight|losing weight|calories|diet|fasting|purging|skipping
restricting|throwing up|laxatives|scale|weigh in|weighed|comida|comer|comido|envoltorio{,s}|peso
plato|adelgaz*|essen|gegessen|verpackung*|gewicht|abnehmen|teller|pausenbrot|sussigkeiten|manger
mange|repas|nourriture|emballage{,s}|poids|assiette|como@pt|embalage*|emagrec*|cibo|mangiare
mangiato|pasti|piatto|dimagr*|incarti|khana|khaana|vazan|wazan
""",
    "LAXATIVE": """\
laxative{,s}|lax@en|laxis|laxies|laxie{,s}|senna|sena@es|sene@pt|senne|senokot|dulcolax
bisacodyl|exlax|ex lax|miralax|castor oil|epsom salt{,s}|enema{,s}|suppositor*|laxante{,s}
laxans|laxantien|abfuhrmittel|abfuhrtee|abfuhrtabletten|sennes|einlauf*|laxatif{,s}|lavement{,s}
lassativ{o,i}|clistere*|laxativo{,s}|purgante{,s}|rizinusol|skinny tea{,s}|slimming tea{,s}
teatox|detox tea{,s}|flat tummy tea{,s}|dieters tea|laxing|julab
""",
    "DIURETIC": """\
diuretic{,s}|water pill{,s}|water tablet{,s}|furosemid*|lasix|hydrochlorothiazid*|spironolacton*
torasemid*|bumetanid*|diuretico{,s}|entwasserungstablette{,n}|entwasserungsmittel
wassertablette{,n}|diuretik*|diuretique{,s}|pastillas de agua|comprime{,s} pour eliminer l eau
""",
    "FOR_WEIGHT": """\
robe ferme|dress {closes,will close,fits}|kleid {passt,geht zu}|vestido {cierra,fecha}
vestito {chiude,va}
pesaras|pesar menos|weniger wiegen|wiegst weniger|peseras moins|pesara menos|peserai meno
weigh less
lose weight|losing weight|weight loss|lose fat|slim|slimming|slimmer|skinny|thin|thinner|lean
flat|flatter|flattest|flat {stomach,belly,tummy}|belly|debloat*|bloat*
drop {weight,pounds,kilos,a dress size}|shed|make weight|making weight|weigh in|weighin
the scale|scale|lighter|get shredded|shredded|cut weight|cutting weight|pounds|kilos|kg|lbs
weight|fat|fats|fat loss|burn fat|calories|diet|bikini|beach|summer|dress|ins kleid
ins brautkleid|in die jeans|dans ma robe|en el vestido|no vestido|nel vestito|wedding|holiday
photo shoot|shoot|appetite|hunger|cut|cutting|leaner|leanness|abs|figure|so it doesnt|absorb*
before it|after eating|after meals|big meals|adelgaz*|bajar de peso|perder peso|perder
vientre plano|peso|grasa|delgad*|playa|boda|hambre|abnehm*|gewicht|schlank*|dunn*|flachen bauch
bauch|kilo|pfunde|fett|figur|waage|strand|hochzeit|maigrir|perdre|poids|mince|minceur
ventre plat|graisse|plage|balance@fr|silhouette|emagrec*|barriga|magr{a,o}|quilos|gordura|praia
secar@pt|dimagr*|perdere|pancia piatta|pancia|magr{a,o,i}|chili|grasso|bilancia|spiaggia|vazan
wazan|patla|patli|motapa|moti|weight kam
""",
    "MUST": """\
have to|has to|had to|must|need to|needs to|got to|gotta|should|make myself|force myself
forcing myself|cant stop until|wont stop until|cant rest|not allowed|allowed|only if|only after
unless|until|obliged|compelled|tengo que|debo|hay que|me obligo|obligo|hasta que|muss|musst
zwinge mich|darf|darfst|erst wenn|bis|dois|doit|faut|oblige*|m oblige|tant que|jusqu a|tenho que
preciso|devo|me obrigo|ate que|obbligo|mi costringo|finche|fino a|karna padta|padega
""",
    "EXERCISE": """\
walk circles|pace|pacing|corra|corre@es|corre@pt|lauf@de|laufst|cours@fr|treine|run|runs|running
ran|jog*|walk|walks|walking|steps|cardio|treadmill|gym|workout{,s}|work out|working out
exercise{,s,d}|exercising|train|training|bike|cycling|cycle|swim*|squats|sit ups|situps|burpees
push ups|jumping jacks|star jumps|skipping rope|stairs|hiit|laps|pace around|correr|corro
caminar|camino|gimnasio|ejercicio{,s}|entren{ar,o,amiento}|cinta|abdominales|sentadillas
lauf{e,en,t,band}|rennen|renne|jogge*|sport|trainier*|fitnessstudio|schritte|courir|marcher
salle de sport|tapis|entrain*|abdos|pas@xx|academia|treino|treinar|esteira|caminhar
exercicio{,s}|abdominais|correre|palestra|allen{o,arm,arsi,amento,arti}*|camminare|camminata
tapis roulant|esercizi*|daud*|kasrat
""",
    "UNDO": """\
burn {it,that,them,everything,this} {,all} {off,away}
burn off {every,everything,the,that,what,all,each,your,my}
burning off {every,everything,the,that,what,all}|burned off {every,everything,the,that,what,all}
burnt off {every,everything,the,that,what}|run it off|running it off|work it {all,} off
working it {all,} off|walk it off|sweat it {all,} {out,off}
make up for {it,eating,that,the,yesterday,last,what,my,dinner,lunch,dessert,every,a}
making up for {it,eating,that,the}|compensate{,d,s}|compensating
undo {it,the,that,what,my,yesterday,last,everything}|undoing
cancel {it,that,the,them} {,all} out|cancelled out|canceled out|cancels out|evened out|is undone
cancel out {the,that,what,every,my,your}|erase {it,that,the,what,every,yesterday}
wipe {it,that,the} {out,clean,slate}|reset {after,from,the}
pay for {it,that,the,every,what,eating,my,dinner,dessert}|paying for {it,that,what}
paid for {it,with}|repay|atone|atoning|penance|punish{,ed,ment,ing}
earn {it,that,the,your,my,every,dinner,lunch,food,dessert,a,back,the right,tonight}
earned {it,that,the,your,my,dinner,lunch,food,dessert}|earning {my,your,the,every}
until {its,it is,ive,i,every,everything,youve,you,they} {gone,burned,burnt,all gone,earned,off,\
is gone,calories,calorie}|calories are gone|its gone|until the numbers|back to zero
negative calories|net zero|net negative|in the red|balance it out|even it out|even the score
square it|settle the score|settle the debt|work off|run off|debt|owe|owed|settle up
quem{ar,arlo,arla,o,e,es}@es|compens{ar,o,arlo,e,a}|castig{o,ar,arme,arte,ue,arme}|me castigo
castigo|ganar{me,te,se} {la,el,lo}|ganarte la|me lo gano|merec{e,er,es,erme,erte}|merezco
me lo he ganado|pagar{,lo,la}|borrar{,lo}|expiar|abtrainier*|abarbeit*|wieder abtrain*
ausgleich*|kompensier*|wieder gut*|wiedergutmach*|bestraf*|strafe|verdien{e,en,t,st}|verdient
zur strafe|runtertrainier*|abstrampel*|rauslaufen|ablaufen|abbusen|busse|bruler tout|brule tout
bruler {ce,le,les,ca,chaque}|brule {ce,le,les,ca,chaque}|compens{e,er,es,ez}
elimin{e,er} {tout,ce,le,les,ca}|puni{r,s,t,tion,tions}|me punir|merit{e,er,es,ez}
gagner {mon,ton,le,ma,son}|rattrap*|effacer|payer|queimar {tudo,o,cada,isso}|queimo {tudo,o}
compens{o,ar,e,a,ando}|castig{o,ar,o}|me puno|punir|punicao|merec{er,o,e,ia}|conquistar {o,a}
pagar por|descontar|desconto|brucia{re,rlo,rla,rle,rli} {,tutto,quello}|brucio {tutto,le,quello}
compens{o,are,a,i}|puni{re,rmi,rti,sco,zione}|mi punisco|merit{are,o,armi,arti,arsi,i,a}
guadagnar{e,mi,ti,si}|smaltir{e,lo,la,e tutto}|smaltisco|rimediare|espiare|pagare|jala{na,ne,o}
barabar kar*|saza|hisaab barabar
""",
    "PUNISH": """\
punish{,ed,ment,ing,es}|penance|atone|castig*|bestraf*|strafe|puni{r,s,t,tion}|me puno|punicao
punir{e,mi,ti}|punizione|saza|as a penalty|penalty|consequence{,s}|as payback|self punishment
grounded from food|forfeit
""",
    "EARN": """\
havent earned|not earned {it,dinner,that,your}|no te has ganado|noch nicht verdient
pas encore merite|ainda nao mereceu|non ti sei ancora guadagnat*|guadagnati {la,il,lo}
ganate {la,el}|merite {ton,ta} {diner,repas,dessert}|verdien dir|mereca {o,a} jantar
earn {your,my,the,every,it,that,dinner,lunch,breakfast,food,dessert,a,back,the right,\
tonight} {,right,dinner,lunch,breakfast,food,dessert,meal,meals,carbs,plate,pasta,pizza,\
calories,treats,bread,cake,wine,supper,roast,slice}*
earned {your,my,the,every,it,that,dinner,lunch,food,dessert}|earning {your,my,the,every}
deserve {food,to eat,dinner,lunch,breakfast,dessert,a meal,the food}
deserved {food,to eat,dinner,lunch}|worthy of {food,eating,dinner}
no {workout,run,gym,steps,exercise} no {food,dinner,lunch,carbs,meal,breakfast}
ganar{te,me,se} {la,el,cada} {comida,cena,postre,pan,pasta}*|me lo gano
merec{er,es,erte,erme} {la,el} {comida,cena}|essen verdien*|verdienst du dir|verdiene dir
musst du dir {das,dein,deine,den} * verdienen|muss ich mir {das,mein,das essen}|erst verdienen
merit{er,e,es} {ton,mon,le,ta,son} {repas,diner,dessert,assiette}|merecer {a,o,comer}
merecer comer|conquistar {o,a} {jantar,comida}
guadagnar{ti,mi,si} {la,il} {cena,pasto,dolce,pasta}|meritar{ti,mi,si} {la,il,di}
""",
    "NO_REST": """\
cant {take,have,handle,do} {a,any} rest day{,s}|cant rest|no rest day{,s}|never rest|never miss
miss a workout|missed a workout|miss a day|missed a day|skip a workout|cant skip|cant miss
cant sit still|cant sit down|not allowed to sit|even when im {ill,sick,injured,hurt,exhausted}
even when i {have,feel,cant}|even with a {fever,stress fracture,broken,sprained,torn}
even though my {knee,shin,ankle,foot,back,doctor,physio}|through the {pain,injury,fever}
despite the {injury,fracture,pain}|with a {stress fracture,broken foot,fever,torn}
doctor told me to stop but|twice a day every day|three times a day every day|hours of cardio
hours a day at the gym|hours on the treadmill|4am|3am|middle of the night|in my room at night
no puedo descansar|no puedo faltar|aunque este {enferma,lesionada}|dias de descanso|ruhetag{,e}
keinen ruhetag|trotz {fieber,verletzung,schmerzen}|obwohl ich krank|jour de repos
meme {malade,blessee,avec}|dia de descanso|mesmo {doente,machucada,com}|giorno di riposo
giorni di riposo|anche {malata,con la febbre,infortunata}
""",
    "BODY_PART": """\
thigh{,s}|belly|stomach|tummy|hips|waist|arms|upper arms|face|chin|legs|rolls|fat|flab|butt
hip bones|hipbone{,s}|collarbone{,s}|collar bone{,s}|ribs|ribcage|rib cage|spine|shoulder blades
wrist{,s}|cheekbones|knees|muslos|barriga|vientre|clavicula{,s}|costillas|huesos|caderas|cintura
muneca|oberschenkel|bauch|huften|taille|schlusselbein{,e}|rippen|huftknochen|knochen|handgelenk
cuisses|ventre|hanches|clavicule{,s}|cotes@fr|os@fr|poignet|coxas|costelas|ossos|quadril|pulso
cosce|pancia|fianchi|clavicol{a,e}|costole|ossa|polso|vita@it|jaangh|haddiyan|pet@hi
""",
    "BODY_CHECK": """\
weigh yourself before {and after,every,each}|pesati prima e dopo|pesate antes y despues
wieg dich vor und nach|pese toi avant et apres|pese se antes e depois
thigh gap{,s}|bikini bridge|collarbones show
pinch {my,your,the} {belly,stomach,thighs,fat,waist,arm,arms,sides,skin,tummy,hips}
pinching {my,your,the} {belly,stomach,thighs,fat,waist,arm,arms,sides,skin}|pinch the fat
body check{,s,ing}|bodycheck{,s,ing}|fingers around {my,your} {wrist,arm,thigh}
hand around {my,your} {wrist,arm,thigh,upper arm}|wrap my {hand,fingers}
wrap your {hand,fingers}
measure {my,your} {thighs,thigh,wrists,wrist,waist,arms} {every,daily,each,after,before,\
several,first,morning}*|measuring {my,your} {thighs,wrists,waist,arms}|count {my,your} ribs
count ribs|see {my,your} {ribs,hip bones,hipbones,collarbones,spine,bones}
feel {my,your} {ribs,hip bones,hipbones,bones,hips bones}
{ribs,hipbones,hip bones,bones,collarbones,spine} {showing,show,stick out,sticking out,\
poke out,poking out,visible,jut}|bones stick out|hipbones stick
thighs {dont touch,not touch,stop touching,touch,touching,touched}|thighs to not touch
gap between {my,your} {thighs,legs}
mirror {every,check,checks,ten,each,20,five,several,first,before and after}
in front of the mirror {every,and,for,after,before,naked,in your}
stand in front of {the,a} mirror|check{,ing,ed} the mirror
weigh {myself,yourself} {every hour,every meal,every time,every few,several,10,ten,five,5,6,8,\
after every,before and after,twice,three,four,multiple,each time,before every,hourly,all day,\
20,15,12,after each,after,before each,before,first}*
weighing {myself,yourself} {every hour,every meal,every time,every few,several,10,ten,five,5,8,\
after every,before and after,multiple,twice,three,all day,after each,hourly}*
weigh in after every
step on the scale {every,after every,several,ten,before and after,after,each time,before every,\
after each,10,five,twice}*|on the scale {ten,10,five,5,several,20,6,8,fifteen,15,12} times
times a day on the scale|naked photo{,s} {every,to}
compare {myself,yourself,your,my} {,body} {to,with} {,photos,pictures,the,models,girls,skinny,\
thin,her}*|photos of {models,skinny,thin,thin girls,skinny girls,the models}
pictures of {models,skinny,thin}|paper sheet waist|a4 waist
fit into {kids,children,childrens,age}|size zero|size 0|size 00|double zero|xxs
hueco entre {los,las} {muslos,piernas}|pellizc*
me peso {cada,varias,diez,cinco,todo el dia,antes y}*|me marquen los huesos
se {me,te} {marquen,marcan,noten,vean} {los,las} {huesos,costillas,claviculas}
ver{me,te,} {los,las,mis,tus} {huesos,costillas,claviculas}|thigh gap|oberschenkellucke
lucke zwischen {meinen,den,deinen} {beinen,oberschenkeln}
wiege mich {zehn,mehrmals,funf,nach jed,standig,dauernd,10,5,vor und nach}*
wieg mich {zehn,mehrmals,nach jed}*|wiege dich nach jed*
knochen {sehen,spuren,rausstehen,hervortreten,sieht}|rippen {sehen,zahlen,spuren,sieht}
schlusselbein{,e} {sehen,sieht}
me pese {dix,plusieurs,cinq,apres chaque,avant et apres,10,tout le temps}*
os {qui ressortent,visibles,saillants}|cotes {visibles,ressortent}
voir {mes,tes} {os,cotes,clavicules}|ecart entre {les,mes} cuisses
me peso {varias,dez,cinco,10,toda hora,antes e depois,depois de}*
ver {meus,os,os meus} {ossos,costelas}|costelas aparecendo|ossos aparecendo
espaco entre as coxas|mi peso {dieci,varie,cinque,10,piu volte,dopo ogni,prima e dopo,ogni ora}*
vedere le {ossa,costole,clavicole}|ossa {sporgenti,che si vedono,in vista}|spazio tra le cosce
haddiyan dikh*
""",
    "BODY_HATE": """\
hate my {body,stomach,thighs,belly,arms,legs,face,fat,reflection,hips,weight,shape,tummy}
hate how i look|hate the way i look|hate looking at|hate what i see
cant stand {my body,looking at,my reflection,how i look,the sight of}|disgusted by my body
disgusting body|my body disgusts|body is disgusting|look disgusting
look like a {whale,pig,cow,balloon}|feel {so,} {fat,huge,gross,enormous,massive,disgusting}
im {so,} {fat,huge,gross,enormous,a whale,disgusting,obese and disgusting}|so fat|too fat
still fat|feel like a {whale,pig,cow,balloon}|cut {the,my} fat {off,out}|cut it off with
want to rip my|want to disappear|take up less space|take up no space|smaller than
be the smallest|the smallest one|be tiny|be the thinnest|thinnest|skinniest|skinny enough
thin enough|small enough|not thin enough|not skinny enough|sick enough|not sick enough|look ill
look sick|look fragile|look hollow|people to worry|be so thin|so skinny|skin and bones
skin and bone|nothing but bones|see bones|bony|emaciated|underweight|weigh nothing|weightless
float away|wither|fade away|waste away|wasting away|be empty|hollow cheeks|stop existing
like a skeleton|skelet*|cover the mirrors|avoid mirrors|wear only baggy
wont let anyone see my body|everyone says im {thin,skinny,too thin,underweight} but
they say im {thin,skinny,too thin,underweight} but
people say im {thin,skinny,too thin,underweight} but|odio mi {cuerpo,barriga,tripa,reflejo}
mi cuerpo me da asco|me veo {gorda,enorme,asquerosa,fea}|gorda asquerosa|doy asco|estoy gorda
huesos|quiero ser la mas delgada|quiero desaparecer
hasse {meinen korper,meinen bauch,mein spiegelbild,meine beine,meine oberschenkel}
fuhle mich {fett,dick,eklig}|so fett|zu fett|bin fett|nur noch haut und knochen|knochen
die dunnste|unsichtbar|verschwinden|deteste mon {corps,ventre,reflet}
me trouve {grosse,enorme,degoutante}|trop grosse|si grosse|la plus mince|la plus maigre
disparaitre|odeio {meu corpo,minha barriga,meu reflexo}|me acho {gorda,enorme}|tao gorda
estou gorda|a mais magra|quero sumir|odio il mio {corpo,riflesso,aspetto}
mi vedo {grassa,enorme,orribile}|sono {grassa,enorme,una balena}|la piu magra|voglio sparire
moti lagti|motti lagti|apne sharir se
""",
    "SCALE_RULES": """\
number {is up,goes up,went up,on the scale,isnt lower,decides,doesnt drop,is higher,\
has gone up,hasnt dropped}
scale {is up,goes up,went up,decides,says,doesnt move,shows more,wont budge,reads more,\
creeps up}|the scale decides|if i gain|if i gained|gained {100,200,300,500} {g,grams}
if the scale|when the scale|if my weight|numero en la bascula|bascula|la balanza|waage
zahl auf der waage|balance@fr|chiffre sur la balance|balanca|bilancia|numero sulla bilancia
weighing scale
""",
    "PROANA": """\
pro ana|proana|pro mia|promia|pro ed|thinspo*|thinspiration|bonespo|meanspo|sweetspo|fitspo thin
reverse thinspo|ana tip{,s}|mia tip{,s}|ana mia|ana budd{y,ies}|ana coach|mia buddy|ed buddy
ed twt|edtwt|edtok|ed tumblr|eating disorder twitter|rexie|rexies|wannarexi{a,c}|abc diet
skinny girl diet|rainbow diet|corpse bride diet|russian gymnast diet|ugw|u g w
ultimate goal weight|goddess ana|princesa{,s} ana|princesa{,s} mia|princesas de porcelana
ana y mia|ana e mia|ana et mia|ana und mia|anamia|ana til|ana till|ana for life
stay strong stay ana|dear ana|ana is my|ana forever|my ana|carreras con ana|reto ana|diat ana
thinsp0|th1nspo|skinnyspo|skinny inspo|thin inspo|bone inspo|starving buddy|fasting buddy
fast buddy|starve buddy|red bracelet|hungerclub|hunger club|ana regeln|ana gesetze
ana commandments|thin commandments|10 thin commandments|starvation tips|anorexia tips
anorexic tips|bulimia tips|tips to be anorexic|tips on being anorexic|become anorexic
be anorexic|how to be anorexic|want to be anorexic|get anorexia|how to get anorexia
become bulimic|tipps um magersuchtig|magersuchtig werden|devenir anorexique|ser anorexica
ser anorexico|diventare anoressica|virar anorexica|quero ser anorexica
anorexia is {a,not} {lifestyle,choice,a}|wintergirl{,s}|borboletar|borboletinha|cw ugw|gw ugw
ugw*
""",
    "FRIEND_WORDS": """\
friend|bestie{,s}|bff|besties|buddy|companion|sister|best friend|back|voice|whisper{,s}|visits
visited|moved in|moved out|she came|loves me|by my side|with me|says|tells me|til the end|amiga
amigas|freundin|amie|amica|vuelto|zuruck|revenue|voltou|tornata|and i|knocking|knocked|guest
house guest|miss|missed|my only
""",
    "SLOGAN": """\
nothing tastes as good as|tastes as good as skinny|skinny feels
hunger is {fat,weakness,proof,beautiful,just weakness,just fat,only weakness,your friend}
hungry to bed|go to bed hungry|going to bed hungry|wake up thin{,ner}|wake up skinny
wake up lighter|wake up slimmer|fat leaving {the,your} body|empty is strong|empty stomach is
a moment on the lips|lifetime on the hips|forever on the hips|pain is temporary
skip dinner wake up|skip dinner and wake up|be thinner|you dont need food
food is {the enemy,weakness,just fuel you,poison,for the weak,fuel not fun}|you dont get to eat
hunger pangs are|growling stomach is|rumbling stomach is|stomach is applauding
stomach is clapping|every time you say no|stay strong and dont eat|quod me nutrit|starving is
the emptier|thin is|skinny is|being thin is more important|beauty is pain|bones are
eat less than|least eater|eat to live barely|calories cant make you happy|nada sabe tan bien
sabe tan bien como|el hambre es|nichts schmeckt so gut|schmeckt so gut wie|hunger ist
rien n est aussi bon|aussi bon que la minceur|la faim est|nada e tao bom quanto
tao gostoso quanto ser magr*|a fome e|niente e buono come|buono quanto|essere magra|la fame e
la faim c est|hungern ist|magra e bello|bhookh hi|a fome passa|hunger vergeht|la faim passe
l hambre|gordura indo embora|fett das|graisse qui s en va|grasa que se va|grasso che se ne va
""",
    "DISORDER": """\
anorexi*|anorexic|anorexique|anoressi*|anoressica|magersucht|magersuchtig*|bulimi*|boulimi*
ednos|osfed|arfid|orthorexi*|binge eating disorder|diabulimi*|eating disorder{,s}
eating disordered|disordered eating|my ed|ed voice|ed thoughts|ed brain|essstorung*|essgestort*
trastorno alimentari*|trastorno de la conducta alimentaria|tca|trouble{,s} alimentaire{,s}
trouble{,s} du comportement alimentaire|transtorno alimentar*|disturbo alimentare
disturbi alimentari|dca|compulsao alimentar|esssucht|bulimarexi*
""",
    "PHYSICAL_SIGN": """\
lost my period|period stopped|periods stopped|missed my period|no period for
havent had my period|havent had a period|period is gone|hair is falling out|hair falls out
hair falling out|hair coming out|clumps of hair|lanugo|always cold|freezing all the time
cold all the time|nails blue|blue hands|blue fingers|fingers are blue|swollen cheeks
teeth are eroding|enamel|knuckles|bruise easily|fainting|fainted|dizzy when i stand|blacking out
no me baja la regla|se me fue la regla|sin regla|se me cae el pelo|periode weg
periode bleibt aus|tage bleiben aus|haare fallen aus|haarausfall|immer kalt|plus mes regles
perdu mes regles|perds mes cheveux|menstruacao parou|sem menstruar|cabelo caindo|ciclo e sparito
perso il ciclo|non ho piu il ciclo|perdo i capelli|peach fuzz
""",
    "LESS_FOOD": """\
eat less|eating less|restrict{,ing,ed,s}|diet|cut calories|fewer calories|skip|skipping|fasting
calories|lose|losing|lost|weight|thin|food|eat|eating|eaten|fast|skinny|comiendo menos
comer menos|adelgaz*|dieta|peso|weniger essen|abnehm*|diat|gewicht|manger moins|regime|maigri*
poids|emagrec*|mangiare meno|dimagr*|proud|worth it|keep going
""",
    "IGNORE_HUNGER": """\
{make,makes,making} {the,my,your} hunger {shut up,stop,go away,quiet,disappear}
ignore {the,my,your,hunger,being} {,hunger} {,pangs,hungry,growling,rumbling}*
ignoring {the,my,your} hunger|ignore hunger|suppress {my,your,the} {appetite,hunger}
suppress hunger|suppress appetite|suppressing {my,your} appetite
kill{,s,ing} {my,your,the} {appetite,hunger}|kill hunger
trick {my,your} {stomach,body,brain,hunger}|trick{,ing} {your,my} {stomach,body} into
get used to {hunger,being hungry,not eating,the hunger,starving}|push through {the,} hunger
beat {the,my} hunger|distract {myself,yourself} from {hunger,eating,food,being,the hunger}
distractions from {hunger,eating,food}|stop my stomach {growling,rumbling,from}
stomach {stop,quiet,from} {growling,rumbling}
drink water {whenever,when,every time,until,instead}|chew gum {whenever,when,instead,until,so}
gum instead of|ice instead of|water instead of {eating,food,lunch,dinner,a meal,meals,breakfast}
coffee instead of {eating,food,lunch,dinner,a meal,meals,breakfast}
brush your teeth {whenever,when,instead,so,to,every}
brush my teeth {whenever,when,instead,so,to}|sleep through {the,} hunger|sleep instead of eat*
go to sleep {so,hungry,instead,early so}|sleep off the hunger|sleep it away|cotton balls
tissues soaked|eat tissue{,s}|eat paper|eating tissue|chew ice|smoke instead|cigarette instead
cig instead|nicotine {,gum,patches,pouches} {to,for,kills,instead,so}*
snap {a,the} {rubber,elastic,hair} band|rubber band on|smell food instead|watch mukbang*
look at pictures of food instead|quitar el hambre|quitarme el hambre|matar el hambre
engan{ar,o,as,a} al {hambre,estomago}|aguantar el hambre|ignorar el hambre
hunger {unterdrucken,ignorieren,austricksen,aushalten,wegtrinken,betauben,ubergehen}
hungergefuhl {unterdrucken,ignorieren,loswerden,austricksen}
appetit {zugeln,unterdrucken,verderben}|couper la faim|coupe faim|coupe la faim|ignorer la faim
tromper {la,ta,ma,l} faim|tromper l estomac|tromper ton estomac|enganar a fome
enganar o estomago|ignorar a fome|tirar a fome|matar a fome|cortar a fome|disfarcar a fome
ignorare la fame|ingannare la fame|ingannare lo stomaco|placare la fame|togliere la fame
spegnere la fame|bhookh {mar,maar,daba,bhool}*|bhukh {mar,maar,daba}*
""",
    "FOOD_RULE": """\
food rules|my rule{,s}|rule number|rule is|rule:|rules|not allowed to eat|im not allowed
i dont allow myself|dont let myself|only allow myself|allow myself|not permitted|forbid myself
banned myself|forbidden to eat|no puedo permitirme|no me permito|me prohibo|mis reglas
erlaube mir|verbiete mir|meine regeln|darf ich nicht|darf nichts|m interdis|m autorise
mes regles|m accorde|nao me permito|me proibo|minhas regras|mi vieto|non mi permetto|mi concedo
mie regole|streak
""",
    "PRAISE": """\
proud of you|proud|well done|great job|good job|amazing|perfect|spotless|flawless|incredible
impressive|impressed|bravo|brava|fantastic|brilliant|excellent|wonderful|beautiful|gorgeous
strong|strength|discipline|disciplined|willpower|self control|champion|winning|victory|win
warrior|queen|goals|inspiring|inspiration|keep it up|keep going|keep this up|hold on to
dont stop now|separate you|sets you apart|most people cant|string together|streak
how many in a row|do it again|again tomorrow|that s the spirit|thats the spirit|you re glowing
love to see|crushing it|nailed it|commitment|dedication|pure|elegant|graceful|envy|jealous
hats off|respect|thats exactly|exactly right|thats how its done|orgullos*|muy bien|perfecto
perfecta|impresionante|increible|disciplina|fuerza de voluntad|sigue asi|enhorabuena|genial
que fuerte|admirable|felicidades|fantastic*|stolz|super|perfekt|toll|stark|disziplin*
willensstarke|weiter so|respekt|klasse|grossartig|beeindruck*|glanzleistung|wahnsinn|fier{,e}
parfait{,e}|impressionnant{,e}|volonte|continue comme|felicitations|magnifique|superbe|chapeau
incroyable|orgulho|parabens|perfeito|perfeita|impressionante|forca de vontade|continue assim
incrivel|maravilh*|arrasou|fier{a,o} di te|bravissim*|perfett{o,a}|forza di volonta
continua cosi|complimenti|splendid*|incredibile|grande@it|shabash|shabaash|bahut badhiya|kamaal
garv
""",
    "BARELY_ATE": """\
not a crumb|not one bite|not a bite|no crumb|keine krume|ni una miga|pas une miette
nem uma migalha|neanche una briciola
solo {tomaste,comiste,has comido,has tomado}|{nur,kaum,fast nichts,wenig} {etwas,was} gegessen
kaum etwas gegessen|kaum was gegessen|tu n as mange que|tu n as presque rien|tu n as avale que
so {comeu,tomou} {uma,um}|comeu so|hai mangiato {solo,pochissimo,soltanto}
only {ate,had} {an,one,half,a,two}|nothing but {an,one,a,two,half,coffee,water}|little more than
hardly anything|barely anything|barely touched|sirf {ek,chai,paani}|barely ate|hardly ate
ate almost nothing|almost nothing|next to nothing|ate nothing|eaten nothing
skipped {dinner,lunch,breakfast,meals,every meal,all,two,three}
skipping {dinner,lunch,breakfast,meals}|no dinner|no food|not eating|didnt eat|didnt touch
left your plate|left half|pushed the plate|resisted
said no to {the,cake,bread,food,dinner,lunch,dessert,everything}|turned down|went without
without eating|on an empty stomach|went to bed hungry|going to bed hungry|ignoring hunger
ignored your hunger|hungry all day|through the hunger|through hunger|one apple|two coffees
only coffee|just coffee|a single {apple,yoghurt,yogurt,egg,cracker,banana,rice cake}
only {an,one} {apple,yoghurt,yogurt,egg,banana}|fasted for|fasted all|fasting all
fast{,ed} {two,three,2,3,48,36,72,24,30}|didnt give in|gave in to nothing|starved|starving
no carbs all|not a single {bite,crumb,carb}|not one {bite,crumb}|zero calories|zero kcal
empty plate|casi nada|apenas comiste|no comiste|no has comido|te saltaste|saltarte|sin cenar
sin comer|hambre|kaum gegessen|nichts gegessen|fast nichts|ausgelassen|weggelassen
ohne abendessen|hungrig ins bett|gehungert|presque rien|rien mange|peu mange|saute le|sauter le
sans diner|sans manger|le ventre vide|quase nada|mal comeu|nao comeu|pulou o|sem jantar
sem comer|barriga vazia|quasi niente|non hai mangiato|mangiato pochissimo|saltato la|saltato il
senza cena|senza mangiare|stomaco vuoto|kuch nahi khaya|bhookhe|bhookhi|khana chhod*
""",
    "SKIP_MEAL": """\
khana chhod*|ka khana chhod*
skip {,the,your,my,all,every,a,both,tomorrows,todays,tonights} {,next,other} {dinner,lunch,\
breakfast,supper,meal,meals,food,eating,snack,snacks,tea,dinners}
skipping {,the,your,a} {dinner,lunch,breakfast,supper,meal,meals}
miss {dinner,lunch,breakfast,a meal,meals,the next meal,your next meal}
leave out {dinner,lunch,breakfast,supper,the next meal}
no {dinner,lunch,breakfast,supper,food,meals,eating} {,for you,for me,tonight,tomorrow,today,\
until,after,that day,for}|go without {dinner,lunch,breakfast,supper,food,eating}
dont eat {,anything,again,until,for,tomorrow,today,at all,tonight,the next,all,any,dinner,\
lunch,breakfast}|eat nothing {,until,for,tomorrow,else,today,all,at all}|nothing to eat
not eat {,anything,again,until,for,tomorrow,today,tonight}
not eating {,anything,again,until,for,tomorrow,today}|stop eating for|forget dinner|forget lunch
forget breakfast
replace {dinner,lunch,breakfast,your meals,meals} with {water,coffee,tea,gum,black coffee,\
green tea,ice,sparkling water}|saltate {la,el,las}|salta {la,el} {cena,comida,desayuno}
saltarte {la,el}|sin cenar|no cenes|no comas {,nada}|no desayunes|me salto {la,el}
lass {das,die} {abendessen,fruhstuck,mittagessen,nachste mahlzeit,mahlzeit}
abendessen {weg,aus,ausfallen}*|fruhstuck {weg,aus,ausfallen}*|mittagessen {weg,aus,ausfallen}*
mahlzeit {weg,aus,ausfallen}*|iss nichts|iss {morgen,heute,dann} nichts|nichts essen
nichts mehr essen|gar nichts|saute {le,ton,un,les,tes} {diner,dejeuner,petit,repas}*
sautez {le,votre}|sauter {le,un,les,ton} {diner,dejeuner,repas}*|ne mange {rien,pas,plus}
ne rien manger|ne mangez {rien,pas}|pas de diner
pule {o,a,as} {jantar,refeicao,almoco,cafe,refeicoes,proxima}*
pular {o,a} {jantar,refeicao,almoco,cafe}|nao coma {,nada}|nao jante|fique sem {comer,jantar}
salta {la,il,i} {cena,pranzo,colazione,pasti,pasto}|saltare {la,il} {cena,pranzo,colazione}
non mangiare {,niente,nulla}|non cenare|niente cena|niente pranzo|kuch mat {khao,khana}
khana mat|mat khao|khana chhod*|dinner skip|lunch skip
""",
    "OVERATE": """\
bahut kha*|pranzo abbondante|almoco farto|il dolce|the pizza|the cake|zu mittag zu viel|a midi
binge{,d}|binges|overate|overeat{,ing}|ate too much|eat too much|eaten too much|too much
slip{,s,ped}|cheat day|cheat meal|buffet|feast|splurge{,d}|indulge{,d}|went over|go over
over your {calories,target,limit,budget,goal}|party|cake|pizza|dessert
that {cake,pizza,burger,dessert,meal,dinner,takeaway,pudding,ice cream}|last night{,s}
yesterdays|yesterday|weekend|holiday|christmas|atracon|te pasaste|te pasas|te has pasado
si comes de mas|comiste de mas|exceso{,s}|pasado|zu viel gegessen|zu viel|gesundigt|ausrutscher
fressattacke|schlemm*|trop mange|exces|craqu{e,er,age}|ecart{,s}|comeu demais|exagerou
exager{ar,o}|excesso{,s}|jacada|mangiato troppo|esagerat*|sgarro|sgarrat*|abbuffat*|zyada kha*
jyada kha*|slip up|blowout|big meal|big dinner|heavy meal|sits too heavily|sits heavy
feel too full
""",
    "NEXT_DAYS": """\
tomorrow|next day|day after|the next {day,meal,two,few,24,48}|following day
rest of the {day,week,weekend}|monday|tuesday
until {dinner,evening,tomorrow,lunch,the,wednesday,thursday,friday,saturday,sunday,monday}
for the day|all day|for {a,one,two,three,24,36,48} {day,days,hours}|for the rest|manana
dia siguiente|resto del|lunes|morgen|nachsten tag|tag danach|ubermorgen|rest des|montag|demain
lendemain|reste de|lundi|amanha|dia seguinte|resto do|segunda|domani|giorno dopo|lunedi|kal
agle din|parso|to compensate|to balance|to even|to make up|zum ausgleich|para compensar
pour compenser|per compensare
""",
    "GUILTY_YOU": """\
you should feel {guilty,ashamed,bad,disgusted,embarrassed}|feel guilty|be ashamed
should be ashamed|ashamed of yourself|feel ashamed|shame on you|you failed|youve failed
you ruined|youve ruined|you blew it|disappointed in you|deberias sentirte|sientete culpable
avergonzarte|deberias avergonzarte|schame dich|solltest dich schamen|solltest du dich schamen
schlechtes gewissen haben|tu devrais avoir honte|avoir honte|culpabiliser|devia ter vergonha
sentir culpa|sinta culpa|dovresti vergognarti|vergognati|sentirti in colpa|sharam aani
sharam karo
""",
    "YOU_BODY": """\
your {ribs,hip bones,hipbones,collarbones,bones,spine} {,will,are,start,begin,to} {,show,\
showing,stick,visible,emerge,appear}|tiny waist|thigh gap|your bones|see your ribs
count your ribs|skinny arms|bones show|hollow cheeks|sharp collarbones
""",
    "GOAL_WORD": """\
goal weight|target weight|goal|target|gw|ugw|want to weigh|want to be|wanna be|wanna weigh
like to weigh|get to|get down to|down to|reach|hit|until im|until i weigh|till im|be under
get under|under|below|drop to|weigh|ziel|zielgewicht|wiegen|auf|peso objetivo|objetivo|pesar
llegar a|bajar a|meta|poids cible|objectif|peser|descendre a|arriver a|atteindre|peso ideal
chegar a|chegar em|chegar nos|arrivare a|scendere a|pesare|obiettivo|unter@de|bis ich
wazan chahiye|tak
""",
    "WEIGHT_UNIT": """\
kg|kgs|kilo|kilos|kilogram{,s}|kilogramm|lb|lbs|pounds|pound|quilos|chili|kilogrammes|st|stone
""",
    "FAST_ACT": """\
a fast|fasting|water fast{,s,ing}|dry fast{,s,ing}|to fast|fast for|fast until|fast till|fasted
i fast|ill fast|im fasting|day fast|hour fast|juice fast|fasts|ayuno|ayunos|ayunar|ayuna|ayune
fasten|faste@de|gefastet|wasserfasten|nulldiat|heilfasten|jeune@fr|jeuner|jeunes@fr|jejum|jejuar
jejue|digiuno|digiuna|digiunare|upvaas|nirjala
""",
    "OWN_USE": """\
i take|i took|ive taken|ive been taking|i use|i used|i have been taking|im taking|been taking
been using|i keep taking|i keep using|i rely on|rely on|taking|i need my|i swallow|i pop|popping
i drink|i had|had another|had some|tomo|me tomo|he tomado|estoy tomando|uso@es|nehme|nehm
hab genommen|genommen|je prends|j ai pris|je bois|tomei|estou tomando|uso@pt|prendo|ho preso
sto prendendo|uso@it|bevo|bebo|trinke|leti|leta|le rahi|le raha|bin auf|helps me
""",
    "IF_EAT": """\
if i {eat,ate,have,had,even,touch,slip,go,give}|when i {eat,ate,have,had,slip,go,give}
whenever i {eat,ate,have,had,slip}|every time i {eat,ate,have,had,slip}|because i {ate,had,eat}
cause i {ate,had}|cuz i {ate,had}|bc i {ate,had}|after i {eat,ate}|for every
after {every,each} {meal,bite,snack}|each time i {eat,ate,have}|any time i eat|anything i eat
everything i {eat,ate}|all i ate|what i ate|all the food i|i only eat|i can only eat
before i {eat,can eat,get to eat,am allowed,let myself,have}|eat if|eat when|si como|cuando como
cada vez que como|porque comi|por cada|todo lo que {como,comi}|lo que como|solo como si
wenn ich {esse,ess,was,etwas,zu,gegessen,brot,pizza,schokolade}|weil ich {gegessen,zu viel,was}
fur jede{,n,s}|nach jedem|alles was ich {esse,gegessen}|erst wenn|si je mange|quand je mange
chaque fois que je mange|parce que j ai mange|pour chaque|tout ce que {je mange,j ai mange}
apres chaque|se eu {comer,como}|quando como|toda vez que como|para cada
tudo que {como,comi,eu comi,eu como}|se mangio|quando mangio|ogni volta che mangio
perche ho mangiato|per ogni|tutto quello che {mangio,ho mangiato}|agar kha*|jab khati
jab bhi kha*
""",
    "PUNISH_SELF": """\
punish myself|punishing myself|punished myself|punish my body|punishing my body|as punishment
as a punishment|as penance|castigarme|me castigo|como castigo|bestrafe mich|mich bestrafen
mich zu bestrafen|als strafe|zur strafe|me punir|me punis|comme punition|me puno|como punicao
punirmi|mi punisco|per punizione|come punizione|khud ko saza
""",
    "DESERVE_NOT": """\
{dont,do not,didnt,not,never} {deserve,deserved,worthy of} {,to} {eat,eating,food,dinner,lunch,\
breakfast,a meal,meals,it,the food}|dont deserve to eat|undeserving of food
no merezco {comer,la,cenar,comida}|verdiene {es nicht,kein essen,nicht zu essen,nichts zu essen}
verdiene kein*|nicht verdient zu essen|merite pas {de manger,mon,le,la,a manger}
nao mereco {comer,jantar,comida}|non merito {di mangiare,cibo,la cena,il cibo}
have to earn {my,every,food,dinner,it,breakfast,lunch,the}
need to earn {my,every,food,dinner,it,the}|gotta earn {my,every,food,dinner}
earn {my,every} {food,meals,calories,bite,dinner,breakfast,lunch,right}
tengo que ganarme {la,el,cada}|muss mir {das essen,mein essen,jede mahlzeit,das abendessen}
essen {erst,muss ich mir} verdienen|dois meriter|tenho que merecer|devo guadagnarmi
devo meritarmi
""",
    "SCREEN": """\
watch|watched|watching|netflix|show|shows|series|season|episode{,s}|podcast|reading|reality tv
tv|old entries|log entries|cache|wardrobe|closet|inbox|fridge of|photos
""",
    "GUILTY_PLEASURE": """\
guilty of|wedding|movie|the film|happy tears|funeral
guilty pleasure{,s}|guilt free|onion{,s}|happy tears|no guilt|without guilt|sin culpa
ohne schlechtes gewissen|sans culpabiliser|sem culpa|senza sensi di colpa|waste|wasting|gaspill*
desperdic*|sprec*|verschwend*|leftovers|throwing away|throw away
""",
    "BENIGN_FEAR": """\
rater|bruler|que se me queme|salga mal|errar|queimar|bruciare|sbagliare|misslingt|aufgeht
anbrennt|verbrennt|burn the|burning the|burn my|overcook*|mess up|messing up|fail the|ruin the
price of|cost of
spicy|raw|undercooked|expired|out of date|use by|mould|mold|mouldy|leftovers|reheat*|allerg*
anaphyla*|choke|choking|food poisoning|mercury|salmonella|listeria|pregnan*|ibs|reflux|gluten
coeliac|celiac|hypo|chilli|sushi|oysters|picante|crudo|alergi*|scharf*|roh@de|allergi*|epice*
piccante|wild mushrooms|blowfish|insects|snails|dentist|braces|wisdom tooth|sore throat
""",
    "ON_PURPOSE": """\
on purpose|intentionally|deliberately|by choice|by myself|to lose|a proposito|adrede|absichtlich
extra@de|expres|de proposito|apposta
""",
    "LOWEST": """\
lowest|least|fewest|minimum|smallest|how little|how few|bare minimum|as little as|how low
how long can|lo minimo|cuanto tiempo|cuantos dias|minimo|wie wenig|am wenigsten|wenigsten
wie lange|le moins|combien de temps|combien de jours|o minimo|quanto tempo|quantos dias
il minimo|quanti giorni|kitne din|kam se kam
""",
    "SURVIVE": """\
survive|survivable|stay alive|without dying|without fainting|without passing out
before i pass out|before i faint|before i die|alive on|get away with|without collapsing
without food|without eating|not eat|go without|sobreviv*|sin comer|sin desmayarme|uberleb*
ohne essen|ohne zu essen|nichts essen|umzukippen|surviv*|sans manger|sem comer|sem desmaiar
sopravviv*|senza mangiare|senza svenire|bina khaye|zinda
""",
    "KIDS_VEG": """\
vegetables in|veggies in|spinach in|courgette in|kids|toddler|my son|my daughter|picky|fussy
christmas|easter|advent|surprise|present|protein in|fibre in|from the kids|from my kids
from my husband|from my flatmate|from my roommate|from the dog|hidden sugar|label|labels
in the sauce|gemuse in|verduras en|legumes dans|verdure n*
""",
    "NO_MEAL": """\
no {food,lunch,dinner,breakfast,supper,meals,solids,snacks,carbs} {then,today,tomorrow,tonight,\
either,for me,for you,until,after,at all,again,that day}
then no {food,lunch,dinner,breakfast,supper}
nothing {solid,to eat,more today,more tonight,until,for the rest,at all}|only tea|just tea
tea only|only water|just water|liquids only|liquid only|liquids only day|no solid food|no solids
nur tee|nur wasser|gar nichts|nichts mehr|nichts weiter|nichts festes|kein abendessen
kein mittagessen|kein fruhstuck|nada solido|nada mas que agua|solo te@es|solo agua|sin cena
sin cenar|rien de solide|plus rien|que du the|que de l eau|rien d autre|pas de repas
pas de diner|so cha|so agua|nada ate|sem janta*|niente di solido|solo te@it|solo acqua
niente fino|niente cena|sirf chai|sirf paani|kuch nahi
""",
    "WEIGHT_UP": """\
is up|was up|went up|goes up|has gone up|is higher|higher than|heavier|more than yesterday
more than last|gained|betray*|hoher|mehr als gestern|zugenommen|gestiegen|sube|subio|ha subido
mas que ayer|monte|a monte|augment*|plus qu hier|sobe|subiu|aumentou|mais que ontem|sale@it
salita|salito|aumentat*|piu di ieri|badh gaya|badha
""",
    "BREAK_RULE": """\
break it|break my rule|broke it|broke my rule|if i break|if i cave|if i slip|if i fail|cave
my rule|my little rule|little rule|mi regla|meine regel|ma regle|minha regra|mia regola
""",
    "DISPOSE": """\
pour|poured|pouring|tip|tipped|tipping|dump|dumped|dumping|flush|flushed|flushing|feed|fed
feeding|slip|slipped|scrape|scraped|bin|binned|throw|threw|throwing|toss|tossed|chuck|chucked
spit|spat|drop|dropped|bury|buried|stuff|stuffed|tirar|tiro|tire@es|vuelco|werfe|werf|wegwerfe
kippe|kipp|schutte|jette|vide@fr|verse@fr|jogo|jogar|despejo|butto|verso@it|rovescio|phenk*
""",
    "FOOD_ANY": """\
soup|food|dinner|lunch|breakfast|sandwich|sandwiches|plate|meal|meals|pasta|rice|milk|shake
porridge|cereal|potatoes|snack|snacks|bites|mouthful{,s}|comida|sopa|cena|bocadillo|plato|essen
suppe|brot|mittagessen|pausenbrot|repas|soupe|assiette|gouter|jantar|almoco|prato|lanche|pranzo
minestra|piatto|merenda|khana|roti|tiffin
""",
    "SECRET_PLACE": """\
plant|dog|bin|sink|toilet|napkin|tissue|bag|sleeve|pocket|neighbour|bushes|window|drain|drawer
locker|planta|perro|basura|servilleta|bolso|pflanze|hund|mull|mulleimer|serviette|tasche
waschbecken|plante|chien|poubelle|evier|sac|cachorro|lixo|guardanapo|bolsa|pianta|cane
spazzatura|tovagliolo|borsa|lavandino|kutte|dustbin
""",
    "AVOID_EVENT": """\
cancelled|canceled|cancel|skipped|avoid|avoiding|stopped going|stopped meeting|stopped seeing
turned down|turn down|refuse|said no to|made an excuse|stayed home|stay home|left early|dont go
didnt go|wont go|no longer go|cancele|evito|deje de ir|no fui|no voy|abgesagt|sage ab|meide
vermeide|gehe nicht mehr|annule|evite|je ne vais plus|j y vais plus|suis pas allee|cancelei
deixei de ir|nao fui|parei de ir|annullato|non vado piu|non ci vado
""",
    "EVENT": """\
birthday|party|parties|wedding|christmas|dinner|dinners|restaurant{,s}|holiday|prom|friends
brunch|date|sleepover|thanksgiving|cumpleanos|fiesta{,s}|boda|cenas|restaurante{,s}|amigos
geburtstag*|feier{,n}|hochzeit|einladung{,en}|freunde*|anniversaire|fete{,s}|mariage|restau*
amis|aniversario|festa{,s}|casamento|compleanno|feste|matrimonio|ristorante|amici|shaadi
""",
    "BECAUSE_FOOD": """\
because {there,of the,they,id have,i would,people} {,would be,will be,was,might,have to,\
serve} {cake,food,eat,eating,pizza,people,dinner,buffet}*
there would be {cake,food,pizza,dinner}|would have to eat|have to eat|id have to eat
be expected to eat|people would see me eat
porque {hay,habia,habria,tendria} {tarta,comida,que comer}|tendria que comer
weil {es,ich,dort,da} {kuchen,essen,torte}*|essen musste|parce qu il y {a,aurait,avait}
devrais manger|porque {tem,teria,tinha} {bolo,comida,que comer}|teria que comer
perche {c e,ci sarebbe,c era} {la torta,da mangiare,cibo}|dovrei mangiare
""",
    "LOOK_ILL": """\
look ill|look sick|look unwell|looked ill|looking ill|if im sick|if i was sick|if im ill
if im ok|too thin|so thin|worried about me|worry about me|you look frail|look frail
look tired and thin|compliment|parezco enferma|si estoy enferma|demasiado delgada|krank aussehe
ob ich krank|zu dunn|l air malade|si je suis malade|trop maigre|pareco doente|se estou doente
magra demais|sembro malata|se sono malata|troppo magra|bimar lag*
""",
    "PROUD": """\
proud|pride|flattered|best compliment|makes my day|makes me happy|feels like a win
feels like winning|secretly happy|happy when|love it when|smile when|orgullos*|me alegra|stolz
freue mich|fier{,e}|contente quand|orgulhos*|feliz quando|fier{a,o}|contenta quando|khushi
""",
    "UNHAPPEN": """\
vergessen|is forgotten|vergeben|olvidado|oublie@fr|esquecido|dimenticato|annulli|annulla
never happened|didnt happen|like it never|as if it never|as if i never ate|as if nothing
back to empty|back to zero|wipe the slate|clean slate|start clean|como si nada|nunca paso
als ware nichts|nie passiert|comme si de rien|jamais arrive|como se nada|nunca aconteceu
come se niente|mai successo
""",
    "TWO_FINGERS": """\
two fingers|zwei finger|dos dedos|deux doigts|dois dedos|due dita|toothbrush|zahnburste
cepillo de dientes|brosse a dents|escova de dentes|spazzolino|do ungli
""",
    "FAKE_DIET": """\
told everyone im|tell everyone im|i say im|say im|pretend im|pretend to be|claim im|lie that im
told them im|tell people im|im just vegan because|digo que soy|les digo que soy|sage ich sei
sage ich bin|erzahle allen ich|je dis que je suis|digo que sou|dico che sono|bolti hoon ki
""",
    "DIET_EXCUSE": """\
vegan|vegetarian|lactose intolerant|intolerant|allergic|gluten|coeliac|celiac|ibs|vegana
intolerante|alergica|laktoseintolerant|allergisch|allergique|vegane|intollerante|allergica
""",
    "EASIER_LIE": """\
easier|excuse|so nobody|so no one|so they|so i dont have|so i can|cover|terrified|scared
nobody asks|mas facil|excusa|einfacher|ausrede|damit|plus simple|excuse@fr|pour qu on|mais facil
desculpa|piu facile|scusa@it|asaan
""",
    "MIRROR_DARK": """\
standing up in the dark|eat standing in the dark
mirrors {are,is,covered}|mirror in the {flat,house} is|covered the mirror*|cover every mirror
covered every mirror|eat in the dark|eat with the lights off|shower in the dark
cant look in the mirror|dont look in mirrors|avoid mirrors|espejos {tapados,cubiertos}
spiegel {abgehangt,verhangt,zugehangt}|miroirs {couverts,caches}|espelhos {cobertos,tapados}
specchi {coperti}|como a oscuras|im dunkeln esse|mange dans le noir|como no escuro
mangio al buio
""",
    "FAST_PARTNER": """\
partner who fasts|someone to fast with|fast with me|fasting partner|starve with me
someone who checks|checks i dont|make sure i dont eat|make sure i dont cave|stop me from eating
keep me from eating|keep me accountable|hold me accountable|remind me not to eat
tell me not to eat|text me when i want to eat|talk me out of eating|dont let me eat
ayune conmigo|que no coma|no me dejes comer|mit mir fastet|dass ich nichts esse
lass mich nicht essen|jeune avec moi|m empecher de manger|jejue comigo|nao me deixe comer
digiuni con me|non farmi mangiare
""",
    "CRAWL": """\
crawl out of my skin|jump out of my skin|want to scratch|want to peel|cant bear my body
hate being in my body|hate my own skin|uncomfortable in my skin|disgust*|off switch
no off switch|then another|and then another|couldnt find|salirme de mi piel|aus der haut fahren
nicht in meiner haut|sortir de ma peau|sair da minha pele|uscire dalla pelle
""",
    "LIKE_SELF_ONLY": """\
only {like,love,respect,accept,trust} myself when|only like myself
only feel {good,okay,pretty,worthy,myself,real,alive,loved,safe} when
only {good,pretty,worthy,safe} when|solo me {quiero,gusto,siento bien}|mag mich nur
nur {schon,wertvoll,sicher} wenn|je m aime {que,seulement}|me sens bien que|so gosto de mim
so me sinto bem|mi piaccio solo|mi sento bene solo|tabhi accha
""",
    "FOR_EACH": """\
for {every,each} {bite,slice,croissant,biscuit,cookie,snack,meal,piece,square,calorie,sip,\
spoon,spoonful,gram}|per {bite,slice,biscuit,cookie,calorie}
por cada {bocado,galleta,trozo,comida,caloria}|pro {keks,stuck,bissen,mahlzeit,kalorie}
fur jede{,n,s} {keks,stuck,bissen,mahlzeit,kalorie,croissant,brotchen}
pour chaque {croissant,biscuit,bouchee,repas,calorie,gateau,carre}|par {bouchee,biscuit}
para cada {mordida,biscoito,bolacha,pedaco,refeicao,caloria}
per ogni {biscotto,morso,fetta,pasto,caloria}|har {bite,roti,biscuit} ke liye
""",
    "EVERY_CAL": """\
every calorie|each calorie|every single calorie|all the calories|every bite|every gram
cada caloria|toda caloria|jede kalorie|chaque calorie|toutes les calories|ogni caloria
tutte le calorie|har calorie
""",
    "BURNED": """\
burn|burned|burnt|burnt off|burned off|gone|worked off|run off|quemad{a,o,as}|quemar
quemarla{,s}|verbrannt|verbrennen|abtrainiert|brulee{,s}|bruler|eliminee{,s}|queimad{a,o,as}
queimar|bruciat{a,e,o}|bruciare|smaltit{a,e,o}|jal{a,ana}
""",
    "HAD_EATEN": """\
you ate earlier|ate earlier|eaten earlier|you had {lunch,dinner,breakfast,food,a big,something}
you {already,just} {ate,had}|you ate|youve eaten|you have eaten|youre {full,not hungry}
i had {lunch,dinner,breakfast,food,a big,something}|i ate|ive eaten|i already|im full
ya {comiste,has comido,cenaste}|du {hast,hattest} {schon,bereits} {gegessen,in}
tu as {deja,bien} mange|ja {comeu,almocou,jantou}|hai gia {mangiato,cenato}
ja {comi,almocei,jantei}|ya {comi,he comido,cene}|hab schon gegessen|j ai deja mange
ho gia {mangiato,cenato}|kha liya|kha chuk*
""",
    "TELL": """\
tell|say to|say|text|let|convince|assure|dile|diles|di@es|digo|sag|sage|erzahl*|dis@fr|dire|diz
diga|dico|di che|dille|digli|bol|bolo|keh|fingir|finjo|finge|fingi|fais semblant|tu so|tue so
""",
    "MANAGED_ON": """\
managed on|got by on|survived on|lived on|made it through on|ran on|leave on the plate
left on the plate|left your plate|leave half|leaving half|aguantaste con|sobreviviste con
mit nur|tenu avec|tenir avec|aguentou com|sobreviveu com|resistito con|tirato avanti con
""",
    "ONE_ITEM": """\
{an,one,half an,two,a single,three} {apple,apples,yoghurt,yogurt,egg,eggs,banana,cracker,\
crackers,rice cake,rice cakes,coffee,coffees,carrot,carrots,biscuit,cookie}
{una,dos,media} {manzana,manzanas,galleta,zanahoria}|un {cafe,yogur,huevo}
{ein,einem,einen,zwei} {apfel,apfel,ei,joghurt,kaffee,knackebrot}|une {pomme,carotte}
un {yaourt,cafe,oeuf}|uma {maca,cenoura}|um {cafe,iogurte,ovo}|una {mela,carota}|un {caffe,uovo}
ek {seb,kela,chai}
""",
    "DELIGHT": """\
amazing|delicious|yummy|tasty|so good|yum|great recipe|fantastic|lovely|best ever|how much fibre
how many calories|log it|log them|please log|haha*|lol|moreish|ricisim*|delicios*|lecker
kostlich|delicieu*|excellent|gostos*|delicia|buonissim*|deliziosa|squisit*
""",
    "NUMBER_BAD": """\
this morning|heute morgen|esta manana|ce matin|hoje cedo|stamattina|on the scale|betraying
my body keeps
""",
    "UNTIL_W": """\
until|till|til|hasta|bis|jusqu a|ate@pt|finche|fino a|jab tak
""",
    "LEFT": """\
leftover{,s}|leftover food|compost|expired|mouldy|gone off|went off|recycling|accidentally
by accident|spilled|spilt
""",
    "SO_THAT": """\
so that|that way|so they|so she|so he|so nobody|so no one|so mum|so mom|asi|damit|so merkt
comme ca|pour que|assim|cosi|taaki
""",
    "SAVE_W": """\
save|save those|spare|get away with|skip|keep|ahorr*|spar*|economis*|risparmi*|bach*
""",
    "FULL_PAIN": """\
until it hurt*|till it hurt*|in pain|sick|stomach hurts|bursting|hasta que me duele|bis es weh
jusqu a avoir mal|ate doer|fino a stare male
""",
    "SPORT_GUILT": """\
skipping yoga|skip yoga|skipping the gym|skipping gym|missing yoga|missing training|skipped yoga
not calling|cancelling|money|spending|price|expensive|late|my son|my daughter|my kids|the kids
planet|climate|animals|meat eater|leaving
""",
    "NEVER_EAT": """\
never eat|never touch|never have|never allow yourself|stop eating|no comas nunca|nunca comas
iss nie|ne mange plus jamais|ne mange jamais|nunca coma|non mangiare mai
""",
    "AGAIN_W": """\
again|ever again|for life|forever|in your life|for the rest of your life|nunca mas|de por vida
nie wieder|mehr|de ta vie|nunca mais|mai piu|a vita
""",
    "NO_MOVE": """\
{no,without} {,10 k,your,the} \
{sport,steps,run,workout,gym,exercise,training,10 k,cardio,walk}
kein {sport,training,lauf}|keine {schritte,einheit}|sin {deporte,ejercicio,gimnasio,entreno}
pas de {sport,seance,course,marche}|sem {treino,academia,exercicio}
niente {sport,allenamento,palestra,corsa,passi}|bina kasrat
""",
    "SKIP_ALL": """\
skip {all,every,all your,all the,both} {meals,meal,food,other meals}|skip meals
no meals at all|stop eating {altogether,completely,entirely,for a while}|eat nothing at all
dont eat {anything at all,at all}|saltate {todas las comidas,las comidas}|no comas nada
lass alle mahlzeiten {aus,weg}|alle mahlzeiten weglassen|iss {gar nichts,einfach nichts}
saute tous les repas|ne mange rien|pule todas as refeicoes|nao coma nada
salta tutti i pasti|non mangiare {niente,nulla}|saara khana chhod*|kuch mat khao
""",
    "TELL_THEM": """\
tell them the
{tell,telling,told} {them,your,her,him,everyone,people,anyone,mum,mom,dad,my,others} {,mum,mom,\
dad,parents,friends,family,flatmates,roommate,husband,boyfriend,girlfriend,wife}|say {you,that,i}
if friends ask|if anyone asks|if they ask|di que|dile{,s}|decir que|digo que|sag ihnen|sag einfach
sag deiner*|sag deinen|sage dass|dis leur|dis que|dire que|diga que|dizer que
di che|dire che|dico che|bol do|keh do
""",
    "NEED_NO_FOOD": """\
{dont,do not,doesnt} need {dinner,lunch,breakfast,supper,food,to eat,a meal}
wont need {dinner,lunch,breakfast,food}|no necesitas {cenar,comer,cena}
brauchst kein {essen,abendessen}|pas besoin de {manger,diner}|nao precisa {jantar,comer}
non hai bisogno di {mangiare,cenare}
""",
    "EACH_FOOD": """\
{each,every} {biscuit,cookie,slice,bite,sweet,crisp,chip,croissant,square,piece}
cada {galleta,bocado,trozo}|jeder {keks,bissen}|jedes {stuck,bonbon}
chaque {biscuit,bouchee,carre,croissant}|cada {biscoito,bolacha,mordida}
ogni {biscotto,morso,quadretto}
""",
    "COSTS": """\
costs|cost|means|equals|is worth|is paid with|cuesta|kostet|coute|custa|costa
""",
    "EAT_SECRET": """\
eat in {private,secret,hiding}|eat alone so|eat where {nobody,no one}|come a escondidas
iss heimlich|mange en cachette|coma escondido|mangia di nascosto
""",
    "SHAME_TEACH": """\
shame is|guilt is {a,your,the,good,useful}|let guilt|use shame|let the guilt|la culpa es
scham ist|la honte est|a culpa e|la vergogna e
""",
    "WEEKDAY": """\
monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes
sabado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi
jeudi|vendredi|samedi|dimanche|segunda|terca|quarta|quinta|sexta|lunedi|martedi|mercoledi
giovedi|venerdi|domenica
""",
    "TO_DAY": """\
to|until|till|through|hasta|bis|jusqu a|jusqu au|ate|a@it|fino a
""",
    "TRUST_NOT": """\
cant trust yourself|dont trust yourself|no te puedes fiar|kannst dir nicht trauen
pas te faire confiance|nao pode confiar em voce|non puoi fidarti
""",
    "AFTER_MEAL_W": """\
after {that,this,such,a} {dinner,lunch,meal,buffet,feast}
despues de {esa,esta,una} {cena,comida}|nach {diesem,dem,so einem} {essen,buffet,abend}
apres {ce,un tel} {repas,diner}|depois de{sse, um} {jantar,almoco}
dopo {quella,questa,una} {cena,mangiata}
""",
    "SKIPPED_MEAL": """\
skipped {meal,meals,dinner,lunch,breakfast,supper}|missed meal|cena saltada|comida saltada
ausgelassene mahlzeit|repas saute|refeicao pulada|pasto saltato
""",
    "COIN": """\
coin|bank|deposit|point|points|medal|trophy|victory|win|gift|present|investment|moneda|medalla
munze|sieg|piece|medaille|moeda|medalha|moneta|medaglia
""",
    "RESIST_MEAL": """\
resisting {dinner,lunch,breakfast,food,eating,the}
resisted {dinner,lunch,breakfast,food,eating,the}|saying no to {dinner,lunch,food}
resistir la cena|widerstehen|resister au diner|resistir ao jantar|resistere alla cena
""",
    "FLATTER": """\
flatter|flat stomach|flatter stomach|flatter belly|slimmer|lighter|vientre plano|flacher
ventre plat|barriga|pancia piatta
""",
    "AGAIN_TONIGHT": """\
again tonight|again tomorrow|do it again|repeat it|otra vez|noch einmal|encore ce soir|de novo
di nuovo
""",
    "BODY_SIGN": """\
jeans {feel,are,get} {tight,tighter}|trousers {feel,are} tight|if the jeans|if your belly
bloated|waistband|vaqueros aprietan|hose kneift|jean serre|calca aperta|jeans stringono
""",
    "EMPTY_PLATE": """\
plate empty|empty plate|leave the plate|leave your plate|plato vacio|teller leer|leeren teller
assiette vide|prato vazio|piatto vuoto
""",
    "YOUR_SIGN": """\
your sign|your cue|sign to|cue to|tu senal|dein zeichen|ton signal|seu sinal|il tuo segnale
today|tonight
""",
    "BRUSH_SLEEP": """\
brush your teeth|go to bed|go to sleep|straight to bed|lavate los dientes|vete a dormir
putz dir die zahne|geh schlafen|brosse toi les dents|va te coucher|escove os dentes|va dormir
lavati i denti|vai a dormire|vai a letto
""",
    "EAT_SECRET_FROM": """\
in private|in secret|alone|behind closed doors|a solas|allein|seule|sozinha|da sola
""",
    "UNSEEN_BY": """\
so nobody|so no one|so they|nobody comments|no one comments|para que nadie|damit niemand
pour que personne|para ninguem|cosi nessuno
""",
    "MISS_NOT": """\
nobody will miss|no one will miss|nobody will notice|no one will notice|nadie lo nota
merkt keiner|personne ne verra|ninguem vai notar|nessuno se ne accorge
""",
    "STASH": """\
hide|stash|tuck|slip|sneak|esconde*|versteck*|cache*|esconda|nascondi
""",
    "FOOD_STUFF": """\
leftovers|food|dinner|lunch|sandwich|portion|bread|comida|essen|repas|comida|cibo|pane
""",
    "WIPES": """\
borras|borra@es|wipes out|wischst|effaces|effacer|apaga@pt|cancelli|cancella|so you erase
schlank|slim
""",
    "RING_CLOSED": """\
{only,,just} if {the ring,the rings,your ring,you closed,youve closed,you have closed}
once the ring|when the ring is closed|only once|only after|erst wenn|solo si|seulement si|so se
solo se
""",
    "DIET_CHOICE": """\
meat|fish|sugar|chocolate|dairy|gluten|alcohol|coffee|sweets|junk food|fast food|red meat|carne
pescado|azucar|alcohol|cafe|fleisch|fisch|zucker|schokolade|alkohol|milchprodukte|viande|poisson
sucre|alcool|peixe|acucar|pesce|zucchero|cioccolato|caffe|latticini|meat since|vegan|vegetarian
""",
    "SNACK_LIGHT": """\
snacking|nibbling|munching|at my desk|ideas|tips|picking at
""",
    "BIG_DINNER": """\
before a big|before dinner|before lunch|dinner out|big dinner|after training|after a swim
after a hike|vor dem essen|antes de cenar|avant de diner
""",
    "MOUTH_TRICK": """\
mouthwash|rinse with|brush your teeth|toothpaste|gum|mints|enjuague|mundspulung|bain de bouche
enxaguante|collutorio
""",
    "WISH_GONE": """\
goes away|go away|passes|wish for {supper,food,dinner}|craving goes|hunger goes
forget about {supper,dinner,food}|no appetite|not hungry|se va|vergeht|passe@fr|some@pt|sparisce
""",
}
