"""What words mean to the guards: one table of tags, in every language that we read.

A word ending in `*` stands for all words that begin so; `_` joins the words of a phrase.
Words are written as people write them; accents and case do not matter.
"""

POLARITY: dict[str, str] = {
    # "not": turns round what follows in the same clause.
    "not": """
        not no never don't dont doesn't doesnt didn't didnt won't wont wouldn't wouldnt can't cant
        cannot couldn't couldnt shouldn't shouldnt isn't isnt aren't arent mustn't needn't haven't
        hasn't hadn't without avoid avoids avoiding neither nor nobody nothing none rather_than
        instead_of stop_short_of steer_clear_of stay_away_from keep_away_from refrain_from
        by_no_means nunca jamás ni sin evita evitar evite evitas tampoco en_vez_de en_lugar_de
        nicht nie niemals kein keine keinen keinem keiner ohne vermeide vermeiden statt anstatt
        pas jamais ne n' sans évite éviter évitez au_lieu_de plutôt_que non mai senza evitare
        evitate invece_di né anziché não nao sem em_vez_de nem nahi nahin mat bina mut niet geen
        zonder bez ikke inte utan не нет без
    """,
    # The speaker (the coach) will not do it.
    "decline": """
        no_se_puede_prometer não_dá_para_prometer não_dá_pra_prometer non_si_può_promettere ne_peut_pas_promettre gibt_es_bei_mir_nicht gibt_es_hier_nicht
        can't_be_promised nobody_can_promise no_one_can_promise
        nada_de_perder nada_de_bajar nada_de_baixar nada_de_emagrecer nada_de_adelgazar
        i_can't i_cant i_cannot i_can_not i_won't i_wont i_will_not i_wouldn't i_would_not
        i'd_never i_would_never i_will_never i'll_never i'm_not i_am_not i_don't_set i_don't_plan
        i_don't_recommend i_do_not_recommend i_don't_write i_don't_do i_don't_build i_don't_make
        i_don't_work i_don't_give i_don't_hand i_don't_support i_don't_want i_don't_think
        i_do_not_think i_don't_advise i_shouldn't i_should_not i_must_not i_mustn't i_couldn't
        i_could_not i_refuse i_decline i_have_to_decline i_must_decline we_can't we_cannot
        we_won't we_don't we_shouldn't we_wouldn't we_should_not we're_not we_are_not not_able_to
        unable_to not_going_to not_willing_to ignore_it forget_it forget_that ignore_that
        isn't_going_to_happen isnt_going_to_happen won't_happen will_not_happen isn't_on wird_nichts
        no_va_a_pasar n'arrivera_pas non_succederà não_vai_acontecer
        disregard if_i_agreed if_i_said_yes poor_coach bad_coach let's_not let_us_not better_not
        please_don't no_thanks no_coach not_something_i not_something_we not_a_number_i
        isn't_something_i isn't_something_we aren't_something_i i'd_rather_not i_would_rather_not
        i'd_be_wary i_would_be_wary wary_of can't_promise cannot_promise won't_set no_way
        leave_out i'd_leave i'd_skip i_advise_against i'd_advise_against advise_against
        advised_against argue_against recommend_against recommended_against against_setting
        don't_recommend do_not_recommend not_recommend not_recommended isn't_recommended
        never_recommend wouldn't_recommend can't_recommend cannot_recommend not_advise hesitant_to
        los_niego las_niego lo_niego la_niego te_niego je_refuse je_te_refuse les_refuse ti_nego nego lo_rifiuto recuso verweigere mejor_no no_puedo no_podemos no_voy_a no_vamos_a no_debo no_te_puedo no_quiero
        no_recomiendo no_te_recomiendo no_aconsejo no_pienso no_es_recomendable desaconsejo
        no_lo_recomiendo no_me_parece no_te_voy_a no_te_pongo no_se_recomienda no_te_aconsejo
        no_programo no_planteo no_preparo kann_ich_nicht ich_kann_nicht kann_nicht kann_dir_nicht
        kann_dir_kein* kann_kein* werde_nicht werde_ich_nicht werde_kein* möchte_nicht
        möchte_ich_nicht rate_ich_nicht rate_davon_ab rate_dir_davon_ab abraten rate_ab davon_ab
        rate_ich_dir rate_ich_ab lieber_nicht lass_uns_das rate_ich_dir_ab nicht_empfehlen
        empfehle_nicht empfehle_ich_nicht empfehle_kein* nicht_empfehlenswert würde_ich_nicht
        ich_würde_nicht nehme_ich_nicht plane_ich_nicht mache_ich_nicht setze_ich_nicht lehne_ich
        lehne_ab plutôt_pas je_ne_peux_pas je_ne_vais_pas je_ne_veux_pas je_ne_recommande
        pas_recommandé déconseille je_refuse ne_peux_pas ne_vais_pas je_ne_conseille je_ne_propose
        je_ne_fixe je_n'irai je_ne_dois_pas je_ne_te je_ne_vous je_ne_suis_pas je_peux_pas
        je_préfère_ne_pas on_ne_va_pas on_ne_peut_pas nous_ne_pouvons meglio_di_no meglio_non
        non_posso non_possiamo non_voglio non_intendo non_consiglio sconsiglio non_raccomando
        non_ti_consiglio non_è_consigliabile non_imposto non_lo_consiglio non_te_lo_consiglio
        non_farò non_ti_posso non_me_la_sento melhor_não não_posso não_podemos não_vou não_quero
        não_recomendo não_aconselho desaconselho não_devo não_é_recomendável não_te_posso
        switch_off turn_off deactivate disable deaktivier* desactiva désactive disattiva desativa desative won't_happen isn't_happening not_happening is_off_the_table no_va_a_pasar no_cuela ni_hablar das_wird_nichts wird_nichts das_geht_nicht geht_so_nicht kommt_nicht_in_frage
        ça_ne_marchera ne_marche_pas hors_de_question non_se_ne_parla fuori_discussione não_rola não_vai_rolar não_vai_dar nem_pensar fora_de_questão
        não_consigo não_dá_para_eu nao_posso nao_vou nao_recomendo
    """,
    # It is bad for the person: too little, unsafe, harmful.
    "warn": """
        é_pouco é_muito_pouco es_poco es_muy_poco è_poco è_troppo_poco ist_wenig sind_wenig c'est_peu c'est_bien_peu
        sería_poco serían_pocas serían_pocos serait_trop_peu seraient_trop_peu sarebbe_poco
        sarebbero_poche sarebbero_pochi seria_pouco seriam_poucas seriam_poucos wäre_zu_wenig
        wären_zu_wenig promise_too_much promises_too_much promete_demais promete_demasiado
        promettono_troppo promette_troppo promet_trop promettent_trop verspricht_zu_viel
        versprechen_zu_viel no_son_realistas no_es_realista
        can't_be_right cannot_be_right isn't_right doesn't_look_right can't_be_true kann_nicht_stimmen
        no_puede_ser n'importe_quoi ne_peut_pas_être non_può_essere não_pode_ser não_pode_estar
        faster_than more_than_is less_than_is quicker_than than_is_good than_is_healthy
        than_is_safe than_i'd_like than_i'd_set than_i'd_plan than_i'd_want than_i'd_recommend than_i'd_advise than_i_would als_ich_dir als_ich_ansetzen als_ich_einplanen als_ich_empfehle de_lo_que_pondría que_ce_que_je_fixerais di_quanto_consiglierei do_que_eu_recomendaria too_low too_little too_few too_fast too_quick too_quickly
        too_big too_large zu_groß zu_gross demasiado_grande trop_grand troppo_grande troppo_ampio grande_demais more_than_your_body more_than_a_body below_what_an below_what_a below_what_adults less_than_an_adult
        mehr_als_dein_körper más_de_lo_que_tu_cuerpo plus_que_ton_corps più_di_quanto_il_tuo mais_do_que_o_seu_corpo too_much too_aggressive too_steep too_strict too_extreme too_high too_hard_on too_severe
        too_sharp too_small too_harsh too_drastic way_too not_enough isn't_enough won't_be_enough
        far_from_enough insufficient inadequate unsafe unhealthy unwise not_safe isn't_safe
        aren't_safe wasn't_safe never_safe isn't_healthy not_healthy isn't_a_good_idea
        not_a_good_idea isn't_wise not_wise not_advisable inadvisable not_sustainable
        unsustainable isn't_sustainable isn't_realistic not_realistic unrealistic not_appropriate
        inappropriate not_suitable unsuitable isn't_right_for dangerous danger* hazardous risky
        risk risks risking at_risk harm harms harmful harming hurt hurts damage* toxic severe
        severely extreme warning_sign red_flag alarming alarmingly alarmierend alarmant* allarmant* worr* concern* backfire* crash_diet
        crash_diets starvation starve starves starving malnutrition malnourish* deficienc*
        gallstone* muscle_loss lose_muscle losing_muscle costs_muscle cost_you_muscle
        costs_you_muscle costing_you_muscle eat_into_muscle strip_muscle too_hard too_hard_on zu_hart demasiado_duro trop_dur troppo_duro duro_demais muito_duro aren't_for_anyone isn't_for_anyone not_for_anyone makes_no_sense
        tient_pas_debout no_tiene_sentido keinen_sinn unsinn non_ha_senso não_faz_sentido
        hältst_du_nicht hält_man_nicht no_aguantarías no_lo_aguantas you_won't_last can't_keep_that tu_ne_tiendrais tu_ne_tiens_pas non_reggi non_reggeresti
        não_aguenta é_demais são_demais demais_para c'est_trop è_troppo sono_troppi es_demasiado
        makes_you_tired leave_you_short leaves_you_short leave_you_tired
        short_of_protein slows_down tanks_your medical_supervision under_supervision supervised
        clinician_supervis* medically_supervis* doctor's_supervision talk_to_your_gp
        talk_to_your_doctor see_your_doctor see_a_doctor talk_to_a_doctor call_your_doctor
        speak_to_your below_a_safe under_a_safe below_what's_safe below_the_safe
        below_what_is_safe under_the_safe below_safe less_than_your_body less_than_you_need
        less_than_a_body below_what_your below_what_you_need under_what_your doesn't_cover
        don't_cover cannot_cover can't_cover don't_work doesn't_work never_works doesn't_last
        bad_idea terrible_idea poor_idea not_ok not_okay isn't_ok isn't_okay nonsense myth mistake
        wrong false untrue misleading rubbish falsch falso falsa faux mentira bugia stimmt_nicht
        es_falso wouldn't_serve hardly_enough barely_enough well_below well_under far_below
        far_too much_too a_bit_low on_the_low_side rather_low very_low quite_low low_side
        push_your_body not_meant isn't_meant not_intended not_for_you demasiado_poco muy_poco
        demasiado_bajo muy_bajo demasiado_baja muy_baja demasiado_rápido muy_rápido insuficiente*
        peligros* riesgo* arriesgad* dañin* daño perjudicial poco_saludable no_es_seguro
        no_es_segura no_es_sano no_es_saludable insegur* demasiado_estricto demasiado_agresiv*
        demasiad* no_basta no_alcanza no_llega por_debajo_de_lo_segur* poco_segur* mala_idea
        supervisión_médica no_es_realista poco_realista no_es_buena_idea zu_wenig zu_niedrig
        zu_schnell zu_viel zu_hoch zu_streng viel_zu gefährlich* riskant* risik* schäd* schad*
        ungesund* unsicher* unrealistisch* nicht_sicher nicht_gesund nicht_genug reicht_nicht
        reichen_nicht unter_ärztlicher ärztliche_aufsicht nicht_gut keine_gute_idee
        nicht_ausreichend mangel* warnzeichen nicht_realistisch trop_peu trop_bas trop_basse
        trop_vite trop_rapide trop_élevé trop_strict* beaucoup_trop bien_trop insuffisant*
        dangereu* risqu* nocif* nuisible* malsain* pas_assez pas_sûr ne_suffit_pas
        ne_suffisent_pas pas_raisonnable déraisonnable* mauvaise_idée suivi_médical
        surveillance_médicale carence* pas_réaliste pas_sain irréaliste* troppo_poco troppo_poche
        troppo_bass* troppo_veloce troppo_rapid* troppo_alto troppo_sever* pericolos* rischi*
        rischios* dannos* insufficient* non_basta non_bastano non_è_sicuro non_è_sano poco_sano
        malsano sotto_controllo_medico supervisione_medica decisamente_troppo non_è_una_buona_idea
        non_è_salutare irrealistic* cattiva_idea non_è_realistico muito_pouco pouco_demais
        demasiado_pouco muito_baix* baixo_demais baixa_demais muito_rápido rápido_demais perigos*
        arriscad* risco* prejudicia* nociv* faz_mal não_é_seguro não_é_segura não_é_saudável
        não_basta não_chega insuficient* supervisão_médica acompanhamento_médico pouco_saudável
        má_ideia não_é_uma_boa_ideia irrealista* não_é_realista khatarnak nuksan bahut_kam
    """,
    # Bad states and whom to ask: a warning unless the figure itself is put forward as advice.
    "harm": """
        feel_it regret_it
        lack lacks lacking faltarán falta faltan fehlen fehlt manque manques manquer mancano manca
        faltam tired drained exhaust* fatigue dizzy dizziness faint faint* weak weakness cold ill
        sick miserable awful terrible unpleasant crazy insane mad be_nuts is_nuts that's_nuts absurd ridiculous silly
        foolish reckless brutal cruel harsh punishing sad scary shocking moody irritable cranky
        foggy headache* hair_loss periods hormones bones immune sleep_suffers collapse crash
        crashed rebound doctor doctors gp clinic clinician hospital dietitian dietician medical
        physician frown nope sorry shouldn't unfortunately regain yo_- plateau suffer suffered
        suffers suffering cost costs costing muskeln muskelmasse muskelabbau muskelverlust muskulatur muscular musculares musculaire musculaires muscol* músculo* fuerzas fuerza força forze kraft
        sin_fuerzas sin_fuerza sem_força senza_forze sans_force ohne_kraft cansad* agotad* mare* débil enferm* horrible locura médico médicos
        clínica müde erschöpft schwindel* schwach krank furchtbar verrückt wahnsinn* ärztlich*
        arzt ärztin ärzte klinik muscle fatigu* épuis* vertige* faible malade fou folie médecin
        clinique hôpital stanc* esaust* vertigin* debol* malat* orribile pazz* follia medico
        medici clinica ospedale exaust* tontur* fraco fraca doente horrível loucura
    """,
    # Agreement: makes a wish of the person the coach's own plan.
    "endorse": """
        for_you_as_well what_i'd_do i'd_do_the_same in_your_place i_believe_in_you you've_got_this you_got_this go_for_it do_it see_why_not absolutely definitely totally doable achievable realistic feasible possible attainable reachable manageable no_problem we'll_get_you we'll_get_there here's_how here_is_how here's_the keep_it_up keep_it_there keep_going keep_doing stay_there stick_with_that suits_you works_for_you fits_you right_for_you fine_by_me sounds_good sounds_great sounds_like_a_plan good_plan solid_plan great_goal good_goal on_track love_it i_like_that can_do easily in_reach within_reach happy_to_help_you_get go_ahead use_that that_works we_can_do we_can_make count_me_in i'm_in consider_it_done let's_do let's_go let's_get let's_make let's_aim let's_set let's_start deal challenge_accepted more_of_the_same por_supuesto sigue_así adelante te_va_bien factible alcanzable vamos_a_por_ello vamos_a_ello mantente_ahí mantenlo cuenta_conmigo lo_conseguiremos sin_problema machbar schaffst schaffen_wir weiter_so bleib_dabei kein_problem realistisch passt_zu_dir los_geht's auf_jeden_fall schaffbar das_geht kriegen_wir_hin bin_dabei c'est_possible c'est_faisable faisable réalisable vas-y c'est_parti continue_comme_ça reste_là ça_te_va tu_vas_y_arriver allons-y jouable compte_sur_moi fattibile ce_la_farai ce_la_fai ce_la_facciamo vai_così continua_così resta_lì ti_fa_bene andiamo ci_sto nessun_problema viável bora vamos_lá vamos_nessa continua_assim continue_assim mantém_assim conta_comigo sem_problema dá_para_fazer consegues bilkul zaroor chalo ho_jayega on_board i'm_with_you your_call i'm_all_for fully_behind
    """,
    # What keeps to what was agreed, against something else that was named.
    "stays": """
        stay stays stick sticks sticking remain remains keep keeps instead your_number your_target
        yours ours quedamos seguimos mantenemos mantente sigue sigues bleib bleibe bleiben bleibt
        reste restez restons gardons tiens-toi restiamo resta rimaniamo rimani teniamo ficamos
        fica fique mantemos mantém continuamos stattdessen en_cambio plutôt invece
    """,
    # A mere yes: counts right behind what it answers.
    "assent": """
        yes yep yeah sure certainly of_course alright okay ok fine good great perfect excellent
        brilliant wonderful it_is you_can you_may why_not sí vale claro perfecto genial excelente
        estupendo ja gern gerne klar natürlich super perfekt prima oui d'accord bien_sûr parfait
        génial sì certo va_bene perfetto ottimo sim perfeito ótimo com_certeza haan accha
    """,
    # What others do is put to the person.
    "applies": """
        applies_to_you so_will_you so_can_you so_should_you same_for_you you_too works_for_you
        suits_you right_for_you do_the_same follow_suit copy_it copy_them copy_that use_that do_that
        try_it for_you_too and_you_can go_for_it fits_you as_it_does you_as_well a_ti_también
        te_vale tú_también haz_lo_mismo gilt_auch_für_dich für_dich_auch du_auch mach_es_genauso
        pour_toi_aussi toi_aussi fais_pareil anche_per_te anche_tu fai_lo_stesso para_você_também
        você_também tu_também faça_o_mesmo
    """,
}

