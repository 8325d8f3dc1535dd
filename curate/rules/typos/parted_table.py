"""The words of T114, written from knowledge of English; pairs whose halves the prose of the n-grams never has side by side."""

# Words that are never right as two (a verb and its particle, "set up", may be: their plurals are here, their singulars are not).
CLOSED = (
    "them+selves "
    "where+ever in+tact in+stead there+fore some+thing an+other never+the+less now+a+days frame+work hand+bag weather+proof water+proof "
    "bullet+proof fool+proof finger+print finger+prints finger+tips finger+nails eye+brow eye+brows eye+lashes eye+lids eye+sight tooth+brush "
    "tooth+paste basket+ball volley+ball bed+room bed+rooms book+shelf card+board clip+board cup+board cup+cakes down+load down+loads "
    "earth+quakes grand+mother grand+father grand+parents grand+children grand+daughter grand+son grape+fruit grave+yard hall+way hand+writing "
    "hard+ware soft+ware head+quarters head+phones honey+moon house+work land+lord land+lords land+scape mail+box master+piece mid+night "
    "news+paper news+papers news+letter news+letters night+mare night+mares note+book note+books pan+cake pan+cakes pea+nut pea+nuts pine+apple "
    "pop+corn post+card rail+road rail+way rain+bow relation+ship relation+ships leader+ship member+ship neighbor+hood neighbour+hood child+hood "
    "class+mates skate+board sky+scraper soft+wares stake+holder stake+holders share+holder share+holders stair+case straw+berry straw+berries "
    "sun+glasses sun+screen table+spoon table+spoons tea+spoon tea+spoons text+book text+books thunder+storm thunder+storms under+stand vine+yard "
    "ware+house ware+houses water+melon work+load work+loads work+shop air+plane air+planes air+craft over+whelmed over+whelming it+self use+ful "
    "help+ful care+ful success+ful beauti+ful hang+outs work+outs check+ups set+ups start+ups sign+ups make+overs take+overs break+ups back+ups "
    "pick+ups walk+throughs drop+outs cut+outs print+outs hand+outs black+outs pay+outs book+store book+stores after+noon after+noons grand+sons "
    "fire+places fire+works friend+ship friend+ships wheel+chair wheel+chairs pass+port pass+ports lap+tops sun+flowers lip+stick suit+case "
    "suit+cases brief+case camp+fire cow+boys jelly+fish gold+fish flash+lights under+wear neck+lace bath+tub motor+cycle back+packs black+board "
    "white+board snow+flakes work+arounds melt+downs break+downs break+throughs lock+downs count+downs draw+backs set+backs short+comings "
    "air+port back+ground foot+ball pass+word sun+day trans+port back+grounds base+ball chair+man head+ache house+hold over+come "
    "path+way some+what air+lines air+way air+ways back+ward bath+room birth+day book+mark broad+cast fore+cast gate+way hand+book head+lines "
    "one+self out+break out+breaks out+doors path+ways sea+sons sun+light work+shops our+selves air+ports back+bone "
    "broad+casting butter+fly dead+line earth+quake eye+ball fire+fox fire+wall fore+head head+line high+ways land+mark law+makers "
    "mile+stones pay+roll peace+ful pipe+line rail+roads room+mate slave+holders spot+light sun+rise thumb+nail under+going "
    "wall+papers wood+land micro+phone micro+wave trans+ports back+flow back+pack back+wards ball+room bath+rooms bed+side blue+print book+marks "
    "chair+person cheer+ful chest+nut class+mate cow+boy cross+word dash+board day+light dead+lines foot+print fore+front gentle+man gentle+men "
    "ground+work hand+bags hard+ship hard+ships heart+burn horse+shoe land+marks land+scapes lime+stone mail+man mile+stone note+worthy "
    "pass+words play+ground room+mates run+way safe+guard side+walk side+walks side+ways snow+board stand+point sun+flower thumb+nails "
    "trouble+some water+fall water+front water+gate water+shed web+cast wind+shield wood+lands tele+phones air+field air+ship "
    "arm+chair arm+pit back+lash back+stage birth+days birth+place blood+hound blue+berry book+keeping bull+dog bull+dogs camp+ground "
    "cat+fish clock+wise coast+line corn+meal cross+roads door+way dragon+fly drive+way eye+piece fire+work flash+light folk+ways foot+note "
    "foot+steps fore+casting fore+going fore+ground fore+runner fore+skin fruit+ful gate+ways glass+ware grass+lands grey+hound hand+shake "
    "head+phone heart+wood hitch+cock home+coming house+keeping house+wife jack+pot jig+saw joy+ful key+pad "
    "key+stone land+slide life+line loop+hole man+power mid+wife moon+light mother+boards oat+meal pay+load pea+cock pepper+mint pin+ball "
    "pin+point pipe+lines pit+falls quarter+back rail+ways rest+room ring+worm road+side road+way road+ways round+worms safe+guards "
    "sand+box sand+stone scrap+book screen+play sea+weed ship+board show+down show+room sky+line slave+holder speed+way stair+way steam+boat "
    "stream+line strong+hold sun+burn sweat+shirts swim+suit table+ware tape+worm tape+worms team+mate thunder+bird tread+mill "
    "ward+robe waste+ful water+way water+ways web+bed week+day wind+pipe wood+pecker wood+stock work+book work+sheet year+book your+selves "
    "micro+phones auto+mate air+brush back+log bank+roll bare+back bed+rock bed+spread birth+right black+mail blue+prints body+guard "
    "book+cases brain+storm bread+fruit broad+caster camp+grounds cheese+cake chest+nuts cotton+wood cross+bar cross+wise dead+lock door+step "
    "door+ways ear+mark ear+marks ear+phones earth+worms eye+balls eye+glass finger+board finger+nail fire+man fire+men "
    "fire+proof fire+stone fire+wood flash+back flat+ware foot+hold foot+prints fore+sight fore+stall fore+wings gate+keeper "
    "goal+keeper grand+child grand+stand green+span gun+shot hall+ways hand+ball hand+books handy+man hay+wood "
    "head+band hind+sight home+lands hook+worm horse+power joy+stick knee+cap life+guard life+times lime+light lock+wood loop+holes mail+boxes "
    "main+stay mid+day mid+stream milk+shake milk+weed motor+way note+pad nut+shell patch+work pea+fowl pin+worms pop+eye power+house race+way "
    "rest+ful rest+rooms run+ways safe+keeping saw+dust scare+crow sea+weeds ship+yards shoe+maker short+fall short+falls short+stop "
    "side+kick silver+ware sky+scrapers slap+stick snow+ball snow+balls snow+boards snow+man spear+head spear+headed "
    "star+board star+dust star+fish star+light steam+boats steam+ship steam+ships step+father step+wise store+house "
    "story+teller street+car strong+holds tail+gate tea+pot team+mates tear+ful tire+some toe+nail toe+nails tomb+stone tooth+ache touch+stone "
    "town+ships turn+key turn+pike turn+table water+fowl water+tight wed+lock week+days wind+mill wood+worker "
    "work+horse auto+makers super+bugs air+head air+stream arm+band arm+hole back+board back+fire back+handed back+light back+space "
    "back+spin back+stroke back+yards base+board birth+mark birth+stone book+keeper book+maker book+makers brain+child "
    "brick+work broom+stick bull+fighter candle+light candle+stick candle+wood cat+walk cheek+bone child+bed coast+lines "
    "cow+girl cross+bow cross+piece cross+walk cup+boards cut+backs day+break dead+locks drain+pipe drive+ways drop+kick ear+ache "
    "ear+phone ear+piece earth+star eye+lash eye+pieces farm+yard finger+tip fire+ball fire+storm flash+backs fly+wheel "
    "foot+board foot+hill foot+work fore+caster fore+foot fore+lock fore+play fore+saw fox+hound gate+keepers gate+keeping grape+fruits "
    "grind+stone gun+boat hair+cuts hair+piece hair+pin hand+rail hand+rails head+board head+master head+piece heart+ache heart+break "
    "hind+quarters home+maker home+making hook+ups hook+worms house+holders house+keeper inn+keepers key+hole key+stroke king+pin lady+bug "
    "lady+bugs law+maker life+boat light+houses lock+smith mail+bag man+hole man+holes meat+balls merry+making mid+week moon+stone "
    "mouse+trap mouth+ful mouth+wash name+sake net+ball news+cast news+stand news+worthy night+fall night+hawk pace+makers paint+brush pan+ache "
    "paper+board peace+keepers peace+maker pen+light pillow+cases pin+wheel pin+worm play+grounds play+mate play+mates play+room "
    "post+man post+mark quarter+backs rain+drops road+show round+ups row+boat sail+boats sand+paper sand+storm scrap+books sea+going sea+plane "
    "sea+shell ship+wreck ship+yard shoe+makers shop+keeper shop+keepers short+cake side+board sign+board sign+post sky+light sky+lights "
    "sleep+walker snow+flake snow+shoe snow+shoes snow+storm snow+storms soap+box soap+stone speed+boat spring+board stair+ways step+mother "
    "stock+holder stone+ware story+book strong+box sweat+shop sweat+shops sword+fish tea+cup tooth+brushes trouble+maker "
    "trouble+makers wall+board warm+hearted wash+burn wash+cloth wash+room watch+dogs watch+maker watch+word wave+guide way+side web+worms "
    "wheel+base wind+screen wind+storm wood+cock wood+cuts work+books wrist+band yard+stick year+books left+overs air+tight grand+ma grand+pa "
).split()
# Nouns of a verb and a particle: one word behind an article.
NOUNS = (
    "break+down break+through check+up work+out make+over take+over hang+over drop+out hand+out stand+off pay+off kick+off lay+off melt+down "
    "count+down crack+down shut+down lock+down slow+down build+up round+up black+out burn+out hide+out knock+out try+out walk+out walk+through "
    "work+around turn+around get+away give+away run+away take+away sleep+over stop+over turn+over left+over back+up set+up start+up lay+out "
    "print+out set+back draw+back come+back play+back flash+back cut+back throw+back let+down feed+back out+come "
).split()
# Those that are one word only behind these; elsewhere their halves meet in good prose ("the week ends with", "key board members").
FRAMED = """
life time / a|your|his|her|my|our|their|once in a
life style / a|healthy|your|active|sedentary
back ground / the|a|in the|family
guess work / the|of|less|no|some
paper work / the|of|following|your|fill out|all
home work / your|the|my|their|his|her
mean while / in the
along side / work|working|comes|used|use|sit|run|live
make up / her|wear|wearing|no|of|eye
week ends / on|most|at
pass word / your|a|the|strong|new
bath room / the|a|your|our
class room / the|a|your|in
key board / a wireless|your|computer|mechanical
hand bag / her|a|the|my
every where / almost|from|is|are
any where / almost|last|go|from|hardly
no where / to|in the middle of|out of|goes|going
snap shot / a|the|quick
snap shots / of|the|few
under standing / better|clear|good|an|my|your
smart phone / your|a|the
down stairs / playing|is|are|was|live|lives
up stairs / playing|is|are|was|live|lives
work place / the|a|your
work force / the|a|your
over night / stay|stayed|staying|left|it|them|soak|sit|an|fridge|happen|happened|marinate|chill|refrigerate|rest|us|there|changed|rise
break down / after the|nervous|mental|the emotional
hand made / sell|sells|a|the|beautiful|these|with|are|is|of|all|and|some|my|our
home made / a|the|of|with|our|my|some|delicious|fresh|is|are|and|your|eat
some where / from|go|going|or|be|got|read|live|there|started|them|it|lost|keys|out there|to
some one / if|when|like|with|is there|need|know|met|meet|find|found|for|ask
my self / by|it|find|to|ask|asked|enjoy|hurt|found|for|made|like|teach|taught|did that
him self / by|it|to|for|the man|king|hurt|killed|found|with|of|and
her self / by|it|hurt|killed|found|enjoy
your self / by|it|ask|enjoy|find|treat|give|to|hurt|be
a round / turned|turn|looked|all|running|way|hang|hanging|wandering|moving|looking|sitting|been
sun set / a|beautiful|at|before|amazing|every|lovely|after
over weight / is|was|are|were|am|i'm|an|become|became|being|very|not
man kind / all|of|to|for
out come / the|an|final|this|any
net work / a|social|wireless|computer|home|road
house holds / most|many|all|per|of|some|other|poor|american|in
every thing / and|is|of|that|for|about|do|did|with|in|by|almost|if|know|not
any thing / do|say|if|have|not|eat|need|about|is|of|for|want|without|see|hear
hand some / a|very|so|is|was|tall and|and|young
"""
# The same before these: the two words, the words behind.
BEFORE = {
    "other wise": "known you it they the i we he she",
    "all ready": "asleep been done gone seen made paid sent eaten taken started finished told given written left late dark bought sold begun shown known there closed full",
    "some one": "who else to is has",
    "any one": "who else know",
    "any body": "else who know knows",
    "every body": "else in was is knows loves has wants",
    "no body": "knows cares wants likes else told can wanted came",
    "some body": "else who has",
    "with out": "a an any the my his her their you me it them him us having being saying knowing paying getting using asking doing",
    "may be": "you we i it's he she they because that's there's the someone one you're it not some",
    "mean while": "the we she he they my our her his",
}
