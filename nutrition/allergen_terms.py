"""The words that name an allergen, hide one, or only look like one, in six languages.

`TERMS[allergen][level][language]` is a comma-separated list. Levels: `contains` (the allergen or a
food made of it), `may_contain` (often made with it), `unknown` (a mixture whose recipe decides),
`safe` (a look-alike: no allergen inside this phrase) and `free` (a label that clears the food that
follows it). Words are folded: lower case, no accents, hyphens as spaces. A plain word also matches
its plural; `=word` only itself, `word*` any ending, `*word` any beginning, `*word*` both.
Sources: Regulation (EU) 1169/2011 Annex II; FALCPA 2004 and the FASTER Act 2021 (United States).
"""

TERMS: dict[str, dict[str, dict[str, str]]] = {
    "wheat": {
        "contains": {
            "en": (
                "gluten, wheat, wheatgerm, wheatmeal, flour, all purpose flour, semolina, durum, "
                "spelt, farro, emmer, einkorn, kamut, khorasan, freekeh, bulgur, bulgar, "
                "couscous, seitan, breadcrumb, breadstick, panko, bread, toast, bagel, baguette, "
                "sourdough, focaccia, ciabatta, naan, pita, pitta, brioche, croissant, crouton, "
                "cracker, pretzel, pasta, spaghetti, penne, linguine, fettuccine, tagliatelle, "
                "macaroni, lasagne, lasagna, ravioli, tortellini, gnocchi, orzo, noodle, udon, "
                "ramen, flour tortilla, soy sauce, soya sauce, teriyaki, hoisin, roux, bechamel, "
                "gravy, batter, tempura, matzo, matzah, filo, phyllo, puff pastry, pastry, "
                "pastries, shortcrust, pizza, muffin, pancake, waffle, biscuit, cookie, scone, "
                "doughnut, donut, burger bun, brown bread, wheat starch, modified wheat starch, "
                "vital gluten, hydrolysed wheat protein, triticale, imitation meat, crumble "
                "topping, dumpling, wonton, gyoza, spring roll, cream of wheat"
            ),
            "es": (
                "trigo, harina, harina de trigo, semola, espelta, cuscus, seitan, pan rallado, "
                "pan integral, pan blanco, pan de molde, pan tostado, pan de centeno, =el pan, "
                "=un pan, =de pan, =con pan, =panes, tostada, pasta, macarrones, espagueti, "
                "espaguetis, fideo, galleta, bizcocho, masa de hojaldre, hojaldre, empanada, "
                "churro, salsa de soja, magdalena"
            ),
            "de": (
                "weizen*, =mehl, *mehl, griess*, hartweizen*, dinkel*, emmer, einkorn, grunkern*, "
                "bulgur, couscous, seitan, paniermehl, semmelbrosel, semmel*, brotchen*, brot, "
                "*brot, brote, toast*, breze*, brezel*, nudel*, *nudel, *nudeln, spatzle, "
                "spaetzle, pfannkuchen, kuchen, *kuchen, keks*, blatterteig*, sojasauce, "
                "sojasosse, knodel, *knodel, zwieback"
            ),
            "fr": (
                "gluten, ble, farine, farine de ble, semoule, epeautre, boulgour, couscous, "
                "seitan, chapelure, =le pain, =du pain, =de pain, =un pain, pain complet, pain "
                "blanc, pain de mie, pain grille, baguette, biscotte, pates, nouille, galette de "
                "ble, brioche, pate feuilletee, pate brisee, gateau, gateaux, biscuit, crepe, "
                "sauce soja, bechamel"
            ),
            "pt": (
                "trigo, farinha, farinha de trigo, semola, espelta, cuscuz, seitan, pao, paes, "
                "torrada, massa folhada, macarrao, esparguete, bolacha, biscoito, bolo, molho de "
                "soja"
            ),
            "it": (
                "glutine, grano duro, grano tenero, germe di grano, frumento, =farina, farina di "
                "grano, semola, farro, bulgur, =pane, pangrattato, grissini, pasta, spaghetti, "
                "lasagne, =gnocchi, biscotti, biscotto, pasta sfoglia, torta, fette biscottate, "
                "salsa di soia, besciamella, cuscus, seitan"
            ),
        },
        "may_contain": {
            "en": (
                "surimi, sausage, stock cube, bouillon, modified starch, malt extract, soba, "
                "cornbread, meatball, meatloaf, nugget, granola, muesli, cereal bar, veggie "
                "burger, gluten free oat, oyster sauce, licorice, liquorice, imitation crab"
            ),
            "es": "salchicha, albondiga, croqueta, avena sin gluten",
            "de": "wurst*, *wurst, frikadelle*, schnitzel, musli, glutenfreie haferflocken",
            "fr": "saucisse, muesli, avoine sans gluten",
            "pt": "salsicha, croquete, granola, aveia sem gluten",
            "it": "salsiccia, salsicce, polpette, avena senza glutine",
        },
        "unknown": {
            "en": (
                "cake, pie, tart, tortilla, wrap, sauce, curry paste, seasoning, stock, soup, "
                "kung pao, burger, sandwich, toastie, stuffing"
            ),
            "es": "tarta, bocadillo, tortilla de trigo",
            "de": "torte, sosse, burger",
            "fr": "tarte, sauce, quiche, sandwich",
            "pt": "torta, sanduiche, molho",
            "it": "panino, panini, crostata",
        },
        "safe": {
            "en": (
                "buckwheat*, buckwheat noodle, rice flour, corn flour, cornflour, maize flour, "
                "coconut flour, almond flour, hazelnut flour, nut flour, chickpea flour, gram "
                "flour, tapioca flour, potato flour, cassava flour, quinoa flour, millet flour, "
                "sorghum flour, teff flour, lentil flour, soy flour, lupin flour, banana flour, "
                "besan flour, arrowroot flour, rice noodle, glass noodle, zucchini noodle, "
                "courgette noodle, shirataki noodle, konjac noodle, kelp noodle, mung bean "
                "noodle, sweet potato noodle, chickpea pasta, lentil pasta, rice pasta, corn "
                "pasta, red lentil pasta, edamame pasta, corn tortilla, rice cracker, rice bread, "
                "coconut aminos, lettuce wrap, corn cake, =toast the, =toast them, =toast until, "
                "=toast in, =toast for, =toast your, =to toast, rice cake, sweetbread"
            ),
            "es": (
                "trigo sarraceno, =brotes, =brote de, pasta de cacahuete, pasta de mani, pasta de "
                "tomate, pasta de datil, pasta de sesamo, pasta de miso, harina de arroz, harina "
                "de maiz, harina de almendra, harina de coco, harina de garbanzo, fideos de "
                "arroz, tortita de arroz, tortita de maiz"
            ),
            "de": (
                "buchweizen*, reismehl, maismehl, mandelmehl, kokosmehl, kichererbsenmehl, "
                "kartoffelmehl, sojamehl, johannisbrotkernmehl, guarkernmehl, reisnudel*, "
                "glasnudel*, linsennudel*, zucchininudel*, konjaknudel*, kartoffelknodel"
            ),
            "fr": (
                "ble noir, farine de riz, farine de mais, farine de sarrasin, farine d'amande, "
                "farine de coco, farine de pois chiche, nouilles de riz, galette de riz, galette "
                "de mais, galette de sarrasin, pates de lentilles, pates de pois chiches"
            ),
            "pt": (
                "trigo sarraceno, pasta de amendoim, pasta de tomate, pasta de tamara, pasta de "
                "gergelim, farinha de arroz, farinha de milho, farinha de amendoa, farinha de "
                "coco, farinha de mandioca, farinha de grao de bico, massa de arroz, pao de "
                "queijo, bolacha de arroz"
            ),
            "it": (
                "grano saraceno, pasta di arachidi, pasta di mandorle, pasta di acciughe, pasta "
                "di sesamo, farina di riso, farina di mais, farina di mandorle, farina di cocco, "
                "farina di ceci, pasta di riso, pasta di lenticchie, pasta di ceci, gallette di "
                "riso"
            ),
        },
        "free": {
            "en": "gluten free, glutenfree, wheat free, coeliac safe, celiac safe, paleo",
            "es": "sin gluten",
            "de": "glutenfrei*",
            "fr": "sans gluten",
            "pt": "sem gluten",
            "it": "senza glutine",
        },
    },
    # Cereals that are gluten but not wheat: for a wheat allergy they are no hit.
    "other cereal": {
        "contains": {
            "en": (
                "rye, barley, malt, malted milk, oat, oatmeal, porridge, overnight oat, beer, "
                "ale, lager, malt vinegar, barley malt, pearl barley, oat milk, oat flour, "
                "oatcake, pumpernickel, rye bread, crispbread"
            ),
            "es": "centeno, cebada, malta, avena, cerveza, copos de avena",
            "de": "roggen*, gerste*, malz*, hafer*, bier, *bier, graupen, knackebrot",
            "fr": "seigle, orge, malt, avoine, flocon d'avoine, biere",
            "pt": "centeio, cevada, malte, aveia, cerveja",
            "it": "segale, orzo, malto, avena, birra, fiocchi d'avena",
        },
        "safe": {
            "en": "root beer, ginger beer, ginger ale, gluten free beer",
            "de": "biergarten, ingwerbier",
        },
        "free": {
            "en": "gluten free, glutenfree, coeliac safe, celiac safe, paleo",
            "es": "sin gluten",
            "de": "glutenfrei*",
            "fr": "sans gluten",
            "pt": "sem gluten",
            "it": "senza glutine",
        },
    },
    "crustacean": {
        "contains": {
            "en": (
                "crustacean, shellfish, shrimp, prawn, crab, crabmeat, crabstick, lobster, "
                "crayfish, crawfish, langoustine, langouste, krill, scampi, shrimp paste, "
                "belacan, bisque, seafood, surf and turf, tiger prawn, nam prik, krill oil"
            ),
            "es": (
                "crustaceo, marisco, =gambas, gambon, gambones, camaron, langostino, cangrejo, "
                "langosta, bogavante, cigala, necora, centollo, quisquilla, percebe"
            ),
            "de": (
                "krebstier*, krustentier*, schalentier*, garnele*, *garnelen, =krabbe, =krabben, "
                "*krabben, krabbenfleisch, hummer, hummerfleisch, languste*, flusskrebs*, scampi, "
                "shrimps, meeresfruchte*, krebsfleisch"
            ),
            "fr": (
                "crustace, crevette, gambas, crabe, homard, langouste, langoustine, ecrevisse, "
                "fruits de mer, tourteau, bisque"
            ),
            "pt": (
                "crustaceo, marisco, camarao, camaroes, caranguejo, lagosta, lagostim, carne de "
                "siri, frutos do mar, =gambas"
            ),
            "it": (
                "crostacei, crostaceo, gambero, gamberi, gamberetto, gamberetti, granchio, "
                "granchi, aragosta, aragoste, astice, astici, scampi, scampo, frutti di mare, "
                "mazzancolle"
            ),
        },
        "may_contain": {
            "en": (
                "surimi, fish sauce, paella, bouillabaisse, jambalaya, gumbo, pad thai, kimchi, "
                "laksa, tom yum, imitation crab, sambal, glucosamine"
            ),
            "es": "paella, surimi, sopa de pescado, arroz a banda",
            "de": "surimi, paella, fischsosse, fischsuppe",
            "fr": "surimi, paella, bouillabaisse, soupe de poisson",
            "pt": "paella, surimi, moqueca, caldeirada",
            "it": "surimi, paella, zuppa di pesce",
        },
        "safe": {
            "en": "crab apple, crabapple",
            "es": "ensalada de cangrejo vegana",
        },
        "free": {
            "en": "vegan, vegetarian, shellfish free, plant based",
            "es": "vegano, vegana, vegetariano, vegetariana, sin marisco",
            "de": "vegan*, vegetarisch*",
            "fr": "vegan, vegetarien, vegetarienne, sans crustaces",
            "pt": "vegano, vegana, vegetariano, vegetariana",
            "it": "vegano, vegana, vegani, vegane, vegetariano, vegetariana",
        },
    },
    "mollusc": {
        "contains": {
            "en": (
                "mollusc, mollusk, shellfish, seafood, mussel, clam, oyster, oyster sauce, "
                "scallop, squid, squid ink, calamari, octopus, cuttlefish, escargot, snail, "
                "abalone, whelk, cockle, winkle, clam juice, clam chowder, geoduck"
            ),
            "es": (
                "molusco, marisco, mejillon, almeja, ostra, vieira, calamar, pulpo, sepia, "
                "chipiron, caracol, caracoles, berberecho, navajas a la plancha, salsa de ostras"
            ),
            "de": (
                "weichtier*, schalentier*, meeresfruchte*, muschel*, *muschel, *muscheln, "
                "=auster, =austern, tintenfisch*, calamari, kalmar*, oktopus, pulpo, sepia, "
                "weinbergschnecke*, jakobsmuschel*, austernsauce"
            ),
            "fr": (
                "mollusque, fruits de mer, moule, palourde, huitre, coquille saint jacques, "
                "coquilles saint jacques, calamar, encornet, poulpe, seiche, bulot, escargot, "
                "bigorneau"
            ),
            "pt": (
                "molusco, marisco, frutos do mar, mexilhao, mexilhoes, ameijoa, ostra, vieira, "
                "lula, polvo grelhado, polvo a lagareiro, arroz de polvo, salada de polvo, choco "
                "frito, caracol, caracois"
            ),
            "it": (
                "molluschi, mollusco, frutti di mare, cozza, cozze, vongola, vongole, ostrica, "
                "ostriche, capasanta, capesante, calamaro, calamari, polpo, polpi, seppia, "
                "seppie, lumache, nero di seppia, totano, totani"
            ),
        },
        "may_contain": {
            "en": "paella, bouillabaisse, laksa, seafood stock, cioppino",
            "es": "paella, arroz negro, zarzuela",
            "de": "paella, fischsuppe",
            "fr": "paella, bouillabaisse",
            "pt": "paella, cataplana",
            "it": "paella, zuppa di pesce, risotto alla pescatora",
        },
        "safe": {
            "en": (
                "oyster mushroom, king oyster mushroom, king oyster, vegetarian oyster sauce, "
                "mushroom oyster sauce, oyster cracker"
            ),
            "de": "austernpilz*, austernseitling*, muschelnudel*",
            "fr": (
                "moule a gateau, moule a cake, moule a tarte, moule a muffins, moule beurre, "
                "pleurote en huitre"
            ),
            "es": "seta de ostra, setas de ostra",
            "it": "lumaconi",
            "pt": "cogumelo ostra",
        },
        "free": {
            "en": "vegan, vegetarian, shellfish free, plant based",
            "es": "vegano, vegana, vegetariano, vegetariana, sin marisco",
            "de": "vegan*, vegetarisch*",
            "fr": "vegan, vegetarien, vegetarienne",
            "pt": "vegano, vegana, vegetariano, vegetariana",
            "it": "vegano, vegana, vegani, vegane, vegetariano, vegetariana",
        },
    },
    "egg": {
        "contains": {
            "en": (
                "egg, eggs, egg white, egg yolk, yolk, albumen, ovalbumin, ovomucoid, lysozyme, "
                "e1105, omelette, omelet, frittata, mayonnaise, mayo, aioli, hollandaise, "
                "bearnaise, meringue, pavlova, custard, brioche, quiche, royal icing, tiramisu, "
                "caesar dressing, caesar salad, french toast, shakshuka, scotch egg, eggnog, "
                "lemon curd, creme brulee, carbonara, tartare sauce, advocaat, zabaglione, "
                "souffle, egg noodle, spanish tortilla"
            ),
            "es": (
                "huevo, clara de huevo, yema, tortilla de patata, tortilla de patatas, tortilla "
                "espanola, tortilla francesa, mayonesa, alioli, merengue, natillas, flan, "
                "revuelto de huevo, carbonara, ensalada cesar"
            ),
            "de": (
                "=ein ei, =mit ei, =und ei, =gekochtes ei, =hartes ei, =pro ei, =ei und, eier*, "
                "spiegeleier, ruhreier, huhnereier, bioeier, freilandeier, wachteleier, eigelb*, "
                "eiklar, eischnee, spiegelei*, ruhrei*, vollei*, huhnerei*, omelett*, mayonnaise, "
                "majonase, hollandaise, baiser, vanillepudding, tiramisu, carbonara, eiersalat, "
                "caesar dressing, eipulver"
            ),
            "fr": (
                "oeuf, blanc d'oeuf, jaune d'oeuf, omelette, mayonnaise, aioli, hollandaise, "
                "meringue, creme anglaise, creme brulee, quiche, flan, ile flottante, oeufs "
                "brouilles, carbonara"
            ),
            "pt": (
                "ovo, clara de ovo, gema, omelete, omeleta, maionese, merengue, suspiro, pudim, "
                "ovos mexidos, gemada, carbonara, pastel de nata, pasteis de nata"
            ),
            "it": (
                "uovo, uova, albume, albumi, tuorlo, tuorli, frittata, frittate, omelette, "
                "maionese, meringa, meringhe, crema pasticcera, zabaione, tiramisu, carbonara, "
                "pasta all'uovo"
            ),
        },
        "may_contain": {
            "en": (
                "fresh pasta, nougat, marzipan, lecithin, globulin, surimi, macaron, marshmallow, "
                "ice cream, pancake, waffle, batter, tempura, meatball, cake, muffin, cookie, "
                "brownie, ranch, tartare, gnocchi, glazed pastry, doughnut, donut, ladyfinger, "
                "egg fried rice"
            ),
            "es": (
                "croqueta, bizcocho, magdalena, turron, helado, rebozado, albondiga, tarta, churro"
            ),
            "de": (
                "pfannkuchen, *kuchen, kuchen, waffel*, nudel*, spatzle, frikadelle*, schnitzel, "
                "remoulade, torte*"
            ),
            "fr": (
                "crepe, gateau, gateaux, gaufre, nougat, pates fraiches, madeleine, sauce "
                "tartare, glace a la vanille"
            ),
            "pt": "bolo, panqueca, sorvete, brigadeiro, macarrao, pao de queijo, pao de lo",
            "it": "torta, torte, pasta fresca, gelato, torrone, polpette, tagliatelle, crostata",
        },
        "safe": {
            "en": (
                "eggplant, egg free, eggless, egg replacer, egg substitute, flax egg, chia egg, "
                "vegan egg, aquafaba meringue, rice cake, corn cake, oatcake"
            ),
            "es": (
                "tortita de arroz, tortita de maiz, =de mayo, =en mayo, =mayo de, =hasta mayo, "
                "=desde mayo"
            ),
            "de": (
                "eierfrei, eierschwamm*, eierfrucht, eiertomate*, reiswaffel*, maiswaffel*, "
                "kartoffelknodel, glasnudel*, reisnudel*, hartweizennudel*"
            ),
            "fr": "sans oeuf, gateau de riz, galette de riz, moule a gateau",
            "pt": "bolo de arroz seco",
            "it": "gallette di riso",
        },
        "free": {
            "en": "vegan, egg free, eggless, plant based",
            "es": "vegano, vegana, sin huevo",
            "de": "vegan*, eifrei*, ohne ei",
            "fr": "vegan, sans oeuf, vegetalien, vegetalienne",
            "pt": "vegano, vegana, sem ovo",
            "it": "vegano, vegana, vegani, vegane, senza uova, senza uovo",
        },
    },
    "fish": {
        "contains": {
            "en": (
                "fish, fish fillet, whitefish, seafood, cod, salmon, tuna, trout, mackerel, "
                "sardine, anchovy, anchovies, herring, haddock, halibut, pollock, hake, tilapia, "
                "snapper, mahi mahi, swordfish, catfish, barramundi, monkfish, turbot, plaice, "
                "flounder, branzino, whitebait, kipper, sprat, grouper, sea bream, sea bass, "
                "lemon sole, dover sole, sole fillet, perch fillet, pike fillet, eel, carp, "
                "pangasius, swai, roe, caviar, lox, gravlax, bonito, dashi, fish gelatine, fish "
                "gelatin, isinglass, fish oil, cod liver oil, omega 3 capsule, worcestershire, "
                "worcester sauce, "
                "caesar dressing, caesar salad, fish sauce, nam pla, nuoc mam, tapenade, "
                "bouillabaisse, surimi, taramasalata, ceviche, crabstick, imitation crab, "
                "kedgeree, sashimi, katsuobushi, garum, puttanesca"
            ),
            "es": (
                "pescado, pez, bacalao, salmon, atun, trucha, caballa, sardina, anchoa, boqueron, "
                "boquerones, arenque, merluza, lubina, filete de dorada, dorada al horno, cola de "
                "rape, lomo de rape, lenguado, rodaballo, emperador, pez espada, caviar, ceviche, "
                "salsa de pescado, aceite de pescado"
            ),
            "de": (
                "fisch*, *fisch, *fische, kabeljau, dorsch*, lachs*, thunfisch*, forelle*, "
                "makrele*, sardine*, sardelle*, anchovis, hering*, seelachs, heilbutt, scholle, "
                "zander, karpfen, aal, kaviar, rollmops, matjes*, fischsauce, worcestersauce, "
                "lebertran, dorade, seehecht"
            ),
            "fr": (
                "poisson, cabillaud, morue, saumon, thon, truite, maquereau, maquereaux, sardine, "
                "anchois, hareng, merlu, colin d'alaska, lieu noir, dorade, daurade, bar de "
                "ligne, sole meuniere, turbot, espadon, caviar, tarama, nuoc mam, huile de "
                "poisson, brandade, filet de lotte, queue de lotte"
            ),
            "pt": (
                "peixe, bacalhau, salmao, atum, truta, cavala, sardinha, anchova, arenque, "
                "pescada, robalo, dourada, linguado, tilapia, caviar, molho de peixe, oleo de "
                "peixe, merluza"
            ),
            "it": (
                "pesce, pesci, merluzzo, baccala, salmone, tonno, trota, sgombro, sardina, "
                "sardine, acciuga, acciughe, alici, aringa, nasello, branzino, spigola, orata, "
                "sogliola, rombo, pesce spada, caviale, bottarga, colatura, olio di pesce"
            ),
        },
        "may_contain": {
            "en": (
                "kimchi, thai curry paste, green curry paste, red curry paste, sushi, poke bowl, "
                "barbecue sauce, gelatine, gelatin, paella, pad thai, tom yum, omega 3"
            ),
            "es": "paella, sushi, gelatina, omega 3",
            "de": "sushi, gelatine, paella, omega 3*",
            "fr": "sushi, gelatine, paella, omega 3",
            "pt": "sushi, gelatina, moqueca, omega 3",
            "it": "sushi, gelatina, paella, omega 3",
        },
        "safe": {
            "en": (
                "fish mint, swedish fish, crayfish, jellyfish, cuttlefish, starfish, shellfish, "
                "algae oil, algal oil, algae omega 3, vegetarian sushi, avocado sushi, cucumber "
                "sushi, vegan fish sauce, goldfish cracker"
            ),
            "de": "tintenfisch*",
            "es": "algas omega 3",
            "it": "pesce d'aprile",
        },
        "free": {
            "en": "vegan, vegetarian, fish free, plant based",
            "es": "vegano, vegana, vegetariano, vegetariana, sin pescado",
            "de": "vegan*, vegetarisch*",
            "fr": "vegan, vegetarien, vegetarienne, sans poisson",
            "pt": "vegano, vegana, vegetariano, vegetariana",
            "it": "vegano, vegana, vegani, vegane, vegetariano, vegetariana",
        },
    },
    "peanut": {
        "contains": {
            "en": (
                "peanut, groundnut, arachis, arachis oil, monkey nut, goober, mandelona, beer "
                "nut, peanut butter, peanut oil, peanut flour, pb2, pbj, pb&j, satay, pad thai, "
                "gado gado, kung pao, mixed nut, reese's"
            ),
            "es": (
                "cacahuete, cacahuate, cacahuet, =de mani, =con mani, =el mani, mani tostado, "
                "mani salado, mantequilla de cacahuete, satay"
            ),
            "de": "erdnuss*, erdnuesse*, *erdnusse, *erdnussen, erdnusse, satay",
            "fr": (
                "arachide, cacahuete, cacahouete, beurre de cacahuete, poulet sate, sauce sate, "
                "mafe"
            ),
            "pt": "amendoim, amendoins, pacoca, manteiga de amendoim, pe de moleque",
            "it": (
                "arachide, arachidi, burro di arachidi, nocciolina americana, noccioline americane"
            ),
        },
        "may_contain": {
            "en": (
                "mole sauce, mole poblano, praline, chilli sauce, chili sauce, sweet chilli "
                "sauce, trail mix, massaman, massaman curry, nut mix, granola bar, energy ball, "
                "egg roll, nougat, marzipan, nut butter, enchilada sauce"
            ),
            "es": "mole poblano, frutos secos, salsa mole, turron",
            "de": "studentenfutter, nussmischung*, nussmus, nusse, nussen",
            "fr": "melange de noix, fruits a coque, praline",
            "pt": "mix de castanhas, frutos secos",
            "it": "frutta secca, noccioline",
        },
        "unknown": {
            "en": "nut, curry paste, thai sauce, dipping sauce",
            "fr": "sauce thai",
        },
        "safe": {
            "en": (
                "nutmeg, doughnut, butternut, butternut squash, coconut, walnut, hazelnut, "
                "chestnut, water chestnut, tiger nut, pine nut, tree nut, brazil nut, cashew nut, "
                "macadamia nut, pistachio nut, pecan nut, kola nut, soy nut, wing nut, nut milk "
                "bag, cola nut, peanut free"
            ),
            "de": (
                "*genuss*, muskatnuss*, kokosnuss*, walnuss*, haselnuss*, paranuss*, pekannuss*, "
                "erdmandel*"
            ),
        },
        "free": {
            "en": "peanut free, nut free",
            "es": "sin cacahuete, sin frutos secos",
            "de": "erdnussfrei*, nussfrei*",
            "fr": "sans arachide, sans cacahuete, sans fruits a coque",
            "pt": "sem amendoim",
            "it": "senza arachidi",
        },
    },
    "soy": {
        "contains": {
            "en": (
                "soy, soya, soybean, soyabean, edamame, tofu, tempeh, miso, natto, tamari, shoyu, "
                "okara, tvp, textured vegetable protein, yuba, soy sauce, teriyaki, hoisin, bean "
                "curd, soy milk, soy protein, soy lecithin, soya lecithin, ponzu, gochujang, "
                "doenjang, tofurky"
            ),
            "es": (
                "soja, soya, habas de soja, salsa de soja, leche de soja, lecitina de soja, "
                "proteina de soja"
            ),
            "de": "soja*, sojasauce, miso*, edamame, tofu*, tempeh",
            "fr": (
                "soja, sauce soja, lait de soja, lecithine de soja, graine de soja, edamame, "
                "pousse de soja"
            ),
            "pt": "soja, molho de soja, molho shoyu, leite de soja, lecitina de soja",
            "it": "soia, salsa di soia, latte di soia, lecitina di soia, germogli di soia, edamame",
        },
        "may_contain": {
            "en": (
                "lecithin, e322, vegetable protein, hydrolysed vegetable protein, stock cube, "
                "bouillon, vegetable oil, protein bar, veggie burger, plant based burger, "
                "worcestershire, meat substitute, chocolate, mayonnaise, vegan cheese, vegan "
                "yoghurt, vegan yogurt, kung pao, pad thai"
            ),
            "es": "lecitina, chocolate, margarina",
            "de": "lecithin, margarine, schokolade*, gemusebruhe",
            "fr": "lecithine, chocolat, margarine",
            "pt": "lecitina, chocolate, margarina, oleo vegetal",
            "it": "lecitina, cioccolato, margarina",
        },
        "safe": {
            "en": "soy free, soya free, sunflower lecithin",
            "de": "sojafrei*, sonnenblumenlecithin",
            "fr": "lecithine de tournesol",
            "es": (
                "lecitina de girasol, =soy de, =soy un, =soy una, =yo soy, =soy alergico, =soy "
                "alergica, =soy muy, =soy vegano, =soy vegana, =soy vegetariano, =soy "
                "vegetariana, =soy intolerante, =soy diabetico, =soy mujer, =soy hombre, =no soy, "
                "=que soy, =soy el, =soy la, =soy tu, =soy capaz, =soy nuevo, =soy nueva, =soy "
                "mayor, =soy coach, =soy consciente, =soy tan, =soy bastante"
            ),
            "it": "lecitina di girasole",
            "pt": "lecitina de girassol",
        },
        "free": {
            "en": "soy free, soya free, paleo",
            "es": "sin soja, sin soya",
            "de": "sojafrei*",
            "fr": "sans soja",
            "pt": "sem soja",
            "it": "senza soia",
        },
    },
    "milk": {
        "contains": {
            "en": (
                "milk, dairy, butter, cream, creamer, cheese, yoghurt, yogurt, skyr, whey, "
                "casein, caseinate, lactose, curd, ghee, kefir, quark, paneer, ricotta, "
                "mozzarella, cheddar, parmesan, feta, halloumi, brie, camembert, gouda, gruyere, "
                "mascarpone, cottage cheese, cream cheese, buttermilk, lactalbumin, "
                "lactoglobulin, milk powder, dulce de leche, condensed milk, ice cream, "
                "milkshake, latte, cappuccino, flat white, bechamel, custard, milk chocolate, "
                "white chocolate, tzatziki, ranch, alfredo, lactitol, e966, whey protein, sour "
                "cream, creme fraiche, clotted cream, panna cotta, tiramisu, cheesecake, "
                "hollandaise, lassi, raita, labneh, fromage frais, half and half, pecorino, "
                "emmental, roquefort, gorgonzola, stilton, provolone, manchego, burrata, "
                "chocolate mousse, macchiato, fondue, pizza, lasagne, lasagna, quesadilla, mac "
                "and cheese, butterscotch, toffee"
            ),
            "es": (
                "leche, mantequilla, nata montada, nata liquida, =con nata, =de nata, nata para "
                "cocinar, queso, requeson, yogur, suero de leche, caseina, lactosa, lacteo, "
                "cuajada, kefir, helado, crema de leche, arroz con leche, natillas, dulce de "
                "leche, cafe con leche, proteina de suero, flan"
            ),
            "de": (
                "milch*, *milch, butter, buttercreme*, butterkeks*, butterbrot*, butterschmalz, "
                "krauterbutter, sahne*, *sahne, =rahm, =rahms, rahmsauce, rahmsosse, rahmspinat, "
                "sauerrahm, kase*, *kase, kaese*, *kaese, *quark*, joghurt*, *joghurt, jogurt*, "
                "molke*, kasein*, laktose, schmand, skyr, frischkase, eiscreme, milchpulver, "
                "parmesan*, mozzarella*, hutenkase, huttenkase, kefir, vanillepudding, "
                "schlagobers, topfenstrudel, topfencreme, magertopfen, ricotta, mascarpone, "
                "buttermilch, butterbreze*, butterhornchen*, buttercroissant*, butterkuchen*, "
                "butternudel*, buttergemuse*, butterreis*, buttersosse*, buttersauce*, "
                "butterstulle*, butterstreusel*"
            ),
            "fr": (
                "lait, beurre, creme, creme fraiche, fromage, yaourt, yogourt, lactoserum, petit "
                "lait, caseine, lactose, produit laitier, produits laitiers, glace a la vanille, "
                "fromage blanc, parmesan, chevre frais, bechamel, creme chantilly, cafe au lait, "
                "raclette, fondue"
            ),
            "pt": (
                "leite, manteiga, natas, creme de leite, queijo, iogurte, soro de leite, caseina, "
                "lactose, laticinio, requeijao, coalhada, sorvete, gelado, leite condensado, pao "
                "de queijo, doce de leite, brigadeiro, galao"
            ),
            "it": (
                "latte, burro, =panna, formaggio, formaggi, yogurt, siero di latte, caseina, "
                "lattosio, latticini, latticino, ricotta, mozzarella, parmigiano, grana padano, "
                "mascarpone, gelato, stracchino, pecorino, besciamella, cappuccino, burrata, "
                "robiola"
            ),
        },
        "may_contain": {
            "en": (
                "pesto, caramel, margarine, naan, croissant, puff pastry, pastry, brioche, "
                "protein shake, protein bar, mashed potato, biscuit, cookie, brownie, pancake, "
                "waffle, korma, butter chicken, tikka masala, risotto, scalloped potato, nougat, "
                "granola bar, dark chocolate, muffin, scrambled egg, hot chocolate, gratin, "
                "mousse, carbonara, caesar dressing, caesar salad, quiche, nutella, gnocchi, "
                "pudding"
            ),
            "es": (
                "pesto, croqueta, margarina, pure de patata, bizcocho, chocolate negro, hojaldre, "
                "turron"
            ),
            "de": (
                "pesto, croissant, blatterteig*, margarine, kartoffelpuree, pfannkuchen, kuchen, "
                "*kuchen, zartbitterschokolade, waffel*, keks*, brioche"
            ),
            "fr": (
                "pesto, croissant, pate feuilletee, margarine, puree de pommes de terre, gateau, "
                "gateaux, crepe, chocolat noir, brioche, gratin, quiche"
            ),
            "pt": "pesto, margarina, pure de batata, bolo, massa folhada, chocolate amargo",
            "it": "pesto, margarina, torta, pasta sfoglia, risotto, cioccolato fondente, brioche",
        },
        "unknown": {
            "en": (
                "protein powder, chocolate, cake, sauce, dressing, soup, stock cube, seasoning, "
                "smoothie"
            ),
            "es": "chocolate, proteina en polvo, salsa, tarta",
            "de": "schokolade, proteinpulver, eiweisspulver, sosse, torte",
            "fr": "chocolat, proteine en poudre, sauce",
            "pt": "chocolate, proteina em po, molho",
            "it": "cioccolato, proteine in polvere",
        },
        "safe": {
            "en": (
                "coconut milk, almond milk, oat milk, soy milk, soya milk, rice milk, cashew "
                "milk, hemp milk, hazelnut milk, pea milk, nut milk, macadamia milk, plant milk, "
                "plant based milk, oat latte, oat milk latte, almond milk latte, soy latte, soy "
                "milk latte, coconut milk latte, matcha whisk, breast milk, mother's milk, milk "
                "thistle, milk teeth, coconut cream, oat cream, soy cream, cashew cream, coconut "
                "yoghurt, coconut yogurt, soy yoghurt, soy yogurt, oat yoghurt, oat yogurt, "
                "almond yoghurt, almond yogurt, soya yoghurt, soya yogurt, coconut kefir, water "
                "kefir, cocoa butter, peanut butter, almond butter, cashew butter, nut butter, "
                "seed butter, sunflower butter, sunflower seed butter, hazelnut butter, tahini "
                "butter, pistachio butter, shea butter, apple butter, body butter, cookie butter, "
                "butternut, butternut squash, butter bean, butter lettuce, butterhead, butterfly, "
                "cream of tartar, bean curd, cream soda, sun cream, hand cream, cashew cheese, "
                "nut cheese, lactic acid, e270, lactate, lactobacillus, dairy alternative, milk "
                "alternative, milk free, pea protein powder, soy protein powder, rice protein "
                "powder, hemp protein powder, egg protein powder, rice cake, corn cake, soy "
                "sauce, tomato sauce, hot sauce, fish sauce, oyster sauce, hoisin sauce, chilli "
                "sauce, chili sauce, apple sauce, cranberry sauce, teriyaki sauce, barbecue "
                "sauce, bbq sauce, worcestershire sauce, miso soup, coconut ice cream, sorbet, "
                "head cheese, mustard dressing, oil dressing, lemon dressing"
            ),
            "es": (
                "leche de coco, leche de almendra, leche de almendras, leche de avena, leche de "
                "soja, leche de arroz, leche vegetal, bebida vegetal, mantequilla de cacahuete, "
                "mantequilla de cacahuate, mantequilla de mani, mantequilla de almendra, "
                "mantequilla de almendras, manteca de cacao, yogur de soja, yogur de coco, yogur "
                "vegetal, salsa de soja, salsa de tomate, queso vegano"
            ),
            "de": (
                "kokosmilch*, mandelmilch*, hafermilch*, sojamilch*, reismilch*, haselnussmilch*, "
                "pflanzenmilch*, muttermilch*, milchsaure*, erdnussbutter*, mandelbutter, "
                "kakaobutter*, sheabutter*, butternut*, sojajoghurt*, kokosjoghurt*, "
                "haferjoghurt*, sojaquark*, hafersahne, sojasahne, kokossahne, mandeljoghurt*, "
                "butterbohne*, erdnussbuttersandwich, sojasosse, buttersaure, lupinenjoghurt*, "
                "pflanzendrink, haferdrink*, butterkurbis"
            ),
            "fr": (
                "lait de coco, lait d'amande, lait d'amandes, lait d'avoine, lait de soja, lait "
                "de riz, lait de noisette, lait vegetal, boisson vegetale, lait maternel, beurre "
                "de cacahuete, beurre de cacahouete, beurre de cacao, beurre de karite, beurre "
                "d'amande, beurre d'amandes, creme de coco, creme de soja, creme d'avoine, yaourt "
                "de soja, yaourt au soja, yaourt de coco, sauce soja, sauce tomate, creme de "
                "marrons, creme de tartre, creme solaire"
            ),
            "pt": (
                "leite de coco, leite de amendoa, leite de amendoas, leite de aveia, leite de "
                "soja, leite de arroz, leite vegetal, bebida vegetal, leite materno, manteiga de "
                "amendoim, manteiga de cacau, manteiga de amendoa, iogurte de soja, iogurte de "
                "coco, iogurte vegetal, molho de soja, molho de tomate, creme de coco"
            ),
            "it": (
                "latte di cocco, latte di mandorla, latte di mandorle, latte d'avena, latte di "
                "avena, latte di soia, latte di riso, latte vegetale, bevanda vegetale, latte "
                "materno, burro di arachidi, burro di cacao, burro di karite, burro di mandorle, "
                "yogurt di soia, yogurt di cocco, panna di soia, panna vegetale, panna di cocco"
            ),
        },
        "free": {
            "en": "vegan, dairy free, non dairy, nondairy, milk free, plant based, casein free",
            "es": "vegano, vegana, vegetal, sin lacteos, sin leche",
            "de": "vegan*, milchfrei*, pflanzlich*",
            "fr": (
                "vegan, vegetal, vegetale, sans lait, sans produits laitiers, vegetalien, "
                "vegetalienne"
            ),
            "pt": "vegano, vegana, vegetal, sem leite, sem laticinios",
            "it": "vegano, vegana, vegani, vegane, vegetale, senza latte, senza latticini",
        },
    },
    "tree nut": {
        "contains": {
            "en": (
                "tree nut, nut, nuts, almond, walnut, cashew, hazelnut, filbert, pecan, brazil "
                "nut, pistachio, macadamia, pine nut, pignoli, heartnut, mixed nut, nut butter, "
                "almond butter, almond milk, almond flour, almond meal, almond extract, marzipan, "
                "frangipane, praline, gianduja, nougat, nutella, pesto, amaretti, amaretto, "
                "baklava, macaron, dukkah, nut milk, nut oil, nut flour, bakewell, cashew cream, "
                "waldorf salad, trail mix, nut roast, orgeat, nut bar, romesco, ferrero rocher"
            ),
            "es": (
                "frutos secos, fruto seco, nuez, nueces, almendra, avellana, anacardo, pistacho, "
                "pacana, macadamia, pinon, pinones, nuez de brasil, mazapan, turron, praline, "
                "pesto, maranon"
            ),
            "de": (
                "nuss, nusse, nussen, nuesse, nuss*, *nuss, *nusse, *nussen, schalenfrucht*, "
                "mandel*, walnuss*, haselnuss*, cashew*, pistazie*, pekannuss*, paranuss*, "
                "macadamia*, pinienkern*, marzipan*, nougat*, nutella, praline*, pesto, baklava, "
                "krokant*, studentenfutter"
            ),
            "fr": (
                "fruits a coque, fruit a coque, =noix, cerneaux, amande, noisette, cajou, noix de "
                "cajou, pistache, pecan, noix de pecan, macadamia, noix du bresil, pignon, "
                "massepain, pate d'amande, frangipane, praline, nougat, nutella, pesto, macaron, "
                "baklava, calisson"
            ),
            "pt": (
                "frutos de casca rija, noz, nozes, amendoa, avela, avelas, caju, castanha de "
                "caju, pistache, pistacho, macadamia, castanha do para, castanha do brasil, "
                "pinhao, pinhoes, macapao, marzipa, nutella, pesto, noz peca"
            ),
            "it": (
                "frutta a guscio, frutta secca, =noce, =noci, mandorla, mandorle, nocciola, "
                "nocciole, anacardi, anacardo, pistacchio, pistacchi, pecan, macadamia, pinoli, "
                "noci del brasile, marzapane, pasta di mandorle, torrone, gianduia, gianduja, "
                "nutella, pesto, amaretti, croccante"
            ),
        },
        "may_contain": {
            "en": (
                "granola, korma, mortadella, muesli, dark chocolate, chocolate, energy ball, "
                "brownie, cereal bar, granola bar, nut mix, biscotti, carrot cake, energy bar, "
                "protein bar, satay"
            ),
            "es": "granola, muesli, chocolate, mortadela",
            "de": "musli*, granola, schokolade*, mortadella, lebkuchen",
            "fr": "granola, muesli, chocolat, mortadelle",
            "pt": "granola, muesli, chocolate, mortadela",
            "it": "granola, muesli, cioccolato, mortadella, cantucci",
        },
        "unknown": {
            "en": "cake, dessert, pastry, curry paste",
            "de": "kuchen",
            "fr": "gateau, gateaux",
        },
        "safe": {
            "en": (
                "nutmeg, coconut, water chestnut, chestnut, tiger nut, butternut, butternut "
                "squash, doughnut, donut, soy nut, nut free, monkey nut, beer nut, corn nut, "
                "groundnut, peanut, grape nut, wing nut, betel nut, kola nut, ginger nut, nut "
                "milk bag, rice cake, corn cake"
            ),
            "es": "nuez moscada, cacahuete, castana de agua",
            "de": (
                "*genuss*, mandela, muskatnuss*, kokosnuss*, erdnuss*, erdnusse, erdmandel*, "
                "mandelentzundung*, nussfrei*, wassernuss*, kokosnusse, erdnussen, *erdnusse"
            ),
            "fr": (
                "noix de muscade, noix de coco, noix de saint jacques, noix de veau, noix de "
                "beurre, noix de porc, noix de jambon, chataigne"
            ),
            "pt": "noz moscada, castanha portuguesa, coco",
            "it": "noce moscata, noce di cocco, noci di cocco, noce di burro, noce di vitello",
        },
        "free": {
            "en": "nut free, tree nut free",
            "es": "sin frutos secos, sin nueces",
            "de": "nussfrei*",
            "fr": "sans fruits a coque, sans noix",
            "pt": "sem nozes, sem frutos de casca rija",
            "it": "senza frutta a guscio, senza noci",
        },
    },
    "sesame": {
        "contains": {
            "en": (
                "sesame, sesame seed, sesame oil, tahini, tahina, til seed, til oil, gingelly, "
                "gingelly oil, benne seed, simsim, hummus, houmous, humus, halva, halvah, "
                "za'atar, zaatar, baba ghanoush, baba ganoush, furikake, dukkah, gomashio, "
                "gomasio, everything bagel"
            ),
            "es": "sesamo, ajonjoli, tahini, tahin, hummus, halva",
            "de": "sesam*, tahin*, tahini, hummus, halva, gomasio",
            "fr": "sesame, tahini, tahin, houmous, halva, gomasio",
            "pt": "gergelim, sesamo, tahine, tahini, homus, hummus, halva",
            "it": "sesamo, tahina, tahini, hummus, halva, gomasio",
        },
        "may_contain": {
            "en": (
                "bagel, burger bun, sushi, falafel, multigrain bread, seeded bread, granola, "
                "breadstick, stir fry sauce, poke bowl, teriyaki"
            ),
            "es": "falafel, sushi, pan de hamburguesa",
            "de": "falafel, sushi, burgerbrotchen, knackebrot, mehrkornbrot, laugengeback",
            "fr": "falafel, sushi, pain burger, pain aux cereales",
            "pt": "falafel, sushi, pao de hamburguer",
            "it": "falafel, sushi, grissini",
        },
        "safe": {
            "en": "sesame street, sesame free, open sesame",
        },
        "free": {
            "en": "sesame free",
            "es": "sin sesamo",
            "de": "sesamfrei*",
            "fr": "sans sesame",
            "pt": "sem gergelim",
            "it": "senza sesamo",
        },
    },
    "celery": {
        "contains": {
            "en": (
                "celery, celeriac, celery salt, celery seed, mirepoix, soffritto, bloody mary, "
                "waldorf salad"
            ),
            "es": "apio, apionabo, sal de apio",
            "de": (
                "sellerie*, knollensellerie, staudensellerie, suppengrun, suppengemuse, "
                "selleriesalz"
            ),
            "fr": "celeri, celeri rave, celeri branche, sel de celeri, mirepoix",
            "pt": "aipo, salsao, aipo rabano",
            "it": "sedano, sedano rapa, soffritto, sale di sedano",
        },
        "may_contain": {
            "en": (
                "stock cube, bouillon, vegetable stock, soup mix, curry powder, salad dressing, "
                "broth, chicken stock, ragu, bolognese, coleslaw"
            ),
            "es": "caldo, pastilla de caldo, curry en polvo",
            "de": "bruhe*, *bruhe, bruhwurfel, bolognese, currypulver",
            "fr": "bouillon, bouillon cube, bolognaise, curry en poudre",
            "pt": "caldo, cubo de caldo, bolonhesa",
            "it": "brodo, dado da brodo, ragu, minestrone",
        },
        "unknown": {
            "en": "soup, stock, curry, gravy, stew",
            "de": "suppe, *suppe, eintopf",
            "fr": "soupe",
        },
        "safe": {
            "en": "celery free, curry leaf, curry leaves, miso soup",
        },
        "free": {
            "en": "celery free",
            "es": "sin apio",
            "de": "selleriefrei*",
            "fr": "sans celeri",
            "pt": "sem aipo",
            "it": "senza sedano",
        },
    },
    "mustard": {
        "contains": {
            "en": (
                "mustard, mustard seed, mustard oil, mustard powder, mustard greens, dijon, "
                "piccalilli, honey mustard"
            ),
            "es": "mostaza, vinagreta de mostaza",
            "de": "senf*, *senf, dijonsenf",
            "fr": "moutarde, graine de moutarde",
            "pt": "mostarda",
            "it": "senape, mostarda",
        },
        "may_contain": {
            "en": (
                "mayonnaise, mayo, vinaigrette, curry powder, pickle, sausage, marinade, salad "
                "dressing, barbecue sauce, caesar dressing, caesar salad, hot dog, coleslaw, "
                "potato salad, hollandaise"
            ),
            "es": "mayonesa, vinagreta, curry en polvo, salchicha, encurtidos",
            "de": (
                "mayonnaise, vinaigrette, currypulver, wurst*, *wurst, kartoffelsalat, gewurzgurke*"
            ),
            "fr": "mayonnaise, vinaigrette, curry en poudre, saucisse, cornichon, remoulade",
            "pt": "maionese, vinagrete, salsicha",
            "it": "maionese, vinaigrette, salsiccia, salsicce, giardiniera",
        },
        "safe": {
            "en": "mustard free",
        },
        "free": {
            "en": "mustard free",
            "es": "sin mostaza",
            "de": "senffrei*",
            "fr": "sans moutarde",
            "pt": "sem mostarda",
            "it": "senza senape",
        },
    },
    "lupin": {
        "contains": {
            "en": "lupin, lupine, lupini, lupini bean, lupin flour, lupin flake",
            "es": "altramuz, altramuces, chocho de campo, lupino",
            "de": "lupine*, lupinen*, susslupine*",
            "fr": "lupin, farine de lupin",
            "pt": "tremoco, tremoceiro, lupino",
            "it": "lupino, lupini, farina di lupini",
        },
        "may_contain": {
            "en": (
                "gluten free bread, gluten free pasta, vegan protein, low carb bread, low carb "
                "pasta, keto bread"
            ),
            "de": "eiweissbrot, glutenfreies brot",
        },
        "free": {
            "en": "lupin free",
            "de": "lupinenfrei*",
            "fr": "sans lupin",
        },
    },
    "sulphite": {
        "contains": {
            "en": (
                "sulphite, sulfite, metabisulphite, metabisulfite, sulphur dioxide, sulfur "
                "dioxide, so2, e220, e221, e222, e223, e224, e225, e226, e227, e228, wine, cider, "
                "dried apricot, dried fruit, raisin, sultana, bottled lemon juice, wine vinegar, "
                "prosecco, champagne, sangria"
            ),
            "es": (
                "sulfito, metabisulfito, dioxido de azufre, vino, sidra, orejones, fruta "
                "deshidratada, uvas pasas, vinagre de vino, cava"
            ),
            "de": (
                "sulfit*, metabisulfit*, schwefeldioxid, wein, *wein, weinsosse, weinsauce, "
                "trockenfruchte, trockenobst, rosinen, weinessig, sekt, getrocknete aprikosen, "
                "apfelwein"
            ),
            "fr": (
                "sulfite, metabisulfite, dioxyde de soufre, =vin, vin blanc, vin rouge, cidre, "
                "fruits secs, abricots secs, raisins secs, vinaigre de vin, champagne"
            ),
            "pt": (
                "sulfito, metabissulfito, dioxido de enxofre, vinho, sidra, frutas secas, uva "
                "passa, uvas passas, vinagre de vinho"
            ),
            "it": (
                "solfiti, solfito, metabisolfito, anidride solforosa, vino, sidro, uvetta, "
                "albicocche secche, aceto di vino, prosecco, spumante"
            ),
        },
        "may_contain": {
            "en": (
                "vinegar, shrimp, prawn, molasses, sausage, dried mango, pickle, trail mix, beer, "
                "balsamic, instant mash, dehydrated potato, glace cherry"
            ),
            "es": "vinagre, =gambas, langostino, salchicha, cerveza",
            "de": "essig, *essig, garnele*, wurst*, bier",
            "fr": "vinaigre, crevette, saucisse, biere",
            "pt": "vinagre, camarao, salsicha, cerveja",
            "it": "aceto, gamberi, salsiccia, birra",
        },
        "safe": {
            "en": (
                "sulphate, sulfate, sulphite free, sulfite free, unsulphured apricot, unsulfured "
                "apricot"
            ),
            "de": "schweinefleisch, schwein*, weinbergschnecke*",
        },
        "free": {
            "en": "sulphite free, sulfite free, unsulphured, unsulfured",
            "es": "sin sulfitos",
            "de": "sulfitfrei*, ungeschwefelt*",
            "fr": "sans sulfites",
            "pt": "sem sulfitos",
            "it": "senza solfiti",
        },
    },
    # Off the regulators' lists, but people declare them.
    "coconut": {
        "contains": {
            "en": "coconut, coconut milk, copra, coco",
            "es": "coco",
            "de": "kokos*, kopra",
            "fr": "coco, noix de coco, coprah",
            "pt": "coco",
            "it": "cocco, noce di cocco",
        },
        "safe": {
            "en": "cocoa, coconut free",
            "fr": "haricot coco, haricots coco",
        },
        "free": {
            "en": "coconut free",
        },
    },
    "chestnut": {
        "contains": {
            "en": "chestnut, marron",
            "es": "castana",
            "de": "marone*, maroni, esskastanie*, kastanie*",
            "fr": "chataigne, marron",
            "pt": "castanha portuguesa, castanha",
            "it": "castagna, castagne, marroni",
        },
        "safe": {
            "en": "water chestnut, chestnut mushroom",
            "es": "castana de agua",
            "pt": "castanha de caju, castanha do para, castanha do brasil",
        },
    },
}

