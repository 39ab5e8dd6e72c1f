// Input(16, 2, 2), Relu, Concat("image"), Tanh

// ---------- Vector256 ----------

        // relu1Gradient = gradient of concat's input(concat1Gradient)
        //   concat1Gradient [32,2,2]   NCHWc16
        //   relu1Gradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_BackwardData(ref float whole, ref float part)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float whole_i = ref Unsafe.Add(ref whole, i);
                ref float part_i = ref Unsafe.Add(ref part, i);
                Vector256.LoadUnsafe(ref whole_i).StoreUnsafe(ref part_i);
            }
        }

        // imageGradient = gradient of concat's input(concat1Gradient)
        //   concat1Gradient [32,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_BackwardData_2(ref float whole, ref float part)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float whole_i = ref Unsafe.Add(ref whole, i);
                ref float part_i = ref Unsafe.Add(ref part, i);
                Vector256.LoadUnsafe(ref whole_i, 64).StoreUnsafe(ref part_i);
            }
        }
