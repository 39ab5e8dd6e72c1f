// Input(16, 2, 2), GlobalAvgPool, Multiply("image")

// ---------- Vector512 ----------

        // multiply1 = multiply(globalAvgPool1, image)
        //   globalAvgPool1 [16,1,1]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   multiply1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_Forward(ref float x1, ref float x2, ref float y)
        {
            var gate_c0 = Vector512.LoadUnsafe(ref x1);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_ox = ref Unsafe.Add(ref x2_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    (Vector512.LoadUnsafe(ref x2_oy_ox) * gate_c0).StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // multiply1 = multiply(globalAvgPool1, image)
        //   globalAvgPool1 [16,1,1]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   multiply1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_Forward(ref float x1, ref float x2, ref float y)
        {
            var gate_c0 = Vector256.LoadUnsafe(ref x1);
            var gate_c8 = Vector256.LoadUnsafe(ref x1, 8);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_ox = ref Unsafe.Add(ref x2_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    (Vector256.LoadUnsafe(ref x2_oy_ox) * gate_c0).StoreUnsafe(ref y_oy_ox);
                    (Vector256.LoadUnsafe(ref x2_oy_ox, 8) * gate_c8).StoreUnsafe(ref y_oy_ox, 8);
                }
            }
        }

// ---------- AdvSimd ----------

        // multiply1 = multiply(globalAvgPool1, image)
        //   globalAvgPool1 [16,1,1]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   multiply1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_Forward(ref float x1, ref float x2, ref float y)
        {
            var gate_c0 = Vector128.LoadUnsafe(ref x1);
            var gate_c4 = Vector128.LoadUnsafe(ref x1, 4);
            var gate_c8 = Vector128.LoadUnsafe(ref x1, 8);
            var gate_c12 = Vector128.LoadUnsafe(ref x1, 12);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_ox = ref Unsafe.Add(ref x2_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    (Vector128.LoadUnsafe(ref x2_oy_ox) * gate_c0).StoreUnsafe(ref y_oy_ox);
                    (Vector128.LoadUnsafe(ref x2_oy_ox, 4) * gate_c4).StoreUnsafe(ref y_oy_ox, 4);
                    (Vector128.LoadUnsafe(ref x2_oy_ox, 8) * gate_c8).StoreUnsafe(ref y_oy_ox, 8);
                    (Vector128.LoadUnsafe(ref x2_oy_ox, 12) * gate_c12).StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }

// ---------- Vector128 ----------

        // multiply1 = multiply(globalAvgPool1, image)
        //   globalAvgPool1 [16,1,1]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   multiply1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_Forward(ref float x1, ref float x2, ref float y)
        {
            var gate_c0 = Vector128.LoadUnsafe(ref x1);
            var gate_c4 = Vector128.LoadUnsafe(ref x1, 4);
            var gate_c8 = Vector128.LoadUnsafe(ref x1, 8);
            var gate_c12 = Vector128.LoadUnsafe(ref x1, 12);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_ox = ref Unsafe.Add(ref x2_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    (Vector128.LoadUnsafe(ref x2_oy_ox) * gate_c0).StoreUnsafe(ref y_oy_ox);
                    (Vector128.LoadUnsafe(ref x2_oy_ox, 4) * gate_c4).StoreUnsafe(ref y_oy_ox, 4);
                    (Vector128.LoadUnsafe(ref x2_oy_ox, 8) * gate_c8).StoreUnsafe(ref y_oy_ox, 8);
                    (Vector128.LoadUnsafe(ref x2_oy_ox, 12) * gate_c12).StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }

// ---------- Scalar ----------

        // multiply1 = multiply(globalAvgPool1, image)
        //   globalAvgPool1 [16,1,1]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   multiply1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int laneBase = 0; laneBase < 16; laneBase += 4)
            {
                ref float x1_laneBase = ref Unsafe.Add(ref x1, laneBase);
                ref float x2_laneBase = ref Unsafe.Add(ref x2, laneBase);
                ref float y_laneBase = ref Unsafe.Add(ref y, laneBase);
                var gate_c0 = x1_laneBase;
                var gate_c1 = Unsafe.Add(ref x1_laneBase, 1);
                var gate_c2 = Unsafe.Add(ref x1_laneBase, 2);
                var gate_c3 = Unsafe.Add(ref x1_laneBase, 3);
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x2_laneBase_oy = ref Unsafe.Add(ref x2_laneBase, oy * 32);
                    ref float y_laneBase_oy = ref Unsafe.Add(ref y_laneBase, oy * 32);
                    for (int ox = 0; ox < 2; ox++)
                    {
                        ref float x2_laneBase_oy_ox = ref Unsafe.Add(ref x2_laneBase_oy, ox * 16);
                        ref float y_laneBase_oy_ox = ref Unsafe.Add(ref y_laneBase_oy, ox * 16);
                        y_laneBase_oy_ox = x2_laneBase_oy_ox * gate_c0;
                        Unsafe.Add(ref y_laneBase_oy_ox, 1) = Unsafe.Add(ref x2_laneBase_oy_ox, 1) * gate_c1;
                        Unsafe.Add(ref y_laneBase_oy_ox, 2) = Unsafe.Add(ref x2_laneBase_oy_ox, 2) * gate_c2;
                        Unsafe.Add(ref y_laneBase_oy_ox, 3) = Unsafe.Add(ref x2_laneBase_oy_ox, 3) * gate_c3;
                    }
                }
            }
        }
