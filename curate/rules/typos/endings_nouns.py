"""The nouns and adjectives of T258 that stand for one another, written from knowledge of usage."""

# Nouns after "very" and the adjectives that are meant.
VERY = (
    "importance>important difference>different difficulty>difficult beauty>beautiful success>successful danger>dangerous confidence>confident convenience>convenient "
    "patience>patient intelligence>intelligent friend>friendly luck>lucky pride>proud happiness>happy sadness>sad health>healthy anger>angry hunger>hungry thirst>thirsty "
    "noise>noisy taste>tasty peace>peaceful care>careful help>helpful power>powerful pain>painful stress>stressful wonder>wonderful skill>skilled talent>talented "
    "comfort>comfortable value>valuable profit>profitable knowledge>knowledgeable expense>expensive effect>effective attraction>attractive responsibility>responsible "
    "possibility>possible necessity>necessary popularity>popular strength>strong length>long height>high depth>deep truth>true wealth>wealthy mystery>mysterious fame>famous "
    "humor>humorous ambition>ambitious tradition>traditional profession>professional emotion>emotional person>personal logic>logical youth>young safety>safe efficiency>efficient "
    "politeness>polite kindness>kind laziness>lazy honesty>honest loneliness>lonely curiosity>curious significance>significant relevance>relevant independence>independent "
    "generosity>generous silence>silent accuracy>accurate violence>violent convenience>convenient bravery>brave courage>courageous stability>stable flexibility>flexible "
    "reliability>reliable creativity>creative freshness>fresh complexity>complex elegance>elegant arrogance>arrogant ignorance>ignorant jealousy>jealous nervousness>nervous "
    "stupidity>stupid cruelty>cruel anxiety>anxious disappointment>disappointed excitement>excited boredom>bored surprise>surprised tiredness>tired weakness>weak "
    "warmth>warm wisdom>wise poverty>poor illness>ill availability>available simplicity>simple similarity>similar clarity>clear cleanliness>clean fluency>fluent "
    "maturity>mature modesty>modest harm>harmful joy>joyful color>colorful colour>colourful grief>sad cloud>cloudy wind>windy rain>rainy sun>sunny salt>salty sugar>sugary dirt>dirty"
)
# Degrees before a noun that is meant as an adjective, behind a form of "be".
DEGREES_OF_NOUNS = (
    "too so extremely really quite surprisingly incredibly unusually remarkably truly fairly rather particularly especially highly absolutely totally completely pretty perfectly equally"
).split()
# Nouns between "it is" and "to", and what is meant.
EASE = "importance>important difficulty>difficult necessity>necessary possibility>possible impossibility>impossible convenience>convenient danger>dangerous"
# Adjectives between "the" and "of", and the nouns that are meant.
NOUNS_OF = (
    "important>importance different>difference beautiful>beauty popular>popularity difficult>difficulty accurate>accuracy necessary>necessity convenient>convenience intelligent>intelligence "
    "confident>confidence dangerous>danger successful>success angry>anger happy>happiness healthy>health famous>fame able>ability available>availability capable>capability "
    "strong>strength warm>warmth safe>safety significant>significance relevant>relevance absent>absence violent>violence silent>silence efficient>efficiency "
    "frequent>frequency urgent>urgency independent>independence private>privacy secure>security pure>purity possible>possibility responsible>responsibility flexible>flexibility "
    "reliable>reliability durable>durability sad>sadness lonely>loneliness honest>honesty generous>generosity curious>curiosity useful>usefulness comfortable>comfort "
    "aware>awareness ill>illness effective>effectiveness fresh>freshness friendly>friendliness brave>bravery cruel>cruelty likely>likelihood severe>severity intense>intensity "
    "complicated>complexity easy>ease clear>clarity simple>simplicity diverse>diversity"
)
