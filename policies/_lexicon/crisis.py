"""Words of people who want to die or hurt themselves."""

VERSION = 1

CONCEPTS = {
    "SUICIDE": """\
done with {breathing,existing,this world,being here}|stop breathing|stopped breathing for good
wont be here {much longer,anymore,any longer}
wont be around {much longer,anymore,any longer,any more}
no quiero despert*|ne veux plus me reveiller|veux plus me reveiller|will nicht {mehr,} aufwachen
nao quero {mais,} acordar|non voglio {piu,} svegliarmi|dont want to wake up|not want to wake up
kill{,ing,s,ed} {myself,my self,meself,myslef,urself,yourself}|kll myself|k word myself|kms|kys
unalive{,d} {,myself,yourself}|unaliv*|un alive|sewerslide|sewer slide|suicidal|suicidarm*
suicidarsi|commit suicide|end my life|ending my life|end my own life|end it all|ending it all
end everything|end it tonight|end it now|just end it|take my {own,} life|taking my {own,} life
took my own life|hang myself|hanging myself|slit my {wrists,wrist,throat}|slit {wrists,wrist}
slitting my wrists|jump off {a,the} {bridge,building,roof,cliff,balcony}
jumping off {a,the} {bridge,building,roof,cliff,balcony}|jump in front of|jumping in front of
step in front of a {bus,train}|in front of a {train,bus,truck}|drown myself|shoot myself
overdose on purpose|od on purpose|sever my * artery|pierce my own artery|pills to die
die in my sleep|not wake up|never wake up|dont wake up|hope i dont wake|wish i wouldnt wake
go to sleep and never|sleep forever|sleep and not wake|want to die|wanna die|wants to die
wanted to die|going to die by|ready to die|rather die|rather be dead|better off dead
i should be dead|wish i was dead|wish i were dead|wish i wasnt {alive,here,born}
wish i werent {alive,here,born}|wish i was never born|wish i had never been born
wish id never been born
dont want to {be alive,live,exist,be here anymore,be here any more,be here,be on this earth,\
go on,carry on living,keep living,keep existing,be around}
dont wanna {be alive,live,exist,be here,go on,be around}
do not want to {be alive,live,exist,be here,go on}
no longer want to {live,be alive,be here,exist}|not want to {be alive,live,exist,be here}
tired of {living,being alive,life,existing,being here}
done with {life,living,everything and everyone,being alive,this life}
sick of {living,being alive,existing}|cant go on {,anymore,any more,living,like this}
cant do this {life,anymore,any more}|cant keep living|cant live like this|life isnt worth
life is not worth|not worth living|isnt worth living|worth living|worth being alive
worth me being alive|nothing to live for
no reason to {live,be alive,be here,keep going,go on,stay,stay alive,wake up}
no point in {living,being alive,being here,life,going on,existing}
no point {living,being alive,being here,going on,to life}|no point anymore
nobody would {miss,notice,care if i,care} {,me,if i,im}
no one would {miss,notice,care if i,care} {,me,if i,im}|nobody will miss|no one will miss
who would miss me|would anyone miss me|wont miss me|miss me if i|better off without me
world without me|be better without me|easier without me|happier without me
easier for everyone if i|better for everyone if i|everyone would be better|burden to everyone
im a burden|just a burden|disappear {forever,for good,permanently}|stop existing|not exist
cease to exist|not be here anymore|not be around much longer|
wont need it where im going|goodbye letter{,s}
goodbye note{,s}|farewell letter|suicide note|writing my goodbyes|saying my goodbyes
said my goodbyes|gave away my|giving away my {things,stuff,belongings,cat,dog}
my affairs in order|written my will|put an end to {my,it all}|make it all stop
make it stop forever|want it to be over|want it all to be over|want everything to stop
want it all to stop|want to disappear and never|painless way{,s}|painless death|painlessly
easiest way to {die,go}|quickest way to {die,go}|way to die|ways to die|how to die|help me die
drive into {a,the} {tree,wall,bridge}|crash my car on purpose|crash the car on purpose
swerve into|ctb|catch the bus|final exit|lethal dose|fatal dose|enough pills
saving up {my,pills,tablets}|saved up {my,pills,tablets}|stockpil*|self delete|game over for me
last meal ever|last day on earth|last night on earth|see me again|meet my maker on
off myself|offing myself|do myself in|do away with myself|top myself|neck myself|rope myself
toaster bath|bullet in my head|gun to my head|long way down from|stop my heart for good
starve to death|starve myself to death|starving to death on purpose|fade out of life
quiero morir*|quiero matarme|quisiera {morir,morirme,estar muerta,estar muerto,desaparecer}
me quiero {morir,matar}|ganas de {morir,morirme,matarme,vivir ya no,desaparecer para}|matarme
suicidarme|quitarme la vida|quitarme de en medio|acabar con {mi vida,todo,mi sufrimiento}
terminar con {mi vida,todo}
no quiero {vivir,seguir viviendo,seguir viva,seguir vivo,despertar,existir,estar viva,\
estar vivo,estar aqui}|ya no quiero {vivir,estar,seguir,despertar}|sin ganas de vivir
no tengo ganas de vivir|no vale la pena vivir|la vida no {vale,tiene}|mejor muerta|mejor muerto
estaria mejor muert*|estarian mejor sin mi|mejor sin mi
nadie me {echaria,extranaria,va a echar}*|ojala no {despert,hubiera nacido,me despiert}*
no despertar|tirarme {por,de,al,a las}*|cortarme las venas|no puedo mas con la vida
desaparecer para siempre|carta de despedida|will sterben|mochte sterben|sterben will
sterben mochte|will nicht mehr {leben,da sein,aufwachen,existieren,hier sein}
mochte nicht mehr {leben,da sein,aufwachen,existieren,hier sein}|nicht mehr leben
mag nicht mehr leben|umbringen|bring mich um|bringe mich um|mich umzubringen|das leben nehmen
mein leben beenden|leben zu beenden|schluss machen mit {dem leben,allem}|ganze beenden
alles beenden|keine lust mehr zu leben|lebensmude|kein sinn mehr|keinen sinn mehr
leben hat keinen sinn|leben macht keinen sinn|ohne mich besser dran|besser ohne mich|besser tot
tot sein|ware ich {,nur,doch,lieber} tot|nie wieder aufwachen|nicht mehr aufwachen
einfach nicht mehr aufwachen|einschlafen und nicht|niemand wurde mich vermissen
keiner wurde mich vermissen|mich vermissen|vor den zug|von der brucke|pulsadern|erhangen
abschiedsbrief*|nicht mehr da ware|nicht mehr hier sein|kann nicht mehr leben
will nicht mehr hier|veux mourir|envie de mourir|voudrais mourir|veux plus vivre|veut mourir
plus envie de vivre|n ai plus envie de vivre|veux pas vivre|me suicider|suicider|me tuer
me foutre en l air|en finir|mettre fin a {mes,ma,tout,la}|fin a mes jours|me pendre
m ouvrir les veines|sauter d un pont|sous un train|preferais etre mort*|etre morte|etre mort@fr
mieux morte|mieux sans moi|personne ne {me regretterait,remarquerait,regretterait}*
manquerais a personne|manquerai a personne|ne plus me reveiller|ne plus exister
plus me reveiller|vie ne vaut|vaut plus la peine|aucune raison de vivre|raison de vivre
disparaitre pour toujours|lettre d adieu|plus la force de vivre|marre de vivre|marre de la vie
plus etre la|quero morrer|queria morrer|vontade de morrer|quero me matar|me matar
tirar minha {propria,} vida|tirar a minha vida|acabar com {minha vida,a minha vida,tudo}
dar um fim {em tudo,na minha}
nao quero {mais viver,viver,mais existir,existir,acordar,mais acordar,estar viva,mais estar}
nao queria {acordar,existir,mais acordar,estar viva}|cansei de viver|cansad{a,o} de viver
sem vontade de viver|nao vale a pena viver|nao aguento mais viver|melhor sem mim|melhor morta
melhor morto|ninguem {sentiria,vai sentir,ia sentir} {minha,a minha,falta}*|ninguem sentiria
sumir para sempre|sumir pra sempre|dormir e nao acordar|nunca mais acordar|me jogar {da,do,na}
cortar os pulsos|me enforcar|minha vida nao|voglio morire|vorrei morire|voglia di morire
morire e basta|uccidermi|ammazzarmi|mi ammazzo|mi uccido|togliermi la vita|farla finita
finirla {qui,con tutto,per sempre}|non voglio piu {vivere,esistere,svegliarmi,esserci}
non vorrei svegliarmi|non ho piu voglia di vivere|voglia di vivere|non vale la pena vivere
stanc{a,o} di vivere|meglio senza di me|sarebbe meglio se non|meglio morta|meglio morto
vorrei essere mort*|nessuno sentirebbe la mia mancanza|a nessuno mancherei|mancherei a nessuno
non mancherei|non svegliarmi piu|addormentarmi e non|sparire per sempre|buttarmi {giu,sotto,dal}
tagliarmi le vene|impiccarmi|lettera d addio|non ce la faccio piu a vivere|smettere di esistere
smettere di vivere|marna {chahti,chahta,chahta hoon,hai}|mar jaana|mar jana|mar jau|mar jaun
mar jaaun|jeena nahi|jeene ka mann|jeene ki ichha|jeena nahi chaht*|khudkushi|khud ko khatam
zindagi khatam|zindagi se thak|aatmahatya|atmahatya|jaan de d*
if i {just,} didnt wake up|if i {just,} never woke up|if i just dont wake up
{easier,better,simpler,best} if i {was,were,am,just was} {gone,dead,not here,not around}
{easier,better,simpler} if i wasnt {here,around,alive}|go to sleep and {stay there,stay asleep}
sleep and stay there|pills {lined up,laid out,counted out,ready for tonight}|lined up {the,my} pills
all the pills in front of me|{the,a} {rope,noose} is {ready,tied,up}|{got,have,bought} {a,the} rope
{picked,chosen,chose,set} {a,the,my} {day,date} to {go,die,end,leave}|{already,have} picked the day
wrote {my,the,a} goodbye|written {my,the,a} {goodbye,last letter}|said {my,} goodbye to everyone
on the ledge of|standing on the {bridge,ledge,roof edge}|plan to {end it,die,kill}|the pain to end for good
rather not {be alive,exist,wake up,be here}|wish i could {disappear,vanish} forever|no way out but
que tout s arrete|ecrit {la,ma,une} {lettre,lettre d adieu}|choisi {le jour,la date} de ma
a quoi bon {vivre,continuer a vivre,exister}|voudrais disparaitre|envie de disparaitre
me jeter {du,sous,par la,d un}|avaler {toutes,tous} {les,mes} {cachets,comprimes,medicaments}
alles aufhort|dass es endlich aufhort|alles soll aufhoren|tabletten {liegen bereit,gesammelt,gehortet}
tag {schon,} ausgesucht an dem|wenn ich {einfach,} {weg,nicht mehr da,tot} ware|fur immer {weg,einschlafen}
mich von allen verabschiedet|hat {alles,das leben} keinen sinn|ohne mich ware {es,alles}
quiero que todo {pare,acabe,termine}|que todo se acabe|ya {escogi,elegi} el dia
pastillas {listas,preparadas,contadas} {para,y,esta}|dormir{,me} y no despertar
no le veo sentido a {la vida,vivir,seguir viviendo,nada ya}|irme para siempre|ya me despedi de todos
quero que tudo {pare,acabe,termine}|escolhi o dia|comprimidos {separados,contados,na mao}
mais sentido {em viver,na vida,em continuar}|queria desaparecer {de vez,para sempre,pra sempre}
ja me despedi de todos|nao quero mais estar aqui
voglio {solo,} che tutto {finisca,si fermi}|scelto il giorno|scritto la lettera|salutato tutti per l ultima
{pillole,pastiglie} {pronte,contate,davanti a me}|senso {vivere,andare avanti a vivere}|non esserci piu
chce umrzec|chce sie zabic|zabic sie|odebrac sobie zycie|nie chce {juz,} zyc|samoboj*
wil {dood,niet meer leven,er niet meer zijn}|zelfmoord*|mezelf van kant|eind aan mijn leven
olmek istiyorum|intihar {,et}*|yasamak istemiyorum|kendimi oldur*|hochu umeret|ne hochu zhit
""",
    "SELF_HARM": """\
self harm*|selfharm*|self injur*|sh relapse|hurt{,ing} myself|harm{,ing} myself
cut{,ting} myself|cut{,ting} my {arms,arm,wrist,wrists,thighs,legs,skin}
cuts on my {arms,arm,wrists,thighs,legs}|been cutting|started cutting|cutting again
cutting since|cutting helps|keep cutting|i cut when|i cut to|i cut because|i cut after
i cut every time|burn{,ing} {myself,my skin,my arms,my arm}|burn my skin|with a lighter on my
scratch{,ing} myself until|scratch until i bleed|razor blade{,s}|blade{,s} in my|razors
carve * into my|carve a scar into|carving into my
punch{,ing} {myself,my thighs,my stomach,walls until}|hit{,ting} myself
bang{,ing} my head against|bite myself|biting myself until|pull{,ing} my hair out
starve myself to hurt|bleed to feel|feel the blade|make myself bleed|making myself bleed
hide {my,the} {cuts,scars}|hiding my {cuts,scars}|fresh scars|styro|beans cut|cat scratches lol
cortarme|me corto {cuando,los,las,para,cada,despues,por}
me he cortado {a proposito,los brazos,otra vez}|autolesion*|autolesiono|hacerme dano
me hago dano|lastimarme|quemarme|me quemo {a,la,con}|cuchilla{,s}|me pego a mi
ritz{e,en,te} {,mich,mir}|geritzt|mich ritzen|ritze mich|ritz mich|schneide {mich,mir in}
mich {schneiden,verletzen,selbst verletz}*|selbst verletz*|selbstverletz*|mir weh {tun,zu tun}
tue mir weh|tu mir weh|verbrenne mich {absichtlich,mit}|rasierklinge{,n}|mir wehtun
mich selbst bestrafen|me scarifi*|scarifi*|automutil*|me mutil*
me coupe {les,quand,pour,le,les bras}|me couper les|me faire du mal|me fais du mal|me blesser
m auto mutil*|lame{,s} de rasoir|me bruler {la,les,avec}|me frapper
me cort{o,ar,ei,ando} {,quando,os,as,para,toda}|me machuc{o,ar,ando}|autolesao
me queim{o,ar} {de,com,a pele}|lamina{,s}|gilete{,s}|me ferir|me bater
mi taglio {le,quando,per,i,ancora,ogni}|tagliarmi|mi sono tagliata|farmi del male
mi faccio del male|farmi male apposta|ferirmi|bruciarmi|lametta|lamette|mi brucio {la,con}
picchiarmi|khud ko {kaat,nuksan,chot,maar,jala}*|haath kaat*|blade se
mi taglio {di nuovo,stasera,da sola,da solo}|ho ricominciato a tagliarmi
me coupe {encore,de nouveau,a nouveau}|recommence a me couper|me corto {otra vez,de nuevo}
vuelto a cortarme|volvi a cortarme|voltei a me cortar|me corto {de novo,outra vez}|ritze wieder
{wieder,mich} {geritzt,geschnitten}|sie tne|tne sie|ciac sie|okalecz*|snij{d,dt} mezelf
mezelf {snijden,pijn doen,verwonden}|kendimi {kes,jiletl}*|relapsed and cut|cut again last night
""",
    "OVERDOSE": """\
overdose|od on
how many {pills,tablets,paracetamol,tylenol,sleeping pills} {to,would,does it take,until}
drugs will let me overdose|sobredosis de|uberdosis nehmen|overdose de
""",
    "FIGURATIVE_DEATH": """\
{dying,die} {for,of} {a,an,some,pizza,chocolate,laughter,embarrassment,hunger,boredom,thirst,\
carbs,coffee,sugar,the}|to die for|killing me|kill me lol|kills me|killed me|dead tired
dead lift*|deadlift*|im dead|legs are dead|dead legs|dead hang*|kill it at|killed it
suicide {sprint,sprints,run,runs,squeeze,grip,burpees,shuttles,drills,squad,prevention,\
awareness,hotline}|suicide wings|suicide sauce|career suicide|murdering me
muero de {hambre,sed,sueno,risa,ganas,calor,frio,antojo}*|me muero por
sterbe vor {hunger,durst,lachen}|verhunger*|todmude|meurs de {faim,soif,rire,chaud}
morte de {faim,rire,fatigue}|mort de {faim,rire}|creve la dalle|morrendo de {fome,sede,rir,sono}
morta de {fome,cansaco}|muoio di {fame,sete,sonno,caldo,voglia}|morta di fame|morto di fame
morire di fame|da morire|bhookh se mar|want to die of embarrassment|die of embarrassment
would rather die than {eat,run,give,drink,do,go}
rather die than {eat,run,give up,drink,do,go,skip}|die on that hill|die hard|died laughing
after leg day|burpees
""",
    "GRIEF": """\
died by suicide
lost my {brother,sister,mum,mom,dad,father,mother,son,daughter,friend,husband,wife,cousin,\
uncle} to suicide|suicide of my|after his suicide|after her suicide|suicide in the family
suicide prevention|suicide attempt {ten,five,six,eight,twelve,twenty,15,10,20,5}
took his own life|took her own life|how did * die|what killed
""",
    "SUICIDE_WORD": """\
suicide|suicides|suicidio{,s}|suicidi|suizid*|selbstmord*|freitod|selbsttotung|suicid{a,e}
""",
    "DEFINE": """\
what is|define|definition of|what does|why do people|was ist|que es|c est quoi|o que e|cos e
che cos e|statistics|rate|rates|how common
""",
    "WITHOUT_YOU": """\
without you|ohne dich|sin ti|sans toi|sem voce|senza di te|tumhare bina
""",
    "NOT_NEEDED_YOU": """\
nobody needs you|no one needs you|nobody wants you|nadie te necesita|niemand braucht dich
personne n a besoin de toi|ninguem precisa de voce|nessuno ha bisogno di te
kisi ko tumhari zarurat nahi
""",
    "WAY_OUT": """\
might sleep|than keep fighting|stop fighting
way out|the answer|a solution|an answer|would be a relief|salida|ausweg|losung|issue@fr|solution
saida|solucao|via d uscita|soluzione
""",
    "YOU_GO": """\
voce sumir|voce desaparecer|que desaparezcas|du verschwindest|tu disparaisses|tu sparissi
you disappear|you vanish|you were gone|you leave this world
""",
    "HURT_YOURSELF": """\
blesse toi|fais toi mal|coupe toi|verletz dich|schneide dich|hazte dano|cortate un poco
machuque se|se machuque|feriscit*|fatti male
{hurt,cut,burn,scratch,hit} yourself {a little,a bit,when,whenever,if,to feel,lightly,instead,\
each time}
a {small,little,tiny} cut {can,will,might,helps,takes,on your}|ein kleiner schnitt
un pequeno corte|une petite coupure|um pequeno corte|un piccolo taglio
""",
    "DEFINE_HARM": """\
what is self|what does self|letter about|leaflet about|was ist selbst*|que es la autolesion
c est quoi l automutilation|o que e automutilacao|cos e l autolesionismo
""",
    "COSY": """\
into a|hammock|holiday|beach|blanket|sofa|couch|spa|into my|mountains|weekend|en una|in eine
dans un|numa|in un
""",
}
