/**
 * The words of return phrases: short, kind, and easy to spell after hearing them. None names people, a place, a politics
 * or a religion. No two are one typing slip apart (a letter more, less, another, or two in the other order), so that a
 * slip never makes another word of the list.
 */
export const returnWords: readonly string[] = `
acorn actor agile album alive almond alpine amber amuse anchor ankle answer apple apricot april apron arcade
arch armchair artist ash aspen atlas attic august autumn avenue avocado awake badger bagel bakery balcony
ball ballet balloon bamboo band banjo barley barn basket bay beach beagle beam beet beetle berry bicycle
bike birch bird biscuit bison blanket blend blossom blue blueberry board boat bonnet bottle boulder bowl box
branch brave bread breeze brick bridge bright broccoli bronze brook brush bubble bucket buckle bud buffalo
bugle bulb bumblebee bunny butter butterfly button cabbage cabin cable cactus cake calm camel camera canal
candle canoe canvas caramel card cardigan careful cargo carnival carpet carrot cartoon cartwheel castle cat
cedar celery cello cereal chair chalk chapter charm cheddar cheer cheese cherry chess chestnut chime
chipmunk chocolate cinema cinnamon circle circus clap clarinet clean clever cliff clock cloth cloud coach
coast cobbler cocoa coffee coin collar comb comet comic compass concert cook cookie copper coral corner cozy
cradle cranberry crane crayon cream creek cricket crisp crocus crumb crystal cub cucumber cupboard curl
curtain cushion custard cycle daisy dance dandelion dawn deep delta denim desk diamond diary dice dimple
dinner dish dog dolphin door dove dragon dragonfly drawer drawing dress drink drum duck duckling dune eager
early earth easel east echo egg eight elbow elm emerald engine evening evergreen explore eye fabric face
falcon farm feather fern festival fiddle field fig film finch finger firefly five flamingo flannel flash
flax fleece flint float flour flower flute foam folder foot forest fork fountain fresh friend fritter frog
frost fudge galaxy gallop game garden garlic gecko gentle gift giggle giraffe glacier glad glass glide
glitter globe glow gold goose grain grand grape gravel gravy green grove guitar gull hammock hamster happy
harp harvest hazel hazelnut heart hedge hedgehog helmet hen herb heron hill hobby holly home honest honey
hoop horn horse hug humble igloo inlet iris ivy jacket jade jam january jasmine jazz jeans jelly jellyfish
jewel jigsaw jingle joke journal journey joy juggle juice july jump juniper kayak kernel kettle key kind
kitchen kite kitten kiwi knee koala label ladder ladle ladybug lagoon lamb lantern lark laugh laundry lava
lavender leaf learn lemon lemonade lentil leopard letter lettuce library lilac lily lime linen lion list
little lizard llama lobster lollipop long lotus lullaby lunch lynx macaroni magnet magnolia magpie mail
mango mantle map maple marble marigold market marmalade maze meadow medal medley mellow melody melon meteor
milk mint mirror moment monday month moon morning mosaic moss motor mouse movie muffin mulberry mural muscle
museum mushroom music narrow nature neat neck nectar needle new nimble nine noodle north nose notebook
notice novel nutmeg oak oasis oatmeal oats ocean october octopus onion opal open opera orange orbit orchard
orchid oregano origami otter outdoor oxygen oyster paddle page paint pair pan pancake panda papaya paper
parade parcel parsley pasta pastel pastry path patio pattern peacock peak peanut pearl pebble pecan pelican
pencil penguin penny pepper petal piano pickle picnic picture pie pigeon pillow pilot pineapple pink pizza
plain planet plate play plenty plum pocket poem polish pollen pond popcorn poplar porch porridge postcard
pot potato pottery prairie present pretzel primrose prism prize proud pudding pumpkin puppet purple puzzle
quail quarter quartz quick quiet quince quiz rabbit radio radish raft rainbow raindrop raisin raspberry
raven reader ready recipe reed relax ribbon ring ripple river road robin robot rocking roof rope rosemary
round rowing ruby ruler saffron sailboat salad salmon salt sandal sandwich sapphire sardine satin sauce
scarf science scooter scout seagull seal seashell season seaweed seesaw september sesame seven shade shadow
sheep shelf shelter shimmer shine ship shirt shore shovel sign silver six skate sketch ski skylark sled
sleepy sleeve slipper small smart smile smooth snack snail snow snowball snowflake soap soccer sock sofa
solar south spark sparkle sparrow spice spider spinach spiral splash sponge spoon sport spring sprout spruce
square squash squirrel stable stage stair stamp starfish statue stem still stone stool stork stream street
stripe studio sugar summer sun sunflower sunrise sunset sunshine supper surf surprise swallow swan sweater
sweet swift swim swing syrup tadpole tailor tangerine taxi tea teacup teapot telescope tennis tent thimble
thirty thistle thread three thumb thursday thyme ticket tidy tiger timber toe tomato tortoise toucan towel
tractor trail tram treasure triangle tricycle trombone trophy trout truffle trumpet trunk tuba tuesday tulip
tundra tunnel turnip turtle twelve twenty twig twist two umbrella unicorn useful valley vanilla vase velvet
verse vest view violet violin voice volcano voyage waffle wagon walnut walrus waltz water waterfall wave
wheat wheel whisper wicker wide window winter wonder wood wren writer year yogurt zebra zero zigzag zinnia
zipper
`
  .trim()
  .split(/\s+/);