# A declared word that is no food: the allergens it stands for.
DECLARED: dict[str, tuple[str, ...]] = {
    "coeliac": ("gluten",),
    "celiac": ("gluten",),
    "celiaco": ("gluten",),
    "celiaca": ("gluten",),
    "celiaque": ("gluten",),
    "coeliaque": ("gluten",),
    "zoliakie": ("gluten",),
    "celiaquia": ("gluten",),
    "celiachia": ("gluten",),
    "doenca celiaca": ("gluten",),
    "enfermedad celiaca": ("gluten",),
    "maladie coeliaque": ("gluten",),
    "morbo celiaco": ("gluten",),
    "celiac disease": ("gluten",),
    "coeliac disease": ("gluten",),
    "coeliac sprue": ("gluten",),
    "glutenunvertraglichkeit": ("gluten",),
    "gluten": ("gluten",),
    "glutine": ("gluten",),
    "shellfish": ("crustacean", "mollusc"),
    "seafood": ("fish", "crustacean", "mollusc"),
    "marisco": ("crustacean", "mollusc"),
    "mariscos": ("crustacean", "mollusc"),
    "fruits de mer": ("crustacean", "mollusc"),
    "meeresfruchte": ("crustacean", "mollusc"),
    "frutti di mare": ("crustacean", "mollusc"),
    "frutos do mar": ("crustacean", "mollusc"),
    "nut": ("tree nut", "peanut"),
    "nuts": ("tree nut", "peanut"),
    "all nuts": ("tree nut", "peanut"),
    "frutos secos": ("tree nut", "peanut"),
    "nusse": ("tree nut", "peanut"),
    "frutta secca": ("tree nut", "peanut"),
    "fruits a coque": ("tree nut",),
    "schalenfruchte": ("tree nut",),
    "frutta a guscio": ("tree nut",),
    "frutos de casca rija": ("tree nut",),
    "frutos de cascara": ("tree nut",),
    "tree nut": ("tree nut",),
    "tree nuts": ("tree nut",),
    "lactose": ("lactose",),
    "lactosa": ("lactose",),
    "laktose": ("lactose",),
    "lattosio": ("lactose",),
    "lactose intolerance": ("lactose",),
    "lactose intolerant": ("lactose",),
    "dairy": ("milk",),
    "lacteos": ("milk",),
    "latticini": ("milk",),
    "laticinios": ("milk",),
    "produits laitiers": ("milk",),
    "milchprodukte": ("milk",),
    "laitages": ("milk",),
    "laitage": ("milk",),
    "milchzucker": ("lactose",),
    "laktoseintoleranz": ("lactose",),
    "laktoseunvertraglichkeit": ("lactose",),
    "kuhmilch": ("milk",),
    "lupine": ("lupin",),
    "lupinen": ("lupin",),
    "sulfites": ("sulphite",),
    "mollusks": ("mollusc",),
    "crustaceans": ("crustacean",),
}
LACTOSE_FREE = {
    "en": "lactose free",
    "es": "sin lactosa",
    "de": "laktosefrei*, lactosefrei*",
    "fr": "sans lactose",
    "pt": "sem lactose, zero lactose",
    "it": "senza lattosio",
}
TAILS: dict[str, tuple[str, ...]] = {
    "en": ("", "s", "es", "'s"),
    "es": ("", "s", "es"),
    "de": ("", "n", "en", "e", "er", "s", "es"),
    "fr": ("", "s", "x"),
    "pt": ("", "s", "es"),
    "it": ("",),
}
