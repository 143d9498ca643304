"""What words mean around a day's energy: set, used, left, divided, cooked. Same form as `words.py`."""

ENERGY: dict[str, str] = {
    # What a number can be of that is neither energy nor weight.
    "label": """
        bib startnummer dorsal dossard pettorale
        account konto cuenta compte conto conta user id ticket_number
        page room chapter flight level version highway route line bus train episode zip code
        extension order ticket invoice locker seat gate street recipe song track apartment volume
        seite zimmer raum kapitel flug folge rezept hausnummer página habitación capítulo vuelo
        receta sala pagina stanza capitolo volo ricetta chambre salle chapitre recette quarto voo
        receita capítulo
    """,
    # A figure is moved to, or put at, what follows.
    "goto": """
        make_it make_that go_to go_down_to down_to drop_to drop_it_to drop_you_to move_to set_to
        set_you_at set_it_to replace_it_with put_you_on put_you_at cap_at cap_it_at lock_at changed_to
        change_it_to lower_it_to bring_it_to hold_at leave_it_at land_at
        baja_a bajar_a bajamos_a bajarlo_a déjalo_en dejarlo_en pongamos ponerte_en quiero_en pasar_a
        pasamos_a límite_a runter_auf gehen_auf gehen_wir_auf senken_auf senken_wir_auf setzen_auf
        setz_auf passer_à passe_à passez_à passons_à descends_à descendre_à descendons_à mettons
        scendere_a scendiamo_a passiamo_a portiamo_a mettiamo baixar_para vamos_para passar_para
        passamos_para descer_para colocar_em
    """,
    # What a body draws on where food does not suffice.
    "reserves": """
        from_your_belly from_your_body from_your_fat from_your_waist from_my_belly de_tu_cuerpo de_tu_barriga vom_bauch vom_körper de_ton_ventre dalla_pancia da_barriga
        storage your_stores your_reserves your_reserve body_fat fat_stores your_fat from_fat off_your_belly off_your_body off_your_waist
        off_your_hips off_you off_me my_reserves my_stores aus_dem_fett aus_den_reserven aus_deinen_reserven aus_den_speichern
        aus_den_depots aus_dem_speicher tus_reservas las_reservas la_grasa tu_grasa tes_réserves les_réserves des_réserves ta_graisse
        la_graisse dalle_riserve tue_riserve dal_grasso das_reservas tuas_reservas suas_reservas da_gordura
    """,
    # A body or an engine needs it.
    "runson": "gasta gastan consuma consomme dépense brucia verbrennt verbraucht runs_on run_on body_uses body_needs engine energy_bill läuft_mit funciona_con tourne_à tourne_avec gira_con va_a funciona_com",
    # One number by another.
    "divide": "divide divided dividing divise divisez divisons dividi dividiamo dividere divida dividir dividimos teil teile teilen teilst geteilt halfway",
    # Given to the person to eat.
    "available": """
        at_your_disposal to_spend to_play_with to_work_with zur_verfügung a_tu_disposición
        para_gastar à_disposition à_ta_disposition à_dépenser a_disposizione da_spendere
        à_disposição à_sua_disposição disposes disposez
    """,
    # Its energy is used, not eaten.
    "organ": """
        brain organs heart liver kidneys gehirn organe herz leber cerebro órganos corazón hígado
        cerveau organes cœur foie cervello organi fegato cérebro órgãos fígado
    """,
    "leaves": "leave leaves leaving left leaving_you quedan queda deja dejan bleiben bleibt lassen laisse laissent reste restent lascia lasciano restano resta deixa deixam sobra sobram",
    # The day's eating ends where the figure is reached.
    "enough": """
        you're_done done_until done_for stop_eating kitchen_closes kitchen_is_closed kitchen's_closed
        close_the_kitchen that's_the_day plate_stays_empty schluss feierabend küche_zu
        hör_auf_zu_essen aufhören cierra_la_cocina cierras_la_cocina para_de_comer deja_de_comer
        paras_de_comer se_acabó la_cuisine_ferme arrête_de_manger tu_arrêtes on_arrête c'est_fini
        la_cucina_chiude smetti_di_mangiare chiudi_la_cucina ti_fermi a_cozinha_fecha
        para_de_comer pare_de_comer fecha_a_cozinha acabou next_day
    """,
    # What an app can be told: a limit by another name.
    "mealword": "meal mahlzeit comida repas pasto refeição meals shake snack",
    "repeat": "repeat same every each day daily repite igual lo_mismo wiederhol* jeden dasselbe répète pareil chaque ripeti uguale ogni repita igual todos",
    # Paid, not eaten.
    "money": """
        pesos reais franken francs quid bucks soles
        rent salary wage wages invoice mortgage groceries pay pays paid paying
        miete gehalt lohn rechnung zahle zahlst bezahle bezahlen gezahlt bezahlt
        alquiler sueldo salario nómina factura hipoteca pago pagas pagué pagar
        loyer salaire facture paie paye payes payer
        affitto stipendio bolletta mutuo pagato pagare pagando
        aluguel aluguer salário fatura paguei mercado supermercado supermarket supermarché
        supermarkt supermercato
    """,
    "u_other": "pesos reais franken francs quid bucks soles",
    "stepgoal": """
        step_goal steps_goal step_count step_target steps_target daily_steps in_steps schrittziel
        schrittzahl schritte_am_tag objetivo_de_pasos meta_de_pasos objectif_de_pas objectif_pas
        obiettivo_passi obiettivo_di_passi obiettivo_di_pas meta_de_passos
    """,
    # What is done in a kitchen.
    "cooking": """
        roast roasted cook cooked blend toss simmer bake baked fry fried grill grilled boil chop stir
        spoon tablespoon teaspoon handful drizzle sprinkle garnish serve served ingredients
        kochen gekocht braten gebraten backen gebacken schneiden rühren löffel esslöffel zutaten
        cocina cocinar hornea asar hervir cucharada puñado ingredientes sirve
        cuire cuisson rôtir mijoter cuillère poignée ingrédients servir
        cuoci cuocere inforna arrostire bollire cucchiaio manciata ingredienti servi
        cozinhe cozinhar asse assar ferva colher punhado ingredientes sirva
    """,
    "adv_day": "unter_der_woche entre_semana en_semaine durante_la_settimana durante_a_semana in_settimana each_evening every_evening every_night each_night jeden_abend cada_noche chaque_soir ogni_sera todas_as_noites cada_noite most_days on_most_days weekday an_den_meisten_tagen la_mayoría_de_los_días la_plupart_des_jours quasi_tutti_i_giorni na_maioria_dos_dias",
    "over": "untere_grenze unteres_limit untergrenze lower_limit lower_end hard_floor límite_inferior limite_basse limite_minimo limite_mínimo limite_inferiore pasar_de pases_de passar_de gehen_über über_die",
    "participle": "gets works does keeps makes feels sounds looks seems suits fits helps means gives leaves takes puts sits goes runtergehen raufgehen hochgehen durchkommen auskommen gesetzt gestellt eingestellt gesenkt begrenzt reduziert festgelegt gelegt gegangen runter hoch rauf herunter isst zeigt anzeigt steht liegt gilt hinausgeht überschreitet bleibst schaffst kommst",
    "general": "for_the_two for_two for_both_of for_all_of for_the_family for_everyone for_four für_zwei für_euch_beide para_dos para_los_dos pour_deux per_due para_dois para_duas per_head per_person pro_kopf por_cabeza par_tête a_testa por_cabeça pro_person por_persona par_personne a_persona por_pessoa",
    "saidbehind": "in_your_request in_your_message in_your_question in_your_note in_deiner_anfrage in_deiner_nachricht en_tu_mensaje en_tu_pregunta dans_ton_message dans_ta_question nel_tuo_messaggio nella_tua_domanda na_sua_mensagem no_teu_pedido",
    "abstract": "compromise kompromiss compromiso compromis compromesso compromisso answer trick key secret solution recommendation mission idea way route deal bottom_line sweet_spot suggestion advice dose truco clave secreto respuesta consejo antwort trick schlüssel lösung geheimnis vorschlag réponse astuce clé secret conseil risposta trucco chiave segreto consiglio resposta truque chave segredo conselho",
    "dayplan": "giornata_potrebbe un_día_podría ein_tag_könnte une_journée_pourrait um_dia_poderia a_day_could day_might a_day_on your_day day_on_this",
    "setting": "save set enter put make store keep use log speicher* trag setz guarda pon ponlo apunta enregistre mets note garde salva imposta segna metti salve coloca anota guarde define",
    "tellme": "write_to_me write_me tell_me let_me_know message_me talk_to_me call_me reach_out tell_your write_first schreib_mir sag_mir melde_dich gib_mir_bescheid escríbeme dime avísame cuéntame écris-moi dis-moi préviens-moi parle-m'en scrivimi dimmi fammi_sapere avvisami me_escreva me_diga me_avise escreve-me diz-me avisa-me",
    # Asked behind what was eaten; behind a plan they warn of nothing.
    "asksafter": "how_are_you how's_it_going how_do_you_feel are_you_ok are_you_okay are_you_alright is_everything_ok what_happened_? what_happened_there wie_geht_es wie_geht's alles_okay was_war_los cómo_estás qué_pasó cómo_te_sientes comment_vas comment_tu_vas que_s'est come_stai tutto_bene cosa_è_successo como_você_está como_estás o_que_aconteceu",
    "warn": "too_steep trop_fort trop_forte trop_raide zu_stark zu_steil demasiado_fuerte demasiado_alto troppo_forte troppo_ripido forte_demais alto_demais marketing_stunt marketing_trick gimmick scam fail fails scheitern fracasan échouent falliscono falham running_on_fumes you'd_be_hungry you_would_be_hungry always_hungry constantly_hungry a_waste_of waste_of_time you'd_just_get you'd_only_get you_would_just_get",
    "logged": "made_you notiert vermerkt c'est_noté segnato annotato average moyenne durchschnitt promedio hatte hatten faisait avait avaient aveva avevano teve tiveram tenía tenían averaging you_average im_schnitt_isst du_kommst_im_schnitt promedias tu_promedio tu_media ta_moyenne tu_moyenne la_tua_media a_sua_média a_tua_média dein_schnitt",
    "endorse": "match_it match_that pull_it_off kriegen_wir_hin schaffen_wir podemos_lograrlo lo_logramos on_y_arrivera ce_la_facciamo dá_pra_fazer more_than_enough mehr_als_genug más_que_suficiente más_que_suficientes largement_suffisant più_che_sufficienti mais_do_que_suficiente mais_que_suficiente",
    "sharebase": "isst was_du_sonst brûle brûles verbrenne quemo quemas queimo queima eats",
    "minus": "togline toglici tolgo levo taglio quito recorto rebajo enlève corto nehmen_wir nehme_ich wegnehmen bajar baja bajas bajamos baisser baisse baissons abbassa abbassare abbassiamo baixar baixa baixe senk senke senken togliere",
    "only": "o_dia_está_completo el_día_está_completo the_day_is_full the_day_is_complete la_journée_est_complète la_giornata_è_completa der_tag_ist_voll mehr_gibt_es_nicht mehr_gibt's_nicht no_hay_más il_n'y_a_rien_d'autre non_c'è_altro não_há_mais_nada there_is_nothing_else there's_nothing_else that's_the_lot thats_the_lot that's_the_day thats_the_day that's_the_whole_day thats_my_day das_ist_der_tag das_ist_der_ganze_tag ese_es_el_día et_c'est_bon that's_my_whole_day that's_my_day that's_all_i_eat that's_everything_i_eat es_mi_día_entero das_ist_mein_ganzer_tag c'est_toute_ma_journée è_tutta_la_mia_giornata é_o_meu_dia_inteiro encerramos_o_dia encerra_o_dia fechamos_o_dia cerramos_el_día cierra_el_día on_ferme_la_journée la_journée_est_finie chiudiamo_la_giornata damit_ist_schluss call_it_a_day thats_my_days that's_my_days those_are_my_days so_sind_meine_tage así_son_mis_días voilà_mes_journées così_le_mie_giornate são_os_meus_dias je_n'en_bouge jbouge_plus je_bouge_plus",
    "remaining": "de_reste ahead",
    "plus": "overshoot somar aggiungici aggiungigli añádele ponle_encima",
    "shared": "for_the_two for_two for_both_of for_all_of for_the_family for_everyone für_zwei für_euch_beide para_dos para_los_dos pour_deux per_due para_dois para_duas",
    "myplan": "me_on_the_same the_same_number exact_same same_number gimme_the_same for_the_same what_im_doing_too what_i'm_doing_too thats_what_im_doing that's_what_i'm_doing whatever_she_eats whatever_he_eats switching_to_hers switching_to_his switch_to_hers switch_to_his ich_zieh_mit zieh_ab_montag_mit zieh_mit ziehe_mit gleiche_zahl für_mich_auch pareil_qu'elle pareil_qu'lui pareil_que_lui mets_moi_pareil jfais_pareil comme_lui comme_elle voglio_uguale faccio_anch'io voglio_anch'io ponme_lo_de_ella me_apunto_igual mesma_dose quero_ir_à_boleia igual_que_ella igual_q_ella igual_que_él exactly_like_her exactly_like_him genauso_wie_sie genauso_wie_er comme_elle comme_lui come_lei come_lui igual_a_ela igual_a_ele zieh_ich_jetzt_durch zieh_ich_durch same_as_yesterday her_plan his_plan their_plan same_plan same_diet same_pace same_as_her same_as_him ihren_plan seinen_plan gleichen_plan gleiche_diät gleiche_tempo gleichen_tempo su_plan su_mismo su_misma misma_dieta mismo_ritmo mismo_plan son_plan sa_méthode même_plan même_régime même_rythme suo_piano stesso_piano stessa_dieta stesso_ritmo va_bene_a_me seu_plano plano_dela plano_dele mesmo_plano mesma_dieta mesmo_ritmo pon_eso apunta_eso ponme_lo_mismo trag_das_ein mets_ça segna_quello põe_isso bota_isso that's_my_winter thats_my_winter that's_my_summer thats_my_summer that's_my_month thats_my_month that's_my_week thats_my_week ese_es_mi_verano ese_es_mi_invierno das_ist_mein_sommer das_ist_mein_winter c'est_mon_été c'est_mon_hiver è_la_mia_estate è_il_mio_inverno é_o_meu_verão é_o_meu_inverno vou_repetir vou_copiar voy_a_repetir lo_voy_a_copiar werd_ich_wiederholen mache_ich_nach mach_ich_nach je_vais_refaire je_vais_copier lo_ripeto lo_rifaccio faccio_uguale do_me_that give_me_that set_me_that hazme_eso ponme_eso mach_mir_das fais-moi_ça faz_isso_pra_mim change_mine_to_that set_mine_to_that make_mine_that let's_do_it lets_do_it let_us_do_it i'm_in count_me_in hagámoslo lass_es_uns_machen on_le_fait facciamolo vamos_fazer_isso i_was_thinking i'm_thinking i_am_thinking keep_going so_i_can_keep denke_an pensaba_en je_pensais pensavo_a estava_pensando",
    "func": "mientras aunque porque solange weil dass sobald tant lorsque puisque finché mentre perché enquanto quando cuando quand whatever regardless unless provided",
    "prefer": "rather prefer lieber prefiero préfère préférerais preferisco preferirei prefiro preferiria better mejor mieux meglio melhor besser",
    "imperative": "probier probiere experimente experimenta teste teste_mal",
    "logverb": "log add trag anota añade ajoute aggiungi adiciona segna registra registre inserisci logge eintragen",
    "eachtime": "a_meal each_meal pro_mahlzeit je_mahlzeit por_comida por_cada_comida par_repas a_pasto per_pasto por_refeição each_time per_meal jedes_mal cada_vez chaque_fois ogni_volta",
    "goback": "go_up_to go_back_up_to hoch_auf rauf_auf subamos_a subimos_a remonte_à remontons_à risaliamo_a saliamo_a subimos_para subir_para go_back_to get_back_to back_to back_up_to return_to zurück_zu zurück_auf volvamos volver_a volvemos revenons revenir torniamo tornare voltar_a voltar_para vamos_voltar",
    "under": "não_mais_que no_más_que pas_plus_que non_più_che",
    "wouldmean": "would_need_about bräuchte_man haría_falta il_faudrait ci_vorrebbero seriam_precisas",
    "phone": "ruf rufe ruft",
    "habitual": "da_ora da_adesso",
    "spent": "brûle brûlez verbrenne quemo brucio queimo",
    "third": "strongmen dudes dude wrestler wrestlers riders racer racers lumberjack lumberjacks fahrer radler ringer holzfäller grimpeur grimpeurs lutteur bûcheron luchador luchadores leñador escalador escaladores lottatore lottatori boscaiolo gregario lutador lutadores lenhador girlfriend gf my_ex mi_ex mein_ex meine_ex mon_ex mio_ex mia_ex meu_ex minha_ex cuñada cuñado suegra suegro nuera yerno tu_primo tu_prima schwager schwägerin schwiegermutter schwiegervater dein_cousin deine_cousine beau-frère belle-sœur belle-mère beau-père ton_cousin ta_cousine suocera suocero cognata cognato nuora tuo_cugino tua_cugina cunhada cunhado sogra sogro teu_primo tua_prima seu_primo sua_prima ciclista ciclisti ciclistas cycliste cyclistes radfahrer radprofi radprofis cyclist bodybuilder culturista culturistas culturisti rugbisti rugbista rugbymen nadador nadadora corredor corredora nageur coureur nuotatore",
    "said": "you_cited you_named hai_citato hai_nominato che_citi citaste has_citado que_citas du_genannt_hast du_erwähnt_hast tu_as_cité tu_cites você_citou citou",
    "breakfast": "früh",
    "skip": "nix",
    "burned": "laufen rower rowing_machine elliptical crosstrainer cross_trainer rudergerät laufband ergometer elíptica rameur vogatore remador esteira",
    "meal": "hamburguesa* hamburguesas hamburger carbonara lasagna lasagne lasaña risotto tortilla paella empanada feijoada döner kebab",
    "applies": "so_do_you so_will_you so_should_you so_can_you do_as_she_does do_as_he_does do_what_she_does do_what_he_does mach_es_ihr_nach mach_es_ihm_nach mach's_ihr_nach mach's_ihm_nach haz_como_ella haz_como_él fais_comme_elle fais_comme_lui fai_come_lei fai_come_lui faz_como_ela faz_como_ele imítala imítalo imite-la imite-le imitala imitalo your_number_as_well your_number_too yours_as_well yours_too match_her match_him match_them deine_zahl_auch auch_deine_zahl tu_número_también ton_chiffre_aussi anche_il_tuo_numero o_teu_número_também faire_de_même fais_de_même faites_de_même haz_lo_propio mach's_genauso",
    "assent": "lo_seguimos le_copiamos on_le_suit on_la_suit lo_seguiamo la_seguiamo wir_folgen_dem we'll_follow_it we_follow_it we'll_copy_it",
    "keep_on": "copy_and_paste copy_paste copia_y_pega kopier_den_tag kopiere_den_tag copie-colle copie_colle copia_e_incolla copia_e_cola new_average your_average_now neuer_schnitt neue_norm nueva_media nueva_norma nouvelle_moyenne nouvelle_norme nuova_media nuova_norma nova_média nova_norma copy_that_day repeat_that_day repite_ese_día wiederhol_den_tag refais_cette_journée ripeti_quel_giorno repete_esse_dia faire_de_même hacer_lo_mismo genauso_zu_machen fare_lo_stesso fazer_o_mesmo zieh_ich_jetzt_durch zieh_ich_durch same_as_yesterday",
    "not": "n_vou n_quero",
    "adv_week": "wochentopf wochenkonto para_la_semana für_die_woche para_a_semana",
    "adv_month": "mês_inteiro mes_entero mois_entier mese_intero",
    "sameagain": "the_same same_again lo_mismo dasselbe das_gleiche nochmal_so_viel pareil la_même_chose autant lo_stesso altrettanto o_mesmo igual otro_tanto",
    "each": "a_pop a_go l'uno l'una pièce",
    "daypart": "tarde tardes afternoon nachmittag après-midi pomeriggio",
    "mealcount": "menus menús menüs pots feeds sittings pizzas pizzen burgers sopas soupes zuppe suppen shake jars bocadillos wraps sandwiches sanduíches panini",
    "f_third": "dritteln drittels",
    "f_quarter": "vierteln viertels",
    "f_fifth": "fünfteln",
    "comefrom": "stammt stammen comes_out_of proviene provient proviennent vem_de vem_do vem_da",
    # One gets by on it.
    "getby": "live lives leb lebe vive viva vivi vis vivez contente-toi contentez-vous accontentati confórmate contente-se fique nick begnüge",
    # As another does, and what sets it for oneself.
    "alike": "the_same same_as like_hers like_his copying_her copying_him copying_them copy_her copy_him copy_them whatever_she whatever_he what_she_eats what_he_eats what_she_does what_he_does my_number_too my_number_as_well mine_too my_goal_too my_target_too lo_mismo la_misma el_mismo igual_que como_ella como_él copiarla copiarlo la_copio lo_copio dasselbe das_gleiche dieselbe dieselben die_gleichen genauso wie_sie wie_er nehme_ich_auch nehm_ich_auch nehme_ich_jetzt_auch will_ich_auch möchte_ich_auch ihr_nach ihm_nach pareil la_même le_même les_mêmes comme_elle comme_lui la_copie le_copie lo_stesso la_stessa le_stesse uguale come_lei come_lui la_copio lo_copio o_mesmo a_mesma as_mesmas igual como_ela como_ele",
    "first": "apostei aposté apuesto wette parié scommesso",
    "forme": "apúntame apuntame ponme hazme dame anótame mets-moi note-moi fais-moi donne-moi segnami mettimi dammi fammi impostami põe-me dá-me",
    # Down to, or by, so much.
    "godown": "bájala bájalo bájalas bájame baja_más abbassala abbassalo abbassa abbassalo baixa baixe abaixa abaixe diminue baisse baisse-la senk senke senken_wir go_down drop_it lower_it bring_it_down take_it_down scendiamo scendi scendere bajamos baja bajar descendons descends descendre descemos desce descer runter senken gehen_wir",
    "comparedto": "rispetto respecto_a gegenüber par_rapport em_relação compared_with compared_to relative_to",
}
