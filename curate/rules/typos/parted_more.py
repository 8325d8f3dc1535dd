"""More words of T114, written from knowledge of English; the form is that of parted_table."""

CLOSED = (
    "hair+dresser hair+dressers hair+dressing free+lance free+lancer free+lancers sun+screens super+market super+markets new+comer new+comers fire+fighter "
    "fire+fighters al+most al+ways al+ready al+though al+together butter+flies down+town country+side counter+part counter+parts ever+green ever+greens "
    "hill+side foot+path foot+paths sea+side sea+food sea+shore bed+time break+fasts after+math how+ever further+more when+ever which+ever who+ever "
    "some+how under+stood under+take under+taken under+ground under+graduate under+went under+gone under+neath mis+understood out+door out+look "
    "out+fit out+fits out+put out+rageous out+let out+lets over+view over+dose over+seas over+sight over+throw over+flow over+turned over+ride "
    "with+draw with+drew with+drawn with+drawal with+drawing with+hold with+held with+stood up+stream down+stream up+grade up+graded up+grades up+load "
    "up+date up+dated up+dates up+wards up+ward down+wards down+ward down+loaded in+visible in+tend in+tended in+sure in+surance "
    "in+struction in+credible in+creased in+vited in+vite in+cluded in+cluding in+clude in+cludes be+come be+came be+fore be+gan be+gin be+hind be+tween "
    "be+yond be+lieve to+gether to+morrow un+able un+less un+known un+likely un+usual un+fortunately un+til pre+pared pre+fer ex+pect ex+pected ex+perience "
    "ex+ample ex+cellent im+portant im+possible dis+appointed dis+cover dis+covered dis+trict com+plete com+pletely com+munity com+pany "
    "home+owner home+owners life+styles live+stock man+kind mid+way mid+term mother+board off+spring off+shore on+looker on+lookers pay+check "
    "pay+checks police+man police+men rain+coat river+side road+block sales+man sales+woman sales+person school+yard show+case song+writer "
    "space+craft super+natural super+hero super+star tail+gating teen+age teen+ager teen+agers thanks+giving tooth+picks type+writer wave+length "
    "wheel+barrow wild+fire wild+fires work+man wrist+watch wrong+doing ear+ring ear+rings eye+witness eye+liner eye+lid eye+shadow fellow+ship "
    "champion+ship champion+ships citizen+ship partner+ship partner+ships owner+ship scholar+ship scholar+ships apprentice+ship court+room court+house "
    "bill+board bill+boards boy+friend boy+friends girl+friend girl+friends brother+hood mother+hood father+hood sister+hood adult+hood "
    "like+lihood camp+site camp+sites cheer+leader cheer+leaders church+yard cook+book corner+stone "
    "cork+screw dish+washer dish+washers dish+cloth door+bell door+mat door+knob dragon+flies dumb+bell dumb+bells farm+house fire+fly fire+flies "
    "fisher+man fisher+men foot+hills foot+wear fore+arm fore+arms fore+casts fore+see fore+most for+gave for+got for+gotten grand+kids "
    "grass+hopper guide+book guide+books gun+man hail+storm hall+mark hand+cuffs head+light head+lights "
    "high+lights high+lighted high+lighter high+way hind+leg house+boat house+mate house+mates house+warming ice+berg ice+bergs key+note "
    "knee+caps lady+bird land+line land+lady lap+top law+suit law+suits leader+ships lemon+ade life+boats lip+sticks live+lihood lumber+jack mail+men "
    "meat+loaf meat+ball moon+lit mosquito+es motor+bike motor+bikes motor+cycles motor+cyclist motor+cyclists neigh+bor neigh+bors neigh+bour neigh+bours "
    "night+gown pace+maker paper+back paper+backs paper+clip pass+enger pass+engers pay+ment pay+ments pine+apples pot+hole "
    "pot+holes proof+reading push+chair quick+sand rail+ings rain+storm rasp+berry rasp+berries black+berries blue+berries cran+berry cran+berries "
    "goose+berries goose+berry sand+castle sand+castles sand+wich sand+wiches sauce+pan sauce+pans score+board sea+gull sea+gulls sea+sick skate+boarding "
    "skate+boards snow+fall snow+mobile snow+plow snow+plows sports+man spread+sheet spread+sheets stock+ings stop+watch story+telling sun+bathing sun+tan "
    "sweat+pants sweat+shirt sweet+heart table+cloth table+cloths table+top tax+payer tax+payers tea+spoonful time+table time+tables tomb+stones "
    "trade+mark trade+marks trust+worthy turtle+neck under+shirt under+pants up+holstery vege+table vege+tables waist+band waist+line walk+way walk+ways "
    "wall+paper ward+robes wash+cloths water+colors water+melons week+nights week+night whirl+pool whirl+wind wind+mills wind+shields "
    "wind+surfing wood+working work+bench work+mate work+mates day+dream day+dreaming desk+top desk+tops eye+glasses eye+sore fire+side fish+bowl "
    "gear+box gold+smith grape+vine hand+written heir+loom heir+looms hitch+hike hitch+hiking honey+comb hour+glass jay+walking "
    "jelly+beans jewel+lery kick+boxing knick+knacks letter+head match+box match+stick milk+man mine+field news+agent news+room nick+name nick+names "
    "over+alls pain+killer pain+killers pain+staking pick+pocket pig+tail pin+stripe play+list play+lists pony+tail pony+tails post+cards shoe+lace "
    "shoe+laces shoe+box short+bread sight+seeing silver+smith sleep+walking smart+phones smoke+stack spell+bound spoke+sman spokes+man spokes+woman "
    "spokes+person step+brother step+daughter step+sister step+son step+mom step+dad tooth+pick under+dog under+growth under+estimate under+estimated "
    "wake+board watch+man water+logged wish+bone work+sheets "
).split()
FRAMED = """
over nights / froze
up stairs / lived|moved|spread|sleep|slept|headed|bedroom|room|bathroom
down stairs / lived|moved|sleep|slept|headed|bedroom|room|bathroom
over night / out|power|closed|froze|fell|grew|dropped|outside|parked|travel|flight|success|became|famous|arrive|snow
in side / look|looked|went|go|come|came|stay|stayed|back|play|get|got|step|stepped
out side / wait|waited|look|looked|step|stepped|eat|ate|sit|sat|play|played|parked|stand|stood
house hold / per|our|my|your|every|single
before hand / notified|prepare|prepared|planned|booked|told|done|known|know|it|them|ordered|tickets|shortly|week|day|minutes|reserve|him|us|call|hours|days|weeks|ready|purchased|arrange|arranged|discussed
"""
# The same before these: the two words, the words behind.
BEFORE = {
    "any one": "with interested wanting can could should looking wishing",
    "any body": "can could should will may with interested in want wants",
    "every body": "came went enjoyed should",
    "no body": "told said ever",
    "where as": "the i most some others he she my this these",
    "in to": "consideration account",
    "up on": "arrival request completion receipt",
}
