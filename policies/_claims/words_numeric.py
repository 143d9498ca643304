"""What words mean around numbers: units, times, roles, advice. Same form as `words.py`."""

UNITS: dict[str, str] = {
    "u_kcal": """
        kcal* kcals cal cals calorie* calori* kalori* kilocal* kilokal* chilocal* quilocal* kkal*
        kcl kclas calroie* caloies caloires calries
        kilo_calorie* calorii
    """,
    "u_kj": "kj kjs kilojoule* kilojul* chilojoule* quilojoule*",
    "u_mj": "mj megajoule* megajul*",
    "u_mcal": "mcal megacalorie*",
    "u_g": """
        gramin* gramit* grammin*
        g gr grs gm gms gram grams gramm gramms gramo* gramme* grammo grammi grama gramas
    """,
    "u_hg": "etto etti hg ettogramm*",
    "u_kg": """
        kg kgs kilo kilos kilogram* kilogramm* kilogramo* kilogramme* chilo chili chilogramm*
        quilo quilos quilograma* kilograma* kilit* kilin* chilett* quilin* kilolar keegee
    """,
    "u_lb": "lb lbs pound pounds lbm libra libras libbra libbre pounder",
    "u_halfkilo": "pfund pfunde pfündig* livres livre",
    "u_st": "stone stones",
    "u_oz": "oz ounce ounces onza onzas unze unzen onces oncia once_di",
    "u_pct": "% percent per_cent pct prozent por_ciento pour_cent per_cento por_cento procent",
    # Whatever else can be counted here: never energy, never weight.
    "u_other": """
        mg mcg µg ug iu ie ui ml l cl dl litre litres liter liters litro litros litri km kms
        kilometre* kilometer* kilómetro* kilomètre* chilometr* quilômetro* m metre metres meter
        meters metros mètres metri mile miles milhas cm mm inch inches step steps schritte* pasos
        passi passos rep reps repetitions sets wiederholungen watt watts w bpm minute minutes min
        mins minuten minutos minuti seconds sec hour hours hr hrs stunde stunden horas heures ore
        hora glass glasses cup cups gläser vasos verres bicchieri copos euro euros € $ £ dollar
        dollars mmol followers people times veces fois volte vezes points pages page items
        recipes users members °c °f degrees grad grados degrés gradi graus celsius fahrenheit eggs
        slices squats burpees jumps lengths laps days_in_a_row ghante
    """,
}

TIMES: dict[str, str] = {
    "per": """
        a per an each every / ea any one p al a_la por cada por_cada todos_los todas_las toda am
        pro jeden jede jedes im in_der die der je par chaque tous_les toutes_les alla ogni tutti_i
        tutte_le ao à todo todos_os todas_as na i
    """,
    "t_day": """
        day days d tag tage tagen dia días dias día jour jours j giorno giorni g1 nights nächte noches nuits notti noites
    """,
    "t_week": """
        week weeks wk wks w woche wochen semana semanas semaine semaines sem settimana settimane
    """,
    "t_fortnight": "fortnight fortnights quincena quinzaine quinzena quindicina",
    "t_month": """
        month months mo mth mths monat monate monaten monats mes meses mois mese mesi mês
    """,
    "t_year": """
        year years yr yrs jahr jahre jahren año años an ans année années anno anni ano anos
    """,
    "adv_day": """
        day_after_day day_in_day_out tag_für_tag día_tras_día jour_après_jour giorno_dopo_giorno
        dia_após_dia training_days training_day rest_days rest_day lifting_days workout_days gym_days off_days
        trainingstage* ruhetage* días_de_entreno días_de_entrenamiento días_de_descanso
        jours_d'entraînement jours_de_repos giorni_di_allenamento giorni_di_riposo dias_de_treino
        dias_de_descanso daily everyday tgl täglich* tagesziel* tagesbedarf* tagesbudget* tagesration tageslimit* kalorientag diari* quotidien* journali* giornalier* quotidian* diári* al_dì a_dì nightly per_day a_day all_day for_the_day whole_day entire_day full_day day's in_a_day over_the_day across_the_day through_the_day 24_hours 24h el_día_entero todo_el_día den_ganzen_tag über_den_tag toute_la_journée la_journée par_24 tutto_il_giorno nella_giornata in_una_giornata giornata o_dia_todo o_dia_inteiro kalorienziel tageskalorien each_day every_day every_single_day day_in_day_out weekdays weeknights journée days_a_week days_per_week days_of_the_week tage_die_woche tage_pro_woche días_a_la_semana jours_par_semaine giorni_a_settimana giorni_alla_settimana dias_por_semana
    """,
    "adv_week": """
        week_after_week week_in_week_out woche_für_woche semana_tras_semana semana_após_semana
        semaine_après_semaine settimana_dopo_settimana
        hebdo mon_to_sun weekly wöchentlich* wochenbudget* wochenziel* wochentopf* wochenration* wochenmenge* wochensumme* wochenpensum* wochenkonto* wochenkontingent* semanal* hebdomad* settimanal* semanais whole_week entire_week full_week for_the_week in_the_week over_the_week across_the_week week's per_wk this_week seven_days 7_days la_semana_entera toda_la_semana die_ganze_woche in_der_woche toute_la_semaine tutta_la_settimana a_semana_inteira a_semana_toda in_a_week each_week every_week la_semaine la_settimana
    """,
    "adv_month": """
        whole_month entire_month for_the_month all_month ganzen_monat todo_el_mes tout_le_mois tutto_il_mese o_mês_inteiro mês_todo
        monthly monatlich* mensual* mensuel* mensil* mensal* mensais in_a_month
        in_one_month
    """,
    "adv_2day": "every_other_morning every_other_night every_other_evening jeden_zweiten_morgen jeden_zweiten_abend un_matin_sur_deux un_soir_sur_deux un_giorno_sì_e_uno_no una_mattina_sì_e_una_no every_other_day every_second_day alternate_days jeden_zweiten_tag alle_zwei_tage un_jour_sur_deux un_día_sí_y_otro_no a_giorni_alterni dia_sim_dia_não",
    "within": """
        in within over for during across next first coming past last inside under after out_from
        away en dentro durante por próximos próximas primeros primeras tras innerhalb binnen
        während über nächsten ersten kommenden nach für dans pendant sur durant prochains
        prochaines premiers premières entro nel nelle negli nei tra fra per prossimi prossime
        primi prime em primeiros nas nos mein
    """,
    "by": """
        by before until till til come this time_for ahead_of para antes_de hasta antes_del a_más_tardar bis bis_zum bis_zur vor dem zu zum avant d'ici jusqu' pour_le pour_la pour entro prima_di prima_che antes_que avant_que bevor prima_del fino per até antes_do antes_da tak between_now_and from_now_until from_now_to de_aquí_a de_aquí_al d'ici_au da_qui_al daqui_ao jetzt_bis da_qui_a daqui_até daqui_ao ende fine finales fim end este esta diesen diese dieser dieses diesem ce cette questo questa neste nesta
    """,
    "monday": "monday montag lunes lundi lunedi segunda-feira segunda mondays",
    "tuesday": "tuesday dienstag martes mardi martedi terça-feira terça tuesdays",
    "wednesday": "wednesday mittwoch miércoles mercredi mercoledi quarta-feira quarta wednesdays",
    "thursday": "thursday donnerstag jueves jeudi giovedi quinta-feira quinta thursdays",
    "friday": "friday freitag viernes vendredi venerdi sexta-feira sexta fridays",
    "saturday": "saturday samstag sonnabend sábado samedi sabato saturdays",
    "sunday": "sunday sonntag domingo dimanche domenica sundays",
    "weekend": "weekend wochenende fin_de_semana week_-_end fine_settimana fim_de_semana",
    "today": """
        today tonight heute heute_abend hoy esta_noche aujourd'hui ce_soir oggi stasera hoje
        esta_noite aaj
    """,
    "now": "now currently today right_now rn starting_weight ahora hoy actual jetzt heute aktuell maintenant aujourd'hui actuellement ora adesso oggi agora hoje atual",
    "weareat": """
        we're_at we_are_in we're_in wir_haben estamos_a estamos_en on_est_le on_est_en nous_sommes_le
        nous_sommes_en siamo_a siamo_al siamo_in estamos_em
    """,
    # Back to a stretch that was named before.
    "thattime": """
        in_that_time over_that_time within_that_time in_this_time in_that_period over_that_period in_those_weeks over_those_weeks in_those_months in_these_weeks
        in_der_zeit in_dieser_zeit in_jener_zeit in_diesem_zeitraum in_dem_zeitraum in_diesen_wochen in_den_wochen
        en_ese_tiempo en_este_tiempo en_ese_plazo en_ese_período en_esas_semanas en_estas_semanas
        dans_ce_temps pendant_ce_temps sur_cette_période dans_ce_délai dans_ce_laps_de_temps sur_ces_semaines pendant_ces_semaines
        in_quel_tempo in_questo_tempo in_quel_periodo in_quelle_settimane in_queste_settimane in_questo_periodo in_quel_lasso_di_tempo
        nesse_tempo neste_tempo nesse_período nesse_prazo nessas_semanas nestas_semanas naquele_tempo
    """,
    "following": "after darauf suivant suivante siguiente seguente seguinte depois dopo después",
    "tomorrow": "tomorrow morgen mañana demain domani amanhã",
    "yesterday": "yesterday gestern ayer hier_soir ieri ontem kal last_night",
    "m1": "january januar jänner enero janvier gennaio janeiro jan",
    "m2": "february februar febrero février febbraio fevereiro feb",
    "m3": "march märz marzo mars março",
    "m4": "april abril avril aprile apr",
    "m5": "may mai mayo maggio maio",
    "m6": "june juni junio juin giugno junho",
    "m7": "july juli julio juillet luglio julho",
    "m8": "august agosto août aug",
    "m9": "september septiembre septembre settembre setembro sept",
    "m10": "october oktober octubre octobre ottobre outubro oct okt",
    "m11": "november noviembre novembre novembro nov",
    "m12": "december dezember diciembre décembre dicembre dezembro dec dez",
    # What one is rid of, and glad of it.
    "relief": "glad relieved relief happy thank_god thankfully phew zum_glück gottseidank gott_sei_dank froh erleichtert menos_mal por_suerte gracias_a_dios me_alegro alivio contenta contento heureusement ouf soulagé soulagée contente content meno_male per_fortuna sollievo sollevata sollevato ainda_bem felizmente graças_a_deus aliviada aliviado",
    "ended": "is_over it's_over are_over is_done_with is_behind_me are_behind_me behind_me i_quit i_stopped i_dropped i_gave_up i_left vorbei hinter_mir aufgehört abgebrochen se_acabó se_terminó quedó_atrás dejé lo_dejé abandoné est_finie est_fini sont_finies derrière_moi j'ai_arrêté j'ai_quitté è_finita è_finito sono_finite alle_spalle ho_smesso ho_mollato acabou terminou ficou_para_trás larguei parei_com",
    "discarded": "threw_it threw_that binned_it binned_that chucked_it in_the_bin in_the_trash deleted_it unfollowed weggeworfen weggeschmissen gelöscht in_den_müll im_müll lo_tiré la_tiré lo_borré a_la_basura à_la_poubelle jeté jetée l'ho_buttato l'ho_buttata buttato_via nel_cestino joguei_fora no_lixo apaguei n'importe_quoi",
    # What was put on is to go again.
    "giveback": "them_gone it_gone them_off it_off them_all_off it_all_off get_rid_of_them get_rid_of_it lose_them lose_it lose_that lose_those take_them_off give_them_back drop_them wieder_weg wieder_los wieder_runter wieder_abnehmen wieder_loswerden loswerden les_rendre les_perdre m'en_débarrasser les_éliminer reperdre quitármelos quitarlos perderlos bajarlos eliminarlos toglierli perderli smaltirli eliminarli buttarli_giù eliminar_tudo perder_tudo perdê-los perder_isso eliminá-los tirar_tudo",
    "monthend": "monatsende month's_end month_end month-end eom end_of_month ultimo",
    # A stretch that ends so: `before the month is out`.
    "isover": "is_out is_over is_up runs_out ends finishes um_ist vorbei_ist vorüber_ist rum_ist zu_ende endet termine acabe acaba acabar terminar termina finalice finisca finisce se_termine s'achève soit_fini soit_finie finit",
    "weighin": "weigh-in weigh-ins weigh_-_in weighing wiegetag wiegen pesaje pesée pesata pesagem",
    "morningword": "morning mornings morgen mañana mañanas matin matins mattina mattine mattino manhã manhãs",
    "eveningword": "evening evenings night nights bedtime abend abends nachts noche noches tarde tardes soir soirs sera sere notte noite noites",
    "newyear": """
        new_year new_year's new_years neujahr silvester jahreswechsel año_nuevo nochevieja
        nouvel_an capodanno ano_novo réveillon
    """,
    "halloween": "halloween",
    "christmas": """
        christmas xmas weihnachten heiligabend navidad navidades noël natale natal diwali thanksgiving
        the_holidays holiday_season festive_season festtage feiertage weihnachtsfeiertage fêtes_de_fin les_fêtes las_fiestas
        le_feste as_festas
    """,
    "spring": """
        spring frühling frühjahr primavera printemps easter ostern pascua pâques pasqua páscoa
    """,
    "summer": "summer sommer verano été estate verão",
    "assumption": "ferragosto",
    "autumn": "autumn fall herbst otoño automne autunno outono",
    "winter": "winter invierno hiver inverno",
    "nextperiod": """
        next nächsten nächste nächster nächstes kommenden kommende próximo próxima que_viene
        prochain prochaine prossimo prossima che_viene que_vem agle
    """,
}

