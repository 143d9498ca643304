"""Attempts to steer the coach, other people's data, sexual, hateful and violent words."""

VERSION = 1

CONCEPTS = {
    "OVERRIDE": """\
ignore|disregard|forget|override|bypass|discard|overwrite|suspend|delete|remove|turn off
switch off|disable|deactivate|unlock|lift|circumvent|break|drop|throw out|erase|ignora*|olvida*
olvidate|salta*|desactiva*|elimina*|ignorier*|vergiss|umgeh*|schalt*|deaktivier*|losch*|oublie*
contourne*|desactive*|esque*|esquece|desativ*|dimentica*|disattiva*|aggira*|bypassa*|scorda*
bhool*|todo
""",
    "RULES_WORD": """\
instruction{,s}|rule{,s}|guideline{,s}|prompt{,s}|programming|restriction{,s}|guardrail{,s}
safeguard{,s}|filter{,s}|polic{y,ies}
safety {checks,rules,limits,filters,settings,training,mode,protocols,guidelines}|directives
constraints|safety|everything above|everything before|you were told|you have been told
youve been told|your training|disclaimers|warnings|ethics|instrucciones|reglas|normas
restricciones|filtros|limites|indicaciones|regeln|anweisungen|vorgaben|richtlinien
einschrankungen|filter|sicherheits*|consignes|regles|filtres|instrucoes|regras|diretrizes
orientacoes|istruzioni|regole|indicazioni|restrizioni|filtri|niyam
""",
    "YOUR_RULES": """\
your|the|these|those|all|any|every|previous|prior|earlier|above|tus|tu@es|las|los|sus|todas
deine|alle|die|tes|tous|toutes|les|suas|as|tue|le|tutte|apne|saare|sab|of
""",
    "HARD_INJECTION": """\
sin censura|sans censure|senza censura|sem censura|override code
disable {the,all,your,} {checks,limits}|approve any|limits off|limits dont exist|checks off
limits are off
jailbreak*|dan mode|do anything now|developer mode|dev mode|god mode|debug mode|admin mode
sudo mode|maintenance mode|system prompt|system override|admin override|uncensored
no restrictions|without restrictions|without any restrictions|no guardrails|no disclaimers
unfiltered|unrestricted|no limits no|guidelines are void|guidelines dont apply|rules dont apply
rules do not apply
safety {checks,filters,rules,mode,settings} {are,is} {off,disabled,switched off,turned off,\
deactivated,suspended,removed,lifted,void,paused}|checks are switched off|safety off|filters off
guardrails off|note to {ai,the ai}|the assistant must|assistant must|new instructions
hidden instructions|reveal your {prompt,instructions,rules,system}|your instructions
turn off {your,the} {safety,filters,filter,rules,guardrails,limits,checks,restrictions,warnings}
switch off {your,the} {safety,filters,rules,guardrails,limits,checks,restrictions,warnings}
disable {your,the,all} {safety,filters,filter,rules,guardrails,limits,checks,restrictions}
you have no {rules,limits,restrictions,filter,guidelines}
ignora {,todas,tutte,todo,tus,las,le,as,suas} {,las,tus,le,tue,as,suas} {instrucciones,reglas,\
normas,istruzioni,regole,instrucoes,regras,diretrizes,restricciones,indicaciones,filtros,\
filtri}*|olvida {tus,todas,las} {reglas,instrucciones,las,tus,normas,restricciones}*
sin restricciones|sin filtros|modo desarrollador
ignorier{e,} {,alle,deine,samtliche,die} {,deine,bisherigen,vorherigen} {regeln,anweisungen,\
vorgaben,richtlinien,einschrankungen,instruktionen}*
vergiss {,alle,deine} {,deine} {regeln,anweisungen,vorgaben,richtlinien,bisherigen,\
einschrankungen}*|ohne {einschrankungen,filter,beschrankungen,zensur}|entwicklermodus
deine regeln gelten|systemprompt
ignore {toutes,tes,les} {,tes,les} {instructions,regles,consignes,directives,limites}*
oublie {toutes,tes,les} {,tes,les} {instructions,regles,consignes,directives,limites,\
restrictions}*|sans {restrictions,restriction,filtre,filtres,censure}|mode developpeur
ignore {todas,suas,as} {,as,suas} {instrucoes,regras,diretrizes,orientacoes}*
esqueca {todas,suas,as} {,as,suas} {instrucoes,regras,diretrizes,limites,restricoes}*
sem {restricoes,filtros,censura}
dimentica {tutte,le} {,le,tue} {istruzioni,regole,indicazioni,restrizioni,tue}*
senza {restrizioni,filtri,censura}|modalita sviluppatore|rules bhool*|rules ignore
accept any {target,number,request,goal}|safety checks are|instructions above|everything above
previous instructions|prior instructions|above instructions|your programming|system:
begin system|role system
""",
    "PERSONA": """\
you are now|youre now|from now on you|from here on you|from now on youre|from here on youre
act as|act like|pretend|roleplay|role play|imagine you are|imagine youre|you are|be my|be her
be him|can you be|play the|play a|stay in character|in character|opposite day|grandma
grandmother|late grandma|bedtime story|a partir de ahora eres|ahora eres|actua como|finge|haz de
du bist jetzt|ab jetzt bist du|ab sofort bist du|tu so als|spiel*|stell dir vor|oma
tu es maintenant|desormais tu es|fais comme si|joue|fais semblant|voce agora e
a partir de agora voce|finja|aja como|ora sei|da ora sei|d ora in poi|fai finta|fingi|comportati
nonna|abuela|avo|ab se tum|used to {read,tell,sing,whisper}|tell me a story where
write a story where|movie scene|in a play|character who|villain
""",
    "PERSONA_BAD": """\
no rules|no limits|no restrictions|no filter|no disclaimers|no warnings|without rules
without limits|doesnt care about|dont care about safety|never says no|never say no|never refuse
says yes to everything|pro ana|ana coach|mean coach|drug dealer|dealer|evil|unethical|cruel
harsh coach|starvation|doctor|md|physician|endocrinologist|surgeon|pharmacist|chemist|steroid
laxative*|dnp|clen*|ozempic|dosing|dose|doses|amounts|schedule|recipe for|who prescribes
prescribe*|slimgpt|slim gpt|gpt|unlimited|void|guidelines|rules|instructions|500 cal*|thin
skinny|starve|sin reglas|sin limites|medico|medica|ohne regeln|ohne grenzen|arzt|arztin
sans regles|sans limites|medecin|docteur|sem regras|sem limites|senza regole|senza limiti
dottore|pillen|pastillas
""",
    "OTHER_DATA": """\
whoever logged|whoever ate|who logged that
other users|other user|another user|another users|other peoples|other persons|another persons
another member*|another account|other accounts|other members|other clients|other customers
someone elses|somebody elses|all users|all your users|every user|user id|user 1|user #|userid
users table|database|dump the|list of users|the person who used|last person you|who else uses
previous user|the user before|next user|email addresses of|otro usuario|otros usuarios
otra usuaria|otros clientes|otra persona|usuarios|base de datos
{anderer,andere,anderen} {nutzer,benutzer,user,mitglieder,kunden}*|nutzerdaten|andere kunden
anderer mitglieder|datenbank|autre utilisateur|autres utilisateurs|autre utilisatrice
autres clients|base de donnees|autres membres|outro usuario|outros usuarios|outra usuaria
outros clientes|banco de dados|altro utente|altri utenti|altra utente|altri clienti
altri iscritti|dusre user*|doosre user*|dusron ka|database mein
""",
    "KIN_OF": """\
{wife,husband,boyfriend,girlfriend,sister,brother,ex,boss,colleague,coworker,friend,roommate,\
neighbour,neighbor,mum,mom,daughter,son,partner,flatmate,teammate,client}{,s}
{mujer,marido,novio,novia,hermana,hermano,jefe,companera,ex,amiga,vecina}
{frau,mann,freundin,freund,schwester,bruder,chef,kollegin,ex,nachbarin}
{femme,mari,copine,copain,soeur,frere,collegue,ex,voisine}
{esposa,marido,namorada,namorado,irma,irmao,colega,ex,vizinha}
{moglie,marito,ragazza,ragazzo,sorella,fratello,collega,ex,vicina}
""",
    "DATA_WORD": """\
logged|weight{,s}|log{,s}|diary|diaries|account{,s}|profile{,s}|data|entries|weigh ins|weighed
weigh|food log|meals|progress|messages|chats|chat|password{,s}|login|calories|email{,s}
address{,es}|name{,s}|allergies|conversation{,s}|history|id|record{,s}|photos|eat|ate|eats|peso
diario|cuenta|perfil|datos|correo|nombre{,s}|comidas|registro{,s}|gewicht|tagebuch|konto|profil
daten|nachrichten|passwort|mahlzeiten|eintrage|poids|journal|compte|donnees|repas|mot de passe
conta|dados|senha|refeicoes|registros|account|profilo|dati|messaggi|password|pasti|wazan|weight
""",
    "GET_DATA": """\
show|give|send|list|tell|read|open|pull up|display|export|share|fetch|get|find|look up|access
see|check|what did|what does|what do|what is|whats|how much|dump|print|log in|log into
log me into|compare|copy|retrieve|let me see|peek|spy|muestra*|ensena*|dame|dime|que come
cuanto pesa|quiero ver|zeig*|gib|sag|was isst|wie viel wiegt|offne|nenn*|montre*|donne*|affiche*
dis moi|combien pese|acceder|mostr{a,e,ar}*|passa|me da|diz|quanto pesa|fammi vedere|dimmi|dammi
apri|dikha*|bata*
""",
    "SEXUAL": """\
spicy {pics,pictures,photos}|you sound sexy|flirt with me|be my girlfriend|be my boyfriend
describe my body
sexting|sext me|talk dirty|dirty talk|nudes|nude pic{,s}|naked pic{,s}|send nudes|erotic*
erotik*|porn*|blowjob|blow job|handjob|masturbat*|jerk off|jerking off|orgasm*|horny|fuck me
wanna fuck|want to fuck|fuck you hard|suck my|my dick|your dick|cock|pussy|tits|your boobs|cum
cumshot|sexy roleplay|sex chat|have sex with me|sex with you|what are you wearing|fetish|bdsm
feederism|feedee|bondage|strip for me|undress|take off your clothes|sexual fantas*|sex story
sex scene|seduce me|make love to|turn me on|turned on|naughty|kinky|onlyfans|nackt*bild*
nacktfotos|geil auf|sex mit dir|schmutzige|blasen@de|ficken|wichs*|cachond*|follar
desnud{a,o,as}|fotos desnuda|sexo contigo|polla|baise{,r} moi|baiser avec|coucher avec toi
photos nues|nue@fr|excite{,e} moi|bite@fr|tesao|pelada|transar|sexo com voce|putaria|gostosa
foto nuda|foto nude|scopare|scopami|sesso con te|eccitat*|nuda@it|chudai|nangi
""",
    "SEXUAL_OK": """\
sex drive|sex hormones|sexual health|libido|sex male|sex:|sex female|my sex|same sex
sex difference*|sex and age|chicken breast*|turkey breast
naughty {treat,snack,chocolate,but,dessert,list}|a bit naughty|cock a leekie|cockerel|cum laude
magna cum|great tits|blue tits|coal tits|undressed salad|salad undressed|turned on the
turned on my|turn me on to|naked {cake,juice,bar,oats,burrito,wings,chicken}|bareback|coq au vin
""",
    "HATE": """\
{fat,stupid,lazy,dirty,filthy,disgusting} {jews,muslims,blacks,immigrants,gypsies,foreigners,\
gays,mexicans,arabs,asians,women,bitch,bitches,slut,sluts}|nigger{,s}|nigga{,s}|faggot{,s}|fags
kike{,s}|chink{,s}|spic{,s}|wetback{,s}|tranny|trannies|retard{,s,ed}|paki{,s}|raghead{,s}
gas the|white power|white supremac*|heil hitler|sieg heil|master race|subhuman{,s}
i hate {jews,muslims,blacks,black people,immigrants,gypsies,gays,gay people,trans people,women,\
fat people,disabled people,foreigners,refugees,fatties}
fat people {should,deserve,dont deserve,disgust,are disgusting,are lazy,need to be}|fatties
prove that * inferior|why are * inferior|inferior race
joke{,s} about {jews,blacks,gays,fat women,muslims,immigrants,gypsies,black people,fat people}
negrat{a,as}|sudaca{,s}|maric{on,ones}|moros de mierda|putos {inmigrantes,gitanos,negros,judios}
kanake{,n}|neger|judensau|scheiss {auslander,juden,turken,neger,schwule,fluchtlinge}
auslander raus|schwuchtel{,n}|bougnoul{e,es}
sale{,s} {juif,juifs,arabe,arabes,noir,noirs,negre,pede,gros,grosse}|pede{,s} de merde|viado{,s}
macaco{,s} imund{o,os}|pretos {nojentos,imundos}|negr{o,i} di merda|frocio|froci|terrone
sporco {ebreo,negro}
""",
    "GROUP": """\
jews|muslims|black people|blacks|immigrants|gypsies|roma people|gays|gay people|trans people
women|fat people|obese people|disabled people|foreigners|refugees|poor people|homeless people
mexicans|arabs|asians|asian people|hindus|christians|indians|old people|elderly people
jewish people|latinos|lesbians|indigenous people|judios|negros|gitanos|inmigrantes|moros|gordos
gordas|musulmanes|mujeres|juden|auslander|turken|fluchtlinge|schwarze|dicke|schwule|muslime
frauen|juifs|arabes|noirs|gros@fr|musulmans|immigres|femmes|judeus|imigrantes|pretos|mulheres
ebrei|immigrati|zingari|neri@it|obesi|africani|grassi@it|musulmani|donne|muslim log|mote log
auratein
""",
    "SCORN": """\
too weak|too stupid|too dumb|less capable|lazy pigs
scum|vermin|inferior|lazy|stupid|disgusting|pigs|trash|parasites|plague|subhuman|worthless
criminals|thieves|gross|worth less|a burden|rats|should die|be killed|be shot|be locked
be deported|be banned|be sterilised|be sterilized|be gassed|be wiped|be exterminated
not be allowed|not get married|be barred|exterminate|eradicate|wipe out|annihilate|hate|ruin
ruined|dont belong|dont deserve|less intelligent|weaker than|basura|escoria|inferiores|plaga
asquerosos|animales|morir|abschaum|dreck|untermenschen|ungeziefer|minderwertig|parasiten|eklig
faul|dumm|sollten sterben|inferieurs|degoutants|nuls|lixo|nojentos|praga|feccia|inferiori
parassiti|schifosi|piaga|gande|kachra
""",
    "ATTACK": """\
kill|killing|murder{,ing}|stab{,bing}|shoot{,ing}|strangle|strangling|poison{,ing}|attack{,ing}
assault{,ing}|beat up|beating up|hurt{,ing}|hurt badly|torture|torturing|rape|raping
kidnap{,ping}|bomb{,ing}|blow up|blowing up|burn down|burning down|set fire to
smash {in,someone}|behead{,ing}|electrocute|dismember{,ing}|drug{,ging}|spike{,d}|spiking|choke
slit|sabotage|matar|asesinar|apunalar|envenenar|disparar|violar|golpear|toten|ermorden|erstechen
erschiessen|vergiften|verprugeln|vergewaltigen|entfuhren|tuer|assassiner|poignarder|empoisonner
violer|frapper|kidnapper|assassinar|esfaquear|estuprar|espancar|uccidere|ammazzare|accoltellare
avvelenare|stuprare|picchiare|maar dal*|jaan se maar|zeher de*
""",
    "VICTIM": """\
someone|somebody|a person|people|person
my {wife,husband,boss,teacher,neighbour,neighbours,neighbor,ex,mother in law,sister,brother,\
roommate,colleague,coworker,boyfriend,girlfriend,mum,mom,dad,parents,classmate,coach,family,\
partner,rival,date}|a woman|women|a man|a child|children|a kid|kids|a toddler|a girl|a boy
a human|human|him|her|them|a cop|the man who|everyone at|a politician|president|alguien
una persona|gente|mi {mujer,marido,jefe,vecino,profesor,ex,suegra,novia,novio}|jemanden
einen menschen|menschen|meine {frau,nachbarin,chefin,ex,schwiegermutter}
meinen {mann,chef,nachbarn,lehrer,ex}|quelqu un|des gens|ma {femme,belle mere,voisine,copine}
mon {mari,patron,voisin,prof,ex}|alguem|uma pessoa|pessoas|minha {mulher,sogra,vizinha,ex}
meu {marido,chefe,vizinho,ex}|qualcuno|mia {moglie,suocera,vicina,ex}
mio {marito,capo,vicino,ex}|kisi ko|kisi ka|patni|pati
""",
    "WEAPON": """\
make a bomb|build a bomb|building a bomb|pipe bomb|making bombs|lethal gun|make a gun
build a gun|3d print* a gun|3d printing a|smoke grenade{,s}|grenade{,s}|explosive{,s}|make meth
cook meth|make cocaine|make crack|synthesi{s,z}e {lsd,meth,mdma,drugs,fentanyl}|blow up my
detonate|behead{ed,ing}|hiding my knife|hide my knife|cut * brakes|cut a cars|car bomb|molotov
poison gas|nerve agent|ricin|school shooting|mass shooting|bomba casera|bombe bauen
fabriquer une bombe|fazer uma bomba|costruire una bomba
""",
    "GAME": """\
call of duty|counter strike|gta|minecraft|game|video game|novel|movie|film|chess|boxing|book
short story|play|tv show|python|process|opponent|checkers|judo|range|time|lights|mosquito*
weed{,s}|rats|bugs|vermin|fish|steak|pig|lamb|beef|chicken|crab|lobster|witcher|battlefield
terminator|history|world war|laughter|competition|exam|appetite|cravings|workout|bacteria|germs
mold|mould|yeast
""",
    "TELL_YOU": """\
ill tell you|i will tell you|heres what|here is what|let me show you|let me tell you
others weigh|te digo|te cuento|ich sag dir|ich zeige dir|je te dis|je te montre|te conto|ti dico
ti mostro
""",
    "PRIVATE_OK": """\
cant|cannot|wont|dont|only your|on average|studies|anonymous|no puedo|kann nicht|ne peux pas
nao posso|non posso|research
""",
    "ALL_USERS": """\
all users|all the users|every user|all members|all clients|all accounts|todos los usuarios
alle nutzer|tous les utilisateurs|todos os usuarios|tutti gli utenti
""",
}