PEOPLE: dict[str, str] = {
    "first": """
        i i'm im i'd i'll i've me my myself mine we our us yo mi mis mí conmigo quiero necesito voy estoy tengo ich mich mir mein meine meinen meinem meiner je j' j'ai j'aimerais j'en moi mon ma mes io mio mia miei mie voglio vorrei ho sono eu meu minha meus minhas mim quero preciso estou tenho vou main mujhe mera meri mere devo dovrei posso riesco faccio mangio debo puedo peso consigo muss will kann möchte brauche
    """,
    "second": """
        you your you're you'll you'd you've yours yourself u ur tú tu tus te ti usted ustedes su
        contigo tuyo du dich dir dein deine deinen deinem deiner sie ihnen ihr ihre ihren toi ton
        ta tes t' vous votre vos tuo tua tuoi tue lei suo teu você vc seu sua teus tuas aap aapka
        aapke aapko aapki tum tumhe tera
    """,
    # Others who are as the person is: said of the person.
    "likeyou": """
        like_you your_size your_age your_build your_height your_shape as_you_are wie_du wie_dich
        deiner_größe deinem_alter como_tú como_usted como_você como_tu de_tu_edad de_tu_tamaño
        comme_toi comme_vous de_ton_âge de_ta_taille come_te come_lei della_tua_età da_sua_idade
        do_seu_tamanho
    """,
    # Somebody else.
    "third": """
        kumpel kumpels kollegen freundinnen copine copines copain copains mon_pote ma_pote mes_potes my_mate my_mates a_mate buddy buddies bestie amigos amigas amici amiche
        compagna novio novia fidanzato fidanzata namorado namorada suegra suocera sogra belle-mère schwiegermutter mother-in-law cuñada cuñado cunhada cunhado cognata cognato
        abuela abuelo nonna nonno mein_opa meine_oma mein_onkel meine_tante ma_tante mon_oncle mi_tía mi_tío minha_tia meu_tio mia_zia mio_zio
        mi_prima mi_primo mia_cugina mio_cugino ma_cousine mon_cousin meine_cousine mein_cousin
        minha_prima meu_primo anuncio anuncios anúncio anúncios propaganda propagandas werbung
        annuncio annunci pubblicità publicité publicités advert adverts
        he she him her his hers himself herself they them their theirs someone somebody people person friend friends sister brother mum mom mother dad father son daughter husband wife partner flatmate roommate colleague coworker boyfriend girlfriend cousin aunt uncle grandma grandfather grandpa neighbour neighbor dog dogs cat cats puppy horse labrador poodle terrier spaniel retriever dackel vet tierarzt veterinario vétérinaire baby babies infant infants toddler toddlers child children kids teenagers athlete athletes explorers soldiers patients participants volunteers women men adults wrestlers boxers bodybuilders runners cyclists celebrities influencers actors models monks students competitors eaters swimmer swimmers astronauts sailors sledders rowers elders seniors amigo amiga hermana hermano madre padre hijo hija marido esposa perro gato hombre mujer niños bebés gente atletas pacientes mujeres hombres adultos compañera compañero freund freundin schwester bruder mutter vater sohn tochter mann frau hund katze kinder babys leute menschen patienten probanden sportler frauen männer erwachsene kollegin kollege säuglinge ami amie sœur frère mère père fils fille mari femme chien chat homme enfants bébés gens athlètes femmes hommes adultes collègue nourrissons amico amica sorella fratello figlio figlia marito moglie cane gatto uomo donna bambini neonati pazienti atleti donne uomini adulti collega persone irmã irmão mãe pai filho filha cão cachorro homem mulher crianças bebês pessoas mulheres homens colega guy guys bloke lads lady girl girls boy boys man woman streamer youtuber contestant contestants clip micio gattina kitten kitty pup cagnolino chaton minou gatito perrito kätzchen welpe coniglio rabbit hamster parrot pony gata cadela cachorrinho youtube vlogger
    """,
    # What the coach repeats of what the person said.
    "said": """
        tells_you told_you_to you've_asked you've_told you've_said you've_mentioned you've_written you_keep_asking says_you asking_for wanting wishing_for hoping_for you_said you_asked you_told you_mentioned you_wrote you_want you_wanted you_wish you_would_like you'd_like you're_hoping you_hope you_hoped you_dreamed you_planned_on you_were_hoping you_suggested you_proposed you're_asking you_are_asking you_were_asking you've_been_eating you_have_been_eating you_describe you_described you're_thinking you_plan you_planned your_plan_to your_idea your_request your_question you_brought_up you_sent you_read you_saw you_heard you_found you_quoted you_had_in_mind you're_aiming you_aim you_are_thinking me_dijiste dijiste preguntaste pediste mencionaste quieres querías me_pides me_cuentas me_preguntas dices comentaste como_pides como_quieres como_me_pides wie_du_willst wie_gewünscht du_dir_wünschst comme_tu_le comme_tu_veux come_vuoi come_chiedi come_mi_chiedi como_pede como_você_quer as_you_ask as_you_asked du_sagst du_hast_gesagt du_hast_geschrieben du_wolltest du_möchtest du_willst du_fragst du_schreibst du_hast_gefragt du_erwähnst du_wünschst hast_du_geschrieben hast_du_gesagt tu_dis tu_as_dit tu_m'as tu_veux tu_voulais tu_demandes tu_aimerais tu_souhaites vous_avez_dit vous_voulez tu_parles hai_detto hai_scritto hai_chiesto vuoi volevi vorresti mi_chiedi mi_hai dici disseste você_disse você_pediu você_quer você_queria queres querias perguntaste você_perguntou mencionou who_said who_told_you whoever_said quien_dijo quién_dijo quien_diga wer_sagt wer_hat_dir wer_dir qui_a_dit qui_t'a_dit chi_ha_detto chi_dice quem_disse quem_diz
    """,
    # Studies, history, general talk.
    "general": """
        study studies research researchers scientists trial trials meta-analysis experiment experiments survey review historically history century 1920s 1940s 1950s 1960s 1970s 1980s 1990s decades_ago years_ago once_upon generation generations used_to_be was_told were_told back_then in_those_days in_general typically typical generally commonly documentary article book books magazine magazines newspaper newspapers headline headlines titular titulares titolano giornali periódico periódicos journaux zeitung zeitungen zeitschriften schlagzeile schlagzeilen gros_titres manchete manchetes jornais la_pub les_pubs advert adverts advertises blog podcast tiktok instagram myth rumour rumor legend film movie documented measured guideline guidelines textbook wartime world_war estudio estudios investigación investigadores ensayo históricamente siglo documental artículo libro revista antes_se studie studien forschung forscher historisch jahrhundert dokumentation artikel buch zeitschrift damals früher étude études recherche chercheurs essai historiquement siècle documentaire livre autrefois studio studi ricerca ricercatori storicamente secolo documentario articolo rivista una_volta estudo estudos pesquisa pesquisadores historicamente século documentário artigo livro antigamente youtube video videos channel vlog series netflix
    """,
    "history": """
        essay school_project presentation homework exposé dissertation referat hausarbeit trabajo_de_clase
        exposición tesina compito_di trabalho_da_escola trabalho_de_escola redação
        des_années años_ochenta años_setenta jahre_diät achtziger siebziger anni_ottanta anni_settanta anos_oitenta
        behind_us behind_you hinter_uns hinter_dir atrás derrière_nous derrière_toi alle_spalle para_trás
        old_plan old_goal old_target old_app old_number old_budget former_plan previous_plan antiguo_plan viejo_plan plan_antiguo alter_plan alten_plan altes_ziel
        ancien_plan ancien_objectif vecchio_piano vecchio_obiettivo plano_antigo antigo_plano i_removed i've_removed i_deleted i_took_out
        used_to back_in_college in_college in_my_twenties years_ago last_year as_a_teen
        as_a_teenager once_did when_i_was never_again in_the_past solía solías hace_años
        antes_comía früher damals vor_jahren avant_je il_y_a_des_années autrefois una_volta
        anni_fa da_giovane costumava antigamente há_anos
    """,
    "sickday": """
        ramadan iftar suhoor
        virus flu stomach_bug bug sick_day fever magen_-_darm magen_darm grippe gastro krank
        enferm* fiebre febbre influenza gripe febre malade fieber migraine hangover resfriado
    """,
    "others": """
        eats swears lives burns mange_lui read_about i_read heard_of newborn* teenagers' wrote
        writes
    """,
    "habit": """
        some_days sometimes often usually tend_to keep_eating on_average manchmal oft meistens
        a_veces a_menudo parfois souvent a_volte spesso às_vezes muitas_vezes
    """,
    "waterweight": """
        most_of_it_water most_of_it_was_water most_of_it_is_water most_of_that_was_water mostly_water mainly_water is_water just_water water_weight only_water it's_water
        davon_wasser davon_ist_wasser überwiegend_wasser größtenteils_wasser hauptsächlich_wasser sobre_todo_agua
        surtout_de_l'eau soprattutto_acqua sobretudo_água principalmente_água principalmente_agua
        water_loss water_and_glycogen suele_ser_agua es_agua era_agua nur_wasser meist_wasser
        ist_wasser de_l'eau d'eau è_acqua acqua é_água água_e ser_agua
    """,
    # What would be if: not what is planned.
    "unreal": """
        if_you_ate if_you_dropped if_you_went if_you_cut if_you_lived if_you_stayed if_you_only_ate if_i_set if_i_gave if_i_put
        wenn_du_nur_noch_äßest würdest_du äßest si_comieras si_bajaras si_comieses si_tu_mangeais
        si_tu_descendais si_vous_mangiez se_mangiassi se_scendessi se_comesse se_comesses se_descesse
        se_você_comesse
    """,
    # Nobody in particular who eats so.
    "whoever": "whoever anyone_who those_who people_who somebody_who someone_who wer quien quienes ceux_qui celui_qui quiconque chi quem",
    "if": """
        should_you were_you_to had_you
        if unless whether suppose supposing imagine hypothetically in_case were_you were_to si
        a_menos_que supongamos wenn falls sofern angenommen à_moins supposons se a_meno_che
        supponiamo caso suponha agar
    """,
    "but": """
        but however though although yet still instead anyway nevertheless nonetheless that_said
        pero aunque sin_embargo aber doch jedoch trotzdem obwohl mais pourtant cependant toutefois
        ma però tuttavia comunque mas porém contudo todavia lekin magar
    """,
    "so": """
        so then therefore hence thus así_que entonces also deshalb darum daher donc alors quindi
        allora perciò então portanto isliye
    """,
}