ROLES: dict[str, str] = {
    # Advice, plans, limits: what makes a figure a target.
    "advise": """
        aim aims aiming target targets targeting goal goals budget budgets limit limits limited cap caps capped ceiling allowance allotment quota maximum max minimum min stick sticking stay staying keep keeping kept hold holding hover go going set setting eat eating eats have having try do doing put drop dropping bring bringing lower lowering reduce reducing cut cutting shoot consume consuming recommend recommends recommended recommendation suggest suggests suggested suggestion propose should must need needs plan plans planned planning program programme protocol diet diets intake ration number figure magic settle live living survive run running start starting begin beginning follow get getting manage enough plenty suffice suffices sufficient allow allowed allows restrict restricting restrict* would_get_you works_best prescribe prescription assign assigned menu schedule regime regimen challenge fits fit ideal sweet_spot work_with use take make makes want like love prefer consider how_about what_about stop_at give give_yourself come comes comer come_unas comas coma consuma objetivo* meta metas límite limita limítate presupuesto tope máximo mínimo apunta apuntamos apuntemos puntiamo visons zielen apontamos quédate mantén mantente mantener ponte pon ponemos recomiendo propongo sugiero aconsejo deberías debes tienes_que necesitas ingesta toma tomes toma_unas dieta basta bastan suficiente* baja bajar reducir intenta prueba fija fijar comerás vamos_a iss isst essen ess nimm zielwert ziel ziele obergrenze höchstens höchstmenge maximal mindestens empfehle empfehlung schlage bleib bleibe bleiben halte halten solltest sollte sollten diät reicht reichen genügen genügt zufuhr aufnahme versuch versuche setze setz senke reduziere geh gönn begrenze beschränke brauchst musst kalorienlimit kalorienbudget gib mange manger mangez manges objectif objectifs vise visez viser limite limitez limiter plafond recommande conseille suggère reste restez garde gardez tenir tiens devrais devez doit dois faut apport apports régime suffit suffisent suffisant* passe passez descends réduis réduisez réduire essaie essayez fixe fixons partons prends prenez consomme consommez mangia mangiare mangi mangiate obiettivo punta limitati tetto massimo minimo consiglio consiglierei raccomando suggerisco resta rimani mantieni tieni dovresti devi bisogna serve apporto introito bastano sufficient* scendi riduci ridurre prova fissa fissiamo prendi assumi assumere stai fermati imposta impostiamo coma_só objetivo limite-se orçamento teto recomendo proponho sugiro aconselho fique fica mantenha mantém deve deves deveria precisa ingestão consumo bastam suficiente chega desce desça reduz reduza tenta tente fixa consome khao khaiye khana kaafi kafi rakho rakhen lo lijiye karo karna eet äta spis jedz spożywaj ye makan stell stelle ponme mets põe settings land lands pencil picture contente-toi contente begnüg* accontentati contenta-te contente-se confórmate
    """,
    # Words that name a day's figure by themselves.
    "target": """
        red_line upper_line finish_line tagespensum pensum ration tagesration razione ración_diaria ration_quotidienne envelope
        target targets budget allowance intake daily_total daily_calories quota ceiling cap limit yourself all_day whole_day omad objetivo ingesta presupuesto tope zielwert tagesziel kalorienziel obergrenze tageslimit kalorienlimit objectif apport plafond obiettivo introito tetto meta ingestão orçamento teto diet dieta régime diät kalorienbudget in_a_day number eiweissziel eiweißziel proteinziel settings einstellungen ajustes réglages impostazioni definições day_stays day_comes day_should day_at day_under day_below day_to día_en tag_bei journée_à giornata_a dia_em
    """,
    "pregnant": """
        pregnant pregnancy weeks_along trimester i'm_expecting you're_expecting expecting_a expecting_our expecting_my expecting_twins and_expecting while_expecting
        midwife hebamme matrona sage-femme ostetrica parteira due_date until_the_birth before_the_birth before_the_baby_comes before_baby_comes baby_bump
        bis_zur_geburt vor_der_geburt entbindung* mutterpass hasta_el_parto antes_del_parto para_el_parto al_parto avant_l'accouchement jusqu'à_l'accouchement
        prima_del_parto fino_al_parto até_o_parto antes_do_parto geburtstermin
        baby_on_the_way baby_is_due i'm_due ssw mit_dem_ersten_kind mit_dem_zweiten_kind mit_dem_dritten_kind mit_unserem_ersten
        erwarte_ein erwartest_ein espero_un_bebé esperas_un_bebé esperando_un_bebé esperando_bebé bebé_en_camino j'attends_un tu_attends_un bébé_en_route
        aspetto_un aspetti_un in_dolce_attesa esperando_um_bebé à_espera_de_bebé embarazada embarazo gestación
        schwanger* enceinte grossesse incinta gravidanza grávida gravida gravidez gestante hamal
    """,
    "nursing": """
        breastfeed* breast_feed* breast_- nursing lactating breast_milk amamant* amament* dar_mama dou_de_mamar dando_de_mamar lactancia
        amamanto amamantas dando_el_pecho doy_el_pecho dar_el_pecho das_el_pecho doy_pecho das_pecho dar_pecho dando_pecho doy_teta das_teta dar_teta dando_teta doy_la_teta das_la_teta dar_la_teta dando_la_teta
        stille stillst stillen stillzeit stillend stillende vollstillend allait* ebf exclusively_bf still_bf bfing dou_peito dar_peito dando_peito dou_o_peito dar_o_peito dando_o_peito
        night_feeds cluster_feed* breast_pump milk_pump pump_session* pumping_session* pumping_milk milch_abpump* stillmahlzeit* sacaleche* tire_-_lait tire-lait tiralatte
        at_the_breast at_your_breast at_my_breast on_the_breast your_milk_supply my_milk_supply milk_supply expressing_milk newborn_at_home
        deine_milch die_milchmenge milchbildung tu_leche producción_de_leche ton_lait montée_de_lait il_tuo_latte produzione_di_latte seu_leite produção_de_leite
        allattando allatto allattare allatti allattamento aleita*
    """,
    # Where a child drinks, or where something hurts.
    "atbreast": "an_der_brust an_meiner_brust an_deiner_brust al_pecho au_sein al_seno no_peito ao_peito",
    "eatingdisorder": """
        anorexi* anoressi* bulimi* eating_disorder disordered_eating binge_eating essstörung* magersucht esssucht trastorno_alimentario
        trastorno_alimenticio trastorno_de_la_conducta trouble_alimentaire troubles_alimentaires
        trouble_du_comportement disturbo_alimentare disturbi_alimentari disturbo_del_comportamento transtorno_alimentar
        distúrbio_alimentar tca
    """,
    "minor": """
        a_teenager a_teen teenager teenagerin a_minor minderjährig* menor_de_edad adolescente ado mineur mineure
        minorenne menor_de_idade middle_school high_school_student high_schooler schoolgirl schoolboy schülerin schüler liceale
        7th_grade 8th_grade 9th_grade 10th_grade 11th_grade seventh_grade eighth_grade ninth_grade tenth_grade
        eleventh_grade
    """,
    "yearsold": """
        years_old year_old yrs_old yo y_o año_de_edad años jahre_alt jahre ans anni anos year_-
    """,
    "haslost": """
        down_since down_already down_so_far lighter_since
        took_off surgery_took illness_took flu_took
        lost dropped you've_lost you_lost you're_down you_are_down i'm_down i_am_down been_losing came_off went_down bajé has_bajado bajaste he_bajado perdí perdiste has_perdido he_perdido adelgazaste abgenommen verloren perdu ai_perdu as_perdu maigri perso dimagrito ho_perso hai_perso perdeste perdeu perdi emagreceu emagreci emagreceste been_measured shows showed logged levantou
    """,
    "future": """
        auras aura aurez aurons habrás habrá wirst_du hast_du_dann avrai avrà terá terás
        will going_to could can aim plan want let's lets should to_lose would puedes vas_a kannst wirst peux vas puoi podes pode vou you'll we'll i'll he'll you'd we'd werde werden vamos va faremo farai perderai perderás perdrás perdras
    """,
    "goalword": """
        goal goals targets ziele objetivos objectifs obiettivi metas goal_weight target target_weight ideal_weight objetivo meta peso_ideal peso_objetivo
        zielgewicht ziel wunschgewicht objectif poids_idéal obiettivo peso_ideale peso_meta get_to
        get_down reach aim
    """,
    "clinician": """
        kidney_team renal nephrolog* dietitian dietician clinician your_doctor your_doctor's
        your_clinic your_gp your_nurse specialist consultant hospital_team arzt ärztin médico
        médecin medico tu_nefrólogo prescribed
    """,
    "holds": """
        can hold holds range ranges vary varies is are easily reach reaches run runs tops start
        starts ist sind liegt es son est sont e sono sao kann puede peut puo pode
    """,
    "comefrom": """
        come_from comes_from coming_from from_carb* from_fat used already left remaining vienen_de
        kommen_aus viennent provengono vêm burned of_it_from half_from from_food from_an
    """,
    "stage": "phase phases stage stages step block cycle fase fases etapa etapas stufe étape étapes tappa tappe",
    "energyword": "intake apport apports ingesta zufuhr apporto ingestão energy energie energía énergie energia",
    "results": """
        add_up_to adds_up_to come_up_to goes_up_to can_go_up_to
        fanno faz fazem hacen suman make_up comes_out add_up adds_up ergeben font
        leaves leave gives puts put brings lands land makes means equals near works_out comes_to
        comes_out deja quedan lässt ergibt macht bleiben bleibt landest laisse donne reste lascia
        restano deixa ficam resulta
    """,
    # Two figures that say the same.
    "equates": """
        mean means meaning meant equals equal amounts_to works_out comes_to comes_out i.e that's
        that_is which_is or_about entspricht heisst bedeutet wären sind_das macht equivale
        equivalen significa supone son_unos serían soit équivaut revient_à fait correspond
        corrisponde vale_a_dire cioè ossia ou_seja
    """,
    # What a body spends in a day.
    "spent": """
        tdee maintenance bmr rmr burn burns expenditure metabol* gasto gastas grundumsatz*
        gesamtumsatz* verbrauch* verbrennst bedarf dépense dépenses dépensez besoin besoins brûles
        consumo consumi fabbisogno dispendio bruci mantenimiento mantenimento maintien
        manutenção quemas queimas queima
    """,
    # Said of what is not going to happen.
    "wouldmean": """
        would_need_a_gap would_need_a_deficit would_take_a_gap would_take_a_deficit would_need_a_shortfall needs_a_deficit_of bräuchte_ein_defizit bräuchten_ein_defizit
        necesitaría_un_déficit exigiría_un_déficit requeriría exigiría demanderait il_faudrait_un_déficit exigerait servirebbe_un_deficit
        richiederebbe exigiria precisaria_de_um_déficit
        would_be_more would_be_over would_be_above would_be_less would_be_under would_be_below
        would_be_nearly would_be_almost would_be_twice would_be_faster wäre_mehr wären_mehr
        wäre_fast sería_más serían_más serait_plus seraient_plus sarebbe_più sarebbero_più seria_mais
        seriam_mais
        would_mostly_add would_mostly_end_up would_mostly_become would_mainly_add
        would_mean would_require would_imply würde_bedeuten würde_heißen hieße supondría significaría
        implicaría signifierait voudrait_dire significherebbe vorrebbe_dire implicherebbe
        significaria implicaria
    """,
    # The coach commits itself to what follows, whoever wished it.
    "commit": """
        we'll i'll we're i've_put i've_set i've_planned i've_made i've_built i've_entered let's
        lets here_we_go here_you_go done so_be_it it_is vamos_a voy_a te_pongo te_preparo hecho
        trato_hecho wir_machen machen_wir wir_gehen ich_plane ich_stelle ich_setze ich_trage
        abgemacht also_gut on_va je_cale je_te_mets je_te_prépare je_prévois c'est_parti allons-y
        facciamo ti_preparo ti_metto imposto fatto andiamo vamos vou_montar vou_colocar
        combinado fechado bora feito i'd_trim i'd_cut i'd_take i'd_shave i'd_drop i'd_set i'd_aim
        i'd_go_for i'd_run i'd_plan punterei mirerei ti_metterei imposterei apuntaría te_pondría
        viserais je_te_mettrais apontaria colocaria
    """,
    "reads": """
        read saw heard watched leí vi gelesen gesehen gehört lu vu entendu letto visto sentito li
        ouvi
    """,
    "request": """
        plan make give help need want write build create menu haz dame quiero quisiera gustaría gostaria vorrei j'aimerais möchte i'd_like wanna queria mach gib hilf will donne fais veux dammi fai voglio faz quero please pls plz bitte por_favor s'il_te s'il_vous per_favore favor
    """,
    "abstract": """
        start number figure goal aim range amount level place mark pace value window plan target
        limit total thousand hundred bit couple maximum minimum rule simple good firm solid
        sensible gentle hard strict comienzo cantidad nivel anfang wert menge bereich début valeur
        quantité niveau inizio valore quantità livello começo valor quantidade nível
    """,
    "raised": """
        raise raised move moved moving up increase increased went go going back sube subir subido
        erhöh* steig* augment* monte monter aument* passa passare passar subi sobe suba subo subir subimos subamos rauf hoch
    """,
    "hour": "hour hours stunde stunden hora horas heure heures ora ore lifting workout",
    "mealtime": """
        subah dopahar raat shaam morning noon midday evening night mittags abends morgens
        nachmittags mañana mediodía noche midi soir matin mattina mezzogiorno sera manhã tarde
        noite
    """,
    "greeting": """
        morning afternoon evening night day question luck news to_see to_hear that_you you_told
        point start
    """,
    "looseweight": """
        lose_weight losing_weight lose_some_weight lose_a_few lose_a_little slim_down slimming_down drop_weight weight_loss_goal weight_loss_target
        fat_loss_phase cutting_phase get_leaner lose_fat losing_fat shed_weight drop_a_few calorie_deficit caloric_deficit small_deficit
        slight_deficit mild_deficit gentle_deficit modest_deficit energy_deficit in_a_deficit
        perder_peso bajar_de_peso adelgazar déficit_calórico abnehmen gewicht_verlieren kaloriendefizit defizit perdre_du_poids maigrir
        mincir déficit_calorique perdere_peso dimagrire deficit_calorico emagrecer perder_peso défice_calórico wazan_kam
    """,
    "adopt": "make_that make_it_your make_this that's_your that_is_your use_that go_with_that do_that stick_to_that that's_our take_that eat_that set_that haz_eso ese_es_tu usa_eso mach_das das_ist_dein nimm_das fais_ça c'est_ton prends_ça fai_così quello_è_il_tuo faz_isso esse_é_o_teu essa_é_a_sua",
    "myplan": "quiero_repetirlo quiero_repetir quiero_volver_a_hacerlo want_to_repeat want_to_do_it_again möchte_ich_wiederholen will_ich_wiederholen will_das_wiederholen veux_recommencer veux_le_refaire voglio_rifarlo voglio_ripeterlo quero_repetir give_me_the_same gimme_the_same gimme_that give_me_that get_me_the_same get_me_that sign_me_up count_me_in put_me_on_the_same put_me_on_that put_me_down_for copy_him copy_her copy_them mach_mir_das mach_mir_auch gib_mir_das gib_mir_dasselbe trag_mich hazme_lo_mismo dame_lo_mismo dame_eso ponme_igual hazme_igual fais-moi_pareil fais-moi_la_même donne-moi_la_même mets-moi_pareil donne-moi_ça fammi_uguale fammi_lo_stesso dammi_lo_stesso mettimi_uguale dammi_quello me_dá_o_mesmo me_dá_isso dá-me_o_mesmo faz_igual põe-me_igual exactly_the_same want_to_do_the_same gonna_keep_it going_to_keep_it will_keep_it i'll_keep_it keeping_it_at keep_it_at_that keep_it_like_that i'm_staying_there gonna_stay_there like_them copy_that hacer_lo_mismo das_gleiche will_ich_auch will_auch das_will_ich dasselbe la_même_chose pareil_pour_moi lo_stesso voglio_farlo o_mesmo_para_mim set_me_up_the_same the_same_for_me same_for_me want_the_same do_the_same me_too lo_mismo_para_mí quiero_lo_mismo das_gleiche_für dasselbe_für will_das_auch la_même_chose_pour pareil_pour lo_stesso_per_me voglio_lo_stesso o_mesmo_para quero_o_mesmo quero_igual programme-moi_ça my_whole_plan the_whole_plan as_default my_new_plan my_target my_goal that's_my_plan that's_the_plan my_plan i'll_do_that i_want_that want_to_do_that so_set_that set_that for_me ese_es_mi_plan mach_ich_das mache_ich_das mach_ich_jetzt mach_ich_auch das_mach_ich das_trag_ein trag_das_ein lo_voy_a_hacer haré_lo_mismo voy_a_hacer_eso pues_eso_hago apúntame_eso ponme_eso je_vais_faire_ça je_fais_ça je_fais_pareil mets-moi_ça note-moi_ça faccio_così farò_così lo_faccio_anche vou_fazer_isso vou_fazer_igual faço_igual coloca_isso_pra_mim put_that_in put_that_down im_in pon_eso ponlo apunta_eso mets_ça note_ça metti_quello segna_questo põe_isso anota_isso same_pace su_mismo_ritmo mismo_ritmo gleiche_tempo même_rythme stesso_ritmo mesmo_ritmo das_ist_mein_plan das_mache_ich c'est_mon_plan è_il_mio_piano é_o_meu_plano ist_mein_ziel es_mi_meta es_mi_objetivo c'est_mon_objectif è_il_mio_obiettivo é_a_minha_meta é_minha_meta é_o_meu_objetivo",
    "bythen": "by_then until_then till_then bis_dahin para_entonces hasta_entonces d'ici_là entro_allora fino_ad_allora até_lá",
    "ofbody": "of_what_you_weigh of_whatever_you_weigh of_myself of_yourself of_you of_me von_mir von_dir de_mí_mismo de_ti de_mí de_moi de_toi de_vous di_me di_te de_mim de_você",
    "thatmuch": "that_much this_much as_much the_same_amount so_viel soviel esa_cantidad eso_mismo otro_tanto autant cette_quantité altrettanto quella_quantità esse_tanto essa_quantidade isso_mesmo",
    "eachofthem": "each_of_them each_of_these each_of_those every_one_of_them jeder_davon jede_davon jedem_davon jeder_dieser cada_una_de_ellas cada_uno_de_ellos en_cada_una en_cada_uno chacune_d'elles chacun_d'eux chacune_d'entre ognuna_di ciascuna_di in_ognuna in_ciascuna cada_uma_delas cada_um_deles em_cada_uma em_cada_um",
    "habitual": "from_now_on from_today_on from_here_on going_forward ab_jetzt ab_sofort ab_heute von_nun_an künftig desde_ahora a_partir_de_ahora desde_hoy de_ahora_en_adelante dès_maintenant à_partir_de_maintenant désormais dorénavant d'ora_in_poi da_ora_in_poi da_adesso_in_poi de_agora_em_diante daqui_para_a_frente a_partir_de_agora daqui_em_diante from_tomorrow starting_tomorrow starting_monday from_monday from_2moro ab_morgen ab_montag a_partir_de_mañana desde_mañana desde_el_lunes dès_demain à_partir_de_demain dès_lundi da_domani da_lunedì a_partir_de_amanhã a_partir_de_segunda",
    "offer": "propose suggest i'd_say rather more_like is_what are_what proponho propongo propone proposons sugiero vorschlag schlage schlag_ich biete reichen quedamos_en digamos sagen_wir disons diciamo digamos plutôt eher lieber piuttosto meglio mejor melhor mieux",
    "paceword": "pace rate speed slider tempo setting ritmo ritmi rythme vitesse velocidad velocità velocidade geschwindigkeit regler curseur cadence cadencia cadenza",
    "moreof": "more mehr más plus più mais a_mais de_más en_plus in_più",
    "foodtopic": "diet dieting eat eating food foods hungry hunger meal meals lose losing weight fat slim snack snacks menu recipes appetite fasting dieta comer hambre comida peso adelgazar menú diät essen hunger abnehmen gewicht menü régime manger faim poids maigrir menu dieta mangiare fame peso dimagrire dieta comer fome peso emagrecer cardápio khana bhookh",
    "setverb": "change cambia cambiar changer changez change-moi ändere ändern setzen stellen mettre cambiare muda mudar do doing have hit hitting try trying set put allow allowed give keep keeping drop dropping lower reduce max maximum cap goal make number figure total budget settle stay sit sits sitting get by on at around about with hazme pon ponme deja baja fija mach stell setz senk geh mets passe descends fixe metti imposta scendi fissa põe coloca baixa fixa",
    "loseverb": "lose losing lost drop dropping shed shedding perder bajar abnehmen verlieren perdre perdere perder emagrecer minus down",
    "command": "should must need have_to need_to ought let's lets i'd i'll we'll you'll want_you i_want aim aiming goal plan debes tienes_que vamos solltest musst werden wir_machen dois devrais faut dovresti devi deves deve precisa vais",
    "diary": """
        log diary tagebuch diario journal entries
    """,
    "beside": "beside besides alongside between on_top plus extra entre zwischen dazu zusätzlich neben en_plus à_côté oltre tra además además_de além",
    "directive": """
        should must aim let's lets i'd i'll we'll set target goal cap limit plenty enough suffice* best ideal perfect recommend* fine works ideally debes deberías objetivo basta bastan suficiente* vamos solltest sollten musst reicht reichen genügt ziel empfehl* devrais doit faut suffi* idéal objectif dovresti devi bastano ideale obiettivo deve devia chega chegam meta land lands settle
    """,
    "anything": """
        anything everything alles qualsiasi cualquier qualquer tutto todo tout eating going
        dropping staying living comer essen manger mangiare bajar descendre scendere
    """,
    "thirdverb": """
        get get_through gets put_away burn_through work_through
        eat eats ate eating may can often sometimes need needs use used uses burn burns take takes
        consume consumes live lived swear follow followed cope drink drinks go went come comen
        consumen essen brauchen verbrauchen mangent consomment mangiano consumano comem consomem
        were was are
    """,
    "energytopic": """
        tdee maintenance bmr rmr grundumsatz gesamtumsatz erhaltung* mantenimiento maintien
        mantenimento manutenção intake calorie* diet bulk bulking cut deficit surplus
    """,
    "dayname": """
        mondays tuesdays wednesdays thursdays fridays saturdays sundays montags dienstags mittwochs donnerstags freitags samstags sonntags
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves
        viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi
        mercoledi giovedi venerdi sabato domenica segunda terça quarta quinta sexta
    """,
    "imperative": """
        aim stick limit keep set try eat go let's lets stay have drop bring cap hold i'd_like
        i'd_put i'd_go i'd_set i'd_bring i'd_aim i_recommend i_suggest i_want apunta come limita
        mantén prueba intenta iss geh bleib halte setz versuch mange vise reste limite garde
        essaie mangia punta resta mantieni prova coma aponte mantenha tente
    """,
    "eatverb": """
        mang* essen isst esst gegessen comes comas comamos comerás comerá comiendo comemos comendo
        comerás comeremos drink eat eats eating limit cap stick stay aim hold yourself capped target intake budget survive
        live go consume allowance come comer comiendo como limítate quédate apunta iss isst esse
        essen begrenze bleib halte mange manger limite-toi reste vise mangia mangiare mangio
        limitati resta punta coma limite-se fique aponte khao khana
    """,
    "phone": """
        call text ring phone helpline hotline tel telefon llama llame marca appelle appelez
        compose chiama ligue liga anruf* sms whatsapp ambulance ambulancia ambulanza ambulância
        notruf* rettungsdienst krankenwagen samu
    """,
    "partial": """
        pm am oclock by_noon by_lunch
        so_far already until_now to_now breakfast lunch bisher hasta_ahora jusqu'ici déjà finora
        già até_agora já ya this_morning morning midday noon
    """,
    "spread": """
        spread across altogether in_total in_all shared divided split repartid* verteilt insgesamt
        réparti* au_total distribuit* in_totale dividid* no_total en_total
    """,
    "saves": "saves save saving saved ahorra* spar* économise* risparmi* poupa* cuts_out instead_of skipping leaving_out",
    "swap": """
        swap swapping swapped saves saving save switch switching replacing instead_of skipping
        leaving_out cambiar ahorra* tausch* spar* remplacer économise* sostituire risparmi* trocar
        poupa*
    """,
    "needverb": "brauche need needs needed necesitas necesita necesitan brauchst braucht brauchen nötig besoin nécessaire servono serve necessari* precisa precisas necessário hace_falta hacen_falta",
    # Beside a number of one's own: `tire 900 das suas 1.950`, `leg auf deine 2.600 noch 1.300 drauf`.
    "takeoff": "tire tira tirem tirez take zieh ziehe ziehst quita quítale",
    "puton": "top_up add leg lege legst legen_wir some soma somem put pack suma súmale",
    "possessive": "your my tus tu mis deinen deine deinem meine meinen ihren ihre tes ton mes vos tuoi tue tuo mie miei suas seus teus tuas minhas meus mein dein ma mon ta mia tua mio minha meu sua seu mi nuestra unsere notre nostra nossa our",
    "deficitword": "deficit deficits defizit* kaloriendefizit* défici* déficit* defici*",
    "appword": """
        app lock alarm alert alerts notify notification notifications remind reminder default widget
        tracker block screams beep ping settings bloquea avisa aviso alarma erinnere warnung sperre
        alerte bloque rappelle allarme avvisami blocca alerta avise bloqueie
    """,
    "surplusword": """
        on_top another
        surplus over_maintenance above_maintenance over_your above_your superávit überschuss*
        kalorienüberschuss excédent excedente eccedenza eat add
    """,
    "sharebase": """
        apport apports ingesta ingestas zufuhr bedarf apporto fabbisogno ingestão
        necesidades besoins que_como que_comes que_comía ich_esse du_isst je_mange tu_manges che_mangio che_mangi eu_como você_come
        eat eating intake calorie* kalori* calori* maintenance tdee need burn usual normal current diet portions what_you iss mange mangia this_value that_value cette_valeur that_number that_figure this_number davon de_eso ese_valor quel_valore di_quello desse_valor of_that of_it consumo gasto verbrauch* verbrennst brucio bruci quello_che dépense dépenses
    """,
    "plate": """
        plate plates teller plato assiette piatto prato vegetables veg off_on kilo kg gram cup
    """,
    # It is to go on like this.
    "keep_on": """
        repeat_exactly repeat_the let's_repeat we_repeat repitamos repetimos repetiremos vamos_a_repetir repítela recommence recommençons on_recommence on_refait
        répétons ripetiamo ripetilo ripetiamolo rifacciamo rifacciamolo vamos_repetir repitamo repete_a repetir_a
        hold_it_right keep_it_right leave_it_right hold_it_for hold_there as_your_norm your_norm
        stay_there stay_here stay_with stick_with stick_to_that keep_it_up keep_it_there keep_this keep_that keep_doing keep_going keep_exactly same_again again_tomorrow repeat_that repeat_it more_of_the_same more_days_like another_day_like keep_up suits_you works_for_you fits_you right_for_you new_normal from_now_on every_day_like many_in_a_row string_together in_a_row keep_the_streak carry_on sweet_spot don't_change change_nothing copy_this copy_that do_that blueprint template repeat_this continue continuing maintain_this maintain_that hold_it_there leave_it_there lock_it_in right_where plan_around same_tomorrow make_it_a_habit make_that make_this standard do_it_again hold_that hold_this exactly_where the_bar your_new rest_of_the_month next_week_too sigue_así mantente_ahí mantenlo te_va_bien te_sienta_bien quédate_ahí repítelo cada_día_así continúa weiter_so bleib_dabei bleib_dort bleib_da mach_weiter passt_zu_dir genau_so behalte_das wiederhol* continue_comme continue_ainsi reste_là restes-en te_convient garde_ce refais continua_così resta_lì ti_fa_bene mantienilo ripeti vai_avanti_così continua_assim continue_assim fica_por_aí mantém_assim mantenha_assim repete every_day_from keep_to keep_at that_level this_level the_level the_pace this_pace that_pace pace_you hang_on_to hold_on_to stay_at stay_on repeat again_this again_next the_new_normal more_of_that more_such another_such let's_repeat let's_keep let's_hold let's_stay let's_make so_we'll_keep make_it_the keeps_working it's_working is_working working_for_you don't_touch don't_change_a hazlo_otra repite seguimos_así mantengamos vamos_a_mantener otra_vez_mañana genau_so_weiter das_halten_wir halten_wir so_bleibt nochmal_so on_garde garde_le_cap on_continue continuons refaisons teniamo_così manteniamo rifacciamo_così avanti_così vamos_manter mantemos repetir_amanhã segue_assim the_same_again do_the_same same_this_week same_next_week lo_mismo_esta lo_mismo_otra das_gleiche_noch nochmal_das la_même_chose lo_stesso_anche o_mesmo_esta that's_the_spirit like_it like_these more_of_these another_three another_few another_week_like three_more
    """,
    "praise": """
        lovely discipline disciplined admirable beautiful wow perfect spotless proud amazing incredible impressive excellent brilliant fantastic awesome superb ideal flawless well_done great_job good_job nice_work great_work love_it bravo champion hero star perfecto perfecta excelente increíble bien_hecho orgullos* estupendo perfekt super stolz klasse großartig hervorragend toll parfait parfaite génial fier fière superbe impeccable perfetto perfetta bravissim* ottimo ottima orgoglios* brava perfeito perfeita parabéns orgulhos* ótimo ótima incrível impecável nice good great strong solid well happy thrilled kudos hats_off congratulations congrats textbook gold winner dream smashing cracking spot_on on_point respect chapeau pleased delighted glad stunning phenomenal marvellous marvelous terrific tremendous remarkable legend boss king queen crushed_it nailed_it killed_it light_as tidy clean_day willpower self_control restraint iron enhorabuena felicidades olé chapó qué_bien muy_bien maravilla crack campeona campeón top stark sauber hut_ab bestens glückwunsch respekt wahnsinn_leistung spitze gut_gemacht félicitations bien_joué magnifique fantastique complimenti mitico mitica grande splendido splendida ben_fatto arrasou mandou_bem show maravilhos* boa muito_bem orgulho
    """,
    # Something is to be put right.
    "repair": """
        bring_it_up bring_that_up raise_it eat_more a_bit_more more_today more_tomorrow add_back
        aim_higher too_low increase missing didn't_get_logged not_logged unlogged forget_to_log
        forgot missed_something incomplete have_a_bit_more add_some get_you_back go_up bump_it
        let's_raise let's_add let's_lift refuel closer_to back_up low_side eat_enough need_more
        appetite ill flu is_that_right was_that_everything everything_you_ate sounds_low looks_low
        a_little_low doctor gp unless_you súbelo come_más un_poco_más faltó falta iss_mehr
        mehr_essen mange_plus manger_plus un_peu_plus mangia_di_più un_po'_di_più coma_mais
        um_pouco_mais aumenta erhöh* augment* etwas_mehr fehlt
    """,
    # Eaten or counted already.
    "logged": """
        registrad* enregistré* eingetragen* erfasst* anotad* consumid* today's_numbers numbers_so pm am by_noon by_lunch
        dashboard llevo habe_ich ich_habe_heute j'ai_pris j'ai_déjà ho_preso
        logged log logs diary ate eaten had recorded tracked consumed came_in came_to adds_up
        added_up totalled totaled totals_up tallied so_far already averaged average_was
        your_average entries entry entered reported registered yesterday's today's_total shows
        showed showing showed_up was were you've_had you_had you've_eaten comiste
        has_comido llevas registraste registrado registro registros tu_diario el_diario en_diario
        fueron tuvo sumaron ayer comí he_comido tomaste sumó promedió has_tomado anotaste anotado
        hasta_ahora llevabas gegessen protokolliert protokoll tagebuch eingetragen verzeichnet
        gestern waren bisher hattest hast_du kamst_du aufgenommen war geloggt erfasst as_mangé
        ai_mangé avez_mangé enregistré noté journal hier étaient étais as_consommé jusqu'ici
        avais tu_as_eu avalé affichait mangiato registrato registrati nel_diario tuo_diario ieri
        erano finora consumato segnato hai_avuto era annotato no_diário seu_diário teu_diário
        comeste comeu registou registrou diário ontem foram até_agora consumiste consumiu  comi
    """,
    "remaining": """
        left remaining remain remains still_have leftover still_to_go to_go_tonight to_go_today noch_offen me_falta over_for to_spare short_of short quedan queda restan restantes sobran te_faltan faltan übrig verbleiben verbleibend* frei offen es_bleiben bleiben_noch bleiben_dir bleibt_noch te_reste il_reste vous_reste me_reste nous_reste restent restant rimangono restano rimanenti ti_restano avanzano ti_mancano mancano sobram restam faltam sobra resta
    """,
    "burned": """
        spinning zumba crossfit aerobic según_el_reloj laut_uhr deine_uhr ta_montre la_montre l'orologio orologio relógio reloj
        moved ring move_ring activity_ring
        burn burns burned burnt burning torch torched torches workout workouts run jog ride rode
        ran walk walked walking swim swam exercise exercised cycling hike hiked session treadmill
        active_calories active watch garmin fitbit strava rowing spin class power_meter training
        expended used_up work_done sweat costó caminata bici natación quema quemas quemaste
        quemado quemó gastaste gastas carrera entrenamiento ejercicio wanderung wandern gekostet
        verbrannt verbrennst verbrennt verbrauchst verbraucht lauf gelaufen radtour radfahren
        spaziergang sport randonnée coûté coûte balade vélo natation brûle brûlé brûles brûlez
        brûlées dépensé dépense course marche séance entraînement escursione costato costata nuoto
        bruci bruciato bruciate brucia corsa camminata allenamento esercizio pedalata custou
        trilha bicicleta natação queimou queimas queimaste queima queimados gastou corrida
        caminhada treino exercício pedalada
    """,
    "expenditure": """
        tdee maintenance maintain maintaining maintains bmr rmr resting expenditure metabolism metabolic_rate basal total_burn break_even energy_needs energy_need energy_requirement daily_burn eer usual normally usually currently current habitual baseline what_you_burn you_burn body_uses body_burns body_needs need_to_maintain you_need_about mantenimiento metabolismo gasto tmb habitual* actual* gastas grundumsatz* gesamtumsatz* umsatz* erhaltung* bedarf energiebedarf verbrauch kalorienverbrauch üblich* aktuell* derzeit maintien métabolisme dépense dépenses besoin besoins habituel* actuel* entretien mantenimento fabbisogno dispendio consumo_totale abitual* attual* manutenção necessidade necessidades atual* en_reposo em_repouso a_riposo au_repos in_ruhe at_rest reposo repouso riposo ruheumsatz corpo_consuma cuerpo_consume cuerpo_gasta corpo_gasta corps_consomme corps_dépense körper_verbraucht body_spends gasta gasto_total gaste te_gasta você_gasta tu_gastas verbrauchst_du du_verbrauchst tu_dépenses tu_consumi spendi
    """,
    "minus": """
        darunter drunter
        off_that off_it off_this
        zieh ziehe ziehst ziehen_wir quítale quítales réstale réstales toglie togli
          short_of
        reduc* reduz* riduc* recort* quitamos restamos rebajamos cortamos tiramos togliamo
        tagliamo leviamo enlevons retirons coupons kürzen_wir streichen_wir
        subtracting dropping taking_off knocking shaving chopping restando quitando recortando reduciendo bajando tirando cortando reduzindo subtraindo descontando abziehst abgezogen gekürzt gestrichen streichst retirant enlevant réduisant coupant retranche retranchant togliendo tagliando riducendo sottraendo levando enxuga deficit deficits déficit defizit* défici* kaloriendefizit cut cuts cutting cut_out reduce reduces reducing reduction lower lowering subtract minus less fewer below under_your drop shave trim trimming slash slashing knock take_off lop deduct skim remove saves save saving chop down_by off_your off_the short_by undercut recorta recortar reducir resta restar quita quitar menos por_debajo recorte weniger unter kürze kürzen reduziere reduzieren streiche abzug abziehen spare sparst einsparen zieh réduis réduire retire retirer enlève enlever moins en_dessous soustrais économise riduci ridurre taglia tagliare togli togliere meno sotto sottrai risparmi reduz reduza reduzir corta corte cortar  tirar abaixo subtrai poupas gap shortfall lücke brecha écart scarto diferença
    """,
    "plus": """
        darüber drüber
        súmale súmales añádele ajoute ajoutes ajoutez aggiungi
        aggiungiamo    acrescente adicione pack_auf
        drauf obendrauf obendrein aufschlagen draufpacken por_encima encima oben_drauf
        en_sus
        surplus add adds adding added extra more raise raising raises increase increases
        increasing on_top plus over_your over_maintenance bump additional up_by excess superávit
        excedente añade añadir suma sumar más aumenta aumentar überschuss* mehr zusätzlich* erhöhe
        erhöhen dazu zulegen kalorienüberschuss ajoute ajouter augmente augmenter plus_de en_plus
        excédent aggiungi aggiungere aumentare più eccedenza acrescenta adiciona adicionar mais
    """,
    # A meal, or a thing that is eaten: its energy is not a day's.
    "meal": """
        la_part une_part par_part por_ración por_porción pro_portion a_porzione por_porção la_portion
        dose doses dosis scoops messlöffel misurino misurini medida desayunar merendar almorzar cenar dîner cenare pranzare almoçar jantar lanchar
        breakfasts lunches dinners suppers lunchbox lunchboxes lunch_box lunch_boxes bento bentos
        plat plats ración raciones dîne jante janta cenas cenar almuerza pranza almoce breakfast brekkie lunch dinner supper tea_time brunch snack snacks meal meals main mains dessert starter course portion portions serving servings slice plate bowl shake shakes smoothie smoothies bar bars drink latte glass cup recipe recipes dish sandwich salad soup pizza burger pasta cake cookie chocolate wine beer label pack packet scoop wrap toast omelette yoghurt yogurt oats porridge chicken rice fish eggs egg banana apple nuts cheese bread butter oil fries crisps muffin croissant bagel curry stew steak salmon tofu avocado granola cereal juice milk coffee cocktail cappuccino buffet takeaway restaurant sauce dressing treat milkshake slices treats evening evenings supper's sushi desayuno almuerzo comida cena merienda tentempié ración porción plato receta batido ensalada bocadillo tostada frühstück mittagessen abendessen abendbrot mittag mittags abends morgens imbiss mahlzeit* stück rezept gericht zwischenmahlzeit* vesper teller salat suppe brot kuchen glas schale riegel müsli torte petit-déjeuner déjeuner dîner goûter collation encas repas assiette recette salade soupe gâteau tartine en-cas colazione pranzo merenda spuntino spuntini pasto pasti porzione piatto ricetta insalata fetta panino torta almoço jantar lanche café_da_manhã pequeno-almoço refeição refeições porção prato receita salada sopa bolo fatia nashta khane_mein plates bowls bites courses cups glasses wraps salads soups pizzas burgers sandwiches dishes tajine tagine couscous platos assiettes piatti pratos collations meriendas lanches
    """,
    "breakfast": """
        desayunar desayunos breakfasts frühstücken petit-déjeuner petit-déjeuners colazioni
        fare_colazione tomar_café
        desayuna desayunas frühstücke frühstückst déjeune_le_matin breakfast brekkie desayuno frühstück morgens petit-déjeuner colazione café_da_manhã
        pequeno-almoço nashta subah morning mañana matin mattina manhã
    """,
    "lunch": """
        comer almorzar almuerzos lunches mittagessen déjeuner pranzare pranzi almoçar
        almoços
        almuerza almuerzas almoça almoce pranza pranzi déjeune déjeunes lunch almuerzo comida mittagessen mittag mittags déjeuner pranzo almoço noon midi midday
        dopahar mediodía mezzogiorno
    """,
    "dinner": """
        cenar ceno cenare dîner dîners jantar dinners suppers zu_abend
        cenas cenar ceni cenate dîne dînes dînez janta jante jantas dine dinner supper cena abendessen abendbrot abend abends dîner souper jantar ceia evening
        night soir sera raat noche noite
    """,
    "snack": """
        merendar merendare lanchar snacken
        snack snacks snacking merienda tentempié imbiss zwischenmahlzeit* vesper goûter collation encas en-cas spuntino spuntini merenda lanche dessert elevenses tea collations meriendas imbisse lanches
    """,
    "total": """
        total totals in_all overall altogether all_told in_total sum summe gesamt insgesamt gesamtmenge
        suma totale totali complessivo somma soma au_total in_totale en_total no_total all_in
        adds_up tagessumme
    """,
    "contains": """
        puede_ser_que_sean puede_ser_que_tenga can_that_be could_that_be can_it_be
        kann_das_sein peut-il_y_avoir ça_peut_faire pode_ser_que_tenha può_essere_che_abbia
        has have contains contain provides packs delivers clocks comes_in comes_to come_to worth
        adds counts weighs_in per gives label tiene tienen contiene aporta aportan hat haben
        enthält enthalten liefert liefern contient contiennent apporte apportent contengono
        apporta ha fornisce tem têm contém fornece équivaut is about_the_same equals roughly
    """,
    # What is counted when meals are counted.
    "mealcount": """
        breakfasts lunches dinners suppers desayunos almuerzos cenas frühstücke dîners cene
        pranzi jantares almoços
        marmitas lunchboxes tuppers boxes packets sachets doses
        meals main_meals shakes smoothies plates bars bowls servings portions soups salads snacks
        comidas platos batidos raciones mahlzeiten hauptmahlzeiten portionen teller riegel repas
        plats portions assiettes collations pasti piatti frullati porzioni refeições pratos
        batidos porções eating_occasions sittings
    """,
    # What follows is all that is eaten that day.
    "dayplan": """
        your_day whole_day full_day day_looks day's_menu day's_plan today's_menu today's_plan
        tomorrow's_menu tomorrow's_plan menu_for tomorrow's here's_tomorrow daily_menu day_plan
        day_of_eating tu_día tu_menú menú_de menú_del_día plan_del_día dein_tag tagesplan
        speiseplan menü_für ta_journée votre_journée menu_de menu_du_jour la_tua_giornata menù_di
        piano_di_domani menu_di teu_dia seu_dia cardápio ementa menu_do_dia
    """,
    "carbs": """
        carb carbs carbohydrate* kohlenhydrat* hidratos carbohidrato* glucide* carboidrati
        carboidrato* kh
    """,
    # What heads a column of meals.
    "mealhead": """
        meal meals dish dishes mahlzeit mahlzeiten gericht gerichte comida comidas plato platos
        repas plat plats pasto pasti piatto piatti refeição refeições prato pratos
    """,
    # What was listed is all of a day.
    "wholeday": """
        full_day whole_day entire_day your_day my_day día_completo día_entero tu_día mi_día
        ganzer_tag ganzen_tag dein_tag mein_tag journée_complète journée_entière ta_journée
        ma_journée giornata_completa giornata_intera la_tua_giornata la_mia_giornata dia_completo
        dia_inteiro teu_dia seu_dia meu_dia
    """,
    # That is all for the day.
    "only": """
        that's_my_lot that's_your_lot that's_my_day
        nothing_else that's_it that's_all that_is_all that_is_it and_nothing_more nothing_more
        no_snacks no_other only_meal one_meal_a_day omad single_meal just only all_day all_you_eat
        all_you'll_eat nothing_after nothing_until water_only until_tomorrow for_the_whole_day
        for_the_day rest_of_the_day nada_más eso_es_todo solo sólo única_comida una_comida_al_día
        y_ya sonst_nichts das_war's nichts_weiter mehr_nicht nur das_ist_alles
        eine_mahlzeit_am_tag rien_d'autre c'est_tout et_rien seul_repas uniquement
        un_repas_par_jour nient'altro e_basta un_pasto_al_giorno tutto_qui soltanto mais_nada só
        apenas uma_refeição_por_dia bas itna_hi sirf covers_your_day covers_the_day that's_your_day
        that's_the_day that_is_your_day that's_everything that_is_everything and_that's_that
        and_done y_listo y_nada y_punto y_con_eso eso_es_todo con_eso_basta und_fertig
        damit_ist_der_tag das_ist_der_tag dann_ist_schluss et_voilà_ta et_c'est_tout ça_suffit
        e_stop e_via e_con_questo e_mais_nada e_pronto e_acabou e_é_isso e_é_só_isso é_só_isso é_tudo
        until_the_next_day hasta_mañana bis_morgen jusqu'à_demain jusqu'au_lendemain fino_a_domani
        até_amanhã
    """,
    "skip": """
        lass_ich_weg lasse_ich_weg lass_ich_aus lasse_ich_aus fällt_aus lo_salto la_salto me_salto
        je_saute je_zappe lo_salto_sempre eu_pulo não_tomo non_faccio
        togliere togliendo eliminare eliminar eliminando suprimir suprime weglassen weglässt
        streich streiche streichen supprimer supprime enlever enlève saltarse salte saltando
        scrap ditch drop_the cut_the leave_out leaving_out
        skip skipping skipped no omit drop forget cut_out leave_out instead_of_eating without sin
        ohne sans senza sem salta saltarte saltar lass auslassen weglassen saute sauter saltare
        pula pular pule nothing sáltate nichts rien niente nada
    """,
    "each": """
        each apiece a_piece every per je jeweils jede cada chacun chacune chaque ciascuno ciascuna
        ciascun ognuno à_chaque_fois chaque_fois l'uno l'una each_time jedes_mal cada_vez ogni_volta
    """,
    "protein": """
        protein proteins proteína* proteina* proteine protéine* eiweiss* eiweiß* protéin* proteic*
        protéic* proteico prot whey_protein
    """,
    # A food that is named after protein, and weighed as it is.
    "powder": """
        powder powders isolate concentrate pulver isolat konzentrat proteinpulver eiweißpulver
        eiweisspulver polvo poudre polvere pó en_polvo en_poudre in_polvere em_pó
    """,
    # How a day went: names that need the day, and names that tell it by themselves.
    "tally": """
        breakdown totals total summary overview numbers macros result results stats bilanz
        übersicht summe werte zusammenfassung totales números cifras balance chiffres totaux
        résultat numeri totali valori cifre números totais valores resultado log
    """,
    "recap": """
        recap recaps wrap_up looked_like went_like_this came_out_as tally rückblick tagesrückblick tagesbilanz sah_dein
        sah_der sah_so so_sah resumen resumo bilan récapitulatif récap riepilogo resoconto
        summary_of_the_day summary_of_your_day day's_totals day's_summary ainsi_s'est fue_así è_andato è_andata
        foi_assim correu_assim
    """,
    # Less than is needed, said of one figure of several.
    "fallsshort": """
        fell_short fall_short falls_short falling_short a_bit_short a_little_short came_out_low came_in_low
        is_low is_a_bit_low is_a_little_low looks_low was_low ran_low on_the_low light_on a_bit_light
        isn't_enough is_not_enough wasn't_enough not_enough is_lagging lags lagged lagging needs_a_lift
        could_be_higher needs_more is_the_weak geht_noch_was fehlt_noch fehlt_was zu_wenig etwas_wenig recht_wenig
        reicht_nicht hinkt está_flojo queda_corto quedó_corto quedó_corta quedó_baja quedó_bajo se_queda_corto es_poco es_poca un_peu_court
        un_peu_courte est_court est_courte trop_peu c'est_peu insuffisant* sono_poche è_poco è_poca un_po'_poche
        scars* ficou_curta ficou_curto ficou_aquém é_pouco é_pouca faltou pouca_coisa
    """,
    "setit": "make_it make_that set_it set_that have_it put_it want_it want_that mach_das mach_es stell_es ponla ponlo déjala mets-les mets-la mettile portale faz põe",
    # So much less than anyone would set, opening an answer.
    "solittle": """
        so_little that_little so_low that_low so_few so_wenig so_niedrig tan_poco tan_poca tan_bajo si_peu aussi_peu
        si_bas così_poco così_poche così_basso tão_pouco tão_pouca tão_baixo itna_kam itni_kam
    """,
    # The body's weight as a number that is reckoned with.
    "ownweight": """
        your_weight your_own_weight body_weight bodyweight your_body_weight you_weigh your_kilos your_pounds your_stones
        dein_gewicht deines_gewichts dein_körpergewicht du_wiegst kilo_wiegst kilos_wiegst kilo_du_wiegst körpergewicht deines_körpergewichts
        tu_peso su_peso tus_kilos peso_corporal pesas ton_poids votre_poids poids_de_corps tu_pèses vous_pesez
        tuo_peso il_tuo_peso peso_corporeo pesi teu_peso seu_peso o_teu_peso o_seu_peso peso_corporal
    """,
    "divide": """
        divide divided dividing teile teil teilst geteilt dividiere dividierst divida dividido dividir
        divise divises divisez divisé dividi diviso dividendo
    """,
    # So much less of what was told.
    "lessverb": "drop cut lose minus take_away knock_off streich kürz quita quítale enlève retire togli leva tira corta",
    "lessbehind": "less fewer weniger menos de_moins in_meno a_menos",
    "thisweek": "this_week esta_semana diese_woche cette_semaine questa_settimana",
    "macro": """
        fat fats carb carbs carbohydrate* sugar* fibre* fiber* sodium salt saturated fett fette
        kohlenhydrat* zucker ballaststoff* salz grasa* carbohidrato* hidratos azúcar* fibra* sal
        lipide* graisse* glucide* sucre* fibres sel grassi carboidrati zuccher* sale gordura*
        carboidrato* açúcar* calcium iron creatine collagen kreatin caffeine alcohol vitamin*
        magnesium omega* cholesterol
    """,
    "fat": "fat fats fett fette grasa grasas lipide* graisse* grassi gordura*",
    "lose": """
        perco perdo
        lose loses losing lost drop drops dropping dropped shed shedding sheds melt melting
        burn_off off down lighter leaner slim slimming slimmer weight_loss fat_loss loss
        cut_weight come_off coming_off fall falling fell go_down goes_down gone take_off strip
        peel rid get_rid less shrink ditch disappear knock_off let_go to_go più_leggero più_leggera più_leggeri más_ligero más_ligera plus_léger plus_légère mais_leve quitas quitarás quitamos quitar quítate caen caer caerán caigan bajar baja bajas baje bajen bájame bájala pierda perca perda caia caiam desça
        bajarás bajando bajé bajes perder pierde pierdes perderás perdiendo perdido adelgaza*
        pérdida rebajar menos quitarte abnehmen abnimmst nimmst_du abgenommen nimm ab abnahme
        verlier* weniger purzeln purzelt schmelzen schmilzt runter leichter gewichtsverlust verloren weg abspecken perdre perds
        perdrez perdras perdez s'envolent envolent fondent fondre éliminer perdu maigri* mincir perte moins allégé perdere perdi perderai
        perda perso dimagri* perdita calare cali cala calerai meno buttare_giù butti_giù smaltire smaltisci togliere_di perca perde perdes
        perderá perdeu emagrec* secar eliminar elimina tirar_da enxugar derreter
    """,
    "gain": """
        gain gains gaining gained put_on bulk bulking heavier add adding build growth grow go_up
        went_up up_by muscle mass jump jumps fluctuat* swing swings vary schwank* oscil* fluttu*
        ganar gana ganaste aumentar aumenta subir sube engordar zunehmen zugenommen nimmst_zu
        zunahme zulegen aufbau* prendre pris grossir gagner prise acquistare aumentare ingrassare
        prendere mettere_su messo_su metti_su prese preso ho_preso ganhar ganha ganhou ganhei engordei engordou engordé subí subió pris_du badhao
    """,
    "weightword": """
        weight weigh weighs weighing weighed bodyweight body_weight scale scales peso pesas pesar
        gewicht* körpergewicht* wiegst wiegen wiege wiegt waage poids pèse pèses peser balance pesi
        pesare bilancia pesa balança vajan wajan kilos_lighter bmi zielgewicht wunschgewicht idealgewicht goal_weight target_weight
        lighter leichter leggero leggera ligero ligera léger légère leve
    """,
    # Things other than the body that have a mass.
    "thing": """
        dumbbell* barbell* kettlebell* plate plates bar squat squats deadlift* bench press lift lifts lifting lifted carry carrying wear wearing pack curl curls row luggage arroz reis riz riso gans ente truthahn pute turkey goose pavo oie dinde oca tacchino ganso peru chicken beef meat potatoes rice flour veg vegetables apples fruit oats backpack rucksack load suitcase weights vest sugar pasta bread cheese butter nuts salmon fish tofu beans lentils berries tomatoes carrots hantel* langhantel* kniebeuge* bankdrücken hähnchen fleisch kartoffeln mehl gemüse obst mancuerna* sentadilla* pollo carne patatas harina verduras haltère* poulet viande pommes farine légumes manubri* bilanciere panca patate farina verdure halter* agachamento frango batatas farinha legumes baby puppy dog cat car parcel shopping groceries bag recipe pot supino levantou levantaste terra
    """,
    "liftword": "bench squat squats deadlift* press row curl curls lift lifts lifting barbell dumbbell* kettlebell* kniebeuge* bankdrücken kreuzheben hantel* sentadilla* mancuerna* dominada* développé haltère* panca stacco bilanciere manubri* supino agachamento terra",
    "speed": "km pace mph miles distance run",
    "under": """
        bajes_de baje_de bajar_de bajéis_de descends_sous descendre_sous scendere_sotto
        nothing_after nothing_above nothing_past nothing_beyond nothing_over nichts_über nichts_mehr_über nada_por_encima nada_después_de rien_au-dessus rien_au-delà niente_oltre niente_sopra nada_acima nada_depois_de
        under below less_than fewer_than no_more_than not_more_than at_most up_to max maximum
        beneath within upper_limit not_over cap ceiling limit never_above not_above never_over
        never_more_than not_exceed not_exceeding menos_de por_debajo_de debajo_de como_máximo
        máximo hasta no_más_de tope unter weniger_als höchstens maximal bis_zu nicht_mehr_als
        nicht_über obergrenze moins_de en_dessous_de sous au_maximum jusqu'à pas_plus_de au_plus
        plafond meno_di sotto sotto_le al_massimo massimo fino_a non_più_di tetto abaixo_de
        no_máximo até não_mais_de não_mais_do_que teto
    """,
    "over": """
        over above more_than at_least no_less_than not_less_than minimum upwards_of exceed
        exceeding exceeds past beyond floor go_over más_de por_encima_de al_menos mínimo
        como_mínimo por_lo_menos pases über mehr_als mindestens wenigstens nicht_weniger_als
        nicht_unter plus_de au-dessus_de au_moins pas_moins_de dépasse dépasser dépassez più_di
        oltre almeno minimo non_meno_di sopra superare superi mais_de acima_de pelo_menos
        no_mínimo não_menos_de ultrapass* passes passe
    """,
}

