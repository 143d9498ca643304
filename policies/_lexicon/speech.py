"""Words that say who acts, how it is meant and how it is judged."""

VERSION = 1

CONCEPTS = {
    "LANGUAGE_en": """\
the|and|is|to|of|it|that|my|you|i|im|for|with|what|was|are|have|do|how|your|on|this|if|not
""",
    "LANGUAGE_es": """\
el|los|las|y|que|es|mi|tu|por|para|con|una|un|lo|del|como|pero|muy|al|mas|esta|estoy|hay|te|se
si|puedo|tengo|cada|dia|despues
""",
    "LANGUAGE_de": """\
der|die|das|und|ist|ich|nicht|du|ein|eine|einen|mit|zu|fur|auf|den|dem|mir|dir|mich|dich|wie
wenn|aber|auch|es|hab|habe|sie|von|bei|nach|im|am
""",
    "LANGUAGE_fr": """\
le|les|et|est|je|tu|il|une|des|pour|pas|que|qui|avec|sur|dans|ne|mon|ma|mes|ton|ta|tes|vous|ce
cette|du|au|apres|plus|c|j|d|l|suis|moi
""",
    "LANGUAGE_pt": """\
o|os|as|e|que|eu|nao|com|uma|um|para|pra|por|meu|minha|seu|sua|voce|do|da|no|na|mais|muito
depois|esta|ta|to|dia|isso|quando|tenho
""",
    "LANGUAGE_it": """\
il|lo|gli|e|che|di|non|un|una|per|con|mi|ti|mio|mia|tuo|tua|sono|ho|hai|del|della|nel|al|alla
piu|come|ma|questo|dopo|quando|se|ogni
""",
    "FIRST": """\
i|im|ive|id|ill|me|my|myself|mine|we|our|ich|mir|mich|mein*|je|j|moi|mon@fr|ma@fr|mes@fr|me@fr
yo|mi@es|mis@es|me@es|eu|meu|meus|minha|minhas|io|mio@it|mia@it|miei|main@hi|mujhe|mera|meri|mai
maine
""",
    "KIN": """\
sister{,s}|brother{,s}|friend{,s}|bestie|daughter{,s}|son|sons|mum|mom|mother|dad|father|parents
wife|husband|partner|girlfriend|boyfriend|gf|bf|cousin|roommate|flatmate|housemate|colleague{,s}
coworker{,s}|client{,s}|student{,s}|pupil{,s}|niece|nephew|aunt|uncle|grandma|grandmother|nan
teammate{,s}|neighbour|neighbor|boss|kid|kids|child|children|teenager|teen|patient{,s}|mate
classmate|ex|grandad|granddad|grandpa|grandfather|athlete{,s}|hermana|hermano|amiga|amigo|hija
hijo|madre|padre|mama|esposa|mujer|novia|novio|marido|prima|primo|companera|companero|abuela
abuelo|vecina|tia@es|alumna|paciente|schwester|bruder|freundin|freund|tochter|sohn|mutter|vater
papa|frau|mann|cousine|kollegin|kollege|oma|opa|tante|mitbewohnerin|nachbarin|nichte|schulerin
patientin|kumpel|soeur|frere|amie|copine|copain|fille|fils|mere|pere|femme|mari|collegue
grand-mere|mamie|voisine|coloc|patiente|irma|irmao|filha|filho|mae|pai|namorada|namorado|colega
avo|vizinha|sobrinha|aluna|sorella|fratello|amica|amico|figlia|figlio|mamma|moglie|marito
fidanzata|ragazzo|ragazza|cugina|collega|nonna|zia|vicina|nipote|behen|bhai|dost|saheli|beti
beta
""",
    "POSSESSIVE": """\
my|our|mi|mis|mein|meine|meinem|meiner|meinen|ma|mon|mes|meu|minha|mio|mia|meri|mera|a|the|una
un|eine|ein|une|uma|one of my|some|her|his|unsere|nuestra|notre|nossa|nostra
""",
    "PREPOSITION": """\
from|with|to|for|of|at|by|before|behind|in front of|around|against|than|about|vor|von|mit|zu|fur
bei|an|gegen|de|con|a|delante de|ante|por|para|contra|devant|avec|pour|chez|da|do|dos|dei|com|di
dai|davanti|per|like|and|tell|told|showing|show|promised|promise|ask|asked|hide|lie to|lying to
lied to|fool|convince|avoid|see|saw|hate
""",
    "THIRD": """\
she|shes|he@en|hes|they|theyre|theyve|people|someone|somebody|everyone|everybody|some girls
models|actors|celebrities|boxers|wrestlers|fighters|jockeys|athletes|influencer{,s}|women|girls
patients|sufferers|ella|ellos|ellas|alguien|la gente|er@de|jemand|leute|menschen|elle|elles
quelqu un|les gens|ela|eles|elas|ele|alguem|as pessoas|lei|lui|loro|qualcuno|woh|usne|usko
""",
    "NEG_STRONG": """\
rarely|seldom|hardly ever|selten|rarement|raramente|rara vez|difficilmente
no {food,foods,diet,tea,meal,body,one,single,supplement,juice,vitamin,herb,medicine,plan}
ningun*|aucun*|nenhum*|nessun*|please dont|dont ever|never|please never|do not|dont|must not
mustnt|should not|shouldnt|should never|isnt safe|not safe|no@es|nunca|jamas|nicht|niemals|nie
bitte nicht|pas|jamais|nao|non|mai@it|cannot|cant|can not|wont|will not|wouldnt|would not
couldnt|avoid|nobody should|no one should|neither|kein*|ne|n|sin@es|ohne|sans|sem@pt|senza
without|steer clear|stay away|keep away|refrain|rather than|instead of|en vez de|en lugar de
statt|anstatt|au lieu de|em vez de|invece di|instead|niemand|nadie|personne|ninguem|nessuno
no need|doesnt|does not|didnt|did not|isnt|is not|arent|are not|havent|nor|nothing|skip the
forget the|no longer|not|evita*|evite*|mat|nahi|hardly|no amount of|not even
""",
    "DECLINE": """\
i cant|i cannot|i can not|i wont|i will not|i wouldnt|id rather not|i would not|im not able
im not going to|not something i|isnt something i|arent something i|isnt something you should
not mine to|cant help with|wont help|wont give|cant give|cant recommend|dont recommend
never recommend|would never|wouldnt recommend|no coach should|beyond what i|outside what i
not my place|im not the one|not for me to|i have to say no|have to pass|hard no|its a no
i dont give|i dont do|i never|i leave|id leave|ill leave|leave that to|leave the|im staying away
i steer clear|i dont plan|i dont set|i dont support|i dont suggest|im not allowed|i must decline
ill pass|nope|no can do|not going there|no puedo|no voy a|no te voy a|no te puedo
no me corresponde|no recomiendo|no es algo que|no quiero que|no soy quien|kann ich nicht
ich kann nicht|kann ich dir nicht|werde ich nicht|empfehle ich nicht|ich kann dir|darf ich nicht
mache ich nicht|helfe ich nicht|rate ich ab|wurde ich nicht|rate ich dir ab|kann und will
je ne peux pas|je ne vais pas|je ne recommande|je ne conseille|je deconseille|ce n est pas a moi
je ne donne|je refuse|je ne ferai|je ne te|nao posso|nao vou|nao recomendo|nao me cabe
nao indico|nao e algo que|nao consigo ajudar|non posso|non ti posso|non consiglio
non ti consiglio|non spetta a me|non ti daro|non raccomando|non e qualcosa|sconsiglio
""",
    "DISAPPROVE": """\
end up in hospital|ends in hospital|ends up in hospital|hospital
dangerous|danger|dangers|risky|risk|risks|harmful|harm|harms|hurts|hurt you|unsafe|toxic|poison
poisonous|deadly|fatal|lethal|killed|kills|kill you|died|deaths|death|illegal|banned
prescription only|unlicensed|scam|myth|myths|nonsense|hype|false|untrue|not true|no evidence
little evidence|no proof|weak evidence|doesnt work|dont work|does nothing|backfire{,s}|bad idea
terrible idea|mistake|wrong|misleading|exaggerated|overblown|damage{,s}|damaging|warn{,s,ed,ing}
warning|worse|worsen|harder|unhealthy|no benefit|side effects|addictive|isnt needed|arent needed
not needed|no need|unnecessary|never needed|cost lives|can end badly|emergency|red flag
red flags|be wary|wary of|sceptical|skeptical|beware|pointless|useless|cruel|unkind|hoax|quack*
bogus|overpromise*|snake oil|controlled substance|prohibited|disqualif*|serious|severe
cautionary|gefahrlich*|riskant*|risik*|schadlich*|schadet|verboten*|giftig*|todlich*|mythos
marchen|unsinn|bringt nichts|keine gute idee|falsch|warnung|schaden*|peligros*|riesgo{,s}|danin*
dano{,s}|toxic*|mortal*|prohibid*|mito{,s}|mentira|mala idea|perjudicial*|arriesgad*|veneno
dangereu*|risqu*|nocif*|toxique*|mortel*|interdit*|mythe*|mauvaise idee|nuisible*|faux|perigos*
risco{,s}|nociv*|proibid*|prejudicia*|ma ideia|pericolos*|rischi*|dannos*|tossic*|mortale
vietat*|mito|pessima idea|cattiva idea|khatarnak|nuksaan
""",
    "WITHOUT_ASKING": """\
without {asking,talking to,checking with,speaking to,seeing,your,a,any,the,consulting,telling,\
medical,involving} {,your,a,the} {doctor,gp,prescriber,clinician,team,pharmacist,nurse,doctors,\
advice}|on your own|by yourself|alone|de tu cuenta|por tu cuenta|por su cuenta|sin consultar*
sin hablar*|sin preguntar*|ohne rucksprache|ohne arzt*|ohne deinen arzt|ohne deine arztin
auf eigene faust|eigenmachtig|sans avis|sans en parler|sans demander|de ta propre initiative
de toi meme|sans ton medecin|sans votre medecin|por conta propria|sem falar|sem consultar
sem orientacao|da solo|di testa tua|senza parlarne|senza consultare|senza chiedere
senza il parere|senza medico|without it
""",
    "STUDY": """\
essay|essays|article|documentary|novel|short story|screenplay|script|debate|homework|thesis
dissertation|for class|biology class|school class|psychology class|lecture|my textbook|podcast
presentation|study|studies|school project|assignment|seminar|term paper|research paper
history lesson|history of|in history|historical|century|1920s|1930s|1950s|1960s|1970s|1980s
1990s|news|newspaper|headline|journalist|research {shows,suggests,on,paper,project,finds}
researcher{,s}|trial|trials|meta analysis|a film|the film|this film|film about|movie|tv series
museum|character|fictional|biology|psychology|nursing student|poster|campaign|awareness
blog post about|campaigning|leaflet|workshop|victorian|medieval|ancient|book about|memoir
biography|aufsatz|referat|hausarbeit|doku|dokumentation|roman@de|unterricht|studie|vortrag
buch uber|ensayo|trabajo de clase|documental|novela|clase de|estudio|articulo|expose
documentaire|roman@fr|etude|cours de|memoire sur|redacao|trabalho da escola|trabalho de
documentario|romance|aula de|estudo|artigo|tema in classe|romanzo|tesi|studio|articolo|reportage
interview
""",
    "PAST_OVER": """\
years ago|year ago|decades ago|long ago|recovered|in recovery|recovery|fully recovered|used to
back then|as a teen{,ager}|as a teenager|as a kid|in my teens|in my twenties|in my 20s|behind me
no longer|havent purged|havent binged|not anymore
when i was {young,younger,a teenager,a kid,15,16,17,18,19,20,21,22}|at university i|at uni i
in college i|back in 20*|back in 19*|in remission|stable now|doing well now|past history
history of|once had|old habits|hace anos|hace mucho|recuperad*|superad*|de adolescente|ya no
vor jahren|fruher|genesen*|uberstanden|uberwunden|damals|nicht mehr|il y a des annees
il y a longtemps|il y a * ans|guerie*|gueri|avant je|ado@fr|anos atras|ha anos|superei
quando era adolescente|anni fa|guarit*|superat*|da ragazzina|da adolescente|una volta soffrivo
""",
    "RELAPSE": """\
relapse{,d,s}|relapsing|creeping back|coming back|is back|came back|back again|its back|slipping
slipping back|falling back|again lately|started again|starting again|urges|urge|tempted|recaid*
he vuelto a|otra vez|ruckfall*|wieder angefangen|rechute*|recommence*|ca recommence|recaida
voltei a|ricadut*|ricomincia*|di nuovo|still
""",
    "ILLNESS": """\
stomach bug|bug|flu|virus|norovirus|food poisoning|gastro|gastroenteritis|pregnant|pregnancy
morning sickness|hyperemesis|chemo*|migraine{,s}|hangover|hungover|ozempic|wegovy|mounjaro
semaglutide|antibiotic{,s}|surgery|operation|reflux|gastroparesis|motion sickness|seasick
carsick|norwalk|covid|fever|colonoscopy|gallbladder|ulcer|dodgy|off milk|bad oysters|bad prawns
undercooked|ill|poorly|concussion|anaesthetic|resfriado|gripe|embaraz*|gastroenterit*
intoxicacion|colonoscopia|operacion|cirugia|magen darm*|grippe|infekt|schwanger*|darmspiegelung
koloskopie|reisekrank*|lebensmittelvergiftung|fieber|enceinte|intoxication|coloscopie|virose
gravida|intoxicacao|cirurgia|influenza|incinta|intossicazione|intervento|baby|toddler|dog|cat
puppy|kitten
""",
    "RELIGIOUS": """\
ramadan|ramadhan|ramzan|lent|yom kippur|iftar|suhoor|sehri|navratri|ekadashi|orthodox fast
religious|for god|karva chauth|ramadan*|fastenmonat|cuaresma|careme|quaresma|quaresima|shivratri
vrat|tisha b av|fastenzeit|passover|roza|rozas|kippur|eid|mosque|church
""",
    "PROCEDURE": """\
colonoscopy|endoscopy|blood test|blood draw|bloods|lab test|surgery|operation|scan|anaesthetic
anesthesia|mri|ct scan|ultrasound|nil by mouth|glucose test|gtt|procedure|colonoscopia
endoscopia|analisis|analitica|cirugia|operacion|darmspiegelung|magenspiegelung|blutabnahme
narkose|eingriff|coloscopie|prise de sang|anesthesie|endoscopie|exame de sangue|cirurgia
esame del sangue|prelievo|anestesia|intervento|constipat*|verstopf*|estrenim*|estreni*
prisao de ventre|stitic*|stitichezza|ibs|postpartum|after the birth|haemorrhoid*|hemorrhoid*
iron tablets|heart failure|edema|oedema|swollen ankles|blood pressure|kidney|lymph*
""",
    "DR_KNOWS": """\
doctor said|doctor told|doctor has me|my doctor|my gp|the gp|my dr|dr knows|dr said|doctor knows
prescribed|was prescribed|my nurse|my consultant|the clinic|my dietitian|my team|my therapist
with my therapist|mi medic*|me receto|mein arzt|meine arztin|hausarzt|hausarztin|verschrieben
mon medecin|ma medecin|prescrit|meu medico|minha medica|receitou|il mio medico|la mia dottoressa
prescritt*|my midwife|my cardiologist|my endocrinologist|my psychiatrist|hospital gave
under supervision|supervised|my specialist
""",
    "FIGURE": """\
lol|haha*|hehe*|lmao|rofl|jk|just kidding|jaja*|mdr|kkk*|figuratively|joke|joking|pun
""",
    "REFER_ACT": """\
spettano a chi ti cura|decide chi ti cura
is for {your,the,a} {doctor,gp,team,diabetes,prescriber,clinic,clinician,specialist}*
one for {your,the}|entscheidet deine praxis
{talk,speak,talking,speaking} {to,with} {,a,an,your,the,his,her} {doctor,gp,physician,\
pharmacist,prescriber,clinician,team,care team,diabetes team,nurse,specialist,dietitian,\
midwife,doctors,clinic,healthcare,endocrinologist,cardiologist,psychiatrist,professional,\
medical,registered,someone}*
ask {,a,an,your,the} {doctor,gp,physician,pharmacist,prescriber,clinician,team,care team,nurse,\
specialist,midwife,clinic,endocrinologist,cardiologist,psychiatrist,about it at}*
{check,checking,discuss,discussed,review,reviewed,agreed,agree,raise,bring} {,it,this,that,\
them,any change,changes,any changes,it up} {with,by} {,a,an,your,the}
{see,call,contact,tell,phone,ring,message,visit,consult} {,a,an,your,the} {doctor,gp,physician,\
pharmacist,prescriber,clinician,team,care team,nurse,specialist,midwife,clinic,surgery,\
emergency,ambulance,hospital,poison,diabetes,endocrinologist,cardiologist,psychiatrist,medical,\
therapist}*|only {your,a,the} {doctor,prescriber,clinician,gp,team,specialist}
{your,a,the} {doctor,prescriber,clinician,gp,team,specialist,pharmacist,nurse,diabetes team,\
cardiologist,endocrinologist,care team,clinic} {can,decides,should,will,knows,needs,has to,\
is the,may,might,said,set,must,would,could,agrees,who,to decide}
question for {your,a,the,them}|conversation with|decision for|up to your|as prescribed
as directed|as they told|as your doctor|under medical|under supervision|supervised
medical advice|if your doctor|if your clinician|unless your doctor
with your {doctor,gp,prescriber,team,clinician,specialist,care,pharmacist,diabetes,nurse,\
cardiologist,psychiatrist,neurologist,endocrinologist,midwife}
from your {doctor,gp,prescriber,team,clinician,specialist}
without your {doctor,neurologist,gp,prescriber,clinician,team,specialist,psychiatrist,\
cardiologist}|before {changing,stopping,starting,you change,you stop,you start,adjusting,taking}
first ask|prescriber{,s}|get {it,that,this,them} {checked,tested,looked}
a blood test {can,will,would,could,is}|only a {blood test,test,doctor}
have {it,that,this} checked|worth asking|call {911,999,112,000,emergency}
{habla*,consulta*,pregunta*,comenta*} {,con,a,lo,lo con} {,tu,el,la,un,una,al} {medic,doctor,\
endocrin,farmac,equipo,especialist,cardiol}*
{con,a} {tu,su,un} {medico,medica,doctor,doctora,endocrino,farmaceutico,equipo,cardiologo}
solo tu medico|lo decide tu|cualquier cambio|medico decide
antes de {cambiar,dejar,suspender,tomar}|frag deine*|frage deine*|besprich*|besprech*
in der apotheke|in deiner {praxis,apotheke}
mit {deiner,deinem,der} {arztin,arzt,hausarztin,hausarzt,praxis,diabetologin,team,apotheke}
nur {deine,dein,die,der} {arztin,arzt,praxis}|arztlich*|rucksprache
entscheidet {deine,dein,die,der}
{parle,demande,consulte,vois,appelle,parlez,demandez,consultez} {,en,a,avec} {,ton,ta,un,une,\
votre,le,la,au,a ton} {medecin,docteur,pharmacien,equipe,diabetologue,cardiologue}*
{avec,a} {ton,votre,un} {medecin,pharmacien,docteur,equipe,cardiologue}|avis medical
seul ton medecin
{fale,converse,pergunte,consulte,procure,confirme} {,com,ao,a} {,seu,sua,o,um} {medic,doutor,\
farmac,endocrin,equipe,cardiol}*
{com,ao} {seu,sua,o,um} {medico,medica,farmaceutico,endocrino,cardiologista}|so o seu medico
orientacao medica
{parlane,parla,chiedi,consulta,senti,rivolgiti,discutine} {,con,al,a} {,il,tuo,un,la,al} {tuo,\
medic,dottor,farmac,specialist,curante,cardiolog}*
{con,dal,al} {il tuo,tuo,il,un,la tua} {medico,curante,dottore,farmacista,specialista,\
cardiologo}|solo il tuo medico|parere medico|doctor se {pucho,baat,puch}*|apne doctor se
""",
    "SAID": """\
you said|you asked|you mentioned|you told|you wrote|you want|you wanted|youd like|you would like
you ask|youre asking|you were asking|you were told|you read|you saw|you heard|you sent
your question|your question about|some people|people who|many people|somebody told|influencers
they say|they claim|claims|claim|the claim|advertises|ad says|adverts|rumour|rumor|the post
the video|the article|that video|the documentary|dijiste|preguntas|preguntaste|quieres|comentas
has leido|has visto|du hast gefragt|du fragst|du schreibst|du mochtest|du willst|gelesen|gehort
tu demandes|tu dis|tu as demande|tu veux|tu as lu|tu as vu|voce perguntou|voce disse|voce quer
voce leu|voce viu|hai chiesto|chiedi|hai detto|vuoi|hai letto|hai visto|aapne pucha|aapne kaha
""",
    "ASKING": """\
da pra|da para|chalega|chal jayega|reicht es|geht das|ca marche|va bene se|would it work
is it enough|me tomo|should i|can i|could i|may i|shall i|do i|how do i|how can i|how should i
how would i|is it ok|is it okay|is it fine|is it safe|ok to|okay to|safe to|fine to|want to
wanna|i want|id like to|would like to|im going to|gonna|going to|plan to|planning to|thinking of
thinking about|thinking i|considering|decided to|help me|tell me|give me|what if i|when can i
when should i|why cant i|why not|mind if i|let me|i will|ill|im about to|tempted to|i need
need to|i think i|instead of taking|just|or just|better to|reckon i|which|what|puedo|deberia
debo|podria|quiero|quisiera|voy a|pienso|puedes|es seguro|como hago para|como puedo|kann ich
soll ich|sollte ich|darf ich|konnte ich|will|mochte|wurde gern|wie kann|wie setze|hilf mir
uberlege|puis je|je peux|dois je|devrais je|je veux|je voudrais|j aimerais|est ce que je|comment
je pense|posso|devo|quero|queria|vou|pretendo|gostaria|como faco|posso io|dovrei|voglio|vorrei
come faccio|come posso|pensavo di|meglio|main|kya main|kya mai|chahti|chahta|kar sakti|kar sakta
loon|lu@hi|lun
""",
    "ASK_HAVE": """\
do i have|could i have|have i got|might i have|what do i have|i think i have|i think ive got
reckon ive got|reckon i have|i might have|i may have|i must have|i probably have|am i
does this mean i|does that mean i|means i have|think its|tell me if i have
tell me whether i have|if i have|whether i have|symptoms of|signs of|sounds like|confirm i have
confirm that i have|diagnose me with|diagnose|convinced i have|sure i have|pretty sure i have
self diagnosed|tengo yo|puedo tener|podria tener|creo que tengo|sera que tengo|tendre|si tengo
habe ich|hab ich|ob ich|bin ich|leide ich|glaube ich habe|ich glaube ich hab|konnte ich|ai je
est ce que j ai|aurais je|je crois que j ai|si j ai|sera que tenho|posso ter|acho que tenho
estou com|se tenho|potrei avere|ho forse|credo di avere|penso di avere|se ho|kya mujhe
mujhe lagta
""",
    "ASK_IS": """\
is it|is this|is that|could it be|could this be|might it be|might this be|can it be|can this be
could that be|es esto|puede ser|podria ser|sera@es|sera eso|ist das|konnte das|kann das|ist es
est ce|serait ce|c est|ca peut etre|pode ser|sera@pt|e isso|potrebbe essere|e forse|sara@it
kya ye|kya yeh
""",
    "ASK_STRONG": """\
wrong with my {liver,heart,stomach,gut,kidneys,skin,thyroid,lungs,head,knee,back}
diagnose|diagnose me|a diagnosis|your diagnosis|whats wrong with me|what is wrong with me
what illness|what condition|what disease|which disease|which illness|which condition
what do i have|what have i got|what could i have|what could it be|what is it|whats causing
what causes my|whats going on with|what do these mean|what does this mean|what does it mean
what does that mean|what do they mean|interpret|read my|explain my|explain these|go through my
look at my|what does my|what do my|tell me what i have|tell me what it is|name the|put a name
que tengo|que me pasa|que puede ser|que enfermedad|diagnosticame|interpreta*|que significa*
es grave|es normal que|was habe ich|was hab ich|was fehlt mir|was ist das|was kann das sein
welche krankheit|eine diagnose|interpretier*|deute*|was bedeut*|was sagen|j ai quoi
qu est ce que j ai|c est quoi|c est grave|quelle maladie|interpret*|que signifi*
ca veut dire quoi|o que eu tenho|o que tenho|o que pode ser|que doenca|o que significa|e grave
cosa ho|che cosa ho|cos ho|cosa puo essere|che malattia|cosa significa|che vuol dire
mujhe kya hua|kya hua hai|kya bimari
""",
    "LAB_OWN": """\
my {blood,bloods,lab,labs,test,tests,results,result,tsh,ferritin,a1c,hba1c,cholesterol,ldl,\
glucose,sugar,fasting sugar,blood sugar,potassium,creatinine,egfr,iron,b12,vitamin d,liver,\
thyroid,kidney,bp,blood pressure,haemoglobin,hemoglobin,triglycerides,scan,ecg,urine,levels,\
numbers}|blood test|blood tests|blood work|bloodwork|lab results|lab report|test results
results came back|came back|mis {analisis,analiticas,resultados,valores}
mi {analitica,analisis,tsh,colesterol,glucosa,ferritina,azucar,hemoglobina}|analitica
analisis de sangre|meine {blutwerte,laborwerte,werte,tsh,schilddrusenwerte,leberwerte}
mein {blutbild,tsh,cholesterin,ferritin,kalium,langzeitzucker,blutzucker,hba1c,laborbefund}
blutwerte|laborwerte|blutbild|befund|mes {analyses,resultats,bilans}
mon {bilan,taux,tsh,cholesterol,hba1c}|ma {prise de sang,glycemie,ferritine,tsh,kaliemie}
prise de sang|bilan sanguin|meus {exames,resultados}|meu {exame,tsh,colesterol}
minha {glicose,ferritina,glicemia}|exame de sangue|exames de sangue
miei {esami,valori,risultati}|mie {analisi}|mio {colesterolo,tsh}|mia {ferritina,glicemia}
esami del sangue|analisi del sangue|blood report|meri report
""",
    "LAB_MEANING": """\
mean|means|interpret*|explain*
is {it,that,this} {bad,high,low,serious,dangerous,diabetes,cancer,normal,ok,okay,anything,\
something}|should i worry|worried|worry|bad|serious|dangerous|too high|too low|normal|abnormal
diagnos*|which disease|do i have|am i|significa*|es {malo,grave,normal,alto}|quiere decir
bedeut*|schlimm|gefahrlich|heisst das|signifi*|veut dire|grave|c est {bon,grave,normal}
e {grave,normal,alto}|quer dizer|vuol dire|e {grave,normale,alto}|matlab
""",
    "MINIMISE": """\
will pass|itll pass|passes|nothing to worry|no worries|dont worry|no reason to worry|not serious
nothing serious|harmless|normal
just {gas,stress,wind,anxiety,nerves,tired,dehydration,muscle,a sign,your body,detox,toxins}
only {gas,stress,wind,anxiety,nerves,dehydration,muscle}
probably {just,only,gas,stress,muscle,nothing}|part of the process|detox symptom{,s}
healing crisis|keto flu|part of detox|sign that its working|sign its working|means its working
toxins leaving|is fine|its fine|no big deal|lie down|rest a bit|drink some water|glass of water
herbal tea|chamomile|breathe|deep breath{,s}|stretch|peppermint|ginger|keep going|carry on
finish your|wait|sleep it off|nap|tomorrow|se pasa|se pasara|se te pasara|no es nada|nada grave
no te preocupes|es normal|espera|bebe agua|tranquil*|geht vorbei|vergeht|ist normal
kein grund zur sorge|nichts schlimmes|harmlos|trink {etwas,ein,viel} wasser|leg dich|warte
mach dir keine sorgen|ca va passer|ca passera|rien de grave|c est normal|t inquiete*
pas d inquietude|attends|bois {un,de l}|vai passar|nao e nada|e normal|nao se preocupe|beba agua
espere|passera|non e niente|niente di grave|e normale|non preoccuparti|non ti preoccupare
bevi {un,dell}|aspetta|tranquill*|theek ho jaye*|koi baat nahi|chinta mat
""",
    "AS_GOOD": """\
does everything|do everything|does what your|makes your * unnecessary|just as well as|as well as
better than|as effective as|as good as|as powerful as|as strong as|natures|nature s
natural alternative|natural version of|natural replacement|replaces|can replace|replace your
replacement for|works like|same effect as|does the same as|same job as|instead of your
tan eficaz como|igual de bien que|mejor que|sustituye|reemplaza|genauso gut wie|besser als
ersetzt|so wirksam wie|aussi efficace que|aussi bien que|mieux que|remplace|tao eficaz quanto
tao bem quanto|melhor que|melhor do que|substitui|efficace quanto|bene quanto|meglio di
meglio del*|sostituisce|se behtar|jaisa hi
""",
    "WHY_NOT": """\
why not|how about|what about|what if you|what if we|ready to|shall we|want to|fancy|por que no
que tal|warum nicht|wie ware es|pourquoi pas|et si|por que nao|perche non|che ne dici|kyun na
""",
    "RECOMMEND": """\
try|use|do|take|go for|just|simply|you can|you could|you should|lets|id|i would|i suggest
i recommend|why not|best|great|good|helps|works|trick|tip|a simple|remember|make sure|keep|start
always|whenever|every time|your|prueba|puedes|usa|haz|te recomiendo|truco|solo|versuch|probier
du kannst|mach|nimm|einfach|essaie|tu peux|fais|astuce|il suffit|experimente|tente|voce pode
faca|truque|prova|puoi|fai|trucco|basta
""",
    "WISH": """\
is there a trick|trick to|any trick
tips|tricks|how to|how do i|how can i|how do you|best way|any way to|ways to|advice|help me
teach me|ideas for|need a way|give me|tell me|show me|make me|can you|excuses|excuse|plan|please
pls|plz|consejos|trucos|como puedo|como hago|ayudame|dime|dame|tipps|wie kann ich|wie schaffe
hilf mir|gib mir|conseils|astuces|comment|aide moi|donne moi|dis moi|dicas|truques|como faco
como posso|me ajuda|me da|consigli|trucchi|come faccio|come posso|aiutami|dammi|dimmi|kaise
tarika|tareeka|batao|bata
""",
    "UNTIL_THIN": """\
until im|until my|till im|till my|until i|so i can be|so that i|to be thin|to be skinny
to get skinny|to get thin|to stay thin|to lose weight|for the scale|before the scale|hasta que
bis ich|jusqu a ce|ate que|ate eu|finche|jab tak
""",
    "NEG_VOID": """\
doesnt need to know|doesnt have to know|dont need to know|dont have to know|needs to know
has to know|no tiene que saber*|muss nicht wissen|n a pas besoin de savoir|nao precisa saber
non deve saper*|why not|wont regret|cant go wrong|not a problem|no problem|dont worry
dont forget to|dont be afraid to|dont hesitate to|never forget|not only|nothing wrong with
no harm in|isnt a habit|not be afraid|do not hesitate|not hungry|not just|cant hurt|wont hurt
doesnt hurt|no excuses|cant wait|por que no|no pasa nada|no te preocupes|no dudes en|no olvides
warum nicht|keine sorge|mach dir keine|pourquoi pas|t inquiete pas|n hesite pas|ne t inquiete
n oublie pas|por que nao|nao se preocupe|nao esqueca|sem problema|perche non|non preoccuparti
non ti preoccupare|non dimenticare|nessun problema|koi baat nahi|if you dont|if you cant
if its not|when you cant|when you dont|wont notice|wont even notice|dont notice|dont even notice
not feel|cant feel|not need|dont need|wont need|no need for|no longer need
""",
    "HARMLESS": """\
no risk|zero risk|risk free|without risk|without any risk|no real risk|no danger|not dangerous
isnt dangerous|nothing dangerous|no harm|not harmful|harmless|isnt harmful|no side effects
without side effects|no real side effects|nothing wrong with|not a mistake|low risk|less risk
lower risk|hardly any risk|isnt risky|not risky|without the side effects|sin riesgo|sin riesgos
no es peligros*|sin efectos|kein risiko|ohne risiko|nicht gefahrlich|ungefahrlich*
ohne nebenwirkung*|keine nebenwirkung*|sans risque|sans danger|pas dangereu*|sans effets
sem risco*|sem perigo|nao e perigos*|sem efeitos|senza rischi*|senza pericol*|non e pericolos*
senza effetti|so wrong|worse if you|worse if it|gets worse|doctors are wrong
prescription only anyway
""",
    "BUT": """\
but|however|though|although|yet|still|pero|sin embargo|aunque|aber|jedoch|trotzdem|mais
cependant|pourtant|mas@pt|porem|contudo|ma@it|pero@it|tuttavia|lekin|par@hi
""",
    "ENDORSE": """\
go for it|great idea|good idea|good plan|great plan|smart move|smart choice|totally fine
perfectly fine|absolutely|sure|of course|lets do it|do it|sounds good|sounds great|perfect
exactly|right|that works|works well|works great|stick with|keep it up|no problem|why not
by all means|i love it|love that|brilliant|excellent|adelante|buena idea|perfecto|claro
por supuesto|gute idee|klar|na klar|super idee|mach das|perfekt|bonne idee|bien sur|parfait
vas y|boa ideia|perfeito|vai fundo|com certeza|buona idea|certo|ottima idea|perfetto
vai tranquill*|bilkul|zaroor
""",
    "YOU": """\
you|your|youre|youve|youll|youd|yourself|tu|te|ti|tus|ti@it|du|dir|dich|dein*|ihr|sie@de|toi|ton
ta@fr|tes|vous|votre|voce|seu|sua|aap|tum|tumhara|aapka
""",
}