# Words that join others; whatever else follows a number is a thing that is counted.
SMALL: dict[str, str] = {
    "func": """
        a an the and or of to in on at by for from with without as than then but so if when while
        because since until till per is are was were be been being will would can could should may
        might must do does did has have had not no only just about around roughly approximately
        approx nearly almost maybe perhaps i you he she we they it its your my his her our their
        this that these those which who what how why where there here too also even still yet now
        again rn right away straight off up down over under above below between within during before
        after instead max maximum min minimum tops total flat exactly or_so max. each every daily
        today tonight tomorrow yesterday from_now onwards more less plus minus ish please pls plz
        one both all any some most many next last first ever never always usually often sometimes
        ok okay fine y o u e de dai dal dalle dagli del el la los las un una en al por para con sin que como más menos
        pero si es son cada unas unos aprox hoy mañana solo sólo máximo mínimo durante hasta desde
        sobre casi y_no lo te se me tu su mi ya nunca siempre und oder der die das den dem des ein
        eine einen einem einer im am auf zu zum zur bei mit ohne von vom bis für pro als ist sind
        war wird werden sein kann soll nicht kein nur etwa ca circa rund ungefähr heute morgen
        höchstens maximal mindestens wenn dann aber auch noch schon immer nie du ich sie wir dein
        mein je täglich mehr weniger dran et ou le les une au aux à par pour avec sans qui comme
        moins mais est sont chaque environ aujourd'hui demain pendant jusqu' depuis sur presque
        vous nous il elle ton ta ne pas d' l' c' n' di della dei sul sulla sullo sui dal dalla nel nella gli uno alla senza che come più
        meno ma è essere sono ogni oggi domani massimo minimo fino da quasi io ti tuo non anche sempre
        mai dos os um uma em na ao com sem mas é são cerca hoje amanhã até quase eu você teu seu
        não só também hai ka ki ke ko aur tak bhi hi
    """,
}

NUMBER_WORDS: dict[str, str] = {
    "f_half": """
        half halve halved halves halving halb halbe halben halbes halbier* hälfte mitad
        medio media moitié demi demie divise metà mezzo mezza dimezz* metade meio meia
        aadha
    """,
    "f_fifth": "fifth fifths quinto quinta quintos quintas quinti fünftel cinquième cinquièmes",
    "f_double": "times_two double doubling twice doble duplica duplicar doppelt doppelte doppelten verdopple verdoppeln double doubler doppio raddoppia dobro duplica dobra",
    "f_triple": "das_dreifache das_3-fache times_three 3_times 3x drei_mal tres_veces trois_fois tre_volte três_vezes três_vezes_mais triple treble tripling thrice three_times triplica dreifach verdreifach* tripler triplo",
    "f_third": "third thirds tercio tercios drittel tiers terzo terzi terço terços one-third",
    "f_quarter": "quarter quarters cuarto cuartos viertel quart quarts quarto quartos quarti",
    "f_tenth": "tenth zehntel décima dixième decimo décimo",
    "f_twentieth": "twentieth zwanzigstel vigésima vingtième ventesimo vigésimo",
    "f_fiftieth": "fiftieth fünfzigstel cincuentava cinquantième cinquantesimo",
    "f_hundredth": "hundredth hundertstel centésima centième centesimo centésimo",
    "f_threehalves": "anderthalb eineinhalb",
}
